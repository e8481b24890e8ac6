import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'sprint',
  hue: 112,
  minutes: [5, 10],
  people: [2, 60],
  card: { da, en },
  Emblem,
  sentences: [],
  purposes: ['direction'],
  tracks: [3],
  lives: true,
  hidden: true,
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

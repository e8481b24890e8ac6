import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'sprint',
  hue: 112,
  minutes: [10, 60],
  people: [3, 31],
  card: { da, en },
  Emblem,
  sentences: ['many', 'citizens', 'alike'],
  purposes: ['follow-up', 'ideas'],
  tracks: [7],
  lives: true,
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

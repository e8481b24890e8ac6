import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'change-staircase',
  hue: 75,
  minutes: [39, 60],
  people: [3, 31],
  card: { da, en },
  Emblem,
  sentences: ['late', 'new', 'cases'],
  purposes: ['plan', 'follow-up'],
  tracks: [1],
  lives: true,
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'task-committee',
  hue: 165,
  minutes: [30, 150],
  people: [3, 31],
  card: { da, en },
  Emblem,
  sentences: ['citizens', 'many'],
  purposes: ['direction', 'plan', 'follow-up'],
  tracks: [1, 3, 6, 7],
  lives: true,
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

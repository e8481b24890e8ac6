import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'vision-scale',
  hue: 195,
  minutes: [25, 60],
  people: [4, 40],
  card: { da, en },
  Emblem,
  sentences: ['nearly', 'vague', 'short'],
  purposes: ['direction', 'follow-up'],
  tracks: [1, 3, 4],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

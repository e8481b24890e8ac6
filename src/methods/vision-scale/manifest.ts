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
  purposes: ['direction', 'follow-up'],
  tracks: [4],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

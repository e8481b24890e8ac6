import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'role-play',
  hue: 315,
  minutes: [70, 115],
  people: [9, 31],
  card: { da, en },
  Emblem,
  sentences: ['new'],
  purposes: ['know-each-other'],
  tracks: [1, 3],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'over-under',
  hue: 32,
  minutes: [60, 90],
  people: [6, 60],
  card: { da, en },
  Emblem,
  sentences: ['new', 'tone'],
  purposes: ['know-each-other'],
  tracks: [1, 3, 5],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'concept-generator',
  hue: 285,
  minutes: [60, 120],
  people: [4, 40],
  card: { da, en },
  Emblem,
  purposes: ['ideas', 'direction'],
  tracks: [4, 6],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

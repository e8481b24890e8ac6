import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'case-flow',
  hue: 263,
  minutes: [20, 90],
  people: [3, 30],
  card: { da, en },
  Emblem,
  sentences: ['cases', 'late'],
  purposes: ['plan', 'follow-up'],
  tracks: [2],
  lives: true,
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'six-questions',
  hue: 240,
  minutes: [35, 75],
  people: [4, 60],
  card: { da, en },
  Emblem,
  sentences: ['vague', 'cases', 'save', 'stuck', 'nearly', 'many'],
  purposes: ['direction', 'stuck'],
  tracks: [],
  ownTracks: [2],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'dilemma-workshop',
  hue: 345,
  minutes: [106, 117],
  people: [5, 31],
  card: { da, en },
  Emblem,
  sentences: ['stuck', 'save', 'tone'],
  purposes: ['stuck', 'direction'],
  tracks: [3],
  lives: true,
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'virtual-chamber',
  hue: 215,
  minutes: [50, 105],
  people: [3, 31],
  card: { da, en },
  Emblem,
  sentences: ['apart', 'alike'],
  purposes: ['know-each-other', 'direction'],
  tracks: [3],
  lives: true,
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

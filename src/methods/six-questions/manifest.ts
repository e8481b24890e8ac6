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
  purposes: ['direction', 'stuck'],
  tracks: [2, 4],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

import { defineManifest } from '../contract'
import { Emblem } from './emblem'
import da from './text/card.da.json'
import en from './text/card.en.json'

export const manifest = defineManifest({
  id: 'reverse-brainstorm',
  hue: 145,
  minutes: [35, 50],
  people: [5, 60],
  card: { da, en },
  Emblem,
  sentences: ['ideas', 'short', 'stuck', 'citizens', 'tone', 'late', 'alike'],
  purposes: ['ideas', 'stuck'],
  tracks: [],
  ownTracks: [3],
  load: () => import('./index'),
  texts: (language) => (language === 'da' ? import('./text/da.json') : import('./text/en.json')),
})

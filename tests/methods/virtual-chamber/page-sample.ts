import { spots } from '../../../src/methods/virtual-chamber/drawn-chamber'
import type { PageData, PlaceKind } from '../../../src/methods/virtual-chamber/page/page-data'

export const kinds = [
  ...(['boards', 'help', 'programme', 'process', 'maps', 'rules', 'dialogue', 'films', 'coffee'] as const),
] as const satisfies readonly PlaceKind[]

/** One dark square, as a JPEG of 1 × 1. */
export const dot =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA='

/** A page with all there can be on it. */
export const whole: PageData = {
  language: 'da',
  title: 'Byens torve om ti år',
  when: 'Vi mødes torsdag den 10. december 2026 klokken 10.00.',
  welcome: 'Velkommen i salen.\n\nGå en tur, og find kaffen.',
  photo: null,
  places: kinds.map((kind) => ({
    ...{ id: kind, kind, name: `Her er ${kind}`, text: 'Kig ind.\nTag plads.', ...spots[kind] },
    link: kind === 'help' ? 'tel:12 34 56 78' : kind === 'dialogue' ? 'https://møde.eksempel.dk/sal/4711' : '',
  })),
  quiz: [
    { text: 'Hvor mange torve er der?', answers: ['To', 'Fire', 'Syv'], right: 1, why: 'Det fjerde er lille.' },
    { text: 'Hvilket er bedst?', answers: ['Det gamle', 'Det nye'], right: null, why: 'Spørg kaffevognen.' },
  ],
  music: 'https://musik.eksempel.dk/groen',
  contact: 'Sekretariatet, telefon 12 34 56 00',
  address: 'https://www.eksempel.dk/torve/sal.html',
}

/** A page with nothing on it. */
export const bare: PageData = {
  ...{ language: 'da', title: '', when: '', welcome: '', photo: null, places: [], quiz: [], music: '', contact: '' },
}

/** As much of everything as is taken in. */
export const overfull: PageData = {
  ...whole,
  title: 'Specialundervisningsområdets kapacitetstilpasning '.repeat(3),
  welcome: 'Den tværfaglige bymidteudviklingsproces tager sin tid. '.repeat(12),
  photo: { dataUrl: dot, alt: 'Salen set fra døren', width: 1600, height: 1067 },
  places: whole.places.map((place) => ({
    ...place,
    ...{
      name: 'Bymidteudviklingsgrundejerforeningsrepræsentantskabet',
      text: 'Grundejerforeningen og udvalget. '.repeat(60),
    },
    link: `https://www.eksempel.dk/${'mappe/'.repeat(70)}`,
  })),
  quiz: Array.from({ length: 12 }, (_, at) => ({
    ...{
      text: 'Hvem var det nu, der besluttede det? '.repeat(5),
      why: 'Det står i kommissoriet. '.repeat(12),
      right: at % 4,
    },
    answers: ['Udvalget', 'Økonomiudvalget, men først efter høring af alle parter', 'Ingen', 'Alle'],
  })),
}

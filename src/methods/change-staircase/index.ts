import { defineMethod } from '../contract'
import { audience } from './audience'
import { dates } from './dates'
import { cardsOf, loadDeck, takeCards } from './deck'
import { agreed, documents } from './documents'
import { migrations } from './migrations'
import { blank, brief, gaps, parts, type Setup } from './model'
import { openPlenary, playPlenary } from './moves'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { card, schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'

export const method = defineMethod({
  version: 2,
  migrations,
  schema,
  blank,
  gaps,
  name: ({ body }: Setup) => body.trim(),
  brief: ({ setup }) => brief(setup),
  parts,
  steps,
  openPlenary,
  playPlenary,
  audience,
  agreed,
  documents,
  extras: {
    deck: { load: loadDeck, title: ({ text }) => text, card, cards: cardsOf, take: takeCards },
    paper,
    dates,
    rehearse,
  },
  screens: { Prepare, Run, Stage, Picture },
})

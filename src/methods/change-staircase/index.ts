import { defineMethod } from '../contract'
import { audience, type View } from './audience'
import { blank } from './blank'
import { dates } from './dates'
import { cardsOf, loadDeck, takeCards } from './deck'
import { agreed, documents } from './documents'
import { migrations } from './migrations'
import { brief, gaps, type MethodTypes, parts, type Setup } from './model'
import { openPlenary, playPlenary } from './moves'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { card, schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'

export const method = defineMethod<MethodTypes, View>({
  version: 2,
  migrations,
  schema,
  blank,
  name: ({ body }: Setup) => body.trim(),
  brief: ({ setup }) => brief(setup),
  sittings: { review: { gaps: ({ setup }) => gaps(setup), parts, steps } },
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

import { defineMethod } from '../contract'
import { audience, pages, type View } from './audience'
import { loadDeck, takeCards } from './deck'
import { agreed, documents } from './documents'
import { Group } from './group'
import { migrations } from './migrations'
import { blank, brief, gaps, type MethodTypes, nameOf, parts, type Setup } from './model'
import { openPlenary, openWork, playPlenary, playWork } from './moves'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { receive } from './receive'
import { rehearse } from './rehearse'
import { Run } from './run'
import { card, schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'

export const method = defineMethod<MethodTypes, View>({
  version: 3,
  migrations,
  schema,
  blank,
  brief: ({ setup }) => brief(setup),
  sittings: { evening: { gaps: ({ setup }) => gaps(setup), parts, steps } },
  openPlenary,
  playPlenary,
  table: { openWork, playWork, Group },
  audience,
  pages,
  agreed,
  documents,
  extras: {
    deck: { load: loadDeck, title: nameOf, card, cards: ({ cards }: Setup) => cards, take: takeCards },
    paper,
    receive,
    rehearse,
  },
  screens: { Prepare, Run, Stage, Picture },
})

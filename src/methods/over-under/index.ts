import { defineMethod } from '../contract'
import { audience, type View } from './audience'
import { loadDeck, takeCards } from './deck'
import { agreed, documents } from './documents'
import { Group } from './group'
import { migrations } from './migrations'
import { blank, brief, gaps, type MethodTypes, parts, type Setup, type Story } from './model'
import { openPlenary, openWork, playPlenary, playWork } from './moves'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { schema, story } from './schema'
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
  agreed,
  documents,
  extras: {
    deck: {
      load: loadDeck,
      title: ({ title }: Story) => title,
      card: story,
      cards: ({ stories }: Setup) => stories,
      take: takeCards,
    },
    paper,
    rehearse,
  },
  screens: { Prepare, Run, Stage, Picture },
})

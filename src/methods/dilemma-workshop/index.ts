import { defineMethod } from '../contract'
import { audience, pages } from './audience'
import { loadDeck, takeDilemmas } from './deck'
import { agreed, documents } from './documents'
import { Group } from './group'
import { blank, brief, gaps, type MethodTypes, nameOf, type Setup } from './model'
import { openPlenary, openWork, playPlenary, playWork } from './moves'
import { paper } from './paper'
import { parts } from './parts'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { dates, offers, receive } from './receive'
import { rehearse, rehearseAgain } from './rehearse'
import { Run } from './run'
import { card, schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'
import type { View } from './views'

export const method = defineMethod<MethodTypes, View>({
  version: 1,
  migrations: [],
  schema,
  blank,
  name: ({ title }: Setup) => title.trim(),
  brief: ({ setup }) => brief(setup),
  sittings: { workshop: { gaps: ({ setup }) => gaps(setup), parts, steps } },
  openPlenary,
  playPlenary,
  table: { openWork, playWork, Group },
  audience,
  pages,
  agreed,
  documents,
  extras: {
    deck: { load: loadDeck, title: nameOf, card, cards: ({ dilemmas }: Setup) => dilemmas, take: takeDilemmas },
    paper,
    dates,
    offers,
    receive,
    rehearse,
    rehearseAgain,
  },
  screens: { Prepare, Run, Stage, Picture },
})

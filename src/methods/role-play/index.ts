import { defineMethod } from '../contract'
import { audience } from './audience'
import { dates } from './dates'
import { agreed, documents } from './documents'
import { migrations } from './migrations'
import { blank, gaps, type MethodTypes } from './model'
import { openPlenary, playPlenary } from './moves'
import { offers } from './offers'
import { OwnSheet } from './own-sheet'
import { paper } from './paper'
import { parts } from './parts'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { own, schema } from './schema'
import { brief, characters } from './sheets-of'
import { Stage } from './stage'
import { steps } from './steps'
import type { View } from './views'

export const method = defineMethod<MethodTypes, View>({
  version: 2,
  migrations,
  schema,
  blank,
  brief,
  characters: { own, all: characters, Own: OwnSheet },
  sittings: { meeting: { gaps: ({ setup }) => gaps(setup), parts, steps } },
  openPlenary,
  playPlenary,
  audience,
  agreed,
  documents,
  extras: { paper, dates, offers, rehearse },
  screens: { Prepare, Run, Stage, Picture },
})

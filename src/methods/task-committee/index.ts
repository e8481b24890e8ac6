import { defineMethod } from '../contract'
import { sittingsOf } from '../kit/sittings'
import { audience, pages } from './audience'
import { blank } from './blank'
import { agreed, documents } from './documents'
import { Group } from './group'
import { dates } from './milestones'
import { brief, gaps, type MethodTypes, type Setup, sittings } from './model'
import { openPlenary, openWork, playPlenary, playWork } from './moves'
import { next } from './next'
import { paper } from './paper'
import { parts } from './parts'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'
import type { View } from './views'

export const method = defineMethod<MethodTypes, View>({
  version: 1,
  migrations: [],
  schema,
  blank,
  name: ({ title }: Setup) => title.trim(),
  brief: ({ setup, round }) => brief(next.choose(setup, round.sitting)),
  sittings: sittingsOf<MethodTypes>(sittings, next, { gaps: ({ setup }) => gaps(setup), parts, steps }),
  next,
  openPlenary,
  playPlenary,
  table: { openWork, playWork, Group },
  audience,
  pages,
  agreed,
  documents,
  extras: { paper, dates, rehearse },
  screens: { Prepare, Run, Stage, Picture },
})

import { defineMethod } from '../contract'
import { audience, pages, type View } from './audience'
import { blank, gaps } from './blank'
import { agreed, documents } from './documents'
import { Group } from './group'
import { migrations } from './migrations'
import { brief, type MethodTypes, parts } from './model'
import { openWork, playWork } from './moves'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { offers, receive } from './received'
import { rehearse } from './rehearse'
import { openPlenary, playPlenary } from './room-moves'
import { Run } from './run'
import { schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'

export const method = defineMethod<MethodTypes, View>({
  version: 2,
  migrations,
  schema,
  blank,
  brief: ({ setup }) => brief(setup),
  sittings: { workshop: { gaps: ({ setup }) => gaps(setup), parts, steps } },
  openPlenary,
  playPlenary,
  table: { openWork, playWork, Group },
  audience,
  pages,
  agreed,
  documents,
  extras: { paper, offers, receive, rehearse },
  screens: { Prepare, Run, Stage, Picture },
})

import { defineMethod } from '../contract'
import { sittingsOf } from '../kit/sittings'
import { audience, pages } from './audience'
import { blank } from './blank'
import { receive } from './catalogue'
import { agreed, documents } from './documents'
import { Group } from './group'
import { brief, kinds, type MethodTypes, type Setup } from './model'
import { openPlenary, openWork, playPlenary, playWork } from './moves'
import { next } from './next'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { schema } from './schema'
import { dates, offers } from './send-on'
import { gaps } from './sprints'
import { Stage } from './stage'
import { parts, steps } from './steps'
import type { View } from './views'

export const method = defineMethod<MethodTypes, View>({
  version: 1,
  migrations: [],
  schema,
  blank,
  name: ({ title }: Setup) => title.trim(),
  brief: ({ setup }) => brief(setup),
  sittings: sittingsOf<MethodTypes>(kinds, next, { gaps, parts, steps }),
  next,
  openPlenary,
  playPlenary,
  table: { openWork, playWork, Group },
  audience,
  pages,
  agreed,
  documents,
  extras: { paper, dates, offers, receive, rehearse },
  screens: { Prepare, Run, Stage, Picture },
})

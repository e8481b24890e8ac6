import { defineMethod } from '../contract'
import { audience } from './audience'
import { agreed, documents } from './documents'
import { Group } from './group'
import { migrations } from './migrations'
import { blank, brief, gaps, parts } from './model'
import { openPlenary, openWork, playPlenary, playWork } from './moves'
import { offers, receive } from './offers'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'

export const method = defineMethod({
  version: 3,
  migrations,
  schema,
  blank,
  gaps,
  brief: ({ setup }) => brief(setup),
  parts,
  steps,
  openPlenary,
  playPlenary,
  table: { openWork, playWork, Group },
  audience,
  agreed,
  documents,
  extras: { paper, offers, receive, rehearse },
  screens: { Prepare, Run, Stage, Picture },
})

import { defineMethod } from '../contract'
import { audience, type View } from './audience'
import { agreed, documents } from './documents'
import { blank, brief, gaps, type MethodTypes } from './model'
import { openPlenary, playPlenary } from './moves'
import { paper } from './paper'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { rehearse } from './rehearse'
import { Run } from './run'
import { schema } from './schema'
import { Stage } from './stage'
import { steps } from './steps'

// The template: the smallest method that obeys every law. `npm run new-method` copies it under another name.
export const method = defineMethod<MethodTypes, View>({
  version: 1,
  migrations: [],
  schema,
  blank,
  brief: ({ setup }) => brief(setup),
  sittings: { meeting: { gaps: ({ setup }) => gaps(setup), parts: () => [], steps } },
  openPlenary,
  playPlenary,
  audience,
  agreed,
  documents,
  extras: { paper, rehearse },
  screens: { Prepare, Run, Stage, Picture },
})

import { defineMethod } from '../contract'
import { audience } from './audience'
import { agreed, documents } from './documents'
import { blank, brief, gaps } from './model'
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
export const method = defineMethod({
  version: 1,
  migrations: [],
  schema,
  blank,
  gaps,
  brief: ({ setup }) => brief(setup),
  parts: () => [],
  steps,
  openPlenary,
  playPlenary,
  audience,
  agreed,
  documents,
  extras: { paper, rehearse },
  screens: { Prepare, Run, Stage, Picture },
})

import * as v from 'valibot'
import { defineMethod } from '../contract'
import { audience, blank, gaps, openPlenary, playPlenary, type Setup, steps } from './model'
import { Picture } from './picture'
import { Prepare } from './prepare'
import { report } from './report'
import { Run } from './run'
import { Stage } from './stage'

const text = v.pipe(v.string(), v.maxLength(20_000))

// The template: the smallest method that obeys every law. Copy the folder, give it a name, and add its line to all.ts.
export const method = defineMethod({
  version: 1,
  migrations: [],
  schema: {
    setup: v.object({ question: text }),
    brief: v.object({ question: text }),
    work: v.null(),
    plenary: v.object({ answer: text }),
  },
  blank,
  gaps,
  brief: ({ question }: Setup) => ({ question }),
  parts: () => [],
  steps,
  openPlenary,
  playPlenary,
  audience,
  report,
  screens: { Prepare, Run, Stage, Picture },
})

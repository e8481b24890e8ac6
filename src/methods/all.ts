// The registry: every method once, in the order of the library. Nothing else.

import { manifest as blankMethod } from './blank-method/manifest'
import { manifest as caseFlow } from './case-flow/manifest'
import { manifest as changeStaircase } from './change-staircase/manifest'
import { manifest as conceptGenerator } from './concept-generator/manifest'
import { manifest as dilemmaWorkshop } from './dilemma-workshop/manifest'
import { manifest as overUnder } from './over-under/manifest'
import { manifest as reverseBrainstorm } from './reverse-brainstorm/manifest'
import { manifest as rolePlay } from './role-play/manifest'
import { manifest as sixQuestions } from './six-questions/manifest'
import { manifest as sprint } from './sprint/manifest'
import { manifest as taskCommittee } from './task-committee/manifest'
import { manifest as virtualChamber } from './virtual-chamber/manifest'
import { manifest as visionScale } from './vision-scale/manifest'

export const all = [
  overUnder,
  reverseBrainstorm,
  conceptGenerator,
  sixQuestions,
  changeStaircase,
  visionScale,
  dilemmaWorkshop,
  rolePlay,
  virtualChamber,
  sprint,
  taskCommittee,
  caseFlow,
  blankMethod,
]

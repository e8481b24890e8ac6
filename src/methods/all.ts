// The registry: one line per method, in the order of the library. Nothing else.

export { manifest as blankMethod } from './blank-method/manifest'
export { manifest as overUnder } from './over-under/manifest'
export { manifest as reverseBrainstorm } from './reverse-brainstorm/manifest'
export { manifest as sixQuestions } from './six-questions/manifest'
export { manifest as visionScale } from './vision-scale/manifest'

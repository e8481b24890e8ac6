import type { Setup } from './model'

export const blank = (): Setup => ({
  ...{ title: '', about: '', goals: [], ideas: [], groups: [] },
  meeting: { kind: 'fill', group: null },
  minutes: {
    ...{ frame: 3, alone: 5, pairs: 7, gather: 15, tie: 10 },
    ...{ last: 5, new: 3, hands: 5, pick: 12, aim: 8, tasks: 17, much: 8, close: 2 },
    ...{ done: 3, stuck: 3, need: 4 },
    ...{ show: 8, met: 6, made: 6, learned: 6, next: 4 },
  },
})

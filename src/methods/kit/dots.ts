/** More dots than this in one picture are a grey field, and slow to draw. */
const mostDots = 1000

/** How many people one dot stands for, where each is one as long as there is room. @param counts all that is in the picture */
export const peopleADot = (counts: readonly number[]): number =>
  Math.max(1, Math.ceil(counts.reduce((sum, count) => sum + count, 0) / mostDots))

/** How many dots so many people are: nobody is none, and somebody at least one. */
export const dotsOf = (people: number, each: number): number => Math.ceil(people / each)

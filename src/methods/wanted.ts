// What people come for, as they say it themselves and as it can be asked for. A method's manifest says which of it is meant.

/** What people say before they know which method they need, in the order they are offered. In their words: `find.say.<sentence>`. */
export const sentences = [
  'new',
  'stuck',
  'tone',
  'save',
  'vague',
  'nearly',
  'ideas',
  'many',
  'citizens',
  'apart',
  'alike',
  'cases',
  'late',
  'short',
] as const
export type Sentence = (typeof sentences)[number]

/** What a method can be good for. In words: `purpose.<purpose>`. */
export const purposes = ['know-each-other', 'direction', 'ideas', 'stuck', 'follow-up', 'plan'] as const
export type Purpose = (typeof purposes)[number]

/** The booklet's strategic tracks: 1 new roles, 2 fewer cases, 3 rooms to talk, 4 inspiration, 5 trust, 6 citizens, 7 partnerships. */
export const tracks = [1, 2, 3, 4, 5, 6, 7] as const
export type Track = (typeof tracks)[number]

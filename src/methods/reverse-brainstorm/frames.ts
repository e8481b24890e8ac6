import type { Language } from '../contract'
import { filters } from './word-forms'

/** Sentences as people write their worst ideas, and what each can become; data, and easy to extend. */
export interface FrameBook {
  /** What may stand in front of a sentence and adds nothing: we, one, let us. */
  readonly before: string
  /** What may hang on a sentence: why, what then. A leap is made without it. */
  readonly tail: string
  /** Where one of these stands in what would be said again, something would hang loose. */
  readonly unsound: readonly string[]
  /** Said again alone, these say nothing. */
  readonly vague: readonly string[]
  /** So begins nothing that can be said again by itself. */
  readonly heads: string
  /** Pieces of a pattern that are written in several, by name; a piece may use those above it. */
  readonly parts: Readonly<Record<string, string>>
  /**
   * A pattern for the whole of an idea, and its drafts. `{x}` in a pattern: some words without a comma; `{x+}`: with
   * commas too; `{x:…}`: what the expression says; `<name>`: a part. In a draft: `{x}`, `{x.form}`, and `[one|two|three:x]`
   * for the form that agrees with x. `a` is what is done, with its verb. `…` before a pattern: it fits long ideas too, for
   * what hangs on falls away.
   */
  readonly frames: readonly (readonly string[])[]
}

export interface Frame {
  readonly pattern: RegExp
  /** The same for a text in small letters: sooner read, and nearly all frames fit nothing. */
  readonly small: RegExp
  readonly drafts: readonly string[]
  /** Whatever hangs on in a long idea, it fits. */
  readonly far: boolean
}

const withParts = (pattern: string, parts: ReadonlyMap<string, string>): string =>
  pattern.replace(/<([a-z]+)>/g, (whole, name: string) => parts.get(name) ?? whole)

const slot = (_: string, name: string, kind = ''): string =>
  `(?<${name}>${kind.startsWith(':') ? kind.slice(1) : kind === '+' ? '.+?' : '[^,]+?'})`

export interface Frames {
  readonly list: readonly Frame[]
  readonly unsound: readonly string[]
  readonly vague: readonly string[]
  readonly heads: RegExp
  readonly tail: RegExp
}

/** Read once when help is first asked for. Throws at a pattern that is not an expression. */
export const framesIn = ({ before, tail, unsound, vague, heads, parts, frames }: FrameBook): Frames => {
  const known = new Map<string, string>()
  for (const [name, part] of Object.entries(parts)) known.set(name, withParts(part, known))
  const read = ([pattern = '', ...drafts]: readonly string[]): Frame => {
    const far = pattern.startsWith('…')
    const whole = withParts(far ? pattern.slice(1) : pattern, known).replace(
      /\{([a-z])(\+|:(?:[^{}]|\\p\{L\})*)?\}/g,
      slot,
    )
    const source = `^(?:${before} )?${whole}$`
    return { pattern: new RegExp(source, 'iu'), small: new RegExp(source, 'u'), drafts, far }
  }
  return {
    list: frames.map(read),
    unsound,
    vague,
    heads: new RegExp(`^${heads}`, 'iu'),
    tail: new RegExp(`^(.+?)(?:${tail})$`, 'iu'),
  }
}

type Slots = Readonly<Record<string, string | undefined>>

const filled = (draft: string, slots: Slots, language: Language): string | null => {
  let whole = true
  const forms = filters[language]
  const use = (_: string, name: string, form?: string): string => {
    const words = slots[name] ?? ''
    const formed = form ? forms.form(words, form) : words
    if (formed === null) whole = false
    return formed ?? ''
  }
  const agree = (_: string, choices: string, name: string): string =>
    choices.split('|')[forms.agreement(slots[name] ?? '')] ?? ''
  const text = draft.replace(/\[([^\]]+):([a-z])\]/g, agree).replace(/\{([a-z])(?:\.([a-z]+))?\}/g, use)
  return whole ? text : null
}

const used = (draft: string): readonly string[] =>
  [...draft.matchAll(/\{([a-z])(?:\.[a-z]+)?\}/g)].map(([, name = '']) => name)

const madeBy = ({ pattern, drafts }: Frame, idea: string, sound: Sound, language: Language): readonly string[] => {
  const found = pattern.exec(idea)
  if (!found) return []
  const slots = found.groups ?? {}
  return drafts.flatMap((draft) =>
    used(draft).every((name) => sound(slots[name] ?? '', name)) ? (filled(draft, slots, language) ?? []) : [],
  )
}

/** Whether an idea's own words may be said again, in the place of that name. */
export type Sound = (words: string, name: string) => boolean

/** What the first frame that fits makes of the texts, the first text first. */
export const framed = (
  texts: readonly string[],
  frames: readonly Frame[],
  sound: Sound,
  language: Language,
): readonly string[] => {
  for (const text of texts) {
    const said = text.toLocaleLowerCase()
    for (const frame of frames) {
      const made = frame.small.test(said) ? madeBy(frame, text, sound, language) : []
      if (made.length > 0) return made
    }
  }
  return []
}

/** An idea, and what stands before its tail. */
export const readingsOf = (idea: string, { tail }: Frames): readonly string[] => {
  const short = tail.exec(idea)?.[1]
  return short ? [idea, short] : [idea]
}

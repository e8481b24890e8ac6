import { atOnce, type Pieces } from '../lib/pieces'
import { plainText } from '../lib/plain-text'

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype']
const displayed: readonly string[] = ['title', 'name']
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Whether a name may be a field or part of a key: not one that reaches an object's prototype. */
export const isSafeName = (name: string): boolean => !forbidden.includes(name)

/** So many characters are looked at in one piece. */
const piece = 200_000

// On the text, because a browser may run out of stack while it parses.
/** {@link isDeeperThan}, piece by piece. */
export function* seekingDepth(json: string, cap: number): Pieces<boolean> {
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at += 1) {
    if (at % piece === 0) yield
    const char = json[at]
    if (quoted) {
      if (char === '\\') at += 1
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') {
      depth += 1
      if (depth > cap) return true
    } else if (char === '}' || char === ']') depth -= 1
  }
  return false
}

/** Whether a JSON text nests objects and lists more than `cap` levels deep. Brackets inside strings do not count. */
export const isDeeperThan = (json: string, cap: number): boolean => atOnce(seekingDepth(json, cap))

const cleanText = (text: string, shown: boolean): string => {
  const straight = text.replace(directions, '')
  return shown ? plainText(straight) : straight
}

/**
 * A parsed JSON value, built anew: no field that reaches a prototype, no marks of direction in any text, no control
 * characters in what is called a title or a name. Goes as deep as the value: check `isDeeperThan` first.
 */
export const cleanTree = (value: unknown, shown = false): unknown => {
  if (typeof value === 'string') return cleanText(value, shown)
  if (Array.isArray(value)) return value.map((entry) => cleanTree(entry, shown))
  if (typeof value !== 'object' || value === null) return value
  const clean: Record<string, unknown> = {}
  for (const [field, inner] of Object.entries(value)) {
    if (isSafeName(field)) clean[field] = cleanTree(inner, shown || displayed.includes(field))
  }
  return clean
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The names of the methods that have texts. */
export const methods = readdirSync('src/methods', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && existsSync(`src/methods/${entry.name}/text`) ? [entry.name] : [],
)

/** A text file as it is written. */
export const textsIn = (path: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(path, 'utf8'))

/** The holes that a screen fills in itself, such as {{count}}; not those for the names. */
export const holesIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].flatMap(([, hole = '']) => (hole.includes('.') ? [] : [hole]))

/** A key as screens ask for it: the count chooses between one and many. */
export const askedFor = (key: string): string => key.replace(/_(one|other)$/, '')

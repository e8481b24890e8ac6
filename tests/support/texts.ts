import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { code, filesBelow } from './files-below.ts'
import { isNode, type Node, nodesIn, parse } from './syntax.ts'

type Texts = Readonly<Record<string, string>>
export const textFile = /^(i18n\/[^/]+\.|methods\/[^/]+\/(page\/)?text\/(card\.)?)(da|en)\.json$/
const translators = ['t', 'text']

/** What is missing, unused or untranslated below `src`, in full sentences. `sameInBoth` lists texts that are equal in both languages. */
export function textFaults(src: string, sameInBoth: readonly string[] = []): string[] {
  const files = filesBelow(src).filter((file) => textFile.test(file))
  const read = (file: string) => JSON.parse(readFileSync(join(src, file), 'utf8')) as Texts
  return [
    ...files.flatMap((file) => twinFaults(file, files, read, sameInBoth)),
    ...keysTwice(
      files.filter((file) => /^i18n\/.*da\.json$/.test(file)),
      read,
    ),
    ...faultsOfUse(
      src,
      files.filter((file) => file.endsWith('da.json')),
      read,
    ),
  ]
}

/** The files of the house are one list: of two texts under one key, one would never be read. */
function keysTwice(files: readonly string[], read: (file: string) => Texts): string[] {
  return files.flatMap((file, at) =>
    files
      .slice(at + 1)
      .flatMap((other) =>
        Object.keys(read(file)).flatMap((key) =>
          key in read(other) ? [`src/${file}: ${key} stands in ${other} too.`] : [],
        ),
      ),
  )
}

function twinFaults(
  file: string,
  files: readonly string[],
  read: (file: string) => Texts,
  sameInBoth: readonly string[],
): string[] {
  const danish = file.endsWith('da.json')
  const twin = danish ? file.replace(/da\.json$/, 'en.json') : file.replace(/en\.json$/, 'da.json')
  if (!files.includes(twin)) return [`src/${file} has no twin ${twin}.`]
  const other = read(twin)
  return Object.entries(read(file)).flatMap(([key, text]) => {
    if (typeof text !== 'string') return [`src/${file}: ${key} is not a text; keys are flat.`]
    if (text.trim() === '') return [`src/${file}: ${key} is empty.`]
    const translated = other[key]
    if (translated === undefined) return [`src/${file}: ${key} is missing in ${twin}.`]
    if (!danish) return []
    const same =
      text === translated && /\p{L}{2}/u.test(text.replace(/\{\{[^}]*\}\}/g, '')) && !sameInBoth.includes(text)
    return [
      ...(same ? [`src/${file}: ${key} is «${text}» in both languages.`] : []),
      ...(placeholders(text, key) === placeholders(translated, key)
        ? []
        : [
            `src/${file}: ${key} fills in ${placeholders(text, key) || 'nothing'}, its twin ${placeholders(translated, key) || 'nothing'}.`,
          ]),
    ]
  })
}

/**
 * The names of the council and the event come in other forms in another language, and "one" may be a word or a figure;
 * everything else must be filled in alike.
 */
function placeholders(text: string, key: string): string {
  const names = [...text.matchAll(/\{\{-?\s*([^},]+?)\s*(,[^}]*)?\}\}/g)].flatMap(([, name]) => name ?? [])
  return [
    ...new Set(names.filter((name) => !/^(council|event)\./.test(name) && !(name === 'count' && key.endsWith('_one')))),
  ]
    .sort()
    .join(', ')
}

const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')

/**
 * A method's texts are used in its own folder, or asked for by what methods share, or by a file of the house that calls
 * `methodText`; the house's texts outside the methods. Cards are read by the house, field by field.
 */
function faultsOfUse(src: string, files: readonly string[], read: (file: string) => Texts): string[] {
  // What methods share speaks with the texts of the method that it is used in, or with the house's.
  const owner = (file: string) => /^methods\/(?!kit\/)([^/]+)\//.exec(file)?.[1] ?? ''
  const sources = filesBelow(src, code).map((file) => {
    const text = readFileSync(join(src, file), 'utf8')
    return {
      file,
      asksMethods: !owner(file) && (file.startsWith('methods/kit/') || text.includes('methodText(')),
      ...usesIn(file, text),
    }
  })
  const own = files.filter((file) => !file.endsWith('card.da.json'))
  const keysOf = (id: string) =>
    own.filter((file) => owner(file) === id).flatMap((file) => Object.keys(read(file)).map(base))
  const unused = own.flatMap((file) => {
    const mine = sources.filter((source) => owner(source.file) === owner(file))
    const house = owner(file) ? sources.filter((source) => source.asksMethods) : []
    const words = new Set([...mine.flatMap((source) => source.words), ...house.flatMap((source) => source.asked)])
    const patterns = [...mine.flatMap((source) => source.patterns), ...house.flatMap((source) => source.askedLike)]
    const used = (key: string) => words.has(base(key)) || patterns.some((pattern) => pattern.test(base(key)))
    return Object.keys(read(file))
      .filter((key) => !used(key))
      .map((key) => `src/${file}: ${key} is not used anywhere.`)
  })
  const everyMethod = own.filter(owner).flatMap((file) => keysOf(owner(file)))
  const missing = sources.flatMap(({ file, asksMethods, asked, askedLike }) => {
    const keys = new Set([...keysOf(owner(file)), ...keysOf(''), ...(asksMethods ? everyMethod : [])])
    return [
      ...asked
        .filter((key) => !keys.has(key))
        .map((key) => `src/${file} asks for the text ${key}, which does not exist.`),
      ...askedLike
        .filter((like) => ![...keys].some((key) => like.test(key)))
        .map((like) => `src/${file} asks for texts like ${like.source}, and there are none.`),
    ]
  })
  return [...unused, ...missing]
}

export interface Uses {
  /** Every string in the file, and every template whose first part is fixed. */
  readonly words: readonly string[]
  readonly patterns: readonly RegExp[]
  /** What translators are called with. */
  readonly asked: readonly string[]
  readonly askedLike: readonly RegExp[]
}

export function usesIn(file: string, text: string): Uses {
  const nodes = [...nodesIn(parse(file, text))]
  const keys = nodes
    .filter(isTranslation)
    .flatMap(({ arguments: given }) => answersOf((given as { expression: unknown }[])[0]?.expression))
  return { words: stringsIn(nodes), patterns: templatesIn(nodes), asked: stringsIn(keys), askedLike: templatesIn(keys) }
}

function isTranslation({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false
  const name = callee.type === 'MemberExpression' ? callee.property : callee
  return isNode(name) && translators.includes(String(name.value))
}

/** What an expression can be, without its conditions. */
function answersOf(expression: unknown): Node[] {
  if (!isNode(expression)) return []
  if (expression.type === 'ConditionalExpression')
    return [...answersOf(expression.consequent), ...answersOf(expression.alternate)]
  if (expression.type === 'ParenthesisExpression') return answersOf(expression.expression)
  return [expression]
}

function stringsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'StringLiteral') return [String(node.value)]
    return node.type === 'TemplateLiteral' && quasis(node).length === 1 ? quasis(node) : []
  })
}

/** `step.${name}.say` can be any text between step. and .say. One that starts with its hole says nothing. */
function templatesIn(nodes: readonly Node[]): RegExp[] {
  return nodes.flatMap((node) => {
    const parts = node.type === 'TemplateLiteral' ? quasis(node) : []
    if (parts.length < 2 || !/^[a-z][\w-]*\./i.test(parts[0] ?? '')) return []
    return [new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+')}$`)]
  })
}

function quasis(node: Node): string[] {
  return (node.quasis as { cooked?: string; raw: string }[] | undefined)?.map(({ cooked, raw }) => cooked ?? raw) ?? []
}

import type { Block } from '../contract'

// What documents are built of. A block that would be empty is left out, with its heading.

type Lines = readonly Block<never>[]
type Row = readonly string[]

export const heading = (text: string): Block<never> => ({ kind: 'heading', text })
export const said = (text: string): Block<never> => ({ kind: 'text', text })
/** What the room agreed on, under its headings: the house fills it in. */
export const everythingAgreed: Block<never> = { kind: 'agreed', under: null }

export const saidIfAny = (text: string): Lines => (text.trim() === '' ? [] : [said(text)])

export const listOf = (items: readonly string[]): Lines =>
  items.some((text) => text.trim() !== '') ? [{ kind: 'list', items }] : []

export const tableOf = (head: Row, rows: readonly Row[]): Lines =>
  rows.length === 0 ? [] : [{ kind: 'table', head, rows }]

/** Blocks under a heading; nothing where there are none. */
export const under = <View>(title: string, blocks: readonly Block<View>[]): readonly Block<View>[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

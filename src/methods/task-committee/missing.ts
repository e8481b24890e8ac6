import type { Context, Id } from '../contract'
import { shortOf, sums } from './grid'
import { isAnswered, questions, type Setup } from './model'
import { unwritten } from './terms'

// What is missing before something on the way can be done. It is said, and stops nobody.

type T = Context['t']
type Missing = (setup: Setup, t: T) => readonly string[]

const need: Missing = ({ need: text }, t) => (text.trim() === '' ? [t('missing.need')] : [])

const text: Missing = ({ terms }, t) => {
  const empty = unwritten(terms)
  return empty.length === 0
    ? []
    : empty.length > 4
      ? [t('missing.terms.many', { count: empty.length })]
      : [t('missing.terms', { headings: empty.map((key) => t(`term.${key}`)).join(', ') })]
}

const version: Missing = ({ versions }, t) => (versions.length === 0 ? [t('missing.version')] : [])

const notice: Missing = (setup, t) => [
  ...(setup.notice.trim() === '' ? [t('missing.notice')] : []),
  ...(setup.channels.trim() === '' ? [t('missing.channels')] : []),
  ...(sums(setup.cells).needed === 0 ? [t('missing.grid')] : []),
]

const people: Missing = (setup, t) => {
  const { needed } = sums(setup.cells)
  const short = shortOf(setup.cells)
  return [
    ...(needed === 0 ? [t('missing.grid')] : []),
    ...(short > 0 ? [t('missing.people', { count: short })] : []),
    ...(setup.result === null ? [t('missing.result')] : []),
  ]
}

const poster: Missing = ({ questions: asks }, t) =>
  questions.every((one) => asks[one].trim() === '') ? [t('missing.questions')] : []

const given: Missing = ({ recommendations }, t) => (recommendations.length === 0 ? [t('missing.recommendations')] : [])

const told: Missing = (setup, t) => {
  const open = setup.recommendations.filter((one) => !isAnswered(one)).length
  return [...given(setup, t), ...(open > 0 ? [t('missing.answers', { count: open })] : [])]
}

const needs: Readonly<Record<Id, Missing>> = {
  ...{ need, draft: text, joint: text, notice, appoint: people, first: poster },
  'set-up': (setup, t) => [...text(setup, t), ...version(setup, t)],
  ...{ result: given, decide: given, told },
}

/** What is missing for one of the usual things on the way. */
export const missingAt = (setup: Setup, id: Id, t: T): readonly string[] =>
  Object.hasOwn(needs, id) ? (needs[id]?.(setup, t) ?? []) : []

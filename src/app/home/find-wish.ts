import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { loadTexts } from '../../i18n/language'
import { whole } from '../../lib/limits'
import type { Manifest } from '../../methods/contract'
import { type Found, find, noWish, type Wish } from '../../methods/finding'
import { library } from '../../methods/registry'
import { purposes, type Sentence, sentences, tracks } from '../../methods/wanted'
import { late } from '../../ui/deed'

// What is looked for stands in the address, so that the way back from a guide leads to the same answer.

/** Minutes there are, and people who come, in whole numbers. */
export const wishRange = { minutes: whole(1, 1440), people: whole(1, 999) } as const

const numberIn = (params: URLSearchParams, part: keyof typeof wishRange): number | null => {
  const said = Number(params.get(part) ?? Number.NaN)
  const { min, max } = wishRange[part]
  return Number.isInteger(said) && said >= min && said <= max ? said : null
}

/** The wish in an address; what is none there is no wish. */
export const wishIn = (params: URLSearchParams): Wish => ({
  ...noWish,
  minutes: numberIn(params, 'minutes'),
  people: numberIn(params, 'people'),
  purpose: purposes.find((one) => one === params.get('purpose')) ?? null,
  track: tracks.find((one) => String(one) === params.get('track')) ?? null,
})

/** The same wish as it stands in an address. A sentence has a page of its own. */
const paramsOf = ({ sentence, ...wish }: Wish): Record<string, string> =>
  Object.fromEntries(Object.entries(wish).flatMap(([part, wanted]) => (wanted === null ? [] : [[part, `${wanted}`]])))

/** The sentences that there is a method for, in their order. */
export const heard = (): readonly Sentence[] =>
  sentences.filter((sentence) => find(library, { ...noWish, sentence }).first !== null)

const isEmpty = (wish: Wish): boolean => Object.values(wish).every((wanted) => wanted === null)

/** What is proposed; null where nothing has been asked for. */
const answerTo = (wish: Wish): Found<Manifest> | null => (isEmpty(wish) ? null : find(library, wish))

const loadWords = async (answer: Found<Manifest> | null): Promise<void> => {
  const shown = answer?.first ? [answer.first, answer.second] : []
  await Promise.all(shown.map((one) => one && loadTexts(one.id, one.texts)))
}

/** The same from one change of a wish to the next; another where the page was come to anew. */
export const useVisit = (): string => {
  const { pathname, search, key, state } = useLocation()
  return (state as { readonly visit?: string } | null)?.visit ?? `${pathname}${search} ${key}`
}

/** Loads what the answer to a wish says of its methods. */
export const loadAnswer = (wish: Wish): Promise<void> => loadWords(answerTo(wish))

/**
 * A wish that can be changed, and its answer: until the words of that are here, the answer before stands. One for each visit.
 * @param given its answer has been loaded
 */
export const useWish = (given: Wish) => {
  const [wish, setWish] = useState(given)
  const [, setSearch] = useSearchParams()
  const visit = useVisit()
  const found = useMemo(() => answerTo(wish), [wish])
  const [answer, setAnswer] = useState(found)
  useEffect(() => {
    let here = true
    late(loadWords(found).then(() => here && setAnswer(found)))
    return () => {
      here = false
    }
  }, [found])
  const change = (part: Partial<Wish>) => {
    const next = { ...wish, ...part }
    setWish(next)
    setSearch(paramsOf(next), { replace: true, preventScrollReset: true, state: { visit } })
  }
  return { wish, change, answer }
}

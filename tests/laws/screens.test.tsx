import { cleanup, render } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Context, Language } from '../../src/methods/contract'
import { screenPalette } from '../../src/ui/palette'
import { toldOf } from '../../src/workshop/evening/told'
import { inRound } from '../support/told'
import {
  type AnyActivity,
  atTheDoor,
  briefIn,
  everyEvening,
  partsIn,
  placeOf,
  stepIn,
  stepsIn,
  tablesOf,
} from './evening'
import { badTexts, contextIn, languages, scripted } from './scripts'

const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'value', 'aria-description']

/** All that can be read or heard on the page. */
const wordsOf = (page: Element): readonly string[] => {
  const words: string[] = []
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '')
  for (const element of page.querySelectorAll('*'))
    for (const name of attributes) words.push(element.getAttribute(name) ?? '')
  return words.map((word) => word.trim()).filter((word) => word !== '')
}

/** What nobody should ever read: a key, a hole that was not filled, a value that was never there. */
const unreadable = (words: readonly string[]): readonly string[] =>
  words.filter((word) => /^[a-z][\w-]*(\.[\w-]+)+$|\{\{|\}\}|\bundefined\b|\bNaN\b|\[object /.test(word))

test('keys and holes are seen', () => {
  const { container } = render(
    <p title="run.skip">
      Bord 1 <b>grid.off</b> {'{{count}} borde'} <i>NaN</i> klokken 19.30, side.
    </p>,
  )
  expect(unreadable(wordsOf(container))).toEqual(['grid.off', '{{count}} borde', 'NaN', 'run.skip'])
})

describe.each(scripted)('$id', ({ id, manifest, method, script }) => {
  beforeEach(() => {
    badTexts.length = 0
  })

  const never = vi.fn()
  const looked = (screen: React.ReactElement): number => {
    const { container } = render(screen)
    const words = wordsOf(container)
    expect(unreadable(words)).toEqual([])
    cleanup()
    return words.length
  }
  const moments = async (language: Language): Promise<readonly [readonly AnyActivity[], Context]> => {
    const context = await contextIn(id, language)
    const blank = atTheDoor(method, script, method.blank(context), context)
    return [[blank, inRound(blank, { tables: [] }), ...everyEvening(method, script, context)], context]
  }

  test('leads from what is missing to the place where it is put right', async () => {
    const [all, context] = await moments('da')
    const { Prepare } = method.screens
    const deck = (await method.extras?.deck?.load('da')) ?? []
    const { next, sittings } = method
    const setups = [...new Map(all.map(({ setup }) => [JSON.stringify(setup), setup])).values()].flatMap((setup) =>
      Object.entries(sittings).map(([name, sitting]) => [next ? next.choose(setup, name) : setup, sitting] as const),
    )
    for (const [setup, sitting] of setups) {
      const told = toldOf({ ...(all[0] as AnyActivity), setup })
      const gaps = sitting.gaps(told)
      if (gaps.length === 0) continue
      const { container } = render(
        <Prepare
          {...{ setup, told, deck, context, answered: [] }}
          {...{ edit: never, play: never, keepPicture: never }}
        />,
      )
      const places = [...container.querySelectorAll<HTMLElement>('[data-at]')].map(({ dataset }) => dataset.at)
      for (const { key, where } of gaps)
        expect(
          places.filter((at) => at === where),
          `${key} leads to ${where}`,
        ).toHaveLength(1)
      cleanup()
    }
  })

  test.each(languages)('can be prepared (%s)', async (language) => {
    const [all, context] = await moments(language)
    const { Prepare } = method.screens
    const deck = (await method.extras?.deck?.load(language)) ?? []
    const setups = new Map(all.map(({ setup }) => [JSON.stringify(setup), setup]))
    for (const setup of setups.values())
      expect(
        looked(
          <Prepare
            setup={setup}
            edit={never}
            told={toldOf({ ...(all[0] as AnyActivity), setup })}
            play={never}
            deck={deck}
            answered={[]}
            keepPicture={never}
            context={context}
          />,
        ),
      ).toBeGreaterThan(0)
    expect(badTexts).toEqual([])
  })

  test.each(languages)('can be run at every step (%s)', async (language) => {
    const [all, context] = await moments(language)
    const { Run } = method.screens
    for (const moment of latestAtEachStep(all)) {
      const step = stepIn(method, moment, context)
      if (step)
        looked(<Run activity={moment} step={step} play={never} edit={never} keepPicture={never} context={context} />)
    }
    expect(badTexts).toEqual([])
  })

  test.each(languages)('sends nobody to a projector when it is written in afterwards (%s)', async (language) => {
    const [all, context] = await moments(language)
    const { Run } = method.screens
    for (const moment of latestAtEachStep(all))
      for (const step of stepsIn(method, moment, context)) {
        const { container } = render(
          <Run
            activity={moment}
            step={step}
            afterwards
            play={never}
            edit={never}
            keepPicture={never}
            context={context}
          />,
        )
        expect(wordsOf(container).filter((word) => /storskærm|projector/i.test(word))).toEqual([])
        cleanup()
      }
  })

  test.each(languages)('can be seen from the room at every moment (%s)', async (language) => {
    const [all, context] = await moments(language)
    const { Stage, Picture } = method.screens
    const views = new Map(
      all.map((moment) => method.audience(moment, context)).map((view) => [JSON.stringify(view), view]),
    )
    for (const view of views.values()) {
      looked(<Stage view={view} context={context} />)
      looked(<Picture view={view} palette={screenPalette} context={context} />)
    }
    expect(badTexts).toEqual([])
  })

  test.skipIf(!method.table).each(languages)('can be worked on at the tables (%s)', async (language) => {
    const [all, context] = await moments(language)
    const Group = method.table?.Group
    if (!Group) throw new Error('skipped')
    // At many moments a table has the same before it as at the moment before.
    const seats = new Map(
      latestAtEachStep(all).flatMap((moment) => {
        const brief = briefIn(method, moment)
        const parts = partsIn(method, moment, context).map((part) => part.id)
        return tablesOf(moment).flatMap((table) =>
          [null, 'gone', ...parts].map((part) => [JSON.stringify([brief, table, part]), { brief, table, part }]),
        )
      }),
    )
    for (const seat of seats.values()) looked(<Group {...seat} play={never} keepPicture={never} context={context} />)
    expect(badTexts).toEqual([])
  })

  test('has a card and an emblem for home', () => {
    const { Emblem, card } = manifest
    for (const language of languages) expect(unreadable([card[language].name, card[language].line])).toEqual([])
    const { container } = render(<Emblem />)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })
})

/** The moment with the most on the table at each step of each set-up. */
const latestAtEachStep = (moments: readonly AnyActivity[]): readonly AnyActivity[] => [
  ...new Map(moments.map((moment) => [`${placeOf(moment)} ${JSON.stringify(moment.setup)}`, moment])).values(),
]

import { configure, render, screen, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadTexts, methodText, setLanguage } from '../../../src/i18n/language'
import type { Context, Language } from '../../../src/methods/contract'
import { loadDeck, takeCards } from '../../../src/methods/over-under/deck'
import { blank, emptyStory, type Setup, type Story, themes } from '../../../src/methods/over-under/model'
import { Prepare } from '../../../src/methods/over-under/prepare'
import { Toasts } from '../../../src/ui/toast'
import { evening } from './evening'

let deck: readonly Story[] = []
let now: Setup
const t = methodText('over-under')

// Looking each element up in the style sheets takes jsdom a second a test, and the menus count as hidden until they are opened.
configure({ defaultHidden: true })

beforeAll(() =>
  loadTexts('over-under', (language) =>
    language === 'da'
      ? import('../../../src/methods/over-under/text/da.json')
      : import('../../../src/methods/over-under/text/en.json'),
  ),
)
beforeEach(async () => {
  await setLanguage('da')
  deck = await loadDeck('da')
})

const contextIn = (language: Language): Context => ({
  t,
  language,
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
})

const Desk = ({ start, language }: { start: Setup; language: Language }) => {
  const [setup, edit] = useState(start)
  now = setup
  return (
    <>
      <Prepare
        setup={setup}
        edit={edit}
        told={evening({ setup })}
        play={() => undefined}
        deck={deck}
        answered={[]}
        keepPicture={async () => ({ ok: false, fault: 'unreadable' })}
        context={contextIn(language)}
      />
      <Toasts />
    </>
  )
}
const desk = (change: (setup: Setup) => Setup = (setup) => setup, language: Language = 'da') => {
  render(<Desk start={change(blank(contextIn(language)))} language={language} />)
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
}
const withThree = (setup: Setup) => takeCards(setup, deck.slice(0, 3))
const titles = () => now.stories.map(({ title }) => title)
const button = (name: RegExp | string) => screen.getByRole('button', { name })
const card = (title: string) => {
  const found = screen.getByRole('heading', { level: 3, name: title }).closest('li')
  if (!found) throw new Error(`There is no card ${title}.`)
  return within(found)
}

describe('with nothing chosen', () => {
  test('the page says what to do first, and one press chooses a story from each theme', async () => {
    const user = desk()
    expect(screen.getByRole('heading', { name: 'Begynd med historierne' })).toBeVisible()
    await user.click(button('Vælg fem for mig'))
    expect(now.stories.map(({ theme }) => theme)).toEqual(themes)
    expect(screen.getByRole('status')).toHaveTextContent('5 historier er hentet.')
    expect(screen.queryByRole('heading', { name: 'Begynd med historierne' })).toBeNull()
  })

  test('it says so in English too', async () => {
    await setLanguage('en')
    const user = desk(undefined, 'en')
    await user.click(button('Choose five for me'))
    expect(now.stories).toHaveLength(5)
    expect(button('Pick from the deck')).toBeVisible()
  })
})

describe('from the deck', () => {
  test('several cards are picked at a time, and the button counts them', async () => {
    const user = desk(withThree)
    await user.click(button('Hent fra kortsættet'))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByRole('button', { name: 'Hent historier' })).toBeDisabled()
    for (const { title } of deck.slice(3, 6)) await user.click(dialog.getByRole('checkbox', { name: title }))
    await user.click(dialog.getByRole('button', { name: 'Hent 3 historier' }))
    expect(titles()).toEqual(deck.slice(0, 6).map(({ title }) => title))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('cards that are there already cannot be picked again', async () => {
    const user = desk(withThree)
    await user.click(button('Hent fra kortsættet'))
    const there = screen.getByRole('checkbox', { name: deck[0]?.title ?? '' })
    expect(there).toBeChecked()
    expect(there).toBeDisabled()
  })

  test('the deck can be searched and narrowed to one theme', async () => {
    const user = desk()
    await user.click(screen.getByRole('button', { name: 'Hent fra kortsættet' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: 'Medier' }))
    const media = deck.filter(({ theme }) => theme === 'media')
    expect(dialog.getAllByRole('checkbox')).toHaveLength(media.length)
    await user.type(dialog.getByRole('searchbox'), 'plejehjemmet')
    expect(dialog.getAllByRole('checkbox')).toHaveLength(media.filter(({ text }) => /plejehjemmet/.test(text)).length)
    await user.type(dialog.getByRole('searchbox'), ' xyz')
    expect(dialog.getByText(/Ingen kort passer/)).toBeInTheDocument()
  })
})

describe('on the cards', () => {
  test('a story is edited in place, with its words counted and a hint where it is short or long', async () => {
    const user = desk(withThree)
    await user.click(button(`Ret ${deck[1]?.title}`))
    expect(button(`Ret ${deck[1]?.title}`)).toHaveAttribute('aria-expanded', 'true')
    const text = screen.getByRole('textbox', { name: 'Historien' })
    expect(text).toHaveAccessibleDescription(/^\d\d ord$/)
    await user.clear(text)
    expect(text).toHaveAccessibleDescription(/Her mangler teksten/)
    await user.type(text, 'Du går ind.')
    expect(text).toHaveAccessibleDescription(/^3 ord\. Lidt kort/)
    expect(now.stories[1]?.text).toBe('Du går ind.')
    await user.click(button('Færdig'))
    expect(screen.queryByRole('textbox', { name: 'Historien' })).toBeNull()
  })

  test('follow-ups are written one a line, and an empty line on the way is not kept', async () => {
    const user = desk((setup) => ({ ...setup, stories: [{ ...emptyStory('a'), title: 'Mødet', text: 'Du.' }] }))
    await user.click(button('Ret Mødet'))
    await user.type(screen.getByRole('textbox', { name: 'Spørg videre' }), 'Hvad nu?{Enter}{Enter}Og så?')
    expect(now.stories[0]?.followUps).toEqual(['Hvad nu?', 'Og så?'])
  })

  test('a rule has a note, a source and a year, and is gone when both texts are emptied', async () => {
    const user = desk((setup) => ({ ...setup, stories: [{ ...emptyStory('a'), title: 'Mødet', text: 'Du.' }] }))
    await user.click(button('Ret Mødet'))
    await user.click(screen.getByText('Gælder der en regel her?'))
    await user.type(screen.getByRole('textbox', { name: 'Kilde' }), 'Loven')
    expect(now.stories[0]?.rule).toEqual({ note: '', source: 'Loven', year: 2026 })
    await user.clear(screen.getByRole('textbox', { name: 'Kilde' }))
    expect(now.stories[0]?.rule).toBeNull()
  })

  test('cards are moved up, down and to the top; at the end nothing happens', async () => {
    const user = desk(withThree)
    const [a, b, c] = titles()
    await user.click(button(`Flyt ned ${a}`))
    expect(titles()).toEqual([b, a, c])
    expect(screen.getByRole('status')).toHaveTextContent(`»${a}« er nu nummer 2 af 3.`)
    expect(button(`Flyt ned ${a}`)).toHaveFocus()
    await user.click(button(`Flyt op ${b}`))
    expect(titles()).toEqual([b, a, c])
    await user.click(card(c ?? '').getByRole('button', { name: 'Flyt øverst' }))
    expect(titles()).toEqual([c, b, a])
  })

  test('a copy lies after its original, and a removed card says how it comes back', async () => {
    const user = desk(withThree)
    const [a, b, c] = titles()
    await user.click(card(a ?? '').getByRole('button', { name: 'Kopiér' }))
    expect(titles()).toEqual([a, `${a} (kopi)`, b, c])
    expect(new Set(now.stories.map(({ id }) => id)).size).toBe(4)
    await user.click(card(b ?? '').getByRole('button', { name: 'Fjern' }))
    expect(titles()).toEqual([a, `${a} (kopi)`, c])
    expect(screen.getByRole('status')).toHaveTextContent('Fortryd henter den tilbage')
    expect(button(`Ret ${c}`)).toHaveFocus()
  })

  test('a story without text is named, and one press leads to it', async () => {
    const user = desk((setup) => ({ ...withThree(setup), stories: [...withThree(setup).stories, emptyStory('tom')] }))
    expect(screen.getByText('1 historie mangler sin tekst.')).toBeVisible()
    await user.click(button('Vis den første'))
    await user.type(screen.getByRole('textbox', { name: 'Historien' }), 'Du')
    expect(screen.queryByText('1 historie mangler sin tekst.')).toBeNull()
  })

  test('a new story opens with the pen on its title', async () => {
    const user = desk()
    await user.click(button('Skriv en ny'))
    expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveFocus()
    await user.keyboard('Bilen')
    expect(titles()).toEqual(['Bilen'])
  })

  test('with 200 stories one card is open at a time, and one can be found by its words', async () => {
    const stories = Array.from({ length: 200 }, (_, index) => ({
      ...emptyStory(`s${index}`),
      title: `Historie nr. ${index + 1}`,
      text: `Du står ved dør ${index + 1}.`,
    }))
    const user = desk((setup) => ({ ...setup, stories }))
    expect(screen.queryByRole('textbox', { name: 'Historien' })).toBeNull()
    await user.type(screen.getByRole('searchbox', { name: 'Find en historie' }), 'dør 177')
    expect(screen.getAllByRole('heading', { level: 3, name: /^Historie nr/ })).toHaveLength(1)
    await user.click(button('Ret Historie nr. 177'))
    expect(screen.getAllByRole('textbox', { name: 'Historien' })).toHaveLength(1)
  })
})

describe('many at a time', () => {
  test('pasted stories are counted before they are added', async () => {
    const user = desk()
    await user.click(button('Indsæt mange'))
    expect(screen.getByRole('textbox', { name: 'Historierne' })).toHaveFocus()
    await user.paste(
      Array.from({ length: 200 }, (_, index) => `${index + 1}. Du går ind ad dør ${index}.`).join('\n\n'),
    )
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText('Fundet: 200 historier')).toBeVisible()
    expect(now.stories).toHaveLength(0)
    await user.click(dialog.getByRole('button', { name: 'Læg 200 historier ind' }))
    expect(now.stories).toHaveLength(200)
    expect(now.stories[199]?.text).toBe('Du går ind ad dør 199.')
  })

  test('a dialog closed by mistake has kept what was typed', async () => {
    const user = desk()
    await user.click(button('Indsæt mange'))
    await user.keyboard('En lang historie')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Luk' }))
    await user.click(button('Indsæt mange'))
    expect(screen.getByRole('textbox', { name: 'Historierne' })).toHaveValue('En lang historie')
  })
})

describe('writing stories together', () => {
  const fill = (user: ReturnType<typeof userEvent.setup>, label: string, text: string) =>
    user.type(screen.getByRole('textbox', { name: label }), text)

  test('answers gather into a draft, the group makes it its own, and the story lands among the others', async () => {
    const user = desk()
    await user.click(button('Skriv historier sammen'))
    await fill(user, 'Hvem er man i historien?', 'Du er ny.')
    await fill(user, 'Hvornår er det?', 'sent torsdag')
    await fill(user, 'Hvor er I?', 'på gangen')
    await fill(user, 'Hvad sker der?', 'en kollega standser dig')
    await fill(user, 'Hvad bliver der sagt?', 'Ikke nu')
    await fill(user, 'Hvis grænse kan være på spil?', 'kollegaen')
    const draft = screen.getByRole('textbox', { name: 'Historien' })
    expect(draft).toHaveValue('Sent torsdag, på gangen. En kollega standser dig. »Ikke nu.«')
    await user.type(draft, ' Du går.')
    await fill(user, 'Hvad skal den hedde?', 'På gangen')
    await user.click(button('Læg historien ind'))
    const [story] = now.stories
    expect(story).toMatchObject({ title: 'På gangen', who: 'Du er ny.', theme: 'tone' })
    expect(story?.text).toMatch(/»Ikke nu\.« Du går\.$/)
    expect(story?.text).not.toContain('kollegaen')
    expect(story?.followUps.join()).toContain('kollegaen')
    expect(screen.getByText(/»På gangen« ligger nu blandt historierne/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Historien' })).toHaveValue('')
  })
})

describe('how it is played', () => {
  test('pace, a second answer and minutes are chosen, and the whole length follows', async () => {
    const user = desk(withThree)
    await user.click(screen.getByRole('checkbox', { name: /Flytter nogen sig/ }))
    await user.click(screen.getByRole('radio', { name: /Bordets takt/ }))
    // The room can only answer once more together.
    expect(screen.queryByRole('checkbox', { name: /Flytter nogen sig/ })).toBeNull()
    const talk = screen.getByRole('spinbutton', { name: 'Vend og tal, pr. historie' })
    await user.type(talk, '9', { initialSelectionStart: 0, initialSelectionEnd: 1 })
    expect(now).toMatchObject({ pace: 'table', again: true, minutes: { talk: 9 } })
    expect(screen.getByText(/I alt omkring \d+ min\./)).toBeVisible()
  })

  test('the rules of the evening are reworded, moved, removed and added', async () => {
    const user = desk()
    const [first, second, third] = now.rules
    const rule = (number: number) => screen.getByRole('textbox', { name: `Spilleregel ${number}` })
    const of = (number: number) => within(rule(number).closest('li') ?? document.body)
    await user.click(of(1).getByRole('button', { name: 'Flyt ned' }))
    expect(now.rules.slice(0, 3)).toEqual([second, first, third])
    await user.click(of(1).getByRole('button', { name: 'Fjern' }))
    expect(now.rules.slice(0, 2)).toEqual([first, third])
    await user.click(button('Tilføj en spilleregel'))
    await user.type(rule(now.rules.length), 'Vi holder pause.')
    expect(now.rules.at(-1)).toBe('Vi holder pause.')
  })
})

test('of very many stories so many are drawn as the page can carry, and the rest on request', async () => {
  const stories = Array.from({ length: 120 }, (_, at) => ({
    ...emptyStory(`s-${at}`),
    title: `Nr. ${at}`,
    text: 'Du.',
  }))
  desk((setup) => ({ ...setup, stories }))
  expect(document.querySelectorAll('.prep-list > li')).toHaveLength(100)
  // Found by its words: roles are slow to tell among so many.
  screen.getByText('Vis flere historier (20 tilbage)').click()
  await vi.waitFor(() => expect(document.querySelectorAll('.prep-list > li')).toHaveLength(120))
})

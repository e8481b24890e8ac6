import { configure, render, screen, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { loadTexts, methodText, setLanguage } from '../../../src/i18n/language'
import { blank } from '../../../src/methods/change-staircase/blank'
import { loadDeck } from '../../../src/methods/change-staircase/deck'
import type { Card, Setup, StepName } from '../../../src/methods/change-staircase/model'
import { Prepare } from '../../../src/methods/change-staircase/prepare'
import { Run } from '../../../src/methods/change-staircase/run'
import type { Context, Step } from '../../../src/methods/contract'
import { item, review } from './plan'

configure({ defaultHidden: true })

let deck: readonly Card[] = []
let now: Setup

beforeAll(() => loadTexts('change-staircase', () => import('../../../src/methods/change-staircase/text/da.json')))
beforeEach(async () => {
  await setLanguage('da')
  deck = await loadDeck('da')
})

const context: Context = {
  t: methodText('change-staircase'),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}
const never = async () => ({ ok: false, fault: 'unreadable' }) as const

const Desk = ({ start, answered }: { readonly start: Setup; readonly answered: readonly string[] }) => {
  const [setup, edit] = useState(start)
  now = setup
  const rest = { told: review(setup), play: () => undefined, deck, answered, keepPicture: never, context }
  return <Prepare setup={setup} edit={edit} {...rest} />
}
const desk = (change: (setup: Setup) => Setup = (setup) => setup, answered: readonly string[] = []) => {
  render(<Desk start={change(blank(context))} answered={answered} />)
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
}

const texts = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Indsats' }).map(({ value }) => value)

const three = (setup: Setup): Setup => ({
  ...setup,
  items: [
    item('b', '2027-05', { text: 'Besøg', role: 'Fagforvaltningen', kind: 'innovation' }),
    item('a', '2027-09', { text: 'Aftale', role: 'Direktionen' }),
    item('c', '2027-01', { text: 'Cirkel', role: 'Fagforvaltningen', lead: 30 }),
  ],
})

test('the list is sorted by a press on a heading, and the row that is edited stays where it is', async () => {
  const user = desk(three)
  await user.click(screen.getByRole('radio', { name: 'Listen' }))
  expect(texts()).toEqual(['Cirkel', 'Besøg', 'Aftale'])
  const heading = screen.getByRole('button', { name: 'Indsats' })
  await user.click(heading)
  expect(texts()).toEqual(['Aftale', 'Besøg', 'Cirkel'])
  expect(heading.closest('th')).toHaveAttribute('aria-sort', 'ascending')
  await user.click(heading)
  expect(texts()).toEqual(['Cirkel', 'Besøg', 'Aftale'])
  const [first] = screen.getAllByRole('textbox', { name: 'Indsats' })
  if (first) await user.type(first, '{Home}A')
  expect(texts()).toEqual(['ACirkel', 'Besøg', 'Aftale'])
})

test('what is written in a row is in the plan at once', async () => {
  const user = desk(three)
  await user.click(screen.getByRole('radio', { name: 'Listen' }))
  const [first] = screen.getAllByRole('textbox', { name: 'Indsats' })
  if (first) await user.type(first, ' om Zoo')
  expect(texts()[0]).toBe('Cirkel om Zoo')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Måned: Måned for Besøg' }), 'dec.')
  await user.click(screen.getByRole('checkbox', { name: 'Gjort: Aftale' }))
  expect(now.items.map(({ text, month, done }) => [text, month, done])).toEqual([
    ['Besøg', '2027-12', []],
    ['Aftale', '2027-09', [2027]],
    ['Cirkel om Zoo', '2027-01', []],
  ])
})

test('the list is filtered by role, kind and words, and dropped items can be taken up again', async () => {
  const user = desk(three)
  await user.click(screen.getByRole('radio', { name: 'Listen' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rolle' }), 'Fagforvaltningen')
  expect(texts()).toEqual(['Cirkel', 'Besøg'])
  expect(screen.getByText('2 af 3 indsatser')).toBeInTheDocument()
  await user.type(screen.getByRole('searchbox', { name: 'Søg' }), 'bes')
  expect(texts()).toEqual(['Besøg'])
  await user.click(screen.getByRole('button', { name: 'Lad udgå: Besøg' }))
  expect(now.items[0]).toMatchObject({ text: 'Besøg', dropped: true })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Vis' }), 'Udgået')
  await user.click(screen.getByRole('button', { name: 'Tag op igen: Besøg' }))
  expect(now.items[0]).toMatchObject({ dropped: false })
})

test('suggestions are accepted or declined, and begin today rather than in a time that has gone', async () => {
  const user = desk()
  await user.click(
    screen.getByRole('button', { name: 'Nej tak: Kursus i budgettet: Sådan hænger kommunens økonomi sammen' }),
  )
  await user.click(screen.getByRole('button', { name: /^Tag med: Introforløb:/ }))
  await user.click(screen.getByRole('button', { name: /^Tag med: Halvårlig gennemgang af trappen, forår/ }))
  expect(now.declined).toEqual(['card-budget-school'])
  expect(now.items.map(({ id, month }) => [id, month])).toEqual([
    ['card-intro-course', '2026-11'],
    ['card-spring-review', '2027-03'],
  ])
  await user.click(screen.getByRole('button', { name: 'Hent det ene afviste forslag frem igen' }))
  expect(now.declined).toEqual([])
})

test('what must begin now stands above the plan, and is ticked off there', async () => {
  const user = desk(three)
  const warnings = screen.getByRole('region', { name: 'Skal begynde nu' })
  expect(within(warnings).getByText(/begynd senest 5\. juni 2026/)).toBeInTheDocument()
  await user.click(within(warnings).getByRole('button', { name: 'Gjort: Cirkel' }))
  expect(screen.queryByRole('region', { name: 'Skal begynde nu' })).toBeNull()
})

test('a text of a step is marked for us or for the room, and a step that was stood on is not removed', async () => {
  const user = desk((setup) => ({ ...three(setup) }), ['where'])
  const mark = screen.getByRole('group', { name: 'Typisk risiko, Det spæde fagudvalg: Hvem må se det?' })
  expect(within(mark).getByRole('radio', { name: 'Til os' })).toBeChecked()
  await user.click(within(mark).getByRole('radio', { name: 'Til alle' }))
  expect(now.phases[0]?.fields.risk.for).toBe('room')
  expect(screen.getByRole('button', { name: 'Fjern trinet Det spæde fagudvalg' })).toBeDisabled()
})

test('the whole council has names of its own, and a name of one’s own stays', async () => {
  const user = desk((setup) => ({
    ...setup,
    phases: setup.phases.map((phase, at) => (at === 1 ? { ...phase, name: 'Vores eget' } : phase)),
  }))
  await user.click(screen.getByRole('radio', { name: 'Hele kommunalbestyrelsen' }))
  expect(now.phases.slice(0, 3).map(({ name }) => name)).toEqual([
    'Den spæde kommunalbestyrelse',
    'Vores eget',
    'Den ambitiøse kommunalbestyrelse',
  ])
})

test('bad input is named where it is', async () => {
  const user = desk()
  await user.clear(screen.getByLabelText('Sidste dag'))
  expect(screen.getByRole('region', { name: 'Se lige her' })).toHaveTextContent(
    'Periodens første eller sidste dag mangler',
  )
  expect(now.phases).toHaveLength(5)
})

const itemsStep: Step<StepName> = { id: 'items', task: 'items', title: '', say: '', minutes: 12, who: 'plenary' }
const Room = ({ start }: { readonly start: Setup }) => {
  const [setup, edit] = useState(start)
  now = setup
  const activity = review(setup, { at: 'items' })
  return <Run activity={activity} step={itemsStep} play={() => {}} edit={edit} keepPicture={never} context={context} />
}

test('in the review each item has its keys, and something new is added with Enter', async () => {
  render(<Room start={three(blank(context))} />)
  const user = userEvent.setup()
  const names = screen.getAllByRole('button', { name: /^Behold: / }).map((button) => button.getAttribute('aria-label'))
  expect(names, 'what must begin comes first').toEqual(['Behold: Cirkel', 'Behold: Besøg'])
  await user.click(screen.getByRole('button', { name: 'Behold: Cirkel' }))
  expect(screen.getByRole('status')).toHaveTextContent('1 af 2 mangler et svar')
  await user.click(screen.getByRole('button', { name: 'Flyt: Besøg' }))
  await user.click(screen.getByRole('button', { name: '3 måneder' }))
  expect(now.items[0]).toMatchObject({ text: 'Besøg', month: '2027-08', seen: 'now' })
  await user.type(screen.getByRole('textbox', { name: 'Ny indsats' }), 'Byvandring{Enter}')
  expect(now.items.at(-1)).toMatchObject({ text: 'Byvandring', month: '2026-12' })
})

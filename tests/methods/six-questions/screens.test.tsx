import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { KeepPicture } from '../../../src/methods/contract'
import { audience } from '../../../src/methods/six-questions/audience'
import { Group } from '../../../src/methods/six-questions/group'
import { brief, type ThisActivity, type Work } from '../../../src/methods/six-questions/model'
import { openWork, playWork } from '../../../src/methods/six-questions/moves'
import { Prepare } from '../../../src/methods/six-questions/prepare'
import { Run } from '../../../src/methods/six-questions/run'
import { Stage } from '../../../src/methods/six-questions/stage'
import { steps } from '../../../src/methods/six-questions/steps'
import { card, context, plenary, room, round, setup, stamp, table, texts, workOf } from './evening'

beforeEach(async () => {
  await Promise.all([texts(), loadTexts('house')])
  await setLanguage('da')
})

const noPictures: KeepPicture = async () => ({ ok: false, fault: 'storage' })

interface Seat {
  work: Work
}
const AtTable = ({ desk }: { readonly desk: Seat }) => {
  const [work, play] = useState(desk.work)
  desk.work = work
  return (
    <Group
      brief={brief(setup)}
      table={{ ...table('1', 5, work), seat: '1', claim: 'desk' }}
      part="a"
      keepPicture={noPictures}
      play={(move) => play((before) => playWork(brief(setup), before, { ...move, ...stamp() }))}
      context={context}
    />
  )
}
interface Desk {
  activity: ThisActivity
}
const AtDesk = ({ desk }: { readonly desk: Desk }) => {
  const [activity, set] = useState(desk.activity)
  desk.activity = activity
  const { task, part } = activity.now
  const step = steps(activity, context).find((one) => one.task === task && (one.part ?? null) === part)
  return (
    step && (
      <Run
        activity={activity}
        step={step}
        play={(move) => set((now) => plenary(now, move))}
        edit={() => undefined}
        keepPicture={noPictures}
        context={context}
      />
    )
  )
}

describe('at a table', () => {
  const sit = (): Seat => {
    const desk: Seat = { work: openWork() }
    render(<AtTable desk={desk} />)
    return desk
  }

  test('one sentence is one line, and its characters are counted as it is written', async () => {
    const desk = sit()
    await userEvent.type(screen.getByLabelText('Det vigtigste i én sætning'), 'De unge{Enter}først')
    expect(desk.work.answers[0]?.sentence).toBe('De unge først')
    expect(screen.getByText('13 af 140 tegn')).toBeVisible()
  })

  test('a mark is set with one press, without a word, and taken off with another', async () => {
    const desk = sit()
    const mark = screen.getByRole('checkbox', { name: 'Her mangler vi viden' })
    await userEvent.click(mark)
    expect(mark).toBeChecked()
    expect(desk.work.answers[0]).toMatchObject({ unknown: '', disagree: null })
    await userEvent.click(mark)
    expect(desk.work.answers[0]?.unknown).toBeNull()
  })
})

test('a fourth card is said to be one too many, and taken all the same', () => {
  const page = (count: number) => {
    const cards = ['a', 'b', 'c', 'd'].slice(0, count).map(card)
    const of = { ...setup, cards }
    const props = { edit: () => undefined, play: () => undefined, answered: [], deck: [], context }
    const { container, unmount } = render(
      <Prepare {...props} setup={of} told={room({ setup: of })} keepPicture={noPictures} />,
    )
    const seen = [container.querySelectorAll('.notice').length, container.querySelectorAll('.six-postcard').length]
    unmount()
    return seen
  }
  expect([page(3), page(4)]).toEqual([
    [0, 3],
    [1, 4],
  ])
})

describe('in the room', () => {
  const at = (step: string): ThisActivity =>
    room({ at: step, rounds: [round('r1', [table('1', 5, workOf({ type: 'sentence', card: 'a', text: 'De unge' }))])] })

  test('why a card is asked is read from the stage, and its prompts come when people write', () => {
    const look = (step: string) => {
      const { container, unmount } = render(<Stage view={audience(at(step), context)} context={context} />)
      const seen = ['grund a', 'Åbner a?', 'Vælger a?'].map((text) => container.textContent.includes(text))
      unmount()
      return seen
    }
    expect([look('a/read'), look('a/write')]).toEqual([
      [true, false, false],
      [false, true, true],
    ])
  })

  test('where a table disagrees, or lacks knowledge, is seen beside its sentence, and not about what', () => {
    const marked = (mark: 'disagree' | 'unknown') =>
      workOf({ type: 'sentence', card: 'a', text: 'De unge' }, { type: 'mark', card: 'a', mark, text: 'om pengene' })
    const tables = [table('1', 5, marked('disagree')), table('2', 5, marked('unknown'))]
    const activity = room({ at: 'a/together', rounds: [round('r1', tables)] })
    const { container } = render(<Stage view={audience(activity, context)} context={context} />)
    const said = [...container.querySelectorAll('li')].map((one) => one.textContent)
    expect(said).toEqual([expect.stringMatching(/^Bord 1.*uenige(?!.*viden)/), expect.stringMatching(/^Bord 2.*viden/)])
    expect(said.join(' ')).not.toContain('om pengene')
  })

  test('the direction is written in peace, begins with a table’s sentence, and is the room’s when its card is turned', async () => {
    const desk: Desk = { activity: at('a/together') }
    render(<AtDesk desk={desk} />)
    await userEvent.click(screen.getByRole('button', { name: 'Begynd med den: De unge' }))
    await userEvent.type(screen.getByLabelText('Vores retning'), ' først')
    expect(desk.activity.plenary.directions).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Vend kortet' }))
    expect(desk.activity.plenary.directions).toMatchObject([{ card: 'a', text: 'De unge først' }])
  })
})

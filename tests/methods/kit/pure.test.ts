import { describe, expect, test, vi } from 'vitest'
import { fieldsOf, ticksOf } from '../../../src/methods/kit/fields'
import { lay } from '../../../src/methods/kit/lay-text'
import { linesOf, peopleAt, signs, times, written } from '../../../src/methods/kit/sheets'
import { eachMinutes, stepsOf } from '../../../src/methods/kit/steps'

describe('a field that writes one thing of a set-up', () => {
  const setup = { title: 'Mødet', dots: false }

  test('shows what is there, and leaves the rest as it is', () => {
    const edit = vi.fn()
    const field = fieldsOf(setup, edit)('title')
    field.onChange('Det gode møde')
    expect(field.value).toBe('Mødet')
    expect(edit).toHaveBeenCalledWith({ title: 'Det gode møde', dots: false })
  })

  test('is ticked where the set-up says so', () => {
    const edit = vi.fn()
    const box = ticksOf(setup, edit)('dots')
    box.onChange(true)
    expect(box.checked).toBe(false)
    expect(edit).toHaveBeenCalledWith({ title: 'Mødet', dots: true })
  })
})

describe('a step', () => {
  const said = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`

  test('is called and told by its task', () => {
    expect(stepsOf<'read'>(said, { title: 'Mødet' })('read', 2, 'each', { poll: 'one' })).toEqual({
      id: 'read',
      task: 'read',
      title: 'step.read {"title":"Mødet"}',
      say: 'step.read.say {"title":"Mødet"}',
      minutes: 2,
      who: 'each',
      poll: 'one',
    })
  })

  test('of one of several parts is known by it; another title that is given stands, and its text is not asked for', () => {
    const asked = vi.fn(said)
    const step = stepsOf<'look'>(asked, {}, 'cake')('look', 1, 'plenary', { title: 'Kagen' })
    expect(step).toMatchObject({ id: 'cake/look', part: 'cake', title: 'Kagen', say: 'step.look.say {}' })
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('that each answers alone takes half a minute a person where a tablet goes round', () => {
    const at = (people: number, way: 'cards' | 'tablet') => ({ people, way })
    expect(eachMinutes([at(8, 'cards'), at(9, 'tablet'), at(6, 'tablet')], 1)).toBe(4.5)
    expect(eachMinutes([at(8, 'cards')], 1)).toBe(1)
    expect(eachMinutes([], 0.5)).toBe(0.5)
  })
})

describe('a text in a picture', () => {
  const long = 'Vi skriver til hinanden, før vi skriver om hinanden, og vi svarer inden næste dag.'

  test('is as large as its frame allows', () => {
    expect(lay('Kort', 400, 100, [40, 20]).size).toBe(40)
    expect(lay(long, 400, 100, [40, 20]).size).toBe(20)
  })

  test('is cut where even the smallest is too large, and says so', () => {
    const { lines } = lay(long, 200, 30, [20])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/ …$/)
  })

  test('keeps every word where there is room', () => {
    expect(lay(long, 400, 400, [20]).lines.join(' ')).toBe(long)
  })
})

describe('sheets', () => {
  const tables = [
    { name: 'Bord 1', people: 5 },
    { name: 'Bord 2', people: 4 },
  ]

  test('a slip for everybody; some where nobody is counted yet', () => {
    expect(times(peopleAt(tables, 4), () => 'seddel')).toHaveLength(9)
    expect(peopleAt([{ name: 'Bord 1', people: 0 }], 4)).toBe(4)
  })

  test('every table has its sign', () => {
    expect(signs('Bordskilte', tables).cells.map(({ title }) => title)).toEqual(['Bord 1', 'Bord 2'])
  })

  test('a sheet with nothing on it is not printed', () => {
    const full = signs('Bordskilte', tables)
    expect(written([signs('Bordskilte', []), full])).toEqual([full])
  })

  test('empty lines are no lines', () => {
    expect(linesOf('Et\n\n \nTo')).toEqual(['Et', 'To'])
  })
})

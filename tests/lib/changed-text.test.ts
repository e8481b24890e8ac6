import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedText } from '../../src/lib/changed-text'

const before = {
  title: 'Temamøde',
  stories: [{ text: 'Tråden', minutes: 7 }, { text: 'Hånden' }],
  rules: ['Vi lytter'],
}

describe('typing in one field', () => {
  test('is told by the place of the field', () => {
    expect(changedText(before, { ...before, title: 'Temamøde om' })).toBe('title')
    const [first, ...rest] = before.stories
    expect(changedText(before, { ...before, stories: [{ ...first, text: 'Tråden k' }, ...rest] })).toBe(
      'stories.0.text',
    )
    expect(changedText(before, { ...before, rules: ['Vi lytter først'] })).toBe('rules.0')
  })

  test('can be a number as well as a text', () => {
    const [first, ...rest] = before.stories
    expect(changedText(before, { ...before, stories: [{ ...first, minutes: 8 }, ...rest] })).toBe('stories.0.minutes')
  })
})

describe('it is not typing in one field', () => {
  test.each([
    ['nothing is changed', before],
    ['two fields are changed', { ...before, title: 'Ny', rules: ['Ny'] }],
    ['a rule is added', { ...before, rules: ['Vi lytter', 'Ny'] }],
    ['a rule is taken away', { ...before, rules: [] }],
    ['a field becomes another', { stories: before.stories, rules: before.rules, name: before.title }],
    ['a text becomes a switch', { ...before, title: true }],
    ['a text is emptied to nothing', { ...before, title: null }],
    ['a list becomes a text', { ...before, rules: 'Vi lytter' }],
  ])('when %s', (_, after) => {
    expect(changedText(before, after)).toBeNull()
  })

  test('when stories change places', () => {
    expect(changedText(before, { ...before, stories: [...before.stories].reverse() })).toBeNull()
  })

  test('when there is no document to compare', () => {
    expect(changedText(null, before)).toBeNull()
    expect(changedText('a', 'b')).toBeNull()
  })
})

test('whatever is typed in whichever field of a list, the place is that field', () => {
  const stories = fc.array(fc.record({ title: fc.string(), text: fc.string() }), { minLength: 1 })
  fc.assert(
    fc.property(stories, fc.nat(), fc.constantFrom('title', 'text'), fc.string(), (list, pick, field, typed) => {
      const index = pick % list.length
      const after = list.map((story, at) => (at === index ? { ...story, [field]: typed } : story))
      const same = list[index]?.[field as 'title'] === typed
      expect(changedText({ list }, { list: after })).toBe(same ? null : `list.${index}.${field}`)
    }),
  )
})

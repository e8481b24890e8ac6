import { expect, test } from 'vitest'
import { askedOf } from '../../src/workshop/evening/words'
import { foundIn, marked } from './data'
import { atTheDoor, pollsOf, prepared } from './evening'
import { contextIn, languages, scripted } from './scripts'

// Answers stand under the words that they were given to: so a question tells the house which of its words were prepared.
test.each(scripted)('$id says of its questions all that was prepared of them, in every language alike', async (one) => {
  const { id, method, script } = one
  const said: unknown[] = []
  for (const language of languages) {
    const context = await contextIn(id, language)
    const words = marked(method.schema.setup, prepared(method, script, await contextIn(id, 'da')))
    await contextIn(id, language)
    const polls = pollsOf(method, atTheDoor(method, script, words.data, context), context)
    for (const { about: _, options, ...poll } of polls) {
      const shown = foundIn([poll, options.map(({ about: _, ...option }) => option)], words)
      const asked = polls.find((other) => other.id === poll.id)
      expect(foundIn(asked && askedOf(asked), words), poll.id).toEqual(expect.arrayContaining([...shown]))
    }
    said.push(polls.map(askedOf))
  }
  expect(said[1]).toEqual(said[0])
})

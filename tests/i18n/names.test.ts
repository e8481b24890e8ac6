import { describe, expect, test } from 'vitest'
import { councils, events, namesIn } from '../../src/i18n/names'

/** Written out by hand: the words a Danish reader expects. */
const danishCouncils = {
  kommunalbestyrelse: [
    'kommunalbestyrelse',
    'en kommunalbestyrelse',
    'kommunalbestyrelsen',
    'kommunalbestyrelsens',
    'kommunalbestyrelsesmedlem',
    'kommunalbestyrelsesmedlemmer',
    'kommunalbestyrelsesmøde',
    'kommunalbestyrelsesmødet',
  ],
  byraad: ['byråd', 'et byråd', 'byrådet', 'byrådets', 'byrådsmedlem', 'byrådsmedlemmer', 'byrådsmøde', 'byrådsmødet'],
  borgerrepraesentation: [
    'borgerrepræsentation',
    'en borgerrepræsentation',
    'borgerrepræsentationen',
    'borgerrepræsentationens',
    'medlem af borgerrepræsentationen',
    'medlemmer af borgerrepræsentationen',
    'møde i borgerrepræsentationen',
    'mødet i borgerrepræsentationen',
  ],
}
const councilForms = ['bare', 'indef', 'def', 'defGen', 'member', 'members', 'meeting', 'meetingDef']

const danishEvents = {
  workshop: ['workshop', 'en workshop', 'workshoppen', 'workshoppens', 'workshopper', 'Ny workshop'],
  temamoede: ['temamøde', 'et temamøde', 'temamødet', 'temamødets', 'temamøder', 'Nyt temamøde'],
  seminar: ['seminar', 'et seminar', 'seminaret', 'seminarets', 'seminarer', 'Nyt seminar'],
}
const eventForms = ['bare', 'indef', 'def', 'defGen', 'plural', 'new']

describe('in Danish', () => {
  test.each(councils)('the council is called by every form of its own name: %s', (council) => {
    const names = namesIn('da', council, 'workshop').council
    expect(councilForms.map((form) => names[form])).toEqual(danishCouncils[council])
  })

  test.each(events)('the event is called by every form of its own name: %s', (event) => {
    const names = namesIn('da', 'byraad', event).event
    expect(eventForms.map((form) => names[form])).toEqual(danishEvents[event])
  })
})

describe.each(['da', 'en'] as const)('in %s', (language) => {
  test('there is every form of every name, and each has its twin for the beginning of a sentence', () => {
    for (const council of councils) {
      for (const event of events) {
        const names = namesIn(language, council, event)
        for (const [forms, words] of [
          [councilForms, names.council],
          [eventForms, names.event],
        ] as const) {
          for (const form of forms) {
            const word = words[form] ?? ''
            expect(word, `${council} ${event} ${form}`).not.toBe('')
            const twin = words[form.charAt(0).toUpperCase() + form.slice(1)] ?? ''
            expect(twin.charAt(0)).toBe(word.charAt(0).toUpperCase())
            expect(twin.slice(1)).toBe(word.slice(1))
          }
        }
      }
    }
  })
})

test('in English every council is the council, and the event is what it is', () => {
  for (const council of councils) expect(namesIn('en', council, 'seminar').council.def).toBe('the council')
  expect(events.map((event) => namesIn('en', 'byraad', event).event.def)).toEqual([
    'the workshop',
    'the theme meeting',
    'the seminar',
  ])
})

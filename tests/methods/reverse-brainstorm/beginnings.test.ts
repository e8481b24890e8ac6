// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { type Beginnings, begunWith } from '../../../src/methods/reverse-brainstorm/beginnings'
import { type Lexicon, loadLexicon } from '../../../src/methods/reverse-brainstorm/help'

const ways: Beginnings = [
  ['Hold åbent', 'luk|lås + bibliotek|skole', '!sagen'],
  ['Spørg dem, der savner det', 'fjern', 'på lørdag'],
  ['Spørg, hvornår det passer', 'fest|møde + kl|juli'],
  ['Skriv det på én side', '# sider'],
  ['Spørg ved bordet', '?suppe|grød'],
]

describe('a way to begin comes where its own fault is told', () => {
  let danish: Lexicon
  beforeAll(async () => {
    danish = await loadLexicon('da')
  })
  const begun = (idea: string) => begunWith(idea, ways, danish.themes.grammar, false)

  test.each([
    ['one sign of each, whichever', 'Lås skolen', 'Hold åbent'],
    ['wherever the other stands', 'Hold mødet i juli', 'Spørg, hvornår det passer'],
    ['a word in what is done', 'Fjern bænken', 'Spørg dem, der savner det'],
    ['words in a row, wherever', 'Ingen bænke i parken på lørdag', 'Spørg dem, der savner det'],
    ['any number in a row', 'Send 1.200 sider ud', 'Skriv det på én side'],
    ['more signs before one', 'Luk skolen, og fjern skiltet', 'Hold åbent'],
  ])('%s', (_, idea, draft) => {
    expect(begun(idea)).toBe(draft)
  })

  test.each([
    ['the thing alone', 'Mal biblioteket'],
    ['the verb alone', 'Luk vinduet'],
    ['what speaks against it', 'Luk sagen om biblioteket'],
    ['what only hangs on the rest', 'Tag taxa, så vi fjerner tvivlen'],
    ['no number', 'Send mange sider ud'],
    ['nothing of it', 'Plop'],
  ])('and not where there is %s', (_, idea) => {
    expect(begun(idea)).toBeUndefined()
  })

  test('what may fit fits where the subject has been said, and nothing surer does', () => {
    const asked = (idea: string) => begunWith(idea, ways, danish.themes.grammar, true)
    expect(begun('Server grød')).toBeUndefined()
    expect(asked('Server grød')).toBe('Spørg ved bordet')
    expect(asked('Fjern suppen')).toBe('Spørg dem, der savner det')
    expect(asked('Hold mund, så alle kan spise grød')).toBeUndefined()
  })

  test.each(['da', 'en'] as const)(
    'in %s the same way is called up by the same signs, whatever the subject',
    async (language) => {
      const { subjects } = await loadLexicon(language)
      const signs = new Map<string, string>()
      for (const [draft = '', ...fits] of Object.values(subjects).flatMap(({ begin }) => begin)) {
        expect(fits.filter((fit) => !fit.startsWith('!')).length, draft).toBeGreaterThan(0)
        for (const sign of fits.flatMap((fit) => fit.split(/ \+ |\|/)))
          expect(sign.replace(/^[!?=~]+/, ''), draft).toMatch(/^\S(?:.*\S)?$/u)
        expect(signs.get(draft) ?? fits.join(), draft).toBe(fits.join())
        signs.set(draft, fits.join())
      }
    },
  )
})

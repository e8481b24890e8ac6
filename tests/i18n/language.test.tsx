import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  fillNames,
  type HouseKey,
  language,
  loadTexts,
  methodText,
  onTexts,
  setLanguage,
  setNames,
  text,
  useText,
} from '../../src/i18n/language'
import { councils, events, namesIn } from '../../src/i18n/names'
import { place } from '../../src/lib/place'
import { askedFor, holesIn, methods, textsIn } from './texts'

const languages = ['da', 'en'] as const

let loaded = 0
/** A method's texts. @returns how to ask for them */
const methodWith = async (texts: Readonly<Record<string, string>>) => {
  loaded += 1
  await loadTexts(`method-${loaded}`, async () => ({ default: texts }))
  return methodText(`method-${loaded}`)
}

const Lead = () => <p>{useText()('home.lead')}</p>

beforeEach(async () => {
  await setLanguage('da')
  setNames('kommunalbestyrelse', 'workshop')
})
afterEach(() => vi.restoreAllMocks())

describe('no template is left on screen', () => {
  const files = [
    ['home', (of: string) => `src/i18n/home.${of}.json`],
    ['house', (of: string) => `src/i18n/house.${of}.json`],
    ...methods.map((name) => [name, (of: string) => `src/methods/${name}/text/${of}.json`] as const),
  ] as const

  test.each(files)('%s, in both languages, for every council and every event', async (name, path) => {
    const load = async (of: string) => ({ default: textsIn(path(of)) })
    await loadTexts(name, load)
    for (const of of languages) {
      await setLanguage(of)
      for (const council of councils) {
        for (const event of events) {
          setNames(council, event)
          const names = namesIn(of, council, event)
          for (const [key, template] of Object.entries(textsIn(path(of)))) {
            const values = Object.fromEntries(holesIn(template).map((hole) => [hole, '§']))
            const count = key.endsWith('_one') ? 1 : 7
            const shown = methodText(name)(askedFor(key), { ...values, count })
            const expected = template.replace(/\{\{\s*([^}]+?)\s*\}\}/g, (_, hole: string) => {
              const [kind = '', form] = hole.split('.')
              if (form === undefined) return hole === 'count' ? String(count) : '§'
              return names[kind as 'council' | 'event']?.[form] ?? `no ${hole}`
            })
            expect(shown, `${of} ${key}`).toBe(expected)
            expect(shown).not.toMatch(/\{\{|\}\}|undefined/)
          }
        }
      }
    }
  })

  test('nor in content that lies outside the text files', () => {
    setNames('borgerrepraesentation', 'temamoede')
    expect(fillNames('{{council.Def}} holder {{event.indef}} & »drøfter«.')).toBe(
      'Borgerrepræsentationen holder et temamøde & »drøfter«.',
    )
  })
})

describe('a text', () => {
  test('says the council’s own name, and changes with it', () => {
    expect(text('home.lead')).toContain('kommunalbestyrelsen')
    setNames('byraad', 'workshop')
    expect(text('home.lead')).toContain('byrådet')
    expect(text('home.lead')).not.toContain('kommunalbestyrelsen')
  })

  test('has the article that goes with the council’s name', () => {
    const words = '{{council.Article}} spæde {{council.bare}}'
    expect(fillNames(words)).toBe('Den spæde kommunalbestyrelse')
    setNames('byraad', 'workshop')
    expect(fillNames(words)).toBe('Det spæde byråd')
  })

  test('is put into all of a deck, however deep it stands', () => {
    setNames('byraad', 'workshop')
    const card = { id: 'one', at: 3, rule: null, says: [{ text: 'I {{council.def}}' }, '{{council.def}} mødes'] }
    expect(fillNames(card)).toEqual({ id: 'one', at: 3, rule: null, says: [{ text: 'I byrådet' }, 'byrådet mødes'] })
  })

  test('shows what people have typed as they typed it, whatever it looks like', async () => {
    const t = await methodWith({ hello: 'Titel: {{title}}!' })
    for (const title of ['Tom & <b>Ida</b>', '{{council.def}}', '$t(home.title)', '$& $1 $$', '"\'', '']) {
      expect(t('hello', { title })).toBe(`Titel: ${title}!`)
    }
  })

  test('of one method is not mixed up with one of another', async () => {
    const t = await methodWith({ 'home.title': 'Et andet sted' })
    expect(t('home.title')).toBe('Et andet sted')
    expect(text('home.title')).not.toBe('Et andet sted')
    expect(methodText('nothing loaded')('home.title')).toBe('home.title')
  })

  test('are told by the same function until they are other texts', async () => {
    const t = await methodWith({ who: '{{council.def}}' })
    const name = `method-${loaded}`
    expect(methodText(name)).toBe(t)
    expect(methodText('another')).not.toBe(t)
    setNames('byraad', 'workshop')
    const anew = methodText(name)
    expect(anew).not.toBe(t)
    expect(anew('who')).toBe('byrådet')
    await setLanguage('en')
    expect(methodText(name)).not.toBe(anew)
  })

  test('chooses between one and many', async () => {
    const t = await methodWith({ people_one: '{{count}} person', people_other: '{{count}} personer' })
    const people = (count: number) => t('people', { count })
    expect([0, 1, 2].map(people)).toEqual(['0 personer', '1 person', '2 personer'])
  })
})

describe('the language', () => {
  test('is changed for everything that is loaded, and is known before the next first paint', async () => {
    await loadTexts('house')
    const danish = text('home.title')
    await setLanguage('en')
    expect(language()).toBe('en')
    expect(text('home.title')).not.toBe(danish)
    expect(text('save.saved' as HouseKey)).toBe('Saved')
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem(`${place}:language`)).toBe('en')
  })

  test('is changed also where nothing can be remembered', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError')
    })
    await setLanguage('en')
    expect(language()).toBe('en')
  })

  test('stays as it is when the other texts cannot be fetched', async () => {
    const fetch = vi.fn(async (of: string) => {
      if (of === 'en') throw new Error('no network')
      return { default: {} }
    })
    await loadTexts('far away', fetch)
    await expect(setLanguage('en')).rejects.toThrow('no network')
    expect(language()).toBe('da')
    await loadTexts('far away', async () => ({ default: {} }))
  })

  test('is heard of by those who listen, until they stop', async () => {
    const heard = vi.fn()
    const stop = onTexts(heard)
    setNames('byraad', 'seminar')
    await setLanguage('en')
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    await setLanguage('da')
    expect(heard).toHaveBeenCalledTimes(2)
  })

  test('changes what stands on screen at once', async () => {
    render(<Lead />)
    expect(screen.getByText(/kommunalbestyrelsen/)).toBeInTheDocument()
    act(() => setNames('byraad', 'workshop'))
    expect(screen.getByText(/byrådet/)).toBeInTheDocument()
    await act(() => setLanguage('en'))
    expect(screen.getByText(/the council/)).toBeInTheDocument()
  })
})

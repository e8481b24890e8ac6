import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import { methodText, text } from '../../../src/i18n/language'
import { find, isOn, noWish } from '../../../src/methods/finding'
import { everyMethod, library, methodName } from '../../../src/methods/registry'
import { type Track, tracks } from '../../../src/methods/wanted'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife } from '../../../src/workshop/evening/lives'
import { courseSteps, layStep } from '../../../src/workshop/evening/new-council'
import type { House } from '../../../src/workshop/record/house'
import { listWorkshops } from '../../../src/workshop/record/listed'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
import { addressNow, findKey, goTo, openHouse, press } from '../open-app'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(() => house.shelf.clear())

const slow = { timeout: 40_000 }
const name = (id: string) => methodName(id, 'da')
const page = () => screen.findByRole('main', undefined, slow)
const bids = async () => within(await page()).findAllByRole('article', undefined, slow)
const type = (label: string, typed: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: typed } })
const inSheet = async (id: string) =>
  ((await house.open(workshopRecipe(id)))?.store.getState().data.items ?? []).map((item) =>
    item.kind === 'method' ? item.method : item.plain,
  )
/** The workshop whose run sheet is on screen, when it is. */
const onSheet = async (): Promise<string> => {
  await screen.findByRole('list', { name: 'Drejebog' }, slow)
  return addressNow().split('/')[2] ?? ''
}

describe('by a sentence', () => {
  test('from home: one method, one to choose instead, and when not to use each', async () => {
    await goTo(paths.home)
    await press('Find en metode')
    await press('Vi er uenige og kommer ikke videre')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Vi er uenige og kommer ikke videre' }, slow),
    ).toBeVisible()
    const found = find(library, { ...noWish, sentence: 'stuck' })
    if (!found.first || !found.second) throw new Error('a council that is stuck is helped in two ways')
    const offered = [found.first, found.second]
    const shown = await bids()
    expect(shown).toHaveLength(2)
    for (const [at, one] of offered.entries()) {
      expect(shown[at]).toHaveTextContent(name(one.id))
      expect(shown[at]).toHaveTextContent(`Hvornår ikke${methodText(one.id)('guide.not')}`)
    }
  })

  test('every sentence that is offered has an answer, and nothing hidden is in one', async () => {
    await goTo(paths.find())
    const list = await screen.findByRole('list', { name: 'Hvad siger I?' }, slow)
    const links = within(list).getAllByRole('link')
    expect(links.length).toBeGreaterThan(9)
    const hidden = everyMethod.filter((one) => one.hidden).map(({ id }) => name(id))
    expect(hidden).not.toEqual([])
    for (const address of links.map((link) => link.getAttribute('href')?.slice(1) ?? '')) {
      await goTo(address)
      const shown = (await bids()).map((one) => one.textContent ?? '')
      expect(shown.length, address).toBeGreaterThan(0)
      for (const one of hidden) expect(document.body).not.toHaveTextContent(one)
    }
  })

  test('too little time is said, with the one that is nearest, and stands in the address', async () => {
    await goTo(paths.sentence('nearly'))
    await bids()
    type('Hvor mange minutter?', '10')
    const least = find(library, { ...noWish, sentence: 'nearly', minutes: 10 })
    if (least.first || !least.nearest) throw new Error('no method takes ten minutes')
    const { id, minutes } = least.nearest
    const said = text('find.not.minutes', { name: name(id), minutes: minutes[0] })
    expect(await screen.findByText(said, undefined, slow)).toBeVisible()
    expect(addressNow()).toBe(`${paths.sentence('nearly')}?minutes=10`)
    type('Hvor mange minutter?', '')
    expect((await bids())[0]).toHaveTextContent(name('vision-scale'))
    expect(addressNow()).toBe(paths.sentence('nearly'))
  })

  test('an address typed over another is answered anew', async () => {
    await goTo(paths.sentence('stuck'))
    await bids()
    for (const sentence of ['new', 'late'] as const) {
      await act(async () => {
        location.hash = `#${paths.sentence(sentence)}`
      })
      await screen.findByRole('heading', { level: 1, name: text(`find.say.${sentence}`) }, slow)
      expect((await bids())[0]).toHaveTextContent(name(find(library, { ...noWish, sentence }).first?.id ?? ''))
    }
    await act(async () => {
      location.hash = `#${paths.sentence('late')}?minutes=1`
    })
    await vi.waitFor(() => expect(screen.getByLabelText('Hvor mange minutter?')).toHaveValue('1'), slow)
    expect(screen.queryByRole('article')).toBeNull()
  })

  test('a sentence that nobody says is no page', async () => {
    await goTo(paths.sentence('never'))
    expect(await screen.findByRole('heading', { name: 'Her er der ikke noget' }, slow)).toBeVisible()
  })
})

describe('by what there must be room for', () => {
  test('nothing is proposed before anything is asked for', async () => {
    await goTo(paths.find())
    expect(await screen.findByText(text('find.empty'), undefined, slow)).toBeVisible()
    expect(screen.queryByRole('article')).toBeNull()
  })

  test('what is asked for decides, and is still asked for after a look at the guide', async () => {
    await goTo(paths.find())
    await page()
    type('Hvor mange personer?', '50')
    fireEvent.change(screen.getByLabelText('Hvad skal I?'), { target: { value: 'ideas' } })
    const wanted = { ...noWish, people: 50, purpose: 'ideas' } as const
    expect((await bids())[0]).toHaveTextContent(name(find(library, wanted).first?.id ?? ''))
    expect(addressNow()).toBe(`${paths.find()}?purpose=ideas&people=50`)
    await goTo(addressNow())
    expect(await screen.findByLabelText('Hvor mange personer?', undefined, slow)).toHaveValue('50')
    expect(screen.getByLabelText('Hvad skal I?')).toHaveValue('ideas')
    const { second = null } = find(library, wanted) as { readonly second?: object | null }
    expect(await bids()).toHaveLength(second ? 2 : 1)
    expect(screen.queryAllByText(text('find.only'))).toHaveLength(second ? 0 : 1)
  })

  test('nonsense in the address asks for nothing', async () => {
    await goTo(`${paths.find()}?minutes=soon&people=-3&track=9&purpose=fun`)
    expect(await screen.findByText(text('find.empty'), undefined, slow)).toBeVisible()
  })
})

describe('tracks', () => {
  test.each(tracks)(
    'track %d has its methods, those of our own reading marked, or says that there are none',
    async (track: Track) => {
      await goTo(paths.track(`${track}`))
      const main = await page()
      const methods = library.filter((one) => isOn(one, track))
      for (const one of library)
        expect(within(main).queryAllByRole('link', { name: name(one.id) })).toHaveLength(methods.includes(one) ? 1 : 0)
      const own = methods.filter((one) => !one.tracks.includes(track))
      expect(within(main).queryAllByText(text('track.own'))).toHaveLength(own.length)
      expect(within(main).queryAllByText(text('track.none'))).toHaveLength(methods.length === 0 ? 1 : 0)
    },
  )

  test('there are seven', async () => {
    await goTo(paths.track('8'))
    expect(await screen.findByRole('heading', { name: 'Her er der ikke noget' }, slow)).toBeVisible()
  })
})

describe('Tilføj til drejebog', () => {
  test('a run sheet that is there gets the method last, once', async () => {
    const id = await addWorkshop(house, {
      ...emptyWorkshop(),
      title: 'Strategidag',
      items: [{ kind: 'plain', id: 'w', plain: 'welcome', title: 'Velkomst', minutes: 5, note: '' }],
    })
    await addWorkshop(house, { ...emptyWorkshop(), title: 'Forbi', finished: '2026-01-01' })
    await goTo(paths.sentence('vague'))
    await press(/^Tilføj til drejebog Seks skarpe/)
    const dialog = await screen.findByRole('dialog', undefined, slow)
    expect(dialog).toHaveTextContent('Strategidag')
    expect(dialog).not.toHaveTextContent('Forbi')
    await press('Strategidag')
    expect(await onSheet()).toBe(id)
    expect(
      await screen.findByText('»Seks skarpe til strategien« står nu sidst i drejebogen.', undefined, slow),
    ).toBeVisible()
    expect(await inSheet(id)).toEqual(['welcome', 'six-questions'])
    await goTo(paths.workshop(id))
    await onSheet()
    await press('Tilføj punkt')
    await press('Pause')
    await vi.waitFor(async () => expect(await inSheet(id)).toContain('break'), slow)
    expect(await inSheet(id)).toEqual(['welcome', 'six-questions', 'break'])
  })

  test('where there is none, one is begun; from the guide too', async () => {
    await goTo(paths.method('over-under'))
    await press(/^Tilføj til drejebog/)
    expect(await screen.findByRole('dialog', undefined, slow)).toHaveTextContent(text('add.none'))
    await press('Ny workshop')
    const id = await onSheet()
    await vi.waitFor(async () => expect(await inSheet(id)).toEqual(['over-under']), slow)
  })

  test('of what lives it is asked which', async () => {
    const life = await addLife(house, 'change-staircase')
    await addWorkshop(house, { ...emptyWorkshop(), title: 'Udvalget' })
    await goTo(paths.sentence('late'))
    await press(/^Tilføj til drejebog Forandringstrappen/)
    await press('Udvalget')
    await press(/^Brug den, I har/)
    const id = await onSheet()
    expect(await inSheet(id)).toEqual(['change-staircase'])
    const [item] = (await house.open(workshopRecipe(id)))?.store.getState().data.items ?? []
    expect(item?.kind === 'method' && item.activity).toBe(life)
  })
})

describe('the course for a new term', () => {
  test('has a step for each of its methods that is there, and a run sheet for each at a press', async () => {
    await goTo(paths.sentence('new'))
    await press('Se et helt forløb til en ny valgperiode')
    await findKey('Læg forløbet klar')
    const steps = courseSteps(library)
    expect(within(await page()).getAllByRole('heading', { level: 2 })).toHaveLength(steps.length)
    await press('Læg forløbet klar')
    await screen.findByRole('heading', { name: 'Jeres workshopper' }, slow)
    const laid = await listWorkshops(house)
    const titles = steps.map(({ id, sheet }) => text(sheet ? `ready.${sheet.id}.title` : `term.${id}.title`))
    expect(titles).toContain('Introseminar for nye medlemmer')
    expect(laid.map(({ title }) => title).sort()).toEqual([...titles].sort())
    expect(laid.map(({ day }) => day)).toEqual(steps.map(() => ''))
    const held = (await Promise.all(laid.map(({ id }) => inSheet(id)))).flat()
    for (const { method } of steps) expect(held).toContain(method)
  })

  test('a step whose method is not there is none; one without a ready run sheet has its method between welcome and closing', async () => {
    expect(courseSteps([{ id: 'change-staircase' }]).map(({ id }) => id)).toEqual(['plan'])
    expect(courseSteps(library).map(({ id }) => id)).toEqual(['meeting', 'expectations', 'plan'])
    const id = await layStep(house, { id: 'expectations', method: 'vision-scale' })
    expect(await inSheet(id)).toEqual(['welcome', 'vision-scale', 'closing'])
  })
})

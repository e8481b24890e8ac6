import { expect, type Page } from '@playwright/test'

// The hands of a facilitator and of a table, in Danish, by what stands on the screen.

export const game = 'Over eller under stregen?'
/** The first story of each theme, in the order that *Vælg fem for mig* lays them. */
export const fiveTitles = [
  'Tråden klokken 22.41',
  'Hånden i vejret',
  'Bilaget klokken 10.12',
  'Kun fire havde tid',
  'De fire millioner',
] as const

/** A press sooner than this after another is a slip of the clicker; a tap sooner than this after a screen came belongs to the tap before, in ms. */
const calm = { press: 760, tap: 640 }

/**
 * The pause of somebody who knows what was pressed, before the next press: sooner, and the app takes it for a slip. It is the
 * one thing that is waited for by time, because time is what the app goes by; all else is waited for until it is seen.
 */
export const pause = (page: Page, before: keyof typeof calm = 'press'): Promise<void> =>
  page.waitForTimeout(calm[before])

/** What has been decided stands on the screen, or begins to move: two frames on. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
  })

/** Opens a menu and chooses in it. */
export async function choose(page: Page, menu: string | RegExp, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('button', { name: item, exact: true }).click()
}

/** What was typed is stored. */
export const waitUntilSaved = (page: Page) => expect(page.getByText('Gemt', { exact: true })).toBeVisible()

/** The words of a page's main part, one block a line, as a reader takes them in. */
export const wordsOf = async (page: Page, role: 'article' | 'main' = 'main'): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: the line breaks between blocks and cells are part of what is read
  (await page.getByRole(role).innerText()).replace(/\s*\n\s*/g, '\n').trim()

export interface Table {
  readonly name: string
  readonly people: number
}

const toTables = (people: readonly number[]): readonly Table[] =>
  people.map((count, index) => ({ name: `Bord ${index + 1}`, people: count }))

/** When a facilitator last pressed, in ms since 1970: for a page that has been loaded anew since. */
const lastPress = new WeakMap<Page, number>()

/** How long ago anybody pressed in any window of the browser, in ms; `watchPresses` in room.ts notes it there. */
const sincePress = async (page: Page): Promise<number> => {
  const told = page
    .context()
    .pages()
    .map((one) => one.evaluate(() => Date.now() - Number(Reflect.get(window, 'pressed') ?? 0)).catch(() => Infinity))
  return Math.min(Date.now() - (lastPress.get(page) ?? 0), ...(await Promise.all(told)))
}

/** What the one with the laptop does. */
export const facilitator = (page: Page) => {
  /** As deliberately as the app wants it. */
  const deliberately = async (act: () => Promise<void>): Promise<void> => {
    if ((await sincePress(page)) < calm.press) await pause(page)
    await act()
    lastPress.set(page, Date.now())
  }
  /** The button that goes on. */
  const press = (name: string | RegExp): Promise<void> =>
    deliberately(() => page.getByRole('button', { name, exact: typeof name === 'string' }).click())
  const stepNow = () => page.getByRole('navigation', { name: 'Trin' }).locator('[aria-current=step]')

  return {
    page,
    press,
    deliberately,
    /** A key of the clicker, heard by one of the windows. */
    clicker: (window: Page, key: 'PageDown' | 'PageUp'): Promise<void> =>
      deliberately(() => window.keyboard.press(key)),
    stepNow,
    /** *Ny workshop*, as far as the run sheet. */
    createWorkshop: async (title: string, people: readonly number[], tablets = 0): Promise<readonly Table[]> => {
      await page.getByRole('button', { name: 'Ny workshop' }).click()
      const details = page.getByRole('dialog', { name: 'Tid, sted og borde' })
      await details.getByLabel(/^Hvad hedder/).fill(title)
      for (let more = 5; more < people.length; more += 1)
        await details.getByRole('button', { name: 'Tilføj bord' }).click()
      for (let spare = 5; spare > people.length; spare -= 1)
        await details.getByRole('button', { name: `Fjern Bord ${spare}` }).click()
      for (const { name, people: count } of toTables(people))
        await details.getByRole('spinbutton', { name: `Personer ved ${name}` }).fill(String(count))
      await details.getByLabel('Hvor mange tablets har I?').fill(String(tablets))
      await details.getByRole('button', { name: 'Færdig' }).click()
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      return toTables(people)
    },
    addItem: async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Tilføj punkt' }).click()
      const dialog = page.getByRole('dialog', { name: 'Tilføj punkt' })
      // What an earlier workshop has begun stands below the methods.
      await dialog.getByRole('button', { name }).first().click()
      await expect(dialog).toBeHidden()
    },
    prepare: async (): Promise<void> => {
      await page.getByRole('link', { name: `Forbered: ${game}` }).click()
      await expect(page.getByRole('heading', { level: 1, name: `Forbered: ${game}` })).toBeVisible()
    },
    /** Five cards out of the deck, laid out on the table. */
    takeFive: async (): Promise<void> => {
      await page.getByRole('button', { name: 'Hent fra kortsættet' }).click()
      const deck = page.getByRole('dialog', { name: 'Hent fra kortsættet' })
      await deck.getByRole('button', { name: 'Vælg fem for mig' }).click()
      await deck.getByRole('button', { name: 'Hent 5 historier' }).click()
      await expect(page.getByRole('heading', { level: 3, name: fiveTitles[4] })).toBeVisible()
    },
    /** From prepare or the run sheet into the room. */
    start: async (): Promise<void> => {
      // What follows at the same place within a moment would be the second half of a double click.
      await deliberately(() =>
        page
          .getByRole('link', { name: /^(Afvikl|Fortsæt)/ })
          .last()
          .click(),
      )
      await expect(page.getByRole('navigation', { name: 'Trin' })).toBeVisible()
      const begin = page.getByRole('button', { name: 'Start punktet' })
      if (await begin.isVisible()) await deliberately(() => begin.click())
      await expect(begin).toBeHidden()
    },
    /** The projector window, opened as somebody with one display does. */
    openStage: async (): Promise<Page> => {
      await page.getByRole('button', { name: 'Vis på storskærm' }).click()
      const asked = page.getByRole('dialog', { name: 'Der er kun én skærm' })
      const [stage] = await Promise.all([
        page.waitForEvent('popup'),
        asked.getByRole('button', { name: 'Åbn vinduet alligevel' }).click(),
      ])
      await expect(page.getByText('Vises på storskærm')).toBeVisible()
      return stage
    },
    /** *Næste trin: …*, when all that stands on stage in several pages has been seen. */
    next: async (step: string): Promise<void> => {
      const turn = page.getByRole('button', { name: /^Videre: \d+ af \d+$/ })
      while (await turn.isVisible()) await deliberately(() => turn.click())
      await press(new RegExp(`^Næste trin: ${step}`))
      await expect(stepNow()).toContainText(step)
    },
    showAnswers: () => press(/^Vis svarene/),
    answerBy: async (table: string, way: string): Promise<void> => {
      await page.getByRole('combobox', { name: `Sådan svarer ${table}` }).selectOption({ label: way })
    },
    /** Counts typed in the one grid; over only where under follows. */
    typeCounts: async (story: string, counts: Readonly<Record<string, readonly [number, number?]>>): Promise<void> => {
      const open = page.getByRole('button', { name: 'Skriv tal ind' })
      if ((await open.getAttribute('aria-expanded')) === 'false') await open.click()
      const grid = page.getByRole('region', { name: 'Tal fra kort, hænder og papir' })
      for (const [table, [over, under]] of Object.entries(counts)) {
        await grid.getByLabel(`${story}, ${table}: OVER stregen`).fill(String(over))
        if (under !== undefined) await grid.getByLabel(`${story}, ${table}: UNDER stregen`).fill(String(under))
      }
    },
    /** What a table has on paper, or says aloud. */
    writeFor: async (table: string): Promise<void> => {
      await deliberately(() =>
        page.getByRole('link', { name: new RegExp(`(Skriv for bordet|Send tabletten rundt) ${table}$`) }).click(),
      )
      await expect(page.getByRole('banner').getByText(table, { exact: true })).toBeVisible()
    },
    /** The table's screen in a window of its own, as on a second tablet. */
    openTablet: async (table: string): Promise<ReturnType<typeof tablet>> => {
      const link = page.getByRole('link', { name: new RegExp(`(Skriv for bordet|Send tabletten rundt) ${table}$`) })
      const address = await link.evaluate((one) => one instanceof HTMLAnchorElement && one.href)
      const other = await page.context().newPage()
      await other.goto(String(address))
      await expect(other.getByRole('banner').getByText(table, { exact: true })).toBeVisible()
      return tablet(other)
    },
    backFromTable: async (): Promise<void> => {
      await page.getByRole('button', { name: 'Tilbage til mødelederen' }).click()
      await deliberately(() => page.getByRole('dialog').getByRole('button', { name: 'Ja, gå tilbage' }).click())
      await expect(page.getByRole('navigation', { name: 'Trin' })).toBeVisible()
    },
  }
}

export type Answer = 'over' | 'under' | 'skip'

/** What the people round one tablet do. */
export const tablet = (page: Page) => {
  const ready = async (): Promise<void> => {
    await expect(page.getByRole('button', { name: 'Jeg er klar' })).toBeVisible()
    // A tap that comes too soon after the screen is a slip of the hand before: one taps again.
    const asked = page.getByRole('button', { name: 'Giv tabletten videre' })
    await expect(async () => {
      await pause(page, 'tap')
      if (await asked.isHidden()) await page.getByRole('button', { name: 'Jeg er klar' }).click({ timeout: 2000 })
      await expect(asked).toBeVisible({ timeout: 2000 })
    }).toPass()
    await pause(page, 'tap')
  }
  const side = (answer: 'over' | 'under') =>
    page.getByRole('radio', { name: answer === 'over' ? /^OVER stregen/ : /^UNDER stregen/ })
  /** A tap on one side, when it cannot belong to the screen before. */
  const choose = async (answer: 'over' | 'under'): Promise<void> => {
    await pause(page, 'tap')
    await side(answer).press('Space')
  }
  const turn = async (answer: Answer): Promise<void> => {
    await ready()
    if (answer === 'skip') await page.getByRole('button', { name: 'Spring mig over' }).click()
    else {
      await side(answer).check()
      await page.getByRole('button', { name: 'Giv tabletten videre' }).click()
    }
  }
  return {
    page,
    ready,
    side,
    choose,
    turn,
    begin: async (people: number): Promise<void> => {
      await page.getByLabel('Antal personer').fill(String(people))
      await page.getByRole('button', { name: 'Send tabletten rundt' }).click()
      await expect(page.getByRole('heading', { name: 'Din tur' })).toBeVisible()
    },
    /** The tablet from hand to hand; the screen between two people says nothing of what was answered. */
    passRound: async (answers: readonly Answer[]): Promise<void> => {
      for (const [index, answer] of answers.entries()) {
        await turn(answer)
        const last = index === answers.length - 1
        await expect(
          page.getByRole('heading', { name: last ? 'Alle har haft tabletten' : 'Tak. Svaret ligger i bunken.' }),
        ).toBeVisible()
        if (!last) await expect(page.getByRole('main')).not.toContainText(/OVER|UNDER/)
      }
    },
    turnAnswers: async (): Promise<void> => {
      await expect(page.getByRole('button', { name: 'Vend svarene' })).toBeVisible()
      await pause(page, 'tap')
      await page.getByRole('button', { name: 'Vend svarene' }).click()
    },
    /** The table's own split, as it is read aloud. */
    split: async (): Promise<readonly string[]> => {
      await expect(page.getByRole('definition')).toHaveCount(2)
      return page.getByRole('definition').allTextContents()
    },
    addReason: async (answer: 'over' | 'under', reason: string): Promise<void> => {
      const field = page.getByLabel(`En begrundelse for ${answer.toUpperCase()}`)
      await field.fill(reason)
      await field.press('Enter')
      await expect(field).toHaveValue('')
    },
    addExpectation: async (number: 1 | 2, text: string): Promise<void> => {
      await page.getByLabel(`Forventning ${number}`).fill(text)
      await page.getByRole('button', { name: 'Tilføj' }).click()
      await expect(page.getByRole('button', { name: `Fjern forventningen: ${text}` })).toBeVisible()
    },
  }
}

/** All that this browser keeps of the app: each record as text by its key, and what lies in the small stores. */
export const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const records: Record<string, string> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('samtalerum')) continue
      const database = await done(indexedDB.open(name))
      for (const each of database.objectStoreNames) {
        const store = database.transaction(each).objectStore(each)
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
        for (const [index, key] of keys.entries()) records[String(key)] = JSON.stringify(values[index])
      }
      database.close()
    }
    return { records, local: { ...localStorage }, session: { ...sessionStorage } }
  })

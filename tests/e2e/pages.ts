import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { game } from './evening.ts'

/** A page of the app: its address behind `#`, and what its window is called. */
export interface Address {
  readonly path: string
  readonly title: RegExp
}

const example = 'Introseminar \\(eksempel\\)'

/** The example workshop, and an address for every kind of page that there is. */
export const everyPage = async (page: Page): Promise<readonly Address[]> => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Prøv et eksempel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Introseminar (eksempel)' })).toBeVisible()
  const prepare = (await page.getByRole('link', { name: `Forbered: ${game}` }).getAttribute('href')) ?? ''
  const [, workshop = '', activity = ''] = /#(\/w\/[^/]+)(\/a\/[^/]+)\/prepare/.exec(prepare) ?? []
  const item = `${workshop}${activity}`
  await page.getByRole('link', { name: 'Start workshoppen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Velkomst' })).toBeVisible()
  const plain = new URL(page.url()).hash.slice(1)
  await page.goto(`/#${item}/run`)
  const table = await page.getByRole('link', { name: 'Skriv for bordet Bord 1' }).getAttribute('href')
  const of = (name: string) => new RegExp(`^${name} · Over eller under stregen\\? · ${example} · Samtalerum$`)
  return [
    { path: '/', title: /^Samtalerum$/ },
    { path: '/methods/over-under', title: /^Over eller under stregen\? · Samtalerum$/ },
    { path: '/find', title: /^Find en metode · Samtalerum$/ },
    { path: '/find?minutes=60&people=20', title: /^Find en metode · Samtalerum$/ },
    { path: '/find/stuck', title: /^Vi er uenige og kommer ikke videre · Find en metode · Samtalerum$/ },
    { path: '/find/stuck?minutes=5', title: /^Vi er uenige og kommer ikke videre · Find en metode · Samtalerum$/ },
    { path: '/tracks/3', title: /^Produktive samtalerum · Find en metode · Samtalerum$/ },
    { path: '/tracks/7', title: /^Nye partnerskaber · Find en metode · Samtalerum$/ },
    { path: '/course', title: /^Et forløb til en ny valgperiode · Find en metode · Samtalerum$/ },
    { path: '/data', title: /^Jeres data · Samtalerum$/ },
    { path: '/settings', title: /^Indstillinger · Samtalerum$/ },
    { path: '/about', title: /^Om Samtalerum · Samtalerum$/ },
    { path: '/gone', title: /^Her er der ikke noget · Samtalerum$/ },
    { path: '/w/gone', title: /^Her er der ikke noget · Samtalerum$/ },
    { path: workshop, title: new RegExp(`^Drejebog · ${example} · Samtalerum$`) },
    { path: `${workshop}/summary`, title: new RegExp(`^Opsamling · ${example} · Samtalerum$`) },
    { path: `${workshop}/print`, title: new RegExp(`^Udskriv til bordene · ${example} · Samtalerum$`) },
    { path: `${workshop}/words`, title: new RegExp(`^Tekster · ${example} · Samtalerum$`) },
    { path: plain, title: new RegExp(`^Velkomst · ${example} · Samtalerum$`) },
    { path: `${item}/prepare`, title: of('Forbered') },
    { path: `${item}/run`, title: of('Afvikling') },
    { path: `${item}/after`, title: of('Skriv ind bagefter') },
    { path: `${item}/summary`, title: of('Opsamling') },
    { path: `${item}/print`, title: of('Udskriv til bordene') },
    { path: `/stage${workshop.slice(2)}`, title: /^Storskærm · .*Samtalerum$/ },
    // Last: a table's screen holds the tab.
    { path: (table ?? '').slice(1), title: of('Bord 1') },
  ]
}

/** Goes there, and waits until the page stands. */
export const visit = async (page: Page, { path, title }: Address): Promise<void> => {
  // Where two are called the same, the one before would be taken for the one that is to come.
  if (title.test(await page.title())) await page.goto('about:blank')
  await page.goto(`/#${path}`)
  await expect(page).toHaveTitle(title)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
}

const backup = fileURLToPath(new URL('../fixtures/format-1/backup.samtalerum.json', import.meta.url))

/** The pages of an item of a workshop. */
const itemPages = {
  prepare: 'Forbered',
  run: 'Afvikling',
  after: 'Skriv ind bagefter',
  summary: 'Opsamling',
  print: 'Udskriv til bordene',
} as const
type ItemPage = keyof typeof itemPages

interface Kept {
  readonly key: string
  readonly envelope: {
    readonly data: {
      readonly title?: string
      readonly items?: readonly { readonly kind: string; readonly activity?: string }[]
    }
  }
}

/** An item of every method with all that an evening makes of it, from a file, and where these pages of it are. @param reword changes the file first */
export const everyItem = async (
  page: Page,
  pages = Object.keys(itemPages) as readonly ItemPage[],
  reword = (text: string) => text,
): Promise<readonly Address[]> => {
  const file = reword(readFileSync(backup, 'utf8'))
  const { records } = JSON.parse(file) as { readonly records: readonly Kept[] }
  await page.goto('/#/data')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åbn en fil' }).click()
  await (await choosing).setFiles({
    name: 'backup.samtalerum.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await expect(page.getByText(/åbnet ved siden af det, der var/)).toBeVisible()
  return records.flatMap(({ key, envelope }) =>
    (envelope.data.items ?? []).flatMap(({ kind, activity }) =>
      kind === 'method'
        ? pages.map((one) => ({
            path: `/w/${key.split('/')[1]}/a/${activity}/${one}`,
            title: new RegExp(`^${itemPages[one]} · .*${(envelope.data.title ?? '').replaceAll('?', '\\?')}`),
          }))
        : [],
    ),
  )
}

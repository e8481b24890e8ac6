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
    { path: '/data', title: /^Jeres data · Samtalerum$/ },
    { path: '/settings', title: /^Indstillinger · Samtalerum$/ },
    { path: '/about', title: /^Om Samtalerum · Samtalerum$/ },
    { path: '/gone', title: /^Her er der ikke noget · Samtalerum$/ },
    { path: '/w/gone', title: /^Her er der ikke noget · Samtalerum$/ },
    { path: workshop, title: new RegExp(`^Drejebog · ${example} · Samtalerum$`) },
    { path: `${workshop}/summary`, title: new RegExp(`^Opsamling · ${example} · Samtalerum$`) },
    { path: `${workshop}/print`, title: new RegExp(`^Udskriv til bordene · ${example} · Samtalerum$`) },
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
  await page.goto(`/#${path}`)
  await expect(page).toHaveTitle(title)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
}

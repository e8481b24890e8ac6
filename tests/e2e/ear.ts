import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { expect } from './room.ts'

// What somebody takes in who cannot see: what the live regions say, where the focus is, and what stands in the browser's own
// accessibility tree.

declare global {
  interface Window {
    /** What has been said in this window and not been taken up yet. */
    said?: string[]
  }
}

/** Hears the live regions of every window of this context, as a screen reader takes them up. Before the first page is opened. */
export const hearAll = (context: BrowserContext) =>
  context.addInitScript(() => {
    const regions = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]'
    const words = (node: Node | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const said: string[] = []
    window.said = said
    /** The region was there before: one that comes with its words is passed over, unless it is an alarm. */
    const regionOf = (node: Node): Element | null => {
      const element = node instanceof Element ? node : node.parentElement
      const own = element?.matches('[role="alert"]') ? element : element?.querySelector('[role="alert"]')
      const region = own ?? (element === node ? element?.parentElement : element)?.closest(regions)
      return region?.closest('[inert], [aria-live="off"]') || !region?.checkVisibility() ? null : region
    }
    const changed = (records: readonly MutationRecord[]) => {
      const heard = new Set<string>()
      for (const { type, target, addedNodes } of records)
        for (const node of type === 'characterData' ? [target] : addedNodes) {
          const region = node.isConnected ? regionOf(node) : null
          if (region) heard.add(words(region.matches('[role="log"]') ? node : region))
        }
      said.push(...[...heard].filter((sentence) => sentence !== ''))
    }
    new MutationObserver(changed).observe(document, { subtree: true, childList: true, characterData: true })
  })

interface Read {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly ignored: boolean
  readonly children: readonly string[]
  readonly id: string
}

const readOf = (node: {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly description?: { readonly value?: unknown }
  readonly childIds?: readonly string[]
}): Read => ({
  id: node.nodeId,
  ignored: node.ignored,
  role: String(node.role?.value ?? ''),
  name: String(node.name?.value ?? ''),
  description: String(node.description?.value ?? ''),
  children: node.childIds ?? [],
})

/** A long text is known by its beginning. */
const short = (line: string): string => (line.length > 150 ? `${line.slice(0, 150).trimEnd()} …` : line)

/** Where the focus is, as it is read: role, name, and what stands by it. */
const focusOf = async (session: CDPSession): Promise<string> => {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
  if (!result.objectId) return 'nowhere'
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  const at = nodes[0] && readOf(nodes[0])
  if (!at || at.role === 'RootWebArea' || at.role === 'generic') return 'nowhere'
  return short([`${at.role} »${at.name}«`, at.description].filter((part) => part !== '').join(' '))
}

const roles = ['heading', 'image', 'StaticText']

/** The page's main part from top to end, a line for each heading, picture and piece of text. */
const treeOf = async (session: CDPSession): Promise<readonly string[]> => {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const all = new Map(nodes.map((node) => [node.nodeId, readOf(node)]))
  const below = (id: string): readonly string[] => {
    const node = all.get(id)
    if (!node) return []
    if (!node.ignored && roles.includes(node.role))
      return [node.role === 'StaticText' ? node.name : `${node.role} »${node.name}«`]
    return node.children.flatMap(below)
  }
  const main = [...all.values()].find(({ role, ignored }) => role === 'main' && !ignored)
  // A clock goes on while it is read.
  const lines = main ? below(main.id).map((line) => line.trim()) : []
  return lines.filter((line) => line !== '').map((line) => short(line.replace(/^\d+:\d\d$/, 'm:ss')))
}

/** Somebody at this window who listens, from now on. */
export const ear = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const told: string[] = []
  let at = ''
  const take = async (): Promise<readonly string[]> => page.evaluate(() => window.said?.splice(0) ?? [])
  await take()
  return {
    /** The evening so far: what was done, what was said, and where the focus came. */
    told: () => told.join('\n'),
    /** What can be read in the main part of the page. */
    tree: () => treeOf(session),
    /**
     * Tells what can be read in the main part of the page when this has come there: another window is a moment behind.
     * @param without lines that come and go by themselves
     */
    reads: async (when: string, until: string, without: RegExp): Promise<void> => {
      let lines: readonly string[] = []
      const read = async () => {
        lines = (await treeOf(session)).filter((line) => !without.test(line))
        return lines.join('\n')
      }
      await expect.poll(read, { message: `read when ${when}`, timeout: 8000 }).toContain(until)
      told.push(when, ...lines.map((line) => `  ${line}`))
    },
    /** Does something, and listens until all of this has been heard. */
    when: async (deed: string, act: () => Promise<unknown>, ...until: readonly (string | RegExp)[]): Promise<void> => {
      await act()
      const heard: string[] = []
      let focus = at
      const listen = async () => {
        heard.push(...(await take()).map((sentence) => `  “${sentence}”`))
        focus = await focusOf(session)
        const lines = [...heard, `  ${focus}`]
        return until.filter((one) => !lines.some((line) => line.match(one))).map(String)
      }
      await expect.poll(listen, { message: `heard when ${deed}`, timeout: 8000 }).toEqual([])
      told.push(deed, ...heard, ...(focus === at ? [] : [`  ${focus}`]))
      at = focus
    },
  }
}

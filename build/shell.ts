import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { namesIn } from '../src/i18n/names.ts'
import { endOfHead, escapeHtml } from './markup.ts'

export interface Card {
  readonly name: string
  readonly line: string
}
export interface ShellTexts {
  readonly title: string
  readonly lead: string
  readonly cards: readonly Card[]
}

const placeholder = '<!--shell-->'

/** The method ids in the order of the registry, without the template. */
export function methodIds(registry: string): string[] {
  const ids = [...registry.matchAll(/['"]\.\/([a-z0-9-]+)\//g)].flatMap(([, id]) => id ?? [])
  return [...new Set(ids)].filter((id) => id !== 'blank-method')
}

export function readShell(src: string): ShellTexts {
  const home = readJson(join(src, 'i18n/home.da.json'))
  const registry = join(src, 'methods/all.ts')
  const ids = existsSync(registry) ? methodIds(readFileSync(registry, 'utf8')) : []
  const cards = ids.map((id) => readJson(join(src, 'methods', id, 'text/card.da.json')))
  return {
    title: fillNames(home['home.title'] ?? 'Samtalerum'),
    lead: fillNames(home['home.lead'] ?? ''),
    cards: cards.flatMap(({ name, line }) => (name && line ? [{ name, line }] : [])),
  }
}

/**
 * The home screen as plain markup: the class names are those of the app's own home screen, so that nothing moves.
 * `data-static` is the shell's alone: what hides the shell cannot hide the app.
 */
export function renderShell({ title, lead, cards }: ShellTexts): string {
  const items = cards.map(
    ({ name, line }) => `<li class="method-card"><h3>${escapeHtml(name)}</h3><p>${escapeHtml(line)}</p></li>`,
  )
  return [
    '<header class="bar" data-static><span class="bar-name">Samtalerum</span></header>',
    `<main class="home" data-static><h1>${escapeHtml(title)}</h1>`,
    lead && `<p class="lead">${escapeHtml(lead)}</p>`,
    items.length > 0 && `<ul class="method-list">${items.join('')}</ul>`,
    '</main>',
  ]
    .filter(Boolean)
    .join('')
}

/** Hides the Danish home screen, before it is painted, where another route or language was asked for. */
export const hideScript = `(function(){var l;try{l=localStorage.getItem('samtalerum:'+location.pathname.replace(/[^/]*$/,'')+':language')}catch(e){}if(!/^#?\\/?$/.test(location.hash)||(l&&l!=='da'))document.documentElement.dataset.shell='hidden'})()`

/** After 8 s the shell shows anyway: an app that never arrives must not leave a white page. */
export const hideStyle =
  'html[data-shell=hidden] [data-static]{animation:await-app 8s step-end}@keyframes await-app{from{visibility:hidden}}'

export function shell(src: string): Plugin {
  return {
    name: 'samtalerum:shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`)
        return endOfHead(
          html.replace(placeholder, () => renderShell(readShell(src))),
          `<style>${hideStyle}</style><script>${hideScript}</script>`,
        )
      },
    },
  }
}

/** The names that stand until somebody says what the council is called here. */
function fillNames(text: string): string {
  const names: Record<string, Readonly<Record<string, string>>> = namesIn('da', 'kommunalbestyrelse', 'workshop')
  return text.replace(/\{\{(\w+)\.(\w+)\}\}/g, (_, kind: string, form: string) => {
    const word = names[kind]?.[form]
    if (!word) throw new Error(`the home texts use {{${kind}.${form}}}, which has no words`)
    return word
  })
}

function readJson(path: string): Record<string, string> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {}
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Plugin, runnerImport } from 'vite'
import { namesIn } from '../src/i18n/names.ts'
import type { Manifest } from '../src/methods/contract.ts'
import { endOfHead, escapeHtml } from './markup.ts'

type Shown = Pick<Manifest, 'id' | 'minutes' | 'people' | 'card' | 'Emblem' | 'hidden'>
type Texts = Readonly<Record<string, string>>
export interface Home {
  readonly texts: Texts
  readonly methods: readonly Shown[]
}

const placeholder = '<!--shell-->'

export async function readHome(src: string): Promise<Home> {
  const file = join(src, 'i18n/home.da.json')
  const registry = join(src, 'methods/all.ts')
  const texts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Texts) : {}
  if (!existsSync(registry)) return { texts, methods: [] }
  const { module } = await runnerImport<{ readonly all: readonly Shown[] }>(registry, {
    configFile: false,
    logLevel: 'error',
  })
  return { texts, methods: module.all.filter(({ hidden }) => !hidden) }
}

/**
 * The home screen as it is for somebody who comes for the first time. Elements, class names and links are those of
 * src/app/home/home.tsx, so that nothing moves when the app takes its place. `data-static` is the shell's alone: what hides the
 * shell cannot hide the app.
 */
export function renderShell({ texts, methods }: Home): string {
  const text = (key: string, values: Texts = {}) => escapeHtml(fillIn(texts[key] ?? '', values))
  const link = (place: string) => `<a href="#/${place}">${text(`nav.${place}`)}</a>`
  return [
    '<header class="bar" data-static><span class="bar-name">Samtalerum</span>',
    `<nav class="bar-links" aria-label="${text('nav.label')}">${['data', 'settings', 'about'].map(link).join('')}</nav></header>`,
    `<main class="home" data-static><h1>${text('home.title') || 'Samtalerum'}</h1><p class="lead">${text('home.lead')}</p>`,
    `<div class="home-own">${renderBeginning(text)}</div><section class="stack"><div class="row spread">`,
    `<h2>${text('home.methods')}</h2><a href="#/find">${text('home.find')}</a></div>`,
    `<ul class="method-list">${methods.map((method) => renderCard(method, text)).join('')}</ul></section></main>`,
  ].join('')
}

/** The two ways to begin. A press before the app is there is kept by the address: the app begins at it, and presses its own button. */
function renderBeginning(text: (key: string) => string): string {
  const begin = (press: string, look: string, key: string) =>
    `<a class="button${look}" href="#/${press}">${text(key)}</a>`
  return [
    '<div class="stack" data-begin><div class="workshops"><section class="card stack">',
    `<div class="row spread"><h2>${text('home.begin')}</h2>${begin('new', ' button-primary', 'home.new')}</div>`,
    `<p>${text('home.begin.text')}</p><ul class="stack workshop-list"></ul>`,
    `<div class="row">${begin('example', '', 'home.example')}</div></section></div>`,
    `<div class="row home-foot"><span>${text('home.only-here')}</span><output>${text('offline.unknown')}</output></div></div>`,
  ].join('')
}

function renderCard(
  { id, minutes, people, card, Emblem }: Shown,
  text: (key: string, values: Texts) => string,
): string {
  const range = ([from, to]: readonly [number, number]) => ({ from: String(from), to: String(to) })
  return [
    `<li class="method-card"><a class="method-link" href="#/methods/${id}">`,
    `<span class="method-emblem">${renderToStaticMarkup(createElement(Emblem))}</span>`,
    `<h3>${escapeHtml(card.da.name)}</h3><p>${escapeHtml(card.da.line)}</p>`,
    `<p class="small quiet">${text('home.minutes', range(minutes))} · ${text('home.people', range(people))}</p></a></li>`,
  ].join('')
}

/**
 * Before the Danish home screen is painted: hides it where another route or language was asked for, and keeps room for the
 * list of somebody who has been here before, as high as it was in a window as wide as this.
 */
export const hideScript = `(function(){var e=document.documentElement,p='samtalerum:'+location.pathname.replace(/[^/]*$/,'')+':',l,o;try{l=localStorage.getItem(p+'language');o=localStorage.getItem(p+'own')}catch(x){}if(!/^#?\\/?$/.test(location.hash)||(l&&l!=='da'))e.dataset.shell='hidden';if(o){o=o.split(' ');e.dataset.own='';if(+o[0]===innerWidth)e.style.setProperty('--own',+o[1]+'px')}})()`

/** After 8 s the shell shows anyway: an app that never arrives must not leave a white page. */
const hideStyle =
  'html[data-own] [data-begin]{visibility:hidden}html[data-shell=hidden] [data-static]{animation:8s step-end await-app!important}@keyframes await-app{0%{visibility:hidden}}'

export function shell(src: string): Plugin {
  return {
    name: 'samtalerum:shell',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`)
        const markup = renderShell(await readHome(src))
        return endOfHead(
          html.replace(placeholder, () => markup),
          `<style>${hideStyle}</style><script>${hideScript}</script>`,
        )
      },
    },
  }
}

/** The council and the event have the names that stand until somebody says what they are called here. */
function fillIn(text: string, values: Texts): string {
  const names: Readonly<Record<string, Texts>> = namesIn('da', 'kommunalbestyrelse', 'workshop')
  return text.replace(/\{\{(\w+)(?:\.(\w+))?\}\}/g, (hole, kind: string, form?: string) => {
    const word = form ? names[kind]?.[form] : values[kind]
    if (word === undefined) throw new Error(`the home texts have a hole ${hole} that the shell cannot fill`)
    return word
  })
}

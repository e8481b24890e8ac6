// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { offline } from '../build/offline'

const page = readFileSync('docs/hosting.md', 'utf8')
const sample = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? ''
const apache = sample('apache')
const iis = sample('xml')
const nginx = sample('nginx')

const headers = ['Content-Security-Policy', 'Permissions-Policy', 'X-Content-Type-Options', 'Referrer-Policy']
/** What one server's sample sends: each header with its value. */
const sent = (text: string, line: (header: string) => RegExp) =>
  headers.map((header) => [header, line(header).exec(text)?.[1]])

/** Kinds that every server in use has a type for. */
const known = ['html', 'js', 'css', 'svg', 'png', 'json']

test('the three servers send the same headers', () => {
  const byApache = sent(apache, (header) => new RegExp(`Header set ${header} "(.*)"`))
  expect(byApache.every(([, value]) => value)).toBe(true)
  expect(sent(iis, (header) => new RegExp(`<add name="${header}" value="(.*)" />`))).toEqual(byApache)
  expect(sent(nginx, (header) => new RegExp(`add_header ${header} "(.*)";`))).toEqual(byApache)
})

test('each kind of file the app is kept with is known to the server or named', () => {
  const kinds = offline.workbox?.globPatterns?.[0]?.match(/\w+/g) ?? []
  expect(kinds).toContain('webmanifest')
  for (const kind of kinds.filter((one) => !known.includes(one))) {
    expect(apache).toMatch(new RegExp(`AddType \\S+ \\.${kind}\\n`))
    expect(iis).toContain(`fileExtension=".${kind}" mimeType=`)
    // nginx knows fonts
    if (kind !== 'woff2') expect(nginx).toMatch(new RegExp(`types \\{ \\S+ ${kind}; \\}`))
  }
})

test('nothing is kept for a year whose name does not follow its content', () => {
  const year = new RegExp(/<FilesMatch "(.*)">/.exec(apache)?.[1] ?? '')
  expect('index-BWDANTDR.js').toMatch(year)
  expect('later-NcPbOvMO.css').toMatch(year)
  for (const file of ['index.html', 'sw.js', ...readdirSync('public')]) expect(file).not.toMatch(year)
})

describe('web.config', () => {
  const xml = new DOMParser().parseFromString(iis.trim(), 'application/xml')

  test('is well-formed', () => {
    expect(xml.querySelector('parsererror')).toBeNull()
    expect(xml.documentElement.tagName).toBe('configuration')
  })

  test('takes away what the site above may have, before it gives its own: twice would be an error', () => {
    const given = [...xml.querySelectorAll('mimeMap, add')]
    expect(given.length).toBeGreaterThan(4)
    for (const one of given) {
      const key = one.tagName === 'add' ? 'name' : 'fileExtension'
      expect(one.previousElementSibling?.tagName).toBe('remove')
      expect(one.previousElementSibling?.getAttribute(key)).toBe(one.getAttribute(key))
    }
  })
})

import { createElement } from 'react'
import { expect, test } from 'vitest'
import { readHome, renderShell } from '../../build/shell.ts'
import { folderOf } from '../support/folder-of.ts'

test('the shell is read from the home texts and the registry, in its order and without the hidden', async () => {
  const manifest = (id: string) => `export const manifest = { id: '${id}', card: { da: { name: '${id}', line: '' } } }`
  const src = folderOf({
    'i18n/home.da.json': '{"home.title": "Velkommen"}',
    'methods/all.ts':
      "import { manifest as arch } from './arch/manifest'\nimport { manifest as skyLine } from './sky-line/manifest'\nexport const all = [skyLine, arch, { ...arch, id: 'draft', hidden: true }]",
    'methods/sky-line/manifest.ts': manifest('sky-line'),
    'methods/arch/manifest.ts': manifest('arch'),
  })
  const { texts, methods } = await readHome(src)
  expect(texts).toEqual({ 'home.title': 'Velkommen' })
  expect(methods.map(({ id }) => id)).toEqual(['sky-line', 'arch'])
})

const skyLine = {
  id: 'sky-line',
  minutes: [60, 90] as const,
  people: [6, 60] as const,
  card: { da: { name: 'Under & over', line: 'Hvor går <stregen>?' }, en: { name: '', line: '' } },
  Emblem: () => createElement('svg', { viewBox: '0 0 1 1' }),
}

test('a method’s card has its drawing, name, line, minutes and people', () => {
  const texts = { 'home.minutes': '{{from}}–{{to}} min.', 'home.people': '{{from}}–{{to}} personer' }
  expect(renderShell({ texts, methods: [skyLine] })).toContain(
    '<li class="method-card"><a class="method-link" href="#/methods/sky-line"><span class="method-emblem"><svg viewBox="0 0 1 1"></svg></span>' +
      '<h3>Under &amp; over</h3><p>Hvor går &lt;stregen&gt;?</p><p class="small quiet">60–90 min. · 6–60 personer</p></a></li>',
  )
})

test('the council’s name is filled in, and a hole that nobody can fill stops the build', () => {
  const shell = (lead: string) => renderShell({ texts: { 'home.lead': lead }, methods: [] })
  expect(shell('Samtaler i {{council.def}}')).toContain('<p class="lead">Samtaler i kommunalbestyrelsen</p>')
  expect(() => shell('{{council.gone}}')).toThrow('{{council.gone}}')
})

test('a house without texts and methods still has a heading', async () => {
  expect(renderShell(await readHome(folderOf({})))).toContain('<h1>Samtalerum</h1>')
})

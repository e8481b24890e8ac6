import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { doors, open, rules, runningRules } from './support/boundary-rules.ts'
import { cruiseSrc } from './support/cruise.ts'
import { code, filesBelow } from './support/files-below.ts'
import { folderOf } from './support/folder-of.ts'

test('dependencies run down only, and every library has one door', async () => {
  const { faults, modules, imports } = await cruiseSrc('src')
  expect(faults).toEqual([])
  expect(modules, 'every file was looked at').toBe(filesBelow('src', code).length)
  expect(imports, 'imports were seen').toBeGreaterThan(modules)
})

test('every library that the app carries has a door or is open to all', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(dependencies).filter((name) => !(name in doors) && !open.includes(name))).toEqual([])
})

const a = 'methods/sky-line'
/** For each rule the smallest source set that breaks it. Files that are only named are added empty. */
const broken: Record<string, Record<string, string>> = {
  'no-cycles': { 'lib/a.ts': "import './b'", 'lib/b.ts': "import type { A } from './a'" },
  'no-dead-ends': { 'lib/a.ts': "import './gone'" },
  'workshop-looks-down': { 'workshop/a.ts': "import '../ui/button'", 'ui/button.tsx': '' },
  'gather-looks-down': {
    'gather/a.tsx': "import '../workshop/a'\nexport const A = () => <p>text</p>",
    'workshop/a.ts': '',
  },
  'report-looks-down': { 'report/a.ts': "import '../workshop/a'", 'workshop/a.ts': '' },
  'exchange-looks-down': { 'exchange/a.ts': "import type { M } from '../methods/contract'", 'methods/contract.ts': '' },
  'storage-looks-down': { 'storage/a.ts': "export * from '../exchange/a'", 'exchange/a.ts': '' },
  'ui-looks-down': { 'ui/a.tsx': "import { type Id } from '../storage/a'", 'storage/a.ts': '' },
  'i18n-looks-down': { 'i18n/a.ts': "import '../ui/a'", 'ui/a.tsx': '' },
  'lib-looks-down': { 'lib/a.ts': "import('../i18n/a')", 'i18n/a.ts': '' },
  'frame-keeps-to-its-room': { 'app/frame/a.ts': "import '../stage/a'", 'app/stage/a.ts': '' },
  'stage-keeps-to-its-room': { 'app/stage/a.ts': "import '../run/a'", 'app/run/a.ts': '' },
  'home-keeps-to-its-room': { 'app/home/a.ts': "import '../stage/a'", 'app/stage/a.ts': '' },
  'sheet-keeps-to-its-room': { 'app/sheet/a.ts': "import '../prepare/a'", 'app/prepare/a.ts': '' },
  'prepare-keeps-to-its-room': { 'app/prepare/a.ts': "import('../sheet/a')", 'app/sheet/a.ts': '' },
  'run-keeps-to-its-room': { 'app/run/a.ts': "import '../table/a.css'", 'app/table/a.css': '' },
  'table-keeps-to-its-room': { 'app/table/a.ts': "import type { A } from '../paper/a'", 'app/paper/a.ts': '' },
  'paper-keeps-to-its-room': { 'app/paper/a.ts': "import '../router'", 'app/router.tsx': '' },
  'record-looks-down': { 'workshop/record/a.ts': "import '../evening/a'", 'workshop/evening/a.ts': '' },
  'evening-looks-down': { 'workshop/evening/a.ts': "import type { A } from '../files/a'", 'workshop/files/a.ts': '' },
  'files-looks-down': { 'workshop/files/a.ts': "import '../a'", 'workshop/a.ts': '' },
  'no-drawer-for-anything': { 'app/router.tsx': "import './page-bar'", 'app/page-bar.tsx': '' },
  'nothing-imports-app': { 'workshop/a.ts': "import '../app/a'", 'app/a.tsx': '' },
  'method-stands-alone': { [`${a}/model.ts`]: "import '../other/model'", 'methods/other/model.ts': '' },
  'kit-looks-down': { 'methods/kit/a.ts': "import '../other/model'", 'methods/other/model.ts': '' },
  'kit-is-for-methods': { 'app/a.ts': "import '../methods/kit/a'", 'methods/kit/a.ts': '' },
  'only-the-registry-names-methods': { 'app/a.ts': "import('../methods/sky-line/index')", [`${a}/index.ts`]: '' },
  'contract-looks-down': { 'methods/contract.ts': "import '../gather/a'", 'gather/a.ts': '' },
  'registry-looks-down': { 'methods/registry.ts': "import '../storage/a'", 'storage/a.ts': '' },
  'types-only-method-report': { [`${a}/index.ts`]: "import { toWord } from '../../report/word'", 'report/word.ts': '' },
  'types-only-workshop-report': { 'workshop/a.ts': "import '../report/word'", 'report/word.ts': '' },
  'types-only-exchange-storage': {
    'exchange/a.ts': "import { open, type Envelope } from '../storage/a'",
    'storage/a.ts': '',
  },
  'types-only-report-methods': {
    'report/a.ts': "import { openWork } from '../methods/contract'",
    'methods/contract.ts': '',
  },
  'types-only-gather-methods': {
    'gather/a.ts': "import { defineMethod } from '../methods/contract'",
    'methods/contract.ts': '',
  },
  'pure-model-and-report': {
    [`${a}/model.ts`]: "import './moves'",
    [`${a}/moves.ts`]: "import { useState } from 'react'",
  },
  ...Object.fromEntries(
    Object.entries(doors).map(([name, places]) => [
      `one-door-${name}`,
      { [`${places.includes('ui/') ? 'lib' : 'ui'}/a.ts`]: `import '${name}'` },
    ]),
  ),
}

describe('a rule that is broken is named', () => {
  const names = [...rules, ...runningRules].map(({ name }) => name ?? '')

  test('every rule has its example', () => expect(Object.keys(broken).sort()).toEqual(names.sort()))

  test.each(Object.entries(broken))('%s', async (name, files) => {
    const { faults } = await cruiseSrc(folderOf(files))
    expect(faults.filter((fault) => fault.endsWith(`(${name})`))).not.toEqual([])
  })

  test.each(["import.meta.glob('./*.ts')", 'import(path)', "require('react')"])(
    'an import that no rule can see: %s',
    async (words) => {
      const { faults } = await cruiseSrc(folderOf({ 'lib/a.ts': `export const all = ${words}` }))
      expect(faults.join()).toContain('hides an import')
    },
  )
})

test('what is allowed passes', async () => {
  const files = {
    'main.tsx': "import './app/router'",
    'app/router.tsx':
      "import 'react-router'\nimport '../workshop/record/house'\nimport '../report/word'\nimport '../ui/button'\nimport '../methods/registry'",
    'workshop/record/house.ts':
      "import 'zustand'\nimport '../../storage/shelf'\nimport type { Report } from '../../report/report'\nimport '../../methods/registry'",
    'methods/registry.ts': "import { all } from './all'\nimport type { Method } from './contract'",
    'methods/all.ts': "import { manifest as skyLine } from './sky-line/manifest'\nexport const all = [skyLine]",
    'methods/contract.ts': "import type { ReactNode } from 'react'\nimport type { Told } from './room'",
    'methods/room.ts': '',
    'methods/sky-line/manifest.ts':
      "import card from './text/card.da.json'\nexport const load = () => import('./index')",
    'methods/sky-line/index.ts': "import './model'\nimport './prepare'",
    'methods/sky-line/model.ts':
      "import type { Method } from '../contract'\nimport '../../lib/shuffle'\nimport 'valibot'",
    'methods/kit/schema.ts': "import 'valibot'\nimport type { Id } from '../contract'\nimport '../../lib/shuffle'",
    'methods/kit/rows.tsx': "import '../../ui/button'",
    'methods/sky-line/schema.ts': "import '../kit/schema'",
    'methods/sky-line/prepare.tsx':
      "import '../kit/rows'\nimport '../../gather/hands'\nimport '../../ui/button'\nexport const Prepare = () => <p>text</p>",
    'methods/sky-line/text/card.da.json': '{}',
    'gather/hands.tsx': "import '../ui/button'\nimport type { Poll } from '../methods/contract'",
    'report/report.ts': '',
    'report/word.ts': "import type { Report } from './report'",
    'storage/shelf.ts': "import 'idb-keyval'",
    'ui/button.tsx': "import 'react'\nimport './button.css'",
    'ui/button.css': '',
    'lib/shuffle.ts': '',
  }
  expect((await cruiseSrc(folderOf(files))).faults).toEqual([])
})

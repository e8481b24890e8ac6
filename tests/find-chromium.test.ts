import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'

function find(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/support/find-chromium.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: status, path: stdout.trim(), said: stderr }
}

test.skipIf(process.platform === 'win32')('the browser that was asked for is taken before all others', () => {
  const path = join(folderOf({ 'my-browser': '#!/bin/sh\n' }), 'my-browser')
  chmodSync(path, 0o755)
  expect(find({ SAMTALERUM_CHROMIUM: path })).toMatchObject({ code: 0, path })
})

test.skipIf(process.platform !== 'linux')('a Chromium without a window goes before one that has one', () => {
  const [full, shell] = ['chromium', 'chromium-headless-shell']
  const folder = folderOf({ [full]: '#!/bin/sh\n', [shell]: '#!/bin/sh\n' })
  for (const name of [full, shell]) chmodSync(join(folder, name), 0o755)
  expect(find({ PATH: folder })).toMatchObject({ code: 0, path: join(folder, shell) })
})

test('a browser that was asked for and is not there is named, and no other one taken', () => {
  expect(find({ SAMTALERUM_CHROMIUM: '/nowhere/chromium' })).toEqual({
    code: 1,
    path: '',
    said: 'SAMTALERUM_CHROMIUM is /nowhere/chromium, but no program is there.\n',
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noticeOf, noticesText, packagesIn } from '../../build/licences'

test('each package that is bundled is found once, also in a scope, and our own files are none', () => {
  expect(
    packagesIn([
      '/a/src/main.tsx',
      '/a/node_modules/react/index.js',
      '/a/node_modules/react/jsx.js',
      '\0/a/node_modules/@x/y/z.js',
    ]),
  ).toEqual(['/a/node_modules/@x/y', '/a/node_modules/react'])
})

test('the typeface and the calendar library travel with the notice that their licences ask for', () => {
  const text = noticesText(
    ['@fontsource-variable/schibsted-grotesk', 'ical.js'].map((name) => noticeOf(`node_modules/${name}`)),
  )
  expect(text).toContain('SIL OPEN FONT LICENSE')
  expect(text).toContain('Mozilla Public License')
})

test('every library of the app has the text of its licence to give', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const bare = Object.keys(dependencies).filter((name) => noticeOf(`node_modules/${name}`).text === '')
  expect(bare).toEqual([])
})

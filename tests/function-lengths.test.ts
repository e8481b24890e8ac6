import { expect, test } from 'vitest'
import { folderOf } from './support/folder-of.ts'
import { lengthFaults } from './support/function-lengths.ts'

const because = (why: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, why]))

/** Those that may be longer, and why. */
const excused: Readonly<Record<string, string>> = {
  ...because('a page with all its parts in sight: wants to be cut where a part has a life of its own', [
    'app/home/data-page.tsx#Component',
    'app/sheet/finish.tsx#Finish',
    'app/sheet/workshop-details.tsx#WorkshopDetails',
    'app/sheet/workshop-page.tsx#Component',
  ]),
  ...because('what it makes shares one state, which nobody else may see: wants to be cut by subject', [
    'methods/over-under/use-story-hands.ts#useStoryHands',
    'storage/store.ts#createStore',
    'ui/focus.ts#followFocus',
    'ui/use-typed-number.ts#useTypedNumber',
    'workshop/evening/boxes.ts#createBoxes',
    'workshop/evening/assemble.ts#createAssembly',
    'workshop/evening/moves.ts#createMoves',
    'workshop/evening/view.ts#createView',
    'workshop/files/tablet.ts#openTablet',
    'workshop/record/document.ts#createDocument',
    'workshop/record/writer.ts#createWriter',
    'workshop/record/upgraded-shelf.ts#upgradedShelf',
  ]),
  ...because('a drawing is laid in one go: each part stands where the one before it ends', [
    'methods/change-staircase/stairs-layout.ts#layStairs',
    'methods/change-staircase/steps-layout.ts#laySteps',
  ]),
}

test('functions have 40 lines at most, components 80', () => {
  expect(lengthFaults('src', excused)).toEqual([])
})

const body = (lines: number) => 'a()\n'.repeat(lines - 2)

test.each<[string, string, string | null]>([
  ['a short function', `const go = () => {\n${body(40)}}`, null],
  [
    'a long function',
    `// Æblegrød\nconst go = () => {\n${body(41)}}`,
    'src/lib/a.tsx: go has 41 lines; a function has 40 at most.',
  ],
  ['a long one by the old word', `export function go() {\n${body(41)}}`, 'go has 41 lines'],
  ['a component is mostly markup', `export const Page = () => {\n${body(80)}}`, null],
  [
    'a long component',
    `export const Page = memo(() => {\n${body(81)}})`,
    'Page has 81 lines; a component has 80 at most.',
  ],
])('%s', (_, text, fault) => {
  const said = lengthFaults(`${folderOf({ 'src/lib/a.tsx': text })}/src`).join('\n')
  if (fault === null) expect(said).toBe('')
  else expect(said).toContain(fault)
})

test('one that is excused is let be, and an excuse that is not needed is named', () => {
  const src = `${folderOf({ 'src/lib/a.ts': `const go = () => {\n${body(50)}}` })}/src`
  expect(lengthFaults(src, { 'lib/a.ts#go': 'it draws' })).toEqual([])
  expect(lengthFaults(src, { 'lib/a.ts#go': 'it draws', 'lib/a.ts#gone': 'it drew' })).toEqual([
    'lib/a.ts#gone is excused from being short, and need not be.',
  ])
})

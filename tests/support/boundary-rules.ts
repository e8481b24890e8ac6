import type { IForbiddenRuleType } from 'dependency-cruiser'

/** What each folder of src may import besides itself. Dependencies run down only. */
const mayImport: Record<string, readonly string[]> = {
  workshop: ['methods/contract', 'methods/registry', 'storage/', 'exchange/', 'report/', 'i18n/', 'lib/'],
  gather: ['methods/contract', 'ui/', 'i18n/', 'lib/'],
  report: ['methods/contract', 'ui/', 'i18n/', 'lib/'],
  exchange: ['storage/', 'lib/'],
  storage: ['lib/'],
  ui: ['i18n/', 'lib/'],
  i18n: ['lib/'],
  lib: [],
}
/** The rooms of app/, and what each may import of the others. What stands in app/ itself may import every room. */
const rooms: Record<string, readonly string[]> = {
  frame: [],
  stage: ['frame'],
  home: ['frame'],
  sheet: ['frame', 'stage'],
  prepare: ['frame'],
  run: ['frame', 'stage'],
  table: ['frame', 'stage'],
  paper: ['frame'],
}
/** The floors of workshop/, from the ground up: each may import those below. */
const floors = ['record', 'evening', 'files']
const methodMayImport = ['methods/contract', 'methods/kit/', 'gather/', 'ui/', 'i18n/', 'lib/']
/** What methods share. */
const kitMayImport = ['methods/contract', 'ui/', 'i18n/', 'lib/']

/** Which folders may import a library: one door for each. */
export const doors: Record<string, readonly string[]> = {
  'react-router': ['app/'],
  'workbox-window': ['app/frame/offline'],
  zustand: ['workshop/'],
  'idb-keyval': ['storage/'],
  '@dnd-kit/core': ['ui/'],
  '@dnd-kit/sortable': ['ui/'],
  '@dnd-kit/utilities': ['ui/'],
  nanoid: ['lib/'],
  'lean-qr': ['lib/qr'],
  'date-easter': ['methods/case-flow/calendar/holidays'],
  valibot: ['methods/', 'workshop/', 'exchange/', 'storage/'],
  '@jest/diff-sequences': ['lib/word-changes'],
  'ical.js': ['exchange/calendar'],
  docx: ['report/word/'],
  fflate: ['report/word/'],
  saxes: ['report/word/well-formed'],
  papaparse: ['report/to-csv', 'lib/read-csv'],
  '@fontsource-variable/schibsted-grotesk': ['app/', 'ui/', 'main'],
}
/** Libraries that are everywhere a screen is. */
export const open = ['react', 'react-dom', 'lucide-react']

const folder = (paths: readonly string[]) => paths.map((path) => `^src/${path}`)
const library = (name: string) => `(^|node_modules/)${name}(/|$)`

function rule(
  name: string,
  comment: string,
  from: Record<string, unknown>,
  to: Record<string, unknown>,
): IForbiddenRuleType {
  return { name, comment, severity: 'error', from, to }
}

/** Hold for every import, also for those that only carry types. */
export const rules: readonly IForbiddenRuleType[] = [
  rule('no-cycles', 'Two files that need each other are one file.', {}, { circular: true }),
  rule('no-dead-ends', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
  ...Object.entries(mayImport).map(([name, below]) =>
    rule(
      `${name}-looks-down`,
      `${name}/ may import ${below.join(', ') || 'nothing of ours'} and itself.`,
      { path: `^src/${name}/` },
      { path: '^src/', pathNot: folder([`${name}/`, ...below]) },
    ),
  ),
  rule(
    'nothing-imports-app',
    'The shell is on top.',
    { path: '^src/', pathNot: folder(['app/', 'main']) },
    { path: folder(['app/', 'main']) },
  ),
  ...Object.entries(rooms).map(([room, others]) =>
    rule(
      `${room}-keeps-to-its-room`,
      `app/${room}/ may import ${['itself', ...others].join(', ')} of app/.`,
      { path: `^src/app/${room}/` },
      { path: '^src/app/', pathNot: folder([room, ...others].map((name) => `app/${name}/`)) },
    ),
  ),
  ...floors.map((floor, height) =>
    rule(
      `${floor}-looks-down`,
      `workshop/${floor}/ may import ${floors.slice(0, height + 1).join(', ')} of workshop/.`,
      { path: `^src/workshop/${floor}/` },
      { path: '^src/workshop/', pathNot: folder(floors.slice(0, height + 1).map((name) => `workshop/${name}/`)) },
    ),
  ),
  rule(
    'no-drawer-for-anything',
    'Each file of app/ and workshop/ but for the start of the app lies in a room or on a floor.',
    {},
    {
      path: '^src/(app|workshop)/[^/]+$',
      pathNot: folder(['app/(app|early|later|problem|root|router|start)\\.tsx?$']),
    },
  ),
  rule(
    'method-stands-alone',
    `A method may import ${methodMayImport.join(', ')} and itself: never another method, storage, workshop or app.`,
    { path: '^src/methods/([^/]+)/', pathNot: folder(['methods/kit/']) },
    { path: '^src/', pathNot: ['^src/methods/$1/', ...folder(methodMayImport)] },
  ),
  rule(
    'kit-looks-down',
    `The kit may import ${kitMayImport.join(', ')} and itself: never a method.`,
    { path: '^src/methods/kit/' },
    { path: '^src/', pathNot: folder(['methods/kit/', ...kitMayImport]) },
  ),
  rule(
    'kit-is-for-methods',
    'What methods share is for methods: what the house needs too lies in ui/ or lib/.',
    { path: '^src/', pathNot: ['^src/methods/[^/]+/'] },
    { path: folder(['methods/kit/']) },
  ),
  rule(
    'only-the-registry-names-methods',
    'The house names no method.',
    { path: '^src/', pathNot: ['^src/methods/all\\.ts$', '^src/methods/[^/]+/'] },
    { path: '^src/methods/[^/]+/' },
  ),
  rule(
    'contract-looks-down',
    'The contract knows no screen and no house.',
    { path: '^src/methods/contract' },
    { path: '^src/', pathNot: folder(['methods/documents', 'methods/room', 'methods/wanted', 'i18n/', 'lib/']) },
  ),
  rule(
    'registry-looks-down',
    'The registry knows the list and the contract.',
    { path: '^src/methods/registry' },
    { path: '^src/', pathNot: folder(['methods/all', 'methods/contract', 'i18n/', 'lib/']) },
  ),
  ...Object.entries(doors).map(([name, places]) =>
    rule(
      `one-door-${name}`,
      `${name} may be imported in ${places.join(', ')} only.`,
      { path: '^src/', pathNot: folder(places) },
      { path: library(name) },
    ),
  ),
]

const pure = '^src/methods/([^/]+/(model|documents)|kit/(?!use-)[^/]+)\\.ts$'
const typesOnly = (name: string, comment: string, from: string, to: string) =>
  rule(`types-only-${name}`, comment, { path: `^src/${from}/` }, { path: `^src/${to}/` })

/** Hold for imports that run; imports of types are left out. */
export const runningRules: readonly IForbiddenRuleType[] = [
  typesOnly(
    'method-report',
    'A method gives its report as plain data; the house renders it: import types only.',
    'methods',
    'report',
  ),
  typesOnly(
    'workshop-report',
    'The middle end passes reports on; the app renders them: import types only.',
    'workshop',
    'report',
  ),
  typesOnly(
    'exchange-storage',
    'Files know the shape of an envelope, not where it is kept: import types only.',
    'exchange',
    'storage',
  ),
  typesOnly('report-methods', 'The report is blind to methods: import types only.', 'report', 'methods'),
  typesOnly('gather-methods', 'Ways in are blind to methods: import types only.', 'gather', 'methods'),
  rule(
    'pure-model-and-report',
    'model.ts, documents.ts and what is pure of the kit, and all that they use, know no screen.',
    { path: pure },
    {
      path: [...folder(['ui/', 'gather/']), library('react'), library('react-dom'), library('lucide-react')],
      reachable: true,
    },
  ),
]

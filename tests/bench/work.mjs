// What work costs in the built app when much lies on the device: as ratios, and in time on the processor, four times what it takes here.
// Run: npm run bench:work [-- --many 1000] [--only lists,steps,stories,evening] [--method over-under] [--before FOLDER-OF-A-BUILD]
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { enlarge } from './work-data.mjs'
import { eveningKeeps, storiesPasted } from './work-evening.mjs'
import { backupBlocks, homeCosts, keyCosts, withWorkshops } from './work-lists.mjs'
import { makePlace, median, slower } from './work-place.mjs'
import { stepsOfEveryMethod } from './work-steps.mjs'

const parts = 'lists,steps,stories,evening'
const { values } = parseArgs({
  options: {
    many: { type: 'string', default: '1000' },
    only: { type: 'string', default: parts },
    method: { type: 'string' },
    before: { type: 'string' },
  },
})
const many = Number(values.many)
const few = 10
/** So many examples make a file of some 5 MB. */
const fiveMegabytes = 140

const rows = []
const row = (what, figure, wanted) => rows.push([what, figure, wanted])
const ratio = (one, other) => `${(one / other).toFixed(2)} (${other.toFixed(1)} → ${one.toFixed(1)} ms)`
const ms = (figure) => (figure === null ? '–' : `${figure.toFixed(0)} ms`)

async function lists(place) {
  const small = await withWorkshops(place, few, async (context, prepare) => {
    const home = await homeCosts(place, context)
    const key = await keyCosts(place, context, prepare)
    const { page } = await place.open(context)
    await page.evaluate(enlarge, { most: 30 })
    await page.close()
    return { home, key, large: await keyCosts(place, context, prepare) }
  })
  const big = await withWorkshops(place, many, async (context, prepare) => ({
    home: await homeCosts(place, context),
    key: await keyCosts(place, context, prepare),
  }))
  const backup = await withWorkshops(place, fiveMegabytes, (context) => backupBlocks(place, context))
  row(`home with ${many} workshops : with ${few}`, ratio(big.home, small.home), '≤ 1.5')
  row(`a key with ${many} workshops : with ${few}`, ratio(big.key.cost, small.key.cost), '≤ 1.3')
  row('records that a key writes', String(Math.max(small.key.written.length, big.key.written.length)), '1')
  row('a key with 30 stories : with the example’s', ratio(small.large.cost, small.key.cost), '')
  row('slowest key with 30 stories, to its frame', ms(small.large.slowest), '≤ 100 ms')
  const size = (backup.size / 1e6).toFixed(1)
  row(`longest task while ${size} MB are saved to a file`, ms(backup.out), '≤ 200 ms')
  row(`longest task while ${size} MB are opened`, ms(backup.back), '≤ 200 ms')
}

async function steps(place) {
  await stepsOfEveryMethod(place, values.method, ({ method, held, found }) => {
    const slowest = (costs) => {
      const all = costs.filter((cost) => cost !== null).sort((one, other) => one - other)
      return all.length > 0 ? `${ms(all.at(-1))}, median ${ms(median(all))}` : '–'
    }
    const of = (kind) => found.filter((one) => one.kind === kind)
    console.error(method, JSON.stringify(held))
    for (const { kind, step, press, stage } of found)
      console.error(`  ${kind.padEnd(6)} ${ms(press).padStart(7)} ${ms(stage).padStart(7)}  ${step}`)
    row(
      `${method}: slowest of ${of('press').length} presses`,
      slowest(of('press').map(({ press }) => press)),
      '≤ 100 ms',
    )
    row(`${method}: slowest key`, slowest(of('key').map(({ press }) => press)), '≤ 100 ms')
    row(`${method}: the stage follows after`, slowest(of('press').map(({ stage }) => stage)), '≤ 100 ms')
  })
}

async function stories(place) {
  const { found, added, key } = await storiesPasted(place)
  row('2,000 stories pasted, until they are counted', ms(found), '')
  row('the same, added to the preparation: longest task', ms(added), '')
  row('a key after that, to its frame', ms(key), '≤ 100 ms')
}

async function evening(place) {
  const { before, after, steps: gone, edits, shown } = await eveningKeeps(place)
  const sizes = `${(before / 1e6).toFixed(1)} → ${(after / 1e6).toFixed(1)} MB`
  row(
    `memory after ${gone} steps, ${edits} edits, ${shown} showings`,
    `${(after / before).toFixed(2)} (${sizes})`,
    '≤ 1.3',
  )
}

const place = await makePlace(values.before)
try {
  const all = { lists, steps, stories, evening }
  for (const name of values.only.split(',')) await all[name](place)
} finally {
  place.close()
}
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; time on the processor, ${slower} times\n`,
)
console.log(
  ['| | measured | wanted |', '|---|---:|---:|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
)

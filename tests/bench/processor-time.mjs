// What a press costs on the main thread, in time on the processor: other load of the machine does not count, and is not waited for.
import { slower } from './work-place.mjs'

/** Following an event to its function makes the engine look up where functions stand: that is of the meter, not of the app. */
const ofTheMeter = /CollectSourcePositions/i
const categories = ['devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-devtools.timeline']
const presses = new Set(['pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup'])

/** One that is used: a press, a task, a frame that is given on, a mark, or what is taken away again. */
const isUsed = ({ name, cat, args }) =>
  name === 'Commit' ||
  name === 'RunTask' ||
  ofTheMeter.test(name) ||
  cat.includes('user_timing') ||
  (name === 'EventDispatch' && presses.has(args.data?.type))

const threadOf = ({ pid, tid }) => `${pid}/${tid}`
const inMs = (micros) => micros / 1000

/**
 * Follows all windows of a browser from now on.
 * @returns `mark`, which names what comes now in a window, and `end`, which gives what was seen of each thread, in order
 */
async function followThreads(session) {
  const seen = []
  session.on('Tracing.dataCollected', ({ value }) => seen.push(...value.filter(isUsed)))
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } })
  const end = async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
    await session.send('Tracing.end')
    await complete
    return seen.sort((one, other) => one.ts - other.ts)
  }
  return { mark: (page, name) => page.evaluate((name) => performance.mark(name), name), end }
}

/** The time on the processor of one thread between two of its events, without what the meter itself took, in ms. */
function between(thread, from, to) {
  const until = to.tts + (to.tdur ?? 0)
  const own = thread.filter(({ name, tts }) => ofTheMeter.test(name) && tts >= from.tts && tts < until)
  return inMs(until - from.tts - own.reduce((sum, { tdur = 0 }) => sum + tdur, 0))
}

const frameAfter = (thread, { ts }) => thread.find((one) => one.name === 'Commit' && one.ts >= ts)

/** Letting go of a key mostly changes nothing: the frame of the next key is not its own. */
const isNext = (one, other) =>
  one.args.data.type === 'keyup' && other.args?.data?.type === 'keydown' && other.ts > one.ts

/** The slowest of what was pressed, until the next frame is given on; what changes nothing costs what it took to find that out. */
function pressed(thread, within) {
  const costs = within
    .filter(({ name }) => name === 'EventDispatch')
    .map((one) => {
      const until = within.find((other) => isNext(one, other)) ?? within.at(-1)
      const frame = frameAfter(thread, one)
      return between(thread, one, frame && frame.ts <= until.ts ? frame : one)
    })
  return costs.length === 0 ? null : Math.max(...costs)
}

/** How soon the stage has drawn what it was sent: what it takes to send it, and then to draw it. */
function followed(run, within, stage) {
  const [from, until] = [within[0].ts, within.at(-1).ts]
  const press = within.find(({ name, args }) => name === 'EventDispatch' && args.data.type === 'pointerup')
  const mine = stage.filter(({ ts }) => ts >= from && ts <= until)
  // Leaving a field changes the stage too: what is looked for is what was sent because of the press.
  const follows = mine
    .filter(({ name, ts }) => press && name === 'bench changed' && ts >= press.ts)
    .map((change) => {
      const heard = mine.findLast(({ name, ts }) => name === 'bench heard' && ts <= change.ts)
      const sent = heard && within.findLast(({ name, ts }) => name === 'bench sent' && ts <= heard.ts)
      return { heard, sent, frame: frameAfter(stage, change) }
    })
    .find(({ sent, frame }) => sent && frame && sent.ts >= press.ts)
  return follows ? between(run, press, follows.sent) + between(stage, follows.heard, follows.frame) : null
}

/** The longest that the window could not answer. */
const blocked = (thread, within) =>
  Math.max(0, ...within.filter(({ name }) => name === 'RunTask').map((task) => between(thread, task, task)))

/** What was seen after each mark, and until the next, as it would be on a machine that is `slower`. */
function costsOf(seen, marks) {
  const at = marks.map((name) => seen.find((one) => one.name === name))
  const own = seen.filter((one) => threadOf(one) === threadOf(at[0]))
  const changed = seen.find((one) => one.name === 'bench changed' && threadOf(one) !== threadOf(at[0]))
  const stage = changed ? seen.filter((one) => threadOf(one) === threadOf(changed)) : []
  const times = (cost) => (cost === null ? null : cost * slower)
  return at.map((mark, index) => {
    const next = at[index + 1]
    const within = own.filter(({ ts }) => ts >= mark.ts && (!next || ts < next.ts))
    const [press, task] = [times(pressed(own, within)), times(blocked(own, within))]
    return { press, task, stage: times(followed(own, within, stage)) }
  })
}

/**
 * What is done in a window, and what each of it cost.
 * @param work is given `mark(kind, told)`, which is called before what is to be measured
 * @returns of each mark its kind and what is told with it; `press`, the slowest press after it until the next frame; `task`, the
 *   longest that the window could not answer; `stage`, how soon another window had drawn what it was sent: in ms, null where there is none
 */
export async function measured({ page, session }, work) {
  const [threads, marks] = [await followThreads(session), []]
  const mark = (kind, told) => {
    marks.push({ kind, told, name: `bench ${kind} ${marks.length}` })
    return threads.mark(page, marks.at(-1).name)
  }
  await work(mark)
  await mark('end')
  const names = marks.map(({ name }) => name)
  const costs = costsOf(await threads.end(), names)
  return marks.map(({ kind, told }, index) => ({ kind, ...told, ...costs[index] })).slice(0, -1)
}

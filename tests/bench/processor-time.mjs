// What a press costs on the main thread, in time on the processor: other load of the machine does not count, and is not waited for.

/** Following an event to its function makes the engine look up where functions stand: that is of the meter, not of the app. */
const ofTheMeter = /CollectSourcePositions/i
const categories = ['devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-devtools.timeline']
const presses = new Set(['pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup'])

/** One that is used: a press, a frame that is given on, a mark, or what is taken away again. */
const isUsed = ({ name, cat, args }) =>
  name === 'Commit' ||
  ofTheMeter.test(name) ||
  cat.includes('user_timing') ||
  (name === 'EventDispatch' && presses.has(args.data?.type))

const threadOf = ({ pid, tid }) => `${pid}/${tid}`
const inMs = (micros) => micros / 1000

/**
 * Follows all windows of a browser from now on.
 * @returns `mark`, which names what comes now in a window, and `end`, which gives what was seen of each thread, in order
 */
export async function followThreads(session) {
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
const isNext = (one, other) => one.args.data.type === 'keyup' && other.args?.data?.type === 'keydown' && other.ts > one.ts

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
  const change = press && mine.find(({ name, ts }) => name === 'bench changed' && ts >= press.ts)
  const heard = change && mine.findLast(({ name, ts }) => name === 'bench heard' && ts <= change.ts)
  const sent = heard && within.findLast(({ name, ts }) => name === 'bench sent' && ts <= heard.ts)
  const frame = change && frameAfter(stage, change)
  if (!sent || !frame || sent.ts < press.ts) return null
  return between(run, press, sent) + between(stage, heard, frame)
}

/**
 * What was seen, by what was marked.
 * @param seen of `followThreads`
 * @param marks the names of the marks, in order; all were made in one window
 * @param slower how many times slower the machine is that is thought of
 * @returns for each mark what the slowest press after it cost, and how soon another window had changed after it, in ms
 */
export function costsOf(seen, marks, slower) {
  const at = marks.map((name) => seen.find((one) => one.name === name))
  const own = seen.filter((one) => threadOf(one) === threadOf(at[0]))
  const changed = seen.find((one) => one.name === 'bench changed' && threadOf(one) !== threadOf(at[0]))
  const stage = changed ? seen.filter((one) => threadOf(one) === threadOf(changed)) : []
  const times = (cost) => (cost === null ? null : cost * slower)
  return at.map((mark, index) => {
    const next = at[index + 1]
    const within = own.filter(({ ts }) => ts >= mark.ts && (!next || ts < next.ts))
    return { press: times(pressed(own, within)), stage: times(followed(own, within, stage)) }
  })
}

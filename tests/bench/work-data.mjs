// What runs inside the measured page; each function stands alone.

/** Notes which records are written, the longest task, and the slowest press. */
export function countWrites() {
  window.written = new Set()
  window.longest = 0
  window.slowest = 0
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (value, key) {
    window.written.add(String(key))
    return put.call(this, value, key)
  }
  const watch = (type, note, more) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more })
  }
  watch('longtask', ({ duration }) => {
    window.longest = Math.max(window.longest, duration)
  })
  watch(
    'event',
    ({ duration, interactionId }) => {
      if (interactionId) window.slowest = Math.max(window.slowest, duration)
    },
    { durationThreshold: 16 },
  )
}

/** Puts everything into the database so many times more, under ids of its own. */
export async function multiply(times) {
  const [{ name }] = await indexedDB.databases()
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const base = await done(indexedDB.open(name))
  const store = (mode) => base.transaction('records', mode).objectStore('records')
  const keys = await done(store('readonly').getAllKeys())
  const own = keys.filter((key) => /^(workshop|activity|work|box)\//.test(key))
  const records = await Promise.all(own.map((key) => done(store('readonly').get(key))))
  const ids = own.filter((key) => /^(workshop|activity)\//.test(key)).map((key) => key.split('/')[1])
  for (let time = 1; time <= times; time += 1) {
    const renamed = (text) =>
      ids.reduce((all, id) => all.replaceAll(id, `${id.slice(0, -5)}${String(time).padStart(5, '0')}`), text)
    const target = store('readwrite')
    for (const [index, key] of own.entries())
      target.put(JSON.parse(renamed(JSON.stringify(records[index]))), renamed(key))
    await new Promise((resolve) => {
      target.transaction.oncomplete = resolve
    })
  }
  base.close()
}

/** Makes the longest list of each activity's set-up as long as an evening can need, of what stands in it. */
export async function enlarge({ most }) {
  const [{ name }] = await indexedDB.databases()
  const done = (request) =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result)
    })
  const base = await done(indexedDB.open(name))
  const store = base.transaction('records', 'readwrite').objectStore('records')
  const span = IDBKeyRange.bound('activity/', 'activity/\uffff')
  const keys = await done(store.getAllKeys(span))
  const records = await done(store.getAll(span))
  records.forEach((record, index) => {
    const lists = Object.entries(record.data.setup).filter(([, value]) => Array.isArray(value) && value[0]?.id)
    const [longest] = lists.sort(([, one], [, other]) => other.length - one.length)
    if (!longest) return
    const [field, list] = longest
    const copies = Array.from({ length: most }, (_, at) => {
      const one = list[at % list.length]
      return at < list.length ? one : { ...one, id: `${one.id.slice(0, -3)}${String(at).padStart(3, '0')}` }
    })
    store.put(
      {
        ...record,
        revision: record.revision + 1,
        data: { ...record.data, setup: { ...record.data.setup, [field]: copies } },
      },
      keys[index],
    )
  })
  await new Promise((resolve) => {
    store.transaction.oncomplete = resolve
  })
  base.close()
}

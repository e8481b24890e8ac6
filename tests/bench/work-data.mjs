// What runs inside the measured page; each function stands alone.

/** Notes which records are written, and marks when windows talk and change. */
export function watchWork() {
  window.written = new Set()
  /** From now on: marks when the words have become others; clocks go by themselves. */
  window.noteChange = () => {
    const words = () => document.body.textContent.replace(/[\d:]/g, '')
    let before = words()
    new MutationObserver(() => {
      const now = words()
      if (now === before) return
      before = now
      performance.mark('bench changed')
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) {
      super(name)
      this.addEventListener('message', () => performance.mark('bench heard'))
    }
    postMessage(message) {
      super.postMessage(message)
      performance.mark('bench sent')
    }
  }
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (value, key) {
    window.written.add(String(key))
    return put.call(this, value, key)
  }
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

/** Gives every workshop so many tables of so many people, and makes it a rehearsal, which can be filled with made-up answers. */
export async function large({ tables, people }) {
  const [{ name }] = await indexedDB.databases()
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)))
  const base = await done(indexedDB.open(name))
  const store = base.transaction('records', 'readwrite').objectStore('records')
  const span = IDBKeyRange.bound('workshop/', 'workshop/\uffff')
  const [keys, records] = [await done(store.getAllKeys(span)), await done(store.getAll(span))]
  records.forEach((record, index) => {
    const seats = Array.from({ length: tables }, (_, at) => {
      const known = record.data.tables[at]
      return { ...(known ?? { id: `bench-table-${at}`, name: `Bord ${at + 1}` }), people }
    })
    const { digest } = record
    const data = { ...record.data, tables: seats, rehearsal: true }
    store.put({ ...record, revision: record.revision + 1, data, digest: { ...digest, rehearsal: true } }, keys[index])
  })
  await new Promise((resolve) => (store.transaction.oncomplete = resolve))
  base.close()
}

/**
 * Makes the named lists of each activity, and the longest list of each table's work, as long as is said, of what stands in them.
 * @param set what is set in the set-ups as it is said
 * @param blanks what an empty list is filled with, by its name
 * @returns how long the longest lists have become
 */
export async function fill({ lists, work, set, blanks }) {
  const [{ name }] = await indexedDB.databases()
  const done = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)))
  const base = await done(indexedDB.open(name))
  const store = base.transaction('records', 'readwrite').objectStore('records')
  const more = (list, most) =>
    Array.from({ length: Math.max(most, list.length) }, (_, at) => {
      const one = list[at % list.length]
      return at < list.length ? one : { ...one, id: `${one.id.slice(0, -3)}${String(at).padStart(3, '0')}` }
    })
  const isList = (value) => Array.isArray(value) && typeof value[0]?.id === 'string'
  const held = {}
  const change = async (prefix, grow) => {
    const span = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
    const [keys, records] = [await done(store.getAllKeys(span)), await done(store.getAll(span))]
    records.forEach((record, index) => {
      const data = grow(record.data)
      store.put({ ...record, revision: record.revision + 1, data }, keys[index])
    })
  }
  const grown = (part) => {
    const filled = Object.entries(part).map(([field, list]) => {
      const one = blanks[field]
      const begun = one && Array.isArray(list) && list.length === 0 ? [{ ...one, id: 'bench-item-000' }] : list
      if (!isList(begun) || !lists[field]) return [field, list]
      held[field] = Math.max(held[field] ?? 0, lists[field])
      return [field, more(begun, lists[field])]
    })
    return Object.fromEntries(filled)
  }
  const alone = (part) => Object.fromEntries(Object.entries(set).filter(([field]) => field in part))
  await change('activity/', ({ setup, plenary, ...rest }) => {
    const own = grown({ ...setup, ...alone(setup) })
    return { ...rest, setup: own, plenary: grown(plenary) }
  })
  await change('work/', (data) => {
    const found = Object.entries(data).filter(([, value]) => isList(value))
    const [longest] = found.sort(([, one], [, other]) => other.length - one.length)
    if (!longest) return data
    const [field, list] = longest
    held[`table.${field}`] = Math.max(work, list.length)
    return { ...data, [field]: more(list, work) }
  })
  await new Promise((resolve) => (store.transaction.oncomplete = resolve))
  base.close()
  return held
}

// Test files follow one another in a worker, which is much quicker than a worker for each. What of node_modules is loaded
// stays loaded; all that is the project's own, or that a test may have left lying about, each file finds as the first one did.
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'

vi.useRealTimers()
vi.unstubAllGlobals()
vi.resetModules()
globalThis.indexedDB = new IDBFactory()

if (typeof document !== 'undefined') {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  document.head.replaceChildren()
  document.body.replaceChildren()
}

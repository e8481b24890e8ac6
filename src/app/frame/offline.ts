import { whenLeft } from './when-left'

/** Why the app cannot be kept on this device: plain http, a browser without service workers, or one that said no. */
export type Refusal = 'insecure' | 'unsupported' | 'failed'
export interface OfflineEvents {
  /** Every file of the app is on this device, and this page is served from them. */
  ready(): void
  /** A newer build is on this device. `accept` reloads every tab into it; ask while no work is open. */
  waiting(accept: () => void): void
  refused(reason: Refusal): void
  /** This page is still here because it was kept; there is no app at its address any more. */
  moved(): void
}

declare global {
  interface Window {
    // not yet in TypeScript's DOM types; missing in older browsers
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): unknown }
    }
  }
}

const wayOut = 4_000
const reloadPause = 60_000

/** Keeps the app for use without a net. Does nothing in development. Call once. */
export function startOffline(on: OfflineEvents): void {
  if (!import.meta.env.PROD) return
  const reason = refusal()
  if (reason) on.refused(reason)
  else register(on).catch(() => on.refused('failed'))
}

/** After a deploy a chunk may be gone: keep what is unsaved, then reload once. A second miss is left to the route's error screen. */
export function reloadForMissingChunk(flush: () => Promise<unknown> = async () => {}): void {
  window.addEventListener('vite:preloadError', async () => {
    if (!(await reachable())) return
    await Promise.race([flush().catch(() => {}), pause(wayOut)])
    reloadOnce()
  })
}

function refusal(): Refusal | undefined {
  if (!window.isSecureContext) return 'insecure'
  return 'serviceWorker' in navigator ? undefined : 'unsupported'
}

async function register(on: OfflineEvents): Promise<void> {
  const { Workbox } = await import('workbox-window')
  const worker = new Workbox(workerUrl())
  const updating = navigator.serviceWorker.controller !== null
  const reload = once(() => location.reload())
  const sayReady = once(on.ready)
  const look = () => {
    const controller = navigator.serviceWorker.controller
    if (controller?.state === 'activated') sayReady()
    else controller?.addEventListener('statechange', look, { once: true })
  }

  let accepted = false
  worker.addEventListener('waiting', () => {
    const accept = once(() => {
      accepted = true
      worker.messageSkipWaiting()
      setTimeout(reload, wayOut)
    })
    on.waiting(accept)
  })
  // The first worker claims a page that came from the network: the same build, nothing to reload.
  // Where it was not accepted in this tab, what is being written here goes first.
  worker.addEventListener('controlling', () => {
    if (!updating) look()
    else if (accepted) reload()
    else whenLeft(reload)
  })
  // One file that could not be fetched makes the whole installation void.
  worker.addEventListener('redundant', () => {
    if (!navigator.serviceWorker.controller) on.refused('failed')
  })
  await worker.register()
  look()
  if (updating && (await isMoved())) on.moved()
}

/** Under Trusted Types a worker's address must come from a named policy; this one knows a single address. */
function workerUrl(): string {
  const address = new URL('./sw.js', document.baseURI).href
  const policy = window.trustedTypes?.createPolicy('app', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`not a script of this app: ${url}`)
      return url
    },
  })
  return (policy?.createScriptURL(address) ?? address) as string
}

/** Whether the server says that the app has gone from this address: not that it cannot be reached. */
export async function isMoved(): Promise<boolean> {
  const answer = await fetch('./sw.js', { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (!answer) return false
  const type = answer.headers.get('content-type') ?? 'javascript'
  return (
    answer.status === 404 || answer.status === 410 || answer.redirected || (answer.ok && !type.includes('javascript'))
  )
}

/** Whether a reload would find the app: kept on this device, or answered by the server. */
async function reachable(): Promise<boolean> {
  if (navigator.serviceWorker?.controller) return true
  return fetch('./', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}

function reloadOnce(): void {
  const key = `samtalerum:${location.pathname.replace(/[^/]*$/, '')}:reloaded`
  try {
    if (Math.abs(Date.now() - Number(sessionStorage.getItem(key))) < reloadPause) return
    sessionStorage.setItem(key, String(Date.now()))
  } catch {
    return // without a memory of the last reload there might be no end to them
  }
  location.reload()
}

function once(action: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    action()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

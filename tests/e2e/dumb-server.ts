import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

export interface Site {
  /** Ends with a slash. */
  readonly url: string
  /** Serves another folder from now on, as a deploy does. */
  deploy(folder: string): void
  /** What is answered with 404 from now on, though it is there. */
  lose(pattern: RegExp | null): void
  close(): Promise<void>
}

/** Files from a folder, under a path, and nothing else: no rewriting, no fallback, no helpful headers. */
export async function serveDumb(folder: string, mount = '/'): Promise<Site> {
  let root = folder
  let lost: RegExp | null = null
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (`${path}/` === mount) return void response.writeHead(301, { location: encodeURI(mount) }).end()
    const inside = path.startsWith(mount) ? normalize(path.slice(mount.length) || 'index.html') : '..'
    try {
      if (inside.startsWith('..') || lost?.test(inside)) throw new Error('not here')
      const body = await readFile(join(root, inside))
      response.writeHead(200, { 'content-type': types[extname(inside)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${encodeURI(mount)}`,
    deploy: (next) => {
      root = next
    },
    lose: (pattern) => {
      lost = pattern
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

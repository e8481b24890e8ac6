// A static server at the end of a slow line: what is sent waits, and all that is sent shares the line, the worker's requests too.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, resolve, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
}
const packed = new Set(['html', 'js', 'css', 'json', 'svg', 'webmanifest', 'txt'])
const piece = 4096
/** What a response's head weighs, in bytes. */
const head = 250

const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

/** Every file of a folder as it is sent, packed beforehand: while somebody waits, nothing is packed. */
function readAll(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const raw = readFileSync(join(parentPath, name))
      const path = `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`
      const kind = extname(name).slice(1)
      const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }
      const headers = {
        'content-type': types[kind] ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${createHash('sha1').update(raw).digest('hex').slice(0, 16)}"`,
        ...(packed.has(kind) ? { 'content-encoding': 'br' } : {}),
      }
      return [path, { body: packed.has(kind) ? brotliCompressSync(raw, best) : raw, headers }]
    }),
  )
}

/**
 * Serves a folder on a port of its own, packed as a good server packs it.
 * @returns its address, and the line: `line.speed` in bytes a second (0: no limit), `line.delay` in ms, and what it has sent
 */
export async function serveShaped(folder) {
  const files = readAll(resolve(folder))
  const line = { speed: 0, delay: 0, requests: 0, bytes: 0 }
  let free = 0

  const send = async (response, status, headers, body) => {
    line.bytes += body.length + head
    if (line.delay) await sleep(line.delay)
    response.writeHead(status, headers)
    for (let at = 0; line.speed && at < body.length; at += piece) {
      free = Math.max(free, performance.now()) + (Math.min(piece, body.length - at) / line.speed) * 1000
      await sleep(free - performance.now())
      response.write(body.subarray(at, at + piece))
    }
    response.end(line.speed ? undefined : body)
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path)
    line.requests += 1
    const nothing = Buffer.alloc(0)
    if (!file) return void send(response, 404, {}, nothing)
    const same = request.headers['if-none-match'] === file.headers.etag
    void send(response, same ? 304 : 200, file.headers, same || request.method === 'HEAD' ? nothing : file.body)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${server.address().port}/`, line, close }
}

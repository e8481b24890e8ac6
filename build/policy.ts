import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** What the page may do: everything from its own folder, nothing from elsewhere. `frame-ancestors` only works in a header. */
export function contentPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${sourceHash(script)}`,
    `style-src 'self' ${sourceHash(style)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; ')
}

/** Puts the policy first in the head, made from the page as it will be served. */
export function withPolicy(html: string): string {
  const page = html.replace(/\r\n?/g, '\n')
  const script = theOnly(page, /<script>([\s\S]*?)<\/script>/g, 'inline <script>')
  const style = theOnly(page, /<style>([\s\S]*?)<\/style>/g, '<style>')
  if (/<[^>]+\sstyle=/.test(page.replace(style, '')))
    throw new Error('index.html has a style attribute, which the policy refuses')
  if (/<[^>]+\son[a-z]+=/.test(page.replace(style, '').replace(script, '')))
    throw new Error('index.html has an inline event handler')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(script, style)}" />`
  return page.replace(/<head>\s*/, (head) => `${head}${meta}\n    `)
}

export function policy(): Plugin {
  return {
    name: 'samtalerum:policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  }
}

function theOnly(html: string, pattern: RegExp, what: string): string {
  const found = [...html.matchAll(pattern)]
  if (found.length !== 1) throw new Error(`index.html must have exactly one ${what}, it has ${found.length}`)
  return found[0]?.[1] ?? ''
}

import { posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const sheetLink = /[ \t]*<link rel="stylesheet"[^>]*?href="\.\/([^"]+\.css)"[^>]*>\n?/g
const firstStyle = /<style>([\s\S]*?)<\/style>/

/** The files of the style sheets that the page links to. */
export function linkedSheets(html: string): string[] {
  return [...html.matchAll(sheetLink)].flatMap(([, file]) => file ?? [])
}

/** A sheet's relative urls as they must read in a page one or more folders above it. */
export function rebaseUrls(css: string, file: string): string {
  const folder = posix.dirname(file)
  return css.replace(/url\((['"]?)(?!data:|blob:|https?:|\/|#)([^'")]+)\1\)/g, (_, quote: string, path: string) => {
    return `url(${quote}./${posix.join(folder, path)}${quote})`
  })
}

/** Moves the linked sheets into the page's one style element. */
export function inlineSheets(html: string, sheets: ReadonlyMap<string, string>): string {
  const css = [...sheets].map(([file, text]) => rebaseUrls(text.trim(), file)).join('')
  if (/<\/style/i.test(css)) throw new Error('a style sheet contains </style')
  if (!firstStyle.test(html)) throw new Error('index.html has no <style> to fill')
  return html.replace(sheetLink, '').replace(firstStyle, (_, own: string) => `<style>${css}${own}</style>`)
}

/**
 * The entry's styles go into the page, so that shell and app share them and wait for nothing. Lazy chunks keep their files;
 * where Vite lists the entry's sheet among their dependencies, the entry script (already loaded) takes its place.
 */
export function inlineStyles(): Plugin {
  let taken: string[] = []
  let entry = ''
  return {
    name: 'samtalerum:inline-styles',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        if (!bundle || !chunk) return html
        taken = linkedSheets(html)
        entry = chunk.fileName
        return inlineSheets(html, new Map(taken.map((file) => [file, sheetText(bundle, file)])))
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue
          for (const file of taken) output.code = output.code.replaceAll(posix.basename(file), posix.basename(entry))
        }
        for (const file of taken) delete bundle[file]
      },
    },
  }
}

function sheetText(bundle: Rolldown.OutputBundle, file: string): string {
  const output = bundle[file]
  if (output?.type !== 'asset') throw new Error(`${file} is linked to, but not built`)
  return String(output.source instanceof Uint8Array ? Buffer.from(output.source) : output.source)
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

interface Notice {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** The packages that a bundle is made of, from the paths of its modules: each once, in order. */
export function packagesIn(modules: Iterable<string>): string[] {
  const found = new Map<string, string>()
  for (const path of modules) {
    const [, root, name] = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path.replaceAll('\\', '/')) ?? []
    if (root && name && !found.has(name)) found.set(name, root)
  }
  return [...found.keys()].sort().map((name) => found.get(name) ?? '')
}

/** The texts of licences that their packages have left at home, by the package's name. */
const notices = fileURLToPath(new URL('./notices', import.meta.url))
const textAt = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '')

/** A package's own notice. A package without the text of its licence is named with the licence it says it has. */
export function noticeOf(root: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const file = readdirSync(root).find((one) => /^(licen[cs]e|copying|ofl)(\.|-|$)/i.test(one))
  const text = textAt(file ? join(root, file) : join(notices, `${name}.txt`))
  return { name, version, licence: String(license ?? ''), text }
}

/** All notices in one text, as it lies beside the app. */
export function noticesText(notices: readonly Notice[]): string {
  const part = ({ name, version, licence, text }: Notice) => `${name} ${version}\n${licence}\n\n${text}`.trim()
  return `${notices.map(part).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/** Puts the licence notices of all that is bundled into `licences.txt`, kept offline like the rest of the app. */
export function licences(): Plugin {
  return {
    name: 'samtalerum:licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const roots = packagesIn(this.getModuleIds())
        if (roots.length === 0) throw new Error('no package is bundled: the notices would be empty')
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: noticesText(roots.map(noticeOf)) })
      },
    },
  }
}

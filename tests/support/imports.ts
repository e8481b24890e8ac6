import type { ModuleItem } from '@swc/core'
import { parse } from './syntax.ts'

export interface Import {
  readonly to: string
  /** Nothing of it runs: the compiler takes it away. */
  readonly typeOnly: boolean
}

/** Every import, re-export and `import()` of one file. */
export function importsOf(file: string, text: string): Import[] {
  const { body } = parse(file, text)
  const later = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, to = '']) => ({ to, typeOnly: false }))
  return [...body.flatMap(importOf), ...later]
}

function importOf(item: ModuleItem): Import[] {
  if (item.type === 'ImportDeclaration') {
    const { source, typeOnly, specifiers } = item
    const onlyTypes =
      specifiers.length > 0 && specifiers.every((one) => one.type === 'ImportSpecifier' && one.isTypeOnly)
    return [{ to: source.value, typeOnly: typeOnly || onlyTypes }]
  }
  if (item.type === 'ExportAllDeclaration') return [{ to: item.source.value, typeOnly: false }]
  if (item.type !== 'ExportNamedDeclaration' || !item.source) return []
  return [{ to: item.source.value, typeOnly: 'typeOnly' in item && Boolean(item.typeOnly) }]
}

/** Imports whose target cannot be read from the text, and that no rule could therefore see. */
export function hiddenImports(text: string): string[] {
  return text.match(/import\.meta\.glob\w*|\bimport\(\s*[^'"\s)]|\brequire\(/g) ?? []
}

import type { Plugin } from 'vite'

/** What Chromium and Edge look for before the first statement of a script; to the others it is a comment. */
export const compileHint = '//# allFunctionsCalledOnLoad\n'

/**
 * Nearly all of the first screen's script runs at once. So it asks to be compiled whole, beside the page, while it is still
 * arriving (https://v8.dev/blog/explicit-compile-hints): left to itself, each function is read twice, the second time while
 * somebody waits. Last of all, since Vite puts statements of its own first.
 */
export function compileAhead(): Plugin {
  return {
    name: 'samtalerum:compile-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk' && output.isEntry) output.code = compileHint + output.code
      },
    },
  }
}

import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { byUse, chunkFile } from './build/chunks.ts'
import { compileAhead } from './build/compile-ahead.ts'
import { inlineStyles } from './build/inline-styles.ts'
import { licences } from './build/licences.ts'
import { offline } from './build/offline.ts'
import { policy } from './build/policy.ts'
import { shell } from './build/shell.ts'

const src = fileURLToPath(new URL('./src', import.meta.url))

export default defineConfig({
  base: './',
  plugins: [react(), shell(src), inlineStyles(), compileAhead(), policy(), licences(), VitePWA(offline)],
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { chunkFileNames: chunkFile, codeSplitting: byUse } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/afresh.ts', 'tests/support/setup-rules.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/afresh.ts', 'tests/support/setup.ts'],
        },
      },
    ],
    restoreMocks: true,
    // What stands nowhere yet is missing on every machine: it is written down on purpose, with `--update`.
    update: 'none',
    // tests/support/afresh.ts keeps one file from the next.
    isolate: false,
    sequence: { setupFiles: 'list' },
    // Where it is used: a clock that is not on universal time, and changes twice a year.
    env: { TZ: 'Europe/Copenhagen' },
    // Left to itself, one of two processors would stand idle.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
})

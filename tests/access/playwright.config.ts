import { defineConfig } from '@playwright/test'
import rooms from '../e2e/playwright.config.ts'

export default defineConfig({ ...rooms, testDir: '.', timeout: 300_000, use: { ...rooms.use, bypassCSP: true } })

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, restartWithoutNetwork, test } from './room.ts'

test.use({ serviceWorkers: 'allow' })

test('once kept, the app opens without network or server, in a folder with a difficult name', async ({
  page,
  context,
  room,
}) => {
  const site = await room.serve('/Værktøj/dilemma (ny)/')
  await page.goto(site.url)
  await restartWithoutNetwork(context)
  await site.close()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const second = await context.newPage()
  await second.goto(`${site.url}#/data`)
  await expect(second.locator('#root')).not.toBeEmpty()
})

test('what was kept survives a killed browser', async ({ room }) => {
  const profile = mkdtempSync(join(tmpdir(), 'samtalerum-'))
  const site = await room.serve()
  const first = await room.startBrowser(profile)
  const page = await first.context.newPage()
  await page.goto(site.url)
  await restartWithoutNetwork(first.context)
  await first.kill()
  await site.close()
  const again = await room.startBrowser(profile)
  const reopened = await again.context.newPage()
  await reopened.goto(site.url)
  await expect(reopened.getByRole('heading', { level: 1 })).toBeVisible()
  await again.kill()
  // The killed browser's last helpers may still be writing.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
})

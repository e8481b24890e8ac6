import { writeFile } from 'node:fs/promises'
import { everyItem, visit } from './pages.ts'
import { test } from './room.ts'
test('cards as pdf', async ({ page }) => {
  let at = 0
  for (const address of await everyItem(page, ['print'])) {
    await visit(page, address)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    const two = page.getByRole('radio', { name: 'To på hvert ark' })
    if (await two.count()) await two.check()
    if (at === 3) await page.screenshot({ path: '/tmp/take/two.png', fullPage: true })
    await writeFile(`/tmp/take/two-${at++}.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  }
})

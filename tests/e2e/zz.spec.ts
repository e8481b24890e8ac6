import { writeFile } from 'node:fs/promises'
import { everyItem } from './pages.ts'
import { test } from './room.ts'
import { print } from './sheets.ts'
test('overfull run sheet', async ({ page }) => {
  test.setTimeout(300_000)
  for (const [count, name, note] of [[12, 30, 600], [20, 60, 300], [30, 100, 400], [60, 40, 50], [100, 480, 1900]] as const) {
    const [one] = await everyItem(page, ['print'], (file) => {
      const b = JSON.parse(file)
      for (const r of b.records) if (r.key.startsWith('workshop/')) {
        r.envelope.data.title = 'Temaaften ' + 'om det nære og det fjerne '.repeat(name > 200 ? 18 : 1)
        r.envelope.data.purpose = 'At vi finder ud af, hvad vi mener. '.repeat(name > 200 ? 60 : 1)
        r.envelope.data.items = [...r.envelope.data.items.filter((i: any) => i.kind === 'method'), ...Array.from({ length: count - r.envelope.data.items.filter((i: any) => i.kind === 'method').length }, (_, at) => ({ kind: 'plain', id: 'p' + r.key.slice(-3) + at, plain: 'talk', title: ('Punkt ' + at + ' om økonomien og alt det andet, vi skal nå at tale om i aften ').repeat(9).slice(0, name), note: 'Sig velkommen til oplægsholderen, og mind om tiden. '.repeat(40).slice(0, note), minutes: 5 }))]
      }
      return JSON.stringify(b)
    })
    await page.goto(`/#/w/${one?.path.split('/')[2]}/print`)
    await page.getByRole('checkbox').first().waitFor()
    for (const box of await page.getByRole('checkbox').all()) await box.setChecked(/^Drejebog på én side/.test((await box.evaluate((one) => one.closest('label')?.textContent)) ?? ''))
    const sheets = await print(page)
    const low = Math.min(...(sheets[0]?.words ?? []).map((w) => w.bottom))
    const last = sheets[0]?.words.filter((w) => Math.abs(w.bottom - low) < 1).map((w) => w.text).join(' ')
    console.log(count, sheets.length, 'lowest', low.toFixed(1), last, await page.locator('.one-page').getAttribute('style'))
    await writeFile(`/tmp/take/run-${count}.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  }
})

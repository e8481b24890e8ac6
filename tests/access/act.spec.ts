import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { everyItem, everyPage, visit } from '../e2e/pages.ts'
import { expect, test } from '../e2e/room.ts'

// The rules of the W3C's ACT community as QualWeb has written them, on every page in turn. Not of `npm test`: run `npm run access`.

const require = createRequire(import.meta.url)
const scripts = [
  require.resolve('@qualweb/qw-page/dist/qw-page.bundle.js'),
  require.resolve('@qualweb/util'),
  require.resolve('@qualweb/act-rules'),
].map((file) => readFileSync(file, 'utf8'))

/** Both reckon contrasts, and cannot read the colours that the app is written in; axe reckons them. */
const unread = ['QW-ACT-R37', 'QW-ACT-R76']

interface Report {
  readonly passed: number
  readonly warning: number
  readonly failed: number
  readonly findings: readonly string[]
}

const judge = `(() => {
  const act = new ACTRulesRunner({}, {}).configure({ exclude: ${JSON.stringify(unread)} })
  act.test({ newTabWasOpen: false })
  const { metadata, assertions } = act.getReport()
  const findings = Object.values(assertions).flatMap(({ code, name, results }) =>
    results
      .filter(({ verdict }) => verdict === 'failed')
      .map(({ elements }) => [code, name, ...elements.map(({ htmlCode }) => String(htmlCode).slice(0, 200))].join(': ')))
  return { ...metadata, findings }
})()`

const reportOn = async (page: Page): Promise<Report> => {
  const session = await page.context().newCDPSession(page)
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  for (const one of scripts) await run(`${one};0`)
  const report = await run(judge)
  await session.detach()
  return report
}

test('a button without a name is found', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect((await reportOn(page)).findings).toEqual([expect.stringContaining('Button has accessible name')])
})

test('no page fails a rule of ACT', async ({ page }) => {
  const addresses = [...(await everyItem(page)), ...(await everyPage(page))]
  const findings: string[] = []
  const sum = { pages: 0, passed: 0, warning: 0, failed: 0 }
  for (const address of addresses) {
    await visit(page, address)
    const report = await reportOn(page)
    expect(report.passed, `rules that could be applied at ${address.path}`).toBeGreaterThan(5)
    for (const key of ['passed', 'warning', 'failed'] as const) sum[key] += report[key]
    sum.pages += 1
    findings.push(...report.findings.map((finding) => `${address.path}: ${finding}`))
  }
  console.log(`${sum.pages} pages: ${sum.passed} rules passed, ${sum.warning} to be judged, ${sum.failed} failed`)
  expect(findings).toEqual([])
})

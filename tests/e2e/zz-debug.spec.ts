import { facilitator } from './evening.ts'
import { restartWithoutNetwork, test } from './room.ts'

test('dbg', async ({ page, context }) => {
  const own = facilitator(page)
  await page.goto('/')
  await page.getByText('Klar uden net').waitFor()
  if (process.env.OFF) await restartWithoutNetwork(context)
  await own.createWorkshop('x', [3, 4, 5, 6, 7], 2)
  await own.addItem('Velkomst')
  await page.getByRole('link', { name: 'Start aftenen' }).click()
  await page.getByRole('button', { name: 'Vis på storskærm' }).click()
  const [stage] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Åbn vinduet alligevel' }).click(),
  ])
  stage.on('console', (m) => console.log('stage:', m.text()))
  page.on('console', (m) => console.log('page:', m.text()))
  await page.waitForTimeout(4000)
  console.log(await stage.evaluate(() => document.documentElement.outerHTML.slice(-1500)))
  console.log(
    await stage.evaluate(
      () =>
        document.visibilityState +
        ' ' +
        performance
          .getEntriesByType('resource')
          .map((r) => r.name.split('/').pop() + ':' + r.responseStatus)
          .join(' '),
    ),
  )
  await stage.reload()
  await page.waitForTimeout(3000)
  console.log(
    stage.url(),
    await stage.evaluate(
      () =>
        document.body.innerText +
        ' | ' +
        document.baseURI +
        ' ' +
        isSecureContext +
        ' ' +
        navigator.serviceWorker?.controller?.state,
    ),
  )
  console.log(await page.getByRole('banner').innerText())
})

import { expect, expectAccessible, test } from './room.ts'

test.describe('the guards themselves', () => {
  test('see a request to another origin', async ({ page, room }) => {
    await page.goto('/')
    await page.evaluate(() => fetch('https://example.org/ping').catch(() => {}))
    expect(room.trouble.some((sentence) => sentence.startsWith('policy: ') && sentence.includes('connect-src'))).toBe(
      true,
    )
    room.trouble.length = 0
    await page.goto('https://example.org/').catch(() => {})
    expect(room.trouble).toContain('asked https://example.org for /')
    room.trouble.length = 0
  })

  test('see a policy violation in a popup', async ({ page, room }) => {
    await page.goto('/')
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open('./', 'second')),
    ])
    await popup.waitForLoadState()
    await popup.evaluate(() =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1{color:red}' })),
    )
    await expect.poll(() => room.trouble.join()).toContain('style-src')
    room.trouble.length = 0
    await popup.evaluate(() => {
      try {
        document.body.innerHTML = '<p>text</p>'
      } catch {}
    })
    await expect.poll(() => room.trouble.join()).toMatch(/Trusted ?(Type|HTML)/)
    // The browser says it first, and then the page: that must not come after the list is emptied.
    await expect.poll(() => room.trouble.join()).toContain('require-trusted-types-for stopped')
    room.trouble.length = 0
  })

  test('see an uncaught error', async ({ page, room }) => {
    await page.goto('/')
    await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('nobody listens'))))
    await expect.poll(() => room.trouble.join()).toContain('nobody listens')
    room.trouble.length = 0
  })

  test('see what stands in the way of a reader', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      const button = document.createElement('button')
      button.style.cssText = 'width: 8px; height: 8px; padding: 0'
      document.querySelector('main, #root, body')?.append(button, button.cloneNode())
    })
    const failure = await expectAccessible(page, 'two tiny buttons without names').catch(
      (error: Error) => error.message,
    )
    expect(failure).toContain('button-name')
    expect(failure).toContain('target-size')
  })
})

import { expect, test } from 'vitest'
import { contentPolicy, sourceHash, withPolicy } from '../../build/policy.ts'

const page = (head = '', body = '') =>
  `<html><head>\n<meta charset="utf-8" /><style>h1{color:red}</style><script>hide()</script>${head}</head><body>${body}</body></html>`

test('the policy is the one that was agreed, with the hashes of the page’s own style and script', () => {
  expect(contentPolicy('hide()', 'h1{color:red}')).toBe(
    `default-src 'none'; script-src 'self' ${sourceHash('hide()')}; style-src 'self' ${sourceHash('h1{color:red}')}; ` +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
      "form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types app",
  )
})

test('a hash is what browsers compute', () => {
  expect(sourceHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
})

test('the policy comes before everything else in the head', () => {
  expect(withPolicy(page())).toMatch(
    /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+" \/>\s*<meta charset/,
  )
})

test('windows line ends are hashed as the browser reads them', () => {
  expect(withPolicy(page().replace('hide()', 'hide()\r\nnow()'))).toContain(sourceHash('hide()\nnow()'))
})

test.each([
  ['a second style', page('<style>p{}</style>'), 'exactly one <style>, it has 2'],
  ['a second script', page('<script>more()</script>'), 'exactly one inline <script>, it has 2'],
  ['a style attribute', page('', '<p style="color:red">'), 'has a style attribute'],
  ['an event handler', page('', '<p onclick="go()">'), 'has an inline event handler'],
])('%s in the page stops the build', (_, html, sentence) => {
  expect(() => withPolicy(html)).toThrow(sentence)
})

import { screen } from '@testing-library/react'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'

// Asking about a style is made quick in tests/support/computed-style.ts: it must answer as jsdom does.

const page = `
  <main><h2>Tal</h2><p>Et <b>ord</b> <span hidden>gemt</span></p><p>Et <span>ord</span></p>
    <ul><li>en</li><li hidden>to</li></ul>
    <div hidden><p>under <i>gemt</i></p></div>
    <div hidden="until-found">senere</div>
    <div style="visibility: hidden"><button>usynlig</button><b style="visibility: visible">synlig</b></div>
    <section style="display: none"><a href="#">væk</a></section>
    <dialog><p>lukket</p></dialog><dialog open><p>åben</p></dialog>
    <div popover=""><p>fremme</p></div>
    <details><summary>mere</summary><p>fold</p></details><details open><summary>mere</summary><summary>to</summary></details>
    <table><tbody><tr><td>1</td></tr></tbody></table>
    <label>Navn <input></label><input type="hidden"><input type="date"><select><option>a</option></select>
    <button style="pointer-events: none"><span>død</span></button><svg><title>t</title><g><path></path></g></svg>
    <template></template><noscript>intet</noscript>
  </main>`
const asked = ['display', 'visibility', 'pointer-events', 'opacity', 'content']

const stylesIn = ({ document, getComputedStyle }: Window) =>
  [...document.querySelectorAll('body, body *')].map((element) => [
    element.outerHTML,
    ...asked.map((name) => getComputedStyle(element).getPropertyValue(name)),
  ])

test('a style is what jsdom says it is, also when something has changed', () => {
  const plain = new JSDOM(`<body>${page}</body>`).window
  document.body.innerHTML = page
  const before = stylesIn(window)
  expect(before).toEqual(stylesIn(plain))
  for (const { document: changed } of [window, plain]) {
    changed.querySelector('[hidden]')?.removeAttribute('hidden')
    changed.querySelector('dialog')?.setAttribute('open', '')
    changed.querySelector('main')?.setAttribute('style', 'visibility: hidden')
    changed.querySelector('h2')?.style.setProperty('display', 'none')
  }
  expect(stylesIn(window)).toEqual(stylesIn(plain))
  expect(stylesIn(window)).not.toEqual(before)
})

test('where a style sheet is, it counts', () => {
  document.body.innerHTML = '<style>li { display: none }</style><ul><li>gemt</li></ul>'
  expect(screen.queryByRole('listitem')).toBeNull()
})

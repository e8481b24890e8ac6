import { expect, test } from 'vitest'
import { inlineSheets, linkedSheets, rebaseUrls } from '../../build/inline-styles.ts'

const link = '<link rel="stylesheet" crossorigin href="./assets/index-abc.css">'

test('the linked sheets are found', () => {
  expect(linkedSheets(`<link rel="icon" href="./icon.svg" />${link}`)).toEqual(['assets/index-abc.css'])
})

test('a sheet’s own urls are read from the page, outside and absolute ones stay', () => {
  const css = 'a{b:url(./font.woff2)}c{d:url("x/y.svg")}e{f:url(data:image/png,x)}g{h:url(#mark)}i{j:url(../up.png)}'
  expect(rebaseUrls(css, 'assets/index.css')).toBe(
    'a{b:url(./assets/font.woff2)}c{d:url("./assets/x/y.svg")}e{f:url(data:image/png,x)}g{h:url(#mark)}i{j:url(./up.png)}',
  )
})

test('sheets move into the one style element and their links go', () => {
  const html = inlineSheets(
    `<style>.shell{}</style>\n${link}\n</head>`,
    new Map([['assets/index-abc.css', 'h1{content:"$&"}\n']]),
  )
  expect(html).toBe('<style>h1{content:"$&"}.shell{}</style>\n</head>')
})

test('a sheet that would end the style element stops the build', () => {
  expect(() => inlineSheets('<style></style>', new Map([['a.css', 'p{content:"</style>"}']]))).toThrow('</style')
  expect(() => inlineSheets(link, new Map())).toThrow('no <style>')
})

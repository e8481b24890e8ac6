import { cleanup, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Stage } from '../../../src/methods/reverse-brainstorm/stage'
import { contextIn } from '../../laws/scripts'

const long = 'Vi siger altid sandheden om, hvad vi ikke ved endnu, og hvornår vi regner med at vide det'

const show = async (texts: readonly string[]) => {
  const principles = texts.map((text, index) => ({ number: index + 1, text, roots: ['En rod'], dots: null }))
  const context = await contextIn('reverse-brainstorm', 'da')
  const { container } = render(<Stage view={{ kind: 'principles', principles, asks: false }} context={context} />)
  return container.querySelector('.principles-stage') as HTMLElement
}

test.each([
  ['a few principles stand with their roots', 3, 'Vi spørger først', 'few', 3],
  ['many stand alone', 7, 'Vi spørger først', 'many', 0],
  ['many long ones share the lines there are', 7, long, 'full', 0],
])('%s', async (_, count, text, size, roots) => {
  const stage = await show(Array.from({ length: count }, (__, index) => `${text} ${index}`))
  expect(stage.dataset.size).toBe(size)
  expect(stage.style.getPropertyValue('--lines')).toBe(String(Math.floor(14 / count)))
  expect(screen.queryAllByText('En rod')).toHaveLength(roots)
  cleanup()
})

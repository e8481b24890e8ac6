import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DialStage } from '../../../src/methods/concept-generator/dial-stage'
import { contextIn } from '../../laws/scripts'

test('arguments that there is no room for are counted', async () => {
  const context = await contextIn('concept-generator', 'da')
  const feature = { name: 'Åbent om aftenen', to: 'more', for: ['Flere kan', 'Ro', 'Lys'], against: ['Dyrt'] } as const
  render(<DialStage view={{ kind: 'dial', features: [feature] } as never} context={context} />)
  const read = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())
  expect(read).toContain('og 1 til')
  expect(read.filter((text) => text?.startsWith('og '))).toHaveLength(1)
})

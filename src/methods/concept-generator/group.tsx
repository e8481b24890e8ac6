import type { GroupProps } from '../contract'
import { ArguePart } from './argue-part'
import type { MethodTypes } from './model'
import { PrototypePart } from './prototype-part'
import { SheetPart } from './sheet-part'
import { Sorting } from './sorting'
import { TestPart } from './test-part'
import './group.css'

/** What one table makes: ideas in lanes, a concept sheet, and for each lap a prototype, arguments and a test sheet. */
export const Group = (props: GroupProps<MethodTypes>) => {
  const { part, brief } = props
  if (part === 'ideas') return <Sorting {...props} />
  if (part === 'sheet') return <SheetPart {...props} />
  const [name, number] = (part ?? '').split('-')
  const lap = Number(number)
  if (!Number.isInteger(lap) || lap < 1 || lap > brief.laps) return null
  if (name === 'make') return <PrototypePart {...props} lap={lap} />
  if (name === 'argue') return <ArguePart {...props} lap={lap} />
  if (name === 'test') return <TestPart {...props} lap={lap} />
  return null
}

import { expect, test } from 'vitest'
import type { Poll } from '../../../src/methods/contract'
import { type AnyMethod, contextFor, loadMethod } from '../../../src/methods/registry'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { createAssembly } from '../../../src/workshop/evening/assemble'
import { createBoxes } from '../../../src/workshop/evening/boxes'
import { createLink } from '../../../src/workshop/record/link'
import { type ActivityRecord, newRound } from '../../../src/workshop/record/records'

/** What the room has agreed is asked about: it is in the plenary, and on every tablet. */
const asking = (text: string): Poll => ({
  ...{ id: 'firm', title: text, text: '', lead: '', about: [text], marks: 1, layout: 'list' },
  options: [{ id: 'bears', label: 'Holder', meaning: '' }],
})
const agreed = (plenary: unknown) => String(plenary)

const room = async () => {
  const template = await loadMethod('blank-method')
  if (!template) throw new Error('the template is there')
  const method: AnyMethod = {
    ...template,
    brief: ({ plenary }) => ({ agreed: agreed(plenary) }),
    sittings: {
      meeting: {
        gaps: () => [],
        parts: (brief) => [{ id: 'firm', title: '', polls: [asking(brief.agreed)] }],
        steps: () => [{ id: 'ask', task: 'ask', title: '', say: '', minutes: 1, who: 'each', poll: 'firm' }],
      },
    },
  }
  const boxes = createBoxes(createMemoryShelf(), createLink(), 'item')
  const context = () => contextFor('blank-method', 'da', '2026-11-20', () => null)
  return createAssembly({ id: 'item', method, event: null, sheet: () => null, works: new Map(), boxes, context })
}

const record = (at: string, plenary: string): ActivityRecord => ({
  method: 'blank-method',
  workshop: null,
  setup: {},
  plenary,
  rounds: [{ ...newRound('round', '2026-11-20'), at }],
  perTable: false,
  notes: '',
})

test('what the room has made is handed out, and stands fast while people answer to it', async () => {
  const { pollsIn, refuses } = await room()
  expect(pollsIn(record('', 'Vi ringer først')).map(({ about }) => about)).toEqual([['Vi ringer først']])
  const asked = record('ask', 'Vi ringer først')
  expect(refuses(asked, { ...asked, plenary: 'Vi skriver først' })).toBe(true)
  expect(refuses(asked, { ...asked, plenary: 'Vi ringer først', notes: 'Husk kaffe' })).toBe(false)
  const before = record('', 'Vi ringer først')
  expect(refuses(before, { ...before, plenary: 'Vi skriver først' }), 'before it is asked').toBe(false)
})

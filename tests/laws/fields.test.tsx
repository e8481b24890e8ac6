import { cleanup, fireEvent, render } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { AtTable, Desk, Room } from './at-work'
import { type AnyActivity, evening, partsIn, placeOf, tablesOf } from './evening'
import { contextIn, scripted } from './scripts'
import { extremes, fieldsIn, named } from './typing'

vi.setConfig({ testTimeout: 120_000 })

// A field never accepts what its schema refuses: whatever is typed in whichever field, what it gives away can be stored.

const inAllFields = (screen: ReactElement, check: (typed: string) => void): number => {
  const { container } = render(screen)
  const fields = fieldsIn(container)
  for (const field of fields) {
    const label = named(field)
    for (const value of extremes(field)) {
      if (!field.isConnected) continue
      fireEvent.focus(field)
      fireEvent.change(field, { target: { value } })
      // What did not go in is said, by the field itself or by what it turned into.
      const wrong = field.getAttribute('role') === 'spinbutton' && field.value === value && field.ariaInvalid === 'true'
      if (field.isConnected && value.length > 21_000 && field.value !== '')
        expect(container.querySelector('[role=alert]'), `${label}: nothing is said of what was left out`).not.toBeNull()
      if (field.isConnected && wrong) expect(field, label).toHaveAccessibleDescription()
      fireEvent.blur(field)
      check(`${label}: ${value.slice(0, 40)}`)
    }
  }
  cleanup()
  return fields.length
}

const holds = (schema: v.GenericSchema, data: unknown, typed: string) => {
  const found = v.safeParse(schema, data)
  if (!found.success) expect.fail(`${typed} → ${v.getDotPath(found.issues[0]) ?? ''}: ${found.issues[0].message}`)
  // What a file keeps is what was stored: no half symbols, and no number that JSON does not know.
  const written = new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(data)))
  expect(JSON.parse(written), typed).toEqual(data)
}

const latestAtEachStep = (moments: readonly AnyActivity[]): readonly AnyActivity[] => [
  ...new Map(moments.map((moment) => [placeOf(moment), moment])).values(),
]

const Careless = ({ store }: { store(text: string): void }) => {
  const [text, setText] = useState('')
  return (
    <label>
      Alt
      <input
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          store(target.value)
        }}
      />
    </label>
  )
}

test('a field without a limit is found', () => {
  let stored = ''
  const store = (text: string) => {
    stored = text
  }
  const schema = v.pipe(v.string(), v.maxLength(20_000))
  expect(() => inAllFields(<Careless store={store} />, (typed) => holds(schema, stored, typed))).toThrow(/Alt/)
  cleanup()
  expect(() => inAllFields(<Careless store={store} />, (typed) => holds(v.string(), stored, typed))).toThrow(/Alt/)
  cleanup()
})

describe.each(scripted)('$id', ({ id, method, script }) => {
  const watching = () => {
    let now: AnyActivity | null = null
    return {
      seen: (activity: AnyActivity) => {
        now = activity
      },
      check: (typed: string) => {
        if (now === null) return
        holds(method.schema.setup, now.setup, typed)
        holds(method.schema.plenary, now.plenary, typed)
        for (const { work } of tablesOf(now)) if (work !== null) holds(method.schema.work, work, typed)
      },
    }
  }

  test('what can be typed beforehand can be stored', async () => {
    const context = await contextIn(id, 'da')
    const deck = (await method.extras?.deck?.load('da')) ?? []
    const [door] = evening(method, script, context)
    if (!door) return expect.fail('there is no evening')
    const { seen, check } = watching()
    const count = inAllFields(<Desk method={method} from={door} context={context} seen={seen} deck={deck} />, check)
    expect(count, 'fields that were tried').toBeGreaterThan(0)
  })

  test('what can be typed in the room can be stored', async () => {
    const context = await contextIn(id, 'da')
    for (const moment of latestAtEachStep(evening(method, script, context))) {
      const { seen, check } = watching()
      inAllFields(<Room method={method} from={moment} context={context} seen={seen} />, check)
    }
  })

  test.skipIf(!method.table)('what can be typed at a table can be stored', async () => {
    const context = await contextIn(id, 'da')
    const last = evening(method, script, context).at(-1)
    if (!last) return expect.fail('there is no evening')
    let tried = 0
    for (const part of partsIn(method, last, context)) {
      const { seen, check } = watching()
      tried += inAllFields(<AtTable method={method} from={last} context={context} seen={seen} part={part.id} />, check)
    }
    expect(tried, 'fields that were tried').toBeGreaterThan(0)
  })
})

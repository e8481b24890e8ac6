import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { activityScene } from '../../src/app/stage/activity-scene'
import { text } from '../../src/i18n/language'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../src/workshop/evening/example'
import { addLife, listLives } from '../../src/workshop/evening/lives'
import { changeLife, isMadeUp, prepare } from '../../src/workshop/evening/made-up'
import { openSession } from '../../src/workshop/evening/session'
import { toldOf } from '../../src/workshop/evening/told'
import { keepEdition } from '../../src/workshop/files/editions'
import { paperOf } from '../../src/workshop/files/papers'
import { createHouse } from '../../src/workshop/record/house'
import { createLink } from '../../src/workshop/record/link'
import { atTheDoor } from './evening'
import { contextIn, scripted } from './scripts'

// What is made up says so, also where it lives: an example is never taken for somebody's own.

beforeEach(() => vi.stubGlobal('BroadcastChannel', undefined))

describe.each(scripted)('$id', ({ id, manifest, method, script }) => {
  const living = test.skipIf(!manifest.lives)
  const opened = async () => {
    const shelf = createMemoryShelf()
    const house = createHouse(shelf, createLink())
    const life = (await addLife(house, id)) ?? ''
    const session = (await openSession(house, life)) ?? expect.fail('it has just been added')
    return { shelf, house, life, session, event: session.event ?? expect.fail('it lives') }
  }

  living(
    'marks screens, papers and home once an example is in it, for as long as nobody says it is theirs',
    async () => {
      await contextIn(id, 'da')
      const { house, session, event } = await opened()
      const data = () => event.store.getState().data
      const marks = async () => {
        await event.landed()
        return [
          activityScene(session, '', 'da', data().rehearsal).rehearsal,
          paperOf(data(), [[null, session]], 'case', text).mark !== null,
          (await listLives(house))[0]?.rehearsal,
          // A run sheet that it stands in is in earnest; what stands in it is not.
          isMadeUp(emptyWorkshop(), session),
          activityScene(session, '', 'da', false).rehearsal,
          paperOf(emptyWorkshop(), [[null, session]], 'ours', text).mark !== null,
        ]
      }
      expect(new Set(await marks())).toEqual(new Set([false]))
      prepare(session, session.record.store.getState().data.setup, true)
      expect(new Set(await marks())).toEqual(new Set([true]))
      event.undo()
      expect(new Set(await marks())).toEqual(new Set([false]))
    },
  )

  living('is another edition when somebody has said that it is theirs, or how many they are', async () => {
    await contextIn(id, 'da')
    const { house, life, session, event } = await opened()
    const saved = async () => {
      await Promise.all([session.record.landed(), event.landed()])
      await keepEdition(house, life, async () => true)
      return (await listLives(house))[0]?.changed
    }
    const isChanged = async () => {
      await Promise.all([session.record.landed(), event.landed()])
      return (await listLives(house))[0]?.changed
    }
    prepare(session, session.record.store.getState().data.setup, true)
    expect(await saved()).toBe(false)
    changeLife(session, { rehearsal: false })
    expect(await isChanged()).toBe(true)
    expect(await saved()).toBe(false)
    const tables = event.store.getState().data.tables.map((seat) => ({ ...seat, people: 12 }))
    changeLife(session, { tables })
    expect(await isChanged()).toBe(true)
  })

  living('stays marked when it is opened again', async () => {
    await contextIn(id, 'da')
    const { shelf, life, session, event } = await opened()
    prepare(session, session.record.store.getState().data.setup, true)
    await event.landed()
    const again = await openSession(createHouse(shelf, createLink()), life)
    expect(again?.event?.store.getState().data.rehearsal).toBe(true)
  })

  living('says of its example that it is made up', async () => {
    const context = await contextIn(id, 'da')
    const told = toldOf(atTheDoor(method, script, method.blank(context), context))
    const edit = vi.fn()
    const { Prepare } = method.screens
    render(
      <Prepare
        {...{ setup: told.setup, told, edit, context, answered: [], deck: [] }}
        play={vi.fn()}
        keepPicture={async () => ({ ok: false, fault: 'unreadable' })}
      />,
    )
    const name = context.t('prepare.example')
    const keys = screen.queryAllByRole('button', { name })
    expect(keys).toHaveLength(name === 'prepare.example' ? 0 : 1)
    for (const key of keys) {
      await act(async () => void fireEvent.click(key))
      await vi.waitFor(() => expect(edit).toHaveBeenCalledWith(expect.anything(), true))
    }
    cleanup()
  })
})

import { useEffect, useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { fitText } from '../../lib/typed-text'
import { say } from '../../ui/toast'
import { useLatest } from '../../ui/use-latest'
import type { Id, PrepareProps } from '../contract'
import { changeStory, copyStory, moveStory, removeStory } from './edits'
import type { MethodTypes, Story } from './model'

/** What can be done to a story card. The same functions all the time, so that 200 cards are not drawn anew for each key. */
export interface Hands {
  change(story: Story): void
  move(id: Id, to: number): void
  copy(id: Id): void
  remove(id: Id): void
  toggle(id: Id): void
}

export const cardId = (story: Id) => `prep-story-${story}`

const focusIn = (story: Id, selector: string) =>
  document.getElementById(cardId(story))?.querySelector<HTMLElement>(selector)?.focus()

export const useStoryHands = (props: PrepareProps<MethodTypes>) => {
  const [open, setOpen] = useState<Id | null>(null)
  const [focus, setFocus] = useState<{ readonly story: Id; readonly selector: string } | null>(null)
  const latest = useLatest(props)
  useEffect(() => {
    if (focus) focusIn(focus.story, focus.selector)
  }, [focus])
  const hands = useMemo<Hands>(() => {
    const named = (id: Id) => {
      const { setup, context } = latest.current
      const number = setup.stories.findIndex((story) => story.id === id) + 1
      return setup.stories[number - 1]?.title || context.t('paper.untitled', { number })
    }
    return {
      change: (story) => latest.current.edit(changeStory(latest.current.setup, story)),
      move: (id, to) => {
        const { setup, edit, context } = latest.current
        if (to < 0 || to >= setup.stories.length) return
        const title = named(id)
        edit(moveStory(setup, id, to))
        say(context.t('prepare.said.moved', { title, number: to + 1, of: setup.stories.length }))
      },
      copy: (id) => {
        const { setup, edit, context } = latest.current
        const story = setup.stories.find((one) => one.id === id)
        if (!story) return
        const title = fitText(context.t('prepare.copy.title', { title: named(id) }), limits.line)
        const copy = { ...story, id: newId(), title }
        edit(copyStory(setup, id, copy))
        setOpen(copy.id)
        setFocus({ story: copy.id, selector: 'textarea, input' })
      },
      remove: (id) => {
        const { setup, edit, context } = latest.current
        const at = setup.stories.findIndex((story) => story.id === id)
        const next = setup.stories[at + 1] ?? setup.stories[at - 1]
        const title = named(id)
        edit(removeStory(setup, id))
        say(context.t('prepare.said.removed', { title }))
        if (next) setFocus({ story: next.id, selector: 'button' })
        else document.getElementById('prep-stories')?.focus()
      },
      toggle: (id) => setOpen((now) => (now === id ? null : id)),
    }
  }, [latest])
  const show = (id: Id) => {
    setOpen(id)
    setFocus({ story: id, selector: 'textarea, input' })
  }
  return { open, show, hands }
}

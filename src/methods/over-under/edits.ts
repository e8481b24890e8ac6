import { moveItem } from '../../lib/move-item'
import type { Id } from '../contract'
import { changed, without } from '../kit/lists'
import type { Setup, Story } from './model'

const withStories = (setup: Setup, stories: readonly Story[]): Setup => ({ ...setup, stories })

export const addStories = (setup: Setup, stories: readonly Story[]): Setup =>
  withStories(setup, [...setup.stories, ...stories])

export const changeStory = (setup: Setup, { id, ...story }: Story): Setup =>
  withStories(setup, changed(setup.stories, id, story))

export const removeStory = (setup: Setup, id: Id): Setup => withStories(setup, without(setup.stories, id))

/** The story once more, right after itself. */
export const copyStory = (setup: Setup, id: Id, copy: Story): Setup =>
  withStories(
    setup,
    setup.stories.flatMap((story) => (story.id === id ? [story, copy] : [story])),
  )

/** The seam for dragging too: the story at its new place among all. */
export const moveStory = (setup: Setup, id: Id, to: number): Setup => {
  const from = setup.stories.findIndex((story) => story.id === id)
  return withStories(setup, moveItem(setup.stories, from, to))
}

import { moveItem } from '../../lib/move-item'
import type { Id } from '../contract'
import type { Setup, Story } from './model'

export const addStories = (setup: Setup, stories: readonly Story[]): Setup => ({
  ...setup,
  stories: [...setup.stories, ...stories],
})

export const changeStory = (setup: Setup, story: Story): Setup => ({
  ...setup,
  stories: setup.stories.map((one) => (one.id === story.id ? story : one)),
})

export const removeStory = (setup: Setup, id: Id): Setup => ({
  ...setup,
  stories: setup.stories.filter((story) => story.id !== id),
})

/** The story once more, right after itself. */
export const copyStory = (setup: Setup, id: Id, copy: Story): Setup => ({
  ...setup,
  stories: setup.stories.flatMap((story) => (story.id === id ? [story, copy] : [story])),
})

/** The seam for dragging too: the story at its new place among all. */
export const moveStory = (setup: Setup, id: Id, to: number): Setup => ({
  ...setup,
  stories: moveItem(
    setup.stories,
    setup.stories.findIndex((story) => story.id === id),
    to,
  ),
})

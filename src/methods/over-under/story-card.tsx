import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine, Copy, Ellipsis, SquarePen, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import type { Context, Day } from '../contract'
import type { Story } from './model'
import { StoryEditor } from './story-editor'
import { cardId, type Hands } from './use-story-hands'
import './story-card.css'

interface Props {
  readonly story: Story
  readonly index: number
  readonly of: number
  readonly open: boolean
  readonly hands: Hands
  readonly t: Context['t']
  readonly today: Day
}

/** More than two lines of any card. */
const glimpse = 260

const Tools = ({ story, index, of, open, hands, t, title }: Props & { readonly title: string }) => {
  const last = of - 1
  return (
    <div className="prep-card-tools">
      <Button
        small
        icon={<SquarePen aria-hidden="true" />}
        aria-expanded={open}
        onClick={() => hands.toggle(story.id)}
        look={open ? 'normal' : 'plain'}
      >
        {t('prepare.edit')} <span className="hidden-text">{title}</span>
      </Button>
      <Button
        small
        look="plain"
        icon={<ArrowUp aria-hidden="true" />}
        aria-disabled={index === 0}
        onClick={() => hands.move(story.id, index - 1)}
      >
        {t('prepare.up')} <span className="hidden-text">{title}</span>
      </Button>
      <Button
        small
        look="plain"
        icon={<ArrowDown aria-hidden="true" />}
        aria-disabled={index === last}
        onClick={() => hands.move(story.id, index + 1)}
      >
        {t('prepare.down')} <span className="hidden-text">{title}</span>
      </Button>
      <Menu
        label={t('prepare.more')}
        name={t('prepare.more.of', { title })}
        icon={<Ellipsis aria-hidden="true" />}
        items={[
          { label: t('prepare.top'), icon: <ArrowUpToLine aria-hidden="true" />, act: () => hands.move(story.id, 0) },
          {
            label: t('prepare.bottom'),
            icon: <ArrowDownToLine aria-hidden="true" />,
            act: () => hands.move(story.id, last),
          },
          { label: t('prepare.copy'), icon: <Copy aria-hidden="true" />, act: () => hands.copy(story.id) },
          { label: t('prepare.remove'), icon: <Trash2 aria-hidden="true" />, act: () => hands.remove(story.id) },
        ]}
      />
    </div>
  )
}

/** One card of the list: its face, or, when it is open, the card to write on. */
export const StoryCard = memo((props: Props) => {
  const { story, index, open, hands, t, today } = props
  const title = story.title || t('prepare.untitled', { number: index + 1 })
  return (
    <li id={cardId(story.id)} className="prep-card" data-at={story.id} data-open={open || undefined}>
      <div className="prep-card-head">
        <span className="prep-number" aria-hidden="true">
          {index + 1}
        </span>
        <h3 className={story.title ? undefined : 'quiet'}>{title}</h3>
        <span className="tag">{t(`theme.${story.theme}`)}</span>
        {story.text.trim() === '' && <span className="tag tag-warn">{t('prepare.missing.text')}</span>}
      </div>
      {open ? (
        <StoryEditor story={story} change={hands.change} done={() => hands.toggle(story.id)} t={t} today={today} />
      ) : (
        <div className="prep-face">
          {story.who && <p className="prep-who">{story.who}</p>}
          {story.text.trim() !== '' && <p className="prep-glimpse">{story.text.slice(0, glimpse)}</p>}
        </div>
      )}
      <Tools {...props} title={title} />
    </li>
  )
})

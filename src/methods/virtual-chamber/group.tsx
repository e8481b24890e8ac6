import { AddForm } from '../../ui/add-form'
import type { GroupProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { longest, type MethodTypes, most, type Prompt, prompts } from './model'
import './group.css'

type Props = GroupProps<MethodTypes>

const CardsOf = ({ brief, table, play, context: { t }, prompt }: Props & { readonly prompt: Prompt }) => {
  const all = table.work?.cards ?? []
  const asks = brief.prompts[prompt].trim() || t(`card.${prompt}`)
  return (
    <section className="stack chamber-side" aria-label={asks}>
      <h2>{asks}</h2>
      <ul className="stack">
        {all
          .filter((card) => card.prompt === prompt)
          .map(({ id, text }) => (
            <li key={id} className="written-row">
              <WrittenRow
                label={t('card.text')}
                quietLabel
                area
                limit={longest.card}
                text={text}
                reword={(next) => play({ type: 'reword', card: id, text: next })}
                removeName={t('card.remove', { text })}
                remove={() => play({ type: 'remove', card: id })}
              />
            </li>
          ))}
      </ul>
      <AddForm
        className="written-row"
        label={t('card.add', { prompt: t(`card.${prompt}`) })}
        save={t('add')}
        limit={longest.card}
        room={{ has: all.length, most: most.cards }}
        add={(text) => play({ type: 'card', prompt, text })}
      />
    </section>
  )
}

/** What was brought on cards, typed in: without a sender. */
export const Group = (props: Props) => (
  <div className="stack chamber-group">
    <p className="chamber-lead">{props.context.t('group.cards')}</p>
    {prompts.map((prompt) => (
      <CardsOf key={prompt} {...props} prompt={prompt} />
    ))}
  </div>
)

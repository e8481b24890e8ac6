import { newId } from '../../lib/ids'
import { TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { SelectField } from '../kit/select-field'
import { Remove } from '../kit/written-row'
import { castOf } from './cast'
import { longest, type MethodTypes, most, outcomes, type Part, sides, type Vote } from './model'
import { Fold, isFew, Rows } from './rows'
import { tallyOf } from './tally'

type Props = PrepareProps<MethodTypes>

const stands = ['', ...sides, 'away'] as const
type Stand = (typeof stands)[number]
const words: Readonly<Record<Stand, string>> = {
  ...{ '': 'stand.follows', for: 'side.for', against: 'side.against', neither: 'side.neither', away: 'stand.away' },
}

/** Where a part stands in a vote: as the script has written it, outside, or '' where it follows from the result. */
const standOf = ({ written, away }: Vote, { id }: Part): Stand =>
  away.includes(id) ? 'away' : (written.find(({ part }) => part === id)?.side ?? '')

const withStand = (vote: Vote, { id }: Part, stand: Stand): Vote => ({
  ...vote,
  away: [...vote.away.filter((one) => one !== id), ...(stand === 'away' ? [id] : [])],
  written: [
    ...vote.written.filter(({ part }) => part !== id),
    ...(stand === '' || stand === 'away' ? [] : [{ part: id, side: stand }]),
  ],
})

/** What is voted on and how it comes out. Few votes are written; the others follow, from who is there. */
export const VotesPart = ({ setup, edit, context: { t } }: Props) => {
  const { votes } = setup
  const set = (next: typeof votes) => edit({ ...setup, votes: next })
  const cast = castOf(setup)
  const voting = setup.parts.filter(({ seat }) => seat === 'council')
  return (
    <Rows
      title={t('prepare.votes')}
      lead={t('prepare.votes.lead')}
      all={t('votes.all', { count: votes.length })}
      list={votes}
      most={most.votes}
      name={t('vote.add')}
      add={() => set([...votes, { id: newId(), question: '', outcome: 'carried', written: [], away: [] }])}
    >
      {(vote) => {
        const change = ({ id, ...next }: Vote) => set(changed(votes, id, next))
        const field = fieldsOf(vote, change)
        const { for: yes, against: no, neither } = tallyOf(vote, cast)
        return (
          <>
            <div className="role-item-head">
              <TextField label={t('vote.question')} limit={longest.title} {...field('question')} />
              <Remove name={t('vote.remove', { question: vote.question })} act={() => set(without(votes, vote.id))} />
            </div>
            <SelectField
              label={t('vote.outcome')}
              options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
              {...field('outcome')}
            />
            {cast.players.length > 0 && <p role="status">{t('vote.figures', { yes, no, neither })}</p>}
            <Fold title={t('vote.stands')} begins={isFew(voting)}>
              {() => (
                <div className="role-stands">
                  {voting.map((part) => (
                    <SelectField
                      key={part.id}
                      label={part.title || t('part.untitled')}
                      value={standOf(vote, part)}
                      options={stands.map((value) => ({ value, label: t(words[value]) }))}
                      onChange={(stand) => change(withStand(vote, part, stand))}
                    />
                  ))}
                </div>
              )}
            </Fold>
          </>
        )
      }}
    </Rows>
  )
}

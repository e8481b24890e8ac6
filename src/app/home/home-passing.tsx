import { longDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { Button } from '../../ui/button'
import { believeClock, keepAnswers, type Tidied } from '../../workshop/files/expiry'
import type { House } from '../../workshop/record/house'
import { saveWorkshop } from '../frame/save-copy'

interface Props {
  readonly house: House
  readonly tidied: Tidied
  again(): Promise<void>
}

/** The clock has moved so far that it may be wrong: nothing is deleted by it before somebody has said that it is right. */
const AskClock = ({ house, tidied: { unsure, passing }, again }: Props) => {
  const text = useText()
  const believe = async () => {
    await believeClock(house)
    await again()
  }
  const days = { day: longDay(dayOf(new Date())), seen: longDay(unsure ?? '') }
  return (
    <section className="card stack">
      <h2>{text('passing.clock')}</h2>
      <p>{text('passing.clock.text', { ...days, count: passing.length })}</p>
      <div>
        <Button onClick={believe}>{text('passing.clock.yes')}</Button>
      </div>
    </section>
  )
}

/** What is soon deleted because its time is up, while there is still time to keep it; and what was deleted now. */
export const HomePassing = (props: Props) => {
  const text = useText()
  const { house, tidied, again } = props
  const { unsure, passing, gone } = tidied
  const keep = async (id: string) => {
    await keepAnswers(house, id)
    await again()
  }
  if (unsure !== null) return passing.length > 0 && <AskClock {...props} />
  return (
    <>
      {gone.length > 0 && (
        <p className="notice" role="status">
          {text('passing.gone', { titles: gone.map((title) => title || text('workshop.untitled')).join(', ') })}
        </p>
      )}
      {passing.length > 0 && (
        <section className="card stack">
          <h2>{text('passing.title')}</h2>
          <ul className="stack workshop-list">
            {passing.map(({ id, title, on }) => (
              <li key={id} className="row">
                <span>{text('passing.on', { title: title || text('workshop.untitled'), day: longDay(on) })}</span>
                <Button small onClick={() => saveWorkshop(house, id, title)}>
                  {text('data.save-file')}
                </Button>
                <Button small onClick={() => keep(id)}>
                  {text('passing.keep')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

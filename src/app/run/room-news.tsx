import { useEffect, useRef } from 'react'
import { type HouseText, useText } from '../../i18n/language'
import { announce, useNews } from '../../ui/announcer'
import { outFor } from '../../workshop/evening/answers'
import { stepNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { timeLeft } from '../../workshop/evening/time-left'
import { useActivity, useNow, usePart } from '../../workshop/evening/use'
import { roundNow } from '../../workshop/record/records'

interface Props {
  readonly session: Session
}

/** The answers that the room sees, in words; null while it sees none. */
const pictureOf = (session: Session, id: string | undefined, text: HouseText): string | null => {
  const poll = id === undefined ? null : session.poll(id)
  const answers = poll && session.onStage().rounds.at(-1)?.answers[poll.id]
  if (!poll || !answers || answers.state === 'asked') return null
  if (answers.state === 'few') return text('news.shown-few')
  const { counts } = answers
  const told = poll.options.flatMap(({ id: option, label }) => (counts[option] ? [`${counts[option]} ${label}`] : []))
  return text('news.shown', { counts: told.join(', ') || '0' })
}

const nowOf = (session: Session) => {
  const step = stepNow(session)
  return { step, poll: step?.poll ?? step?.shows }
}

/** Each table that comes in while the room is at a question. */
const useHandIns = (session: Session, poll: string | undefined): void => {
  const text = useText()
  const { seats } = session.round()
  const seated = seats.filter(({ people }) => people > 0)
  const out = poll === undefined ? [] : outFor(session.round(), poll).map(({ id }) => id)
  const key = `${poll} ${out.join(' ')}`
  const before = useRef({ poll, out })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says who is still out, and for which question
  useEffect(() => {
    const came = before.current.poll === poll ? before.current.out.filter((id) => !out.includes(id)) : []
    before.current = { poll, out }
    for (const { id, name } of seated)
      if (came.includes(id)) announce(text('news.in', { name, in: seated.length - out.length, of: seated.length }))
  }, [key])
}

/** What happens in the room, for who runs it by ear: the step, a table that is in, what is shown, the time. */
export const RoomNews = ({ session }: Props) => {
  const text = useText()
  useActivity(session)
  const { timer } = usePart(session.record, roundNow)
  useNow(1000)
  const { step, poll } = nowOf(session)
  const left = timeLeft(timer, Date.now())
  const part = session.parts().find(({ id, polls }) => id === step?.part && polls.length > 0)?.title
  useNews(step && text('news.step', { step: part && part !== step.title ? `${step.title} · ${part}` : step.title }))
  useHandIns(session, poll)
  useNews(pictureOf(session, step?.shows, text))
  useNews(left !== null && left <= 0 ? text('stage.up') : null)
  return null
}

/** The room's answers beside the miniature, which is a drawing and nothing to read. */
export const PictureInWords = ({ session }: Props) => {
  const text = useText()
  useActivity(session)
  const told = pictureOf(session, nowOf(session).poll, text)
  return told && <p className="hidden-text">{told}</p>
}

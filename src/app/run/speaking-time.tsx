import { useEffect } from 'react'
import { type HouseText, useText } from '../../i18n/language'
import { countdown } from '../../lib/clock'
import { whole } from '../../lib/limits'
import { giveWord, nextSeat, type Speaking, type Spoken, seated } from '../../lib/speaking'
import { inTextField } from '../../lib/text-field'
import { Button } from '../../ui/button'
import { NumberField } from '../../ui/number-field'
import { say } from '../../ui/toast'
import { useDocument, useNow } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { Settings } from '../../workshop/record/settings'
import { beginTalk, changeTalk, endTalk, leaveTalk, useTalk } from './speaking-now'

const seats = whole(2, 40)

/** One sentence, or two: "7 af 8 pladser har haft ordet, i alt 24 min. Halvdelen af tiden lå hos 2 af dem." */
const sentence = ({ spoke, of, minutes, half }: Spoken, text: HouseText): string =>
  [text('speaking.told', { spoke, of, minutes, count: of }), half !== null && text('speaking.half', { count: half })]
    .filter(Boolean)
    .join(' ')

const give = (seat: number | null) => changeTalk((now) => giveWord(now, seat, performance.now()))

/** 1–9 give the word, 0 takes it: one hand on the number keys. Not while somebody types, nor where such keys are switched off. */
const useNumberKeys = (on: boolean) => {
  useEffect(() => {
    if (!on) return
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !/^\d$/.test(event.key)) return
      const { target } = event
      if (inTextField() || (target instanceof Element && target.closest('select, dialog[open]'))) return
      event.preventDefault()
      give(event.key === '0' ? null : Number(event.key))
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [on])
}

const Seats = ({ speaking }: { readonly speaking: Speaking }) => {
  const text = useText()
  useNow(1000)
  const { spoken, now, since } = speaking
  return (
    <>
      <p aria-live="off">
        {now === null
          ? text('speaking.nobody')
          : text('speaking.now', { number: now, time: countdown(performance.now() - since) })}
      </p>
      <fieldset className="row">
        <legend className="label">{text('speaking.who')}</legend>
        {spoken.map((_, index) => (
          <Button key={index} small aria-pressed={now === index + 1} onClick={() => give(index + 1)}>
            <span className="hidden-text">{text('speaking.seat')} </span>
            {index + 1}
          </Button>
        ))}
      </fieldset>
      <div className="row">
        <Button small onClick={() => give(nextSeat(speaking))}>
          {text('speaking.next', { number: nextSeat(speaking) })}
        </Button>
        <Button small look="plain" onClick={() => give(null)}>
          {text('speaking.none')}
        </Button>
        <Button small look="plain" onClick={() => endTalk()}>
          {text('speaking.end')}
        </Button>
      </div>
      <NumberField
        label={text('speaking.seats')}
        value={spoken.length}
        range={seats}
        onChange={(count) => changeTalk((before) => seated(before, count))}
      />
    </>
  )
}

interface Props {
  readonly item: string
  readonly settings: Document<Settings>
  /** Takes the sentence along in the notes of the item. */
  note(sentence: string): void
}

/** *Taletid*: how long each seat speaks, for the one who leads the talk. Off until somebody wants it. */
export const SpeakingTime = ({ item, settings, note }: Props) => {
  const text = useText()
  const { speaking, told } = useTalk(item)
  const { letterKeys } = useDocument(settings).data
  useNumberKeys(speaking !== null && letterKeys)
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the room has come to this item
  useEffect(() => {
    const left = leaveTalk(item)
    if (left) say(sentence(left, text), 20_000)
  }, [item])
  return (
    <details className="speaking">
      <summary>{text('speaking.title')}</summary>
      <div className="stack">
        <p className="small">{text('speaking.lead')}</p>
        {speaking && <Seats speaking={speaking} />}
        {told && (
          <>
            <p>{sentence(told, text)}</p>
            <div>
              <Button
                small
                onClick={() => {
                  note(sentence(told, text))
                  say(text('speaking.noted'))
                }}
              >
                {text('speaking.note')}
              </Button>
            </div>
          </>
        )}
        {!speaking && (
          <div>
            <Button small onClick={() => beginTalk(item)}>
              {text('speaking.begin')}
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}

import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { timeOfDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { useNews } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { Settings } from '../../workshop/record/settings'
import { enter, loadEvent } from '../frame/loading'
import { pageAt } from '../frame/page-at'
import { clickerKey, isSlideShowKey } from './clicker'
import { ClockAsked } from './clock-asked'
import type { Stage } from './controller'
import type { PageKind } from './hands'
import { openStage } from './open-stage'
import { useStage } from './use-stage'
import './held.css'

interface Opened {
  readonly stage: Stage
  readonly settings: Document<Settings>
}

const useOpened = (event: string): Opened | null => {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    let current = true
    const open = async () => {
      const { house, settings } = await enter()
      const stage = await openStage(house, event, await loadEvent(event))
      if (current) setOpened({ stage, settings })
    }
    // An event that cannot be opened has no projector; its page says why.
    void open().catch(() => undefined)
    return () => {
      current = false
    }
  }, [event])
  return opened?.stage.event === event ? opened : null
}

const kindOf = (path: string): PageKind => {
  const { page } = pageAt(path) ?? {}
  return page === 'run' || page === 'plain' ? 'item' : page === 'group' ? 'table' : 'other'
}

/** The clicker and the keys, wherever in the event they are pressed. Where nothing is run, steps are left to the projector's own window. */
const useKeys = (stage: Stage, kind: PageKind, characters: boolean) => {
  const text = useText()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const runs = kind !== 'other'
      if (!runs && !stage.now().connected) return
      if (isSlideShowKey(event)) {
        event.preventDefault()
        if (!event.repeat) say(text('stage.no-reload'))
        return
      }
      const key = clickerKey(event, characters)
      if (!key || (!runs && (key === 'next' || key === 'back'))) return
      event.preventDefault()
      // A key that is held is one press.
      if (!event.repeat) stage.act({ type: 'key', key })
    }
    // Half of a double click on a link must not press on the page that it leads to.
    const clicked = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href]')) stage.act({ type: 'press' })
    }
    addEventListener('keydown', pressed)
    addEventListener('click', clicked, true)
    return () => {
      removeEventListener('keydown', pressed)
      removeEventListener('click', clicked, true)
    }
  }, [stage, kind, characters, text])
}

const Steered = ({ stage, settings }: Opened) => {
  const navigate = useNavigate()
  const kind = kindOf(useLocation().pathname)
  useEffect(() => stage.enter({ kind, move: (to) => void navigate(to) }), [stage, kind, navigate])
  useKeys(stage, kind, useDocument(settings).data.letterKeys)
  return null
}

interface Props {
  readonly event: string
}

/** What every page of an event has: it steers the one projector and hears the clicker. Draws nothing. */
export const EventStage = ({ event }: Props) => {
  const opened = useOpened(event)
  return opened && <Steered {...opened} />
}

const HeldNow = ({ stage }: { readonly stage: Stage }) => {
  const text = useText()
  const { state, connected } = useStage(stage)
  const { hold, blank, promise } = state
  const until = hold?.kind === 'pause' ? hold.until : undefined
  const held = hold && (until === undefined ? hold.kind : 'break')
  useNews(text(hold ? `news.hold.${hold.kind}` : 'news.released'))
  useNews(text(blank ? 'news.dark' : 'news.light'))
  useNews(text(promise ? 'news.promise' : 'news.released'))
  return (
    <>
      {held && (
        <span className="held-line">
          <strong>
            {text(connected ? `stage.held.${held}` : `stage.held.${held}.off`, { time: timeOfDay(until ?? 0) })}
          </strong>
          <Button small onClick={() => stage.act({ type: 'release' })}>
            {text('stage.release')}
          </Button>
        </span>
      )}
      {blank && (
        <span className="held-line">
          <strong>{text(connected ? 'stage.held.dark' : 'stage.held.dark.off')}</strong>
          <Button small onClick={() => stage.act({ type: 'light' })}>
            {text('stage.light')}
          </Button>
        </span>
      )}
    </>
  )
}

/** That the projector is held or dark, and the way to end it, for the top of every page of the event; said when it changes. */
export const Held = ({ event }: Props) => {
  const opened = useOpened(event)
  return (
    <div className="held">
      {opened && (
        <>
          <HeldNow stage={opened.stage} />
          <ClockAsked stage={opened.stage} />
        </>
      )}
    </div>
  )
}

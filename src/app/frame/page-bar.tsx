import { ArrowLeft, Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { type HouseText, useText } from '../../i18n/language'
import type { Changed } from '../../lib/what-changed'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { type AnyDocument, useClaim, useSaving, useUndo } from '../../workshop/evening/use'
import { BarNews } from './bar-news'
import { useBar } from './bars'
import { useExplained } from './explained'
import { holdStill } from './held'
import { paths } from './paths'
import './page-bar.css'

/** Seen, not heard: only that something could not be saved is said, below. */
const SavingState = ({ documents }: { readonly documents: readonly AnyDocument[] }) => {
  const text = useText()
  const saving = useSaving(documents)
  return (
    <span className="saving" data-state={saving}>
      {text(`save.${saving}`)}
    </span>
  )
}

/** What a step did, in words: undo says what it takes back. */
const saidOf = (step: Changed | null, text: HouseText): string => {
  if (!step) return ''
  const words = step.words.length > 60 ? `${step.words.slice(0, 59).trimEnd()}…` : step.words
  if (step.how === 'aside' || step.how === 'back') return text(`undo.${step.how}`)
  if (words === '') return text(`undo.${step.how}`, { count: step.count })
  return text(`undo.${step.how}.what`, { words, count: step.count })
}

const UndoButtons = ({ documents }: { readonly documents: readonly AnyDocument[] }) => {
  const text = useText()
  const { canUndo, canRedo, ...steps } = useUndo(documents)
  const told = (side: 'past' | 'future') => saidOf(steps.undoes(side), text)
  const undo = () => {
    const what = told('past')
    steps.undo()
    announce(`${text('news.undone')} ${what}`.trim())
  }
  const redo = () => {
    const what = told('future')
    steps.redo()
    announce(`${text('news.redone')} ${what}`.trim())
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      if (event.shiftKey && canRedo) redo()
      else if (!event.shiftKey && canUndo) undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  return (
    <>
      <Button
        data-no-heir
        look="plain"
        small
        disabled={!canUndo}
        onClick={undo}
        title={told('past')}
        icon={<Undo2 aria-hidden="true" />}
      >
        <span className="hidden-narrow">{text('undo')}</span>
      </Button>
      <Button
        data-no-heir
        look="plain"
        small
        disabled={!canRedo}
        onClick={redo}
        title={`${text('redo')}: ${told('future')}`.replace(/: $/, '')}
        icon={<Redo2 aria-hidden="true" />}
      >
        <span className="hidden-text">{text('redo')}</span>
      </Button>
    </>
  )
}

const Elsewhere = ({ documents }: { readonly documents: readonly AnyDocument[] }) => {
  const text = useText()
  const { mine, away, takeOver, restore } = useClaim(documents)
  // Looking is free; what cannot be saved here cannot be pressed here.
  useEffect(() => (mine ? undefined : holdStill([...document.querySelectorAll('main, .action-bar')])), [mine])
  if (mine) return null
  return (
    <div className="notice" role="status">
      <p>{text(away === 'gone' ? 'lock.gone' : away === 'newer' ? 'lock.newer' : 'lock.elsewhere')}</p>
      {away === 'newer' ? (
        <Button small onClick={() => location.reload()}>
          {text('problem.reload')}
        </Button>
      ) : (
        <Button small onClick={away === 'gone' ? restore : takeOver}>
          {text(away === 'gone' ? 'lock.restore' : 'lock.take-over')}
        </Button>
      )}
    </div>
  )
}

const Trouble = ({ documents }: { readonly documents: readonly AnyDocument[] }) => {
  const text = useText()
  const saving = useSaving(documents)
  if (saving === 'saved' || saving === 'saving') return null
  return (
    <div className="notice" role="alert">
      <p>{text(`save.${saving}.text`)}</p>
      <Link to={paths.data()} className="button button-small">
        {text('data.save-file')}
      </Link>
    </div>
  )
}

interface Props {
  readonly back: { readonly to: string; readonly label: string }
  readonly title: string
  /** What can be changed on the page: saved, undone and locked together. */
  readonly documents?: readonly AnyDocument[]
  readonly rehearsal?: boolean
  readonly children?: ReactNode
}

/** The top of every page behind home: the way back, what it is, whether it is saved, undo. */
export const PageBar = ({ back, title, documents = [], rehearsal = false, children }: Props) => {
  const text = useText()
  useExplained(documents)
  const bar = useRef<HTMLElement>(null)
  useBar(bar, 'above')
  return (
    <>
      <header ref={bar} className="bar page-bar">
        <Link to={back.to} className="back">
          <ArrowLeft aria-hidden="true" />
          {back.label}
        </Link>
        <span className="page-title">{title}</span>
        {rehearsal && <span className="tag tag-warn">{text('rehearsal.mark')}</span>}
        {children}
        {documents.length > 0 && (
          <span className="row page-state">
            <SavingState documents={documents} />
            <UndoButtons documents={documents} />
          </span>
        )}
        {useContext(BarNews)}
      </header>
      {documents.length > 0 && (
        <>
          <Elsewhere documents={documents} />
          <Trouble documents={documents} />
        </>
      )}
    </>
  )
}

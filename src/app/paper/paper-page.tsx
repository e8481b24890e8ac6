import { LifeBuoy, Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { type HouseText, useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import type { Id } from '../../methods/contract'
import { Button } from '../../ui/button'
import { Check, Choice } from '../../ui/field'
import { ActionBar } from '../frame/bars'
import type { DrawnSheet } from './drawn-sheets'
import { type Cards, isCards, isDouble, paperCount } from './paper-layout'
import { PaperSheet } from './paper-sheet'
import { usePrintName } from './print-name'
import './paper.css'
import './paper-print.css'
import './paper-script.css'

interface SheetsProps {
  readonly sheets: readonly DrawnSheet[]
  /** The sheets to print. */
  readonly chosen: readonly Id[]
  choose(chosen: readonly Id[]): void
  readonly cards: Cards
  setCards(cards: Cards): void
}

/** How the cards are cut. Asked where there are some. */
const CardsChoice = ({ cards, setCards }: Pick<SheetsProps, 'cards' | 'setCards'>) => {
  const text = useText()
  return (
    <div className="stack">
      <Choice<Cards>
        label={text('paper.cards')}
        value={cards}
        onChange={setCards}
        options={(['four', 'two'] as const).map((value) => ({ value, label: text(`paper.cards.${value}`) }))}
      />
      {cards === 'two' && <p className="hint">{text('paper.cards.two.text')}</p>}
    </div>
  )
}

/** What can be printed, with how much paper it takes, and under it the pages as they come out. */
const PaperSheets = ({ sheets, chosen, choose, cards, setCards }: SheetsProps) => {
  const text = useText()
  const printed = sheets.filter(({ id }) => chosen.includes(id))
  return (
    <>
      <fieldset className="paper-choice card">
        <legend className="label">{text('paper.what')}</legend>
        {sheets.map((sheet) => (
          <Check
            key={sheet.id}
            label={
              <>
                {sheet.title}{' '}
                <span className="quiet paper-amount">
                  {text(sheet.kind === 'poster' ? 'paper.posters' : 'paper.pages', { count: paperCount(sheet, cards) })}
                  {isDouble(sheet) && `, ${text('paper.double')}`}
                </span>
              </>
            }
            checked={chosen.includes(sheet.id)}
            onChange={(yes) => choose(yes ? [...chosen, sheet.id] : chosen.filter((id) => id !== sheet.id))}
          />
        ))}
      </fieldset>
      {printed.some(isCards) && <CardsChoice {...{ cards, setCards }} />}
      {printed.some(({ kind }) => kind === 'poster') && <p className="notice">{text('paper.poster.advice')}</p>}
      {printed.some(isDouble) && <p className="notice">{text('paper.double.advice')}</p>}
      <div className="paper-sheets">
        {printed.map((sheet) => (
          <section key={sheet.id} aria-label={sheet.title}>
            <h2 className="paper-name">{sheet.title}</h2>
            <PaperSheet sheet={sheet} cards={cards} />
            {sheet.kind === 'answer-cards' && paperCount(sheet, cards) > 1 && (
              <p className="paper-name quiet">{text('paper.alike', { count: paperCount(sheet, cards) - 1 })}</p>
            )}
          </section>
        ))}
      </div>
    </>
  )
}

interface Props {
  readonly title: string
  readonly sheets: readonly DrawnSheet[]
  /** The way back, at the top of the page. */
  readonly back: ReactNode
  /** What it belongs to, where the title does not say: for the name of a file that is printed to. */
  readonly of?: string
}

/** Whether it is printed for plan B: everything but what is spare to the tables. */
const isForPlanB = ({ spare, planB }: DrawnSheet): boolean => planB === true || !spare

/**
 * What is not ticked until somebody asks: what is spare, and what needs other paper or another way through the printer than the
 * rest. Where there is nothing else, it is ticked.
 */
const leftAtFirst = (sheets: readonly DrawnSheet[]): readonly Id[] => {
  const apart = sheets.filter((sheet) => sheet.spare ?? (isDouble(sheet) || sheet.kind === 'poster'))
  return apart.length === sheets.length ? [] : apart.map(({ id }) => id)
}

/** What a file is called that is printed to: the one sheet, plan B, or all for the tables. */
const printName = (printed: readonly DrawnSheet[], isPlanB: boolean, text: HouseText): string =>
  isPlanB ? text('plan-b') : printed.length === 1 ? (printed[0]?.title ?? '') : text('print.tables')

export const PaperPage = ({ title, sheets: given, back, of = '' }: Props) => {
  const text = useText()
  // An evening may have the same method twice: sheets are told apart by their place.
  const sheets = given.map((sheet, place) => ({ ...sheet, id: `${place}/${sheet.id}` }))
  const [left, setLeft] = useState<readonly Id[]>(() => leftAtFirst(sheets))
  const [cards, setCards] = useState<Cards>('four')
  const chosen = sheets.map(({ id }) => id).filter((id) => !left.includes(id))
  const total = sheets.reduce((sum, sheet) => sum + (chosen.includes(sheet.id) ? paperCount(sheet, cards) : 0), 0)
  const hasPlanB = sheets.some(({ planB }) => planB)
  const isPlanB = hasPlanB && sheets.every((sheet) => isForPlanB(sheet) === chosen.includes(sheet.id))
  const hasPoster = sheets.some(({ id, kind }) => kind === 'poster' && chosen.includes(id))
  const printed = sheets.filter(({ id }) => chosen.includes(id))
  usePrintName(fileName([printName(printed, isPlanB, text), title, of].join(' '), 'samtalerum'))
  const printPlanB = () => {
    flushSync(() => setLeft(sheets.filter((sheet) => !isForPlanB(sheet)).map(({ id }) => id)))
    window.print()
  }
  return (
    <>
      <header className="bar">{back}</header>
      <main className="page paper-page">
        <div className="stack">
          <h1>{title}</h1>
          <p className="quiet">{text('paper.advice')}</p>
          {hasPlanB && (
            <div className="stack">
              <p>{text('plan-b.text')}</p>
              <div>
                <Button icon={<LifeBuoy aria-hidden="true" />} onClick={printPlanB}>
                  {text('plan-b.print')}
                </Button>
              </div>
            </div>
          )}
        </div>
        <PaperSheets
          sheets={sheets}
          {...{ chosen, cards, setCards }}
          choose={(next) => setLeft(sheets.map(({ id }) => id).filter((id) => !next.includes(id)))}
        />
      </main>
      <ActionBar>
        <span role="status">
          {total === 0
            ? text('paper.nothing')
            : text(hasPoster ? 'paper.total.mixed' : 'paper.total', { count: total })}
        </span>
        <Button
          className="push"
          look="primary"
          icon={<Printer aria-hidden="true" />}
          disabled={total === 0}
          onClick={() => window.print()}
        >
          {text('paper.print')}
        </Button>
      </ActionBar>
    </>
  )
}

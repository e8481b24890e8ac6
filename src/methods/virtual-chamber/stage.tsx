import type { ReactNode } from 'react'
import { screenPalette } from '../../ui/palette'
import { QrCode } from '../../ui/qr-code'
import type { Context } from '../contract'
import { linesOf } from '../kit/sheets'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import { Picture } from './picture'
import type { RoomView, View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

/** The room on one side, and what is said on the other. */
const Beside = ({
  room,
  context,
  children,
}: {
  readonly room: RoomView
  readonly context: Context
  readonly children: ReactNode
}) => (
  <div className="chamber-beside">
    <div className="chamber-room">
      <Picture view={room} palette={screenPalette} context={context} />
    </div>
    <div className="chamber-said">{children}</div>
  </div>
)

const Paragraphs = ({ text }: { readonly text: string }) =>
  linesOf(text).map((line, at) => <p key={`${at} ${line}`}>{line}</p>)

/** The way to the page: a code for the telephone, and the address under it for everybody else. */
const Way = ({ address, t }: { readonly address: string; readonly t: Context['t'] }) =>
  address === '' ? null : (
    <div className="chamber-way">
      <QrCode text={address} label={t('stage.code')} />
      <p>{address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>
    </div>
  )

const isLong = (text: string): true | undefined => (text.length > 220 ? true : undefined)

const Doors = ({ view, context }: Scene<'doors'>) => (
  <Beside room={view.room} context={context}>
    <h1>{view.room.title || context.t('room.untitled')}</h1>
    <p>{context.t(view.music ? 'stage.doors.music' : 'stage.doors')}</p>
    <Way address={view.address} t={context.t} />
  </Beside>
)

const Welcome = ({ view, context }: Scene<'welcome'>) => (
  <Beside room={view.room} context={context}>
    <h1>{context.t('stage.welcome')}</h1>
    <div className="chamber-text" data-long={isLong(view.welcome)}>
      <Paragraphs text={view.welcome || view.room.title} />
    </div>
  </Beside>
)

const Place = ({ view, context }: Scene<'place'>) => (
  <Beside room={view.room} context={context}>
    <h1>{view.heading}</h1>
    <div className="chamber-text" data-long={isLong(view.lines.join(''))}>
      {view.lines.map((line, at) => (
        <p key={`${at} ${line}`}>{line}</p>
      ))}
    </div>
  </Beside>
)

/** All that there is to walk to, by number. */
const Walk = ({ view, context }: Scene<'walk'>) => (
  <Beside room={view.room} context={context}>
    <h1>{context.t('stage.alone')}</h1>
    <ol className="chamber-names">
      {view.places.map(({ number, name }) => (
        <li key={number}>
          <strong>{number}</strong> {name}
        </li>
      ))}
    </ol>
    <Way address={view.address} t={context.t} />
  </Beside>
)

const Cards = ({ view, context: { t } }: Scene<'cards'>) => (
  <div className="on-stage chamber-cards">
    <h1>{t('stage.cards')}</h1>
    <Texts of={view.prompts} className="wall chamber-prompts" />
    <p>{t('stage.cards.do')}</p>
  </div>
)

const Rules = ({ view, context: { t } }: Scene<'rules'>) => (
  <div className="on-stage chamber-list">
    <h1>{view.title}</h1>
    {view.lines.length === 0 && <p>{t('stage.rules.none')}</p>}
    <ul>
      {view.lines.map((line, at) => (
        <li key={`${at} ${line}`} className="said">
          {line}
        </li>
      ))}
    </ul>
  </div>
)

const Quiz = ({ view, context: { t } }: Scene<'quiz'>) => (
  <div className="on-stage chamber-quiz">
    <p className="chamber-which">{t('stage.quiz', { number: view.number, of: view.of })}</p>
    <h1>{view.asks}</h1>
    <ol>
      {view.answers.map((answer, at) => (
        <li key={`${at} ${answer}`} className="noted" data-right={(view.told && view.told.right === at) || undefined}>
          <strong>{String.fromCharCode(65 + at)}</strong> {answer}
          {view.told && view.told.right === at && <em> {t('stage.quiz.right')}</em>}
        </li>
      ))}
    </ol>
    {view.told && (
      <div className="said">
        {view.told.right === null && <p>{t('stage.quiz.none')}</p>}
        {view.told.why && <p>{view.told.why}</p>}
      </div>
    )}
  </div>
)

const Green = ({ view, context }: Scene<'green'>) => (
  <Beside room={view.room} context={context}>
    <h1>{context.t('stage.green')}</h1>
    <p>{context.t('stage.green.all')}</p>
    <Way address={view.music} t={context.t} />
  </Beside>
)

const Close = ({ view, context: { t } }: Scene<'close'>) => (
  <div className="on-stage chamber-list">
    <h1>{t('stage.close')}</h1>
    {view.lines.length > 0 && <p>{t('stage.close.next')}</p>}
    <ul>
      {view.lines.map((line, at) => (
        <li key={`${at} ${line}`} className="said">
          {line}
        </li>
      ))}
    </ul>
    {view.contact && <p>{t('stage.close.contact', { contact: view.contact })}</p>}
  </div>
)

export const Stage = stageOf<View>({
  room: ({ view, context }) => <Picture view={view} palette={screenPalette} context={context} />,
  poster: null,
  doors: Doors,
  welcome: Welcome,
  place: Place,
  walk: Walk,
  cards: Cards,
  rules: Rules,
  quiz: Quiz,
  green: Green,
  close: Close,
})

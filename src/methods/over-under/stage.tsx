import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import type { LineView, View } from './audience'
import type { Side } from './model'
import { Picture } from './picture'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

/** More notes than this a side cannot be read from the back row: the newest are shown, all are in the document. */
const readable = 3

/** Longer stories are read aloud to the end; the projector shows how they begin. */
const longest = 640

const beginning = (text: string) =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest)).replace(/[\s,;:–-]+$/, '')} …`

const StoryOnStage = ({ view, context: { t } }: Scene<'story'>) => (
  <div className="on-stage stage-story" data-long={view.text.length > 420 || undefined}>
    <p className="stage-who">{view.who}</p>
    <h1 className={view.title.length > 48 ? 'cut' : undefined}>{view.title}</h1>
    <p className="stage-text">{beginning(view.text)}</p>
    {view.text.length > longest && <p className="stage-rest">{t('stage.rest')}</p>}
    {view.asks && (
      <div className="stage-ask">
        <p>
          <strong>{t('side.over')}</strong> {t('side.over.meaning')}
        </p>
        <p>
          <strong>{t('side.under')}</strong> {t('side.under.meaning')}
        </p>
        {view.answered && <output>{t('stage.answered', view.answered)}</output>}
      </div>
    )}
  </div>
)

const Notes = ({ reasons, side, context: { t } }: { reasons: LineView['reasons']; side: Side; context: Context }) => {
  const own = reasons.filter((reason) => reason.side === side)
  return (
    <Texts
      className="stage-notes"
      label={`${t('stage.reasons')}: ${t(`side.${side}`)}`}
      of={own.map(({ text }) => text)}
      most={{ latest: readable, said: (count) => t('stage.more', { count }) }}
      lines={2}
    />
  )
}

const LineOnStage = ({ view, context }: StageProps<LineView>) => (
  <div className="stage-line" data-notes={view.reasons.length > 0 || undefined}>
    <h1>{view.title}</h1>
    <div className="stage-picture">
      <Picture view={view} palette={screenPalette} context={context} />
      {view.partly && (
        <p className="stage-before">{context.t('stage.partly', { ...view.partly, count: view.partly.of })}</p>
      )}
      {view.before && (
        <p className="stage-before">{context.t('stage.moved', { over: view.before.over, under: view.before.under })}</p>
      )}
    </div>
    {view.reasons.length > 0 && (
      <div className="stage-sides">
        <Notes reasons={view.reasons} side="over" context={context} />
        <Notes reasons={view.reasons} side="under" context={context} />
      </div>
    )}
    {view.tables.length > 0 && (
      <ul className="stage-tables">
        {view.tables.map(({ name, over, under }) => (
          <li key={name}>
            <bdi>{name}</bdi>: {over} – {under}
          </li>
        ))}
      </ul>
    )}
  </div>
)

const Few = ({ view, context }: Scene<'few'>) => (
  <div className="stage-line" data-notes>
    <h1>{view.title}</h1>
    <div className="stage-few">
      <p>{context.t('stage.few')}</p>
      <small>{context.t('stage.few.hint')}</small>
    </div>
    <div className="stage-sides">
      <Notes reasons={view.reasons} side="over" context={context} />
      <Notes reasons={view.reasons} side="under" context={context} />
    </div>
  </div>
)

const Expectations = ({ view, context: { t, dayName } }: Scene<'expectations'>) => {
  const filled = view.agreed.filter(({ texts }) => texts.length > 0)
  const count = filled.reduce((sum, { texts }) => sum + texts.length, 0)
  return (
    <div className="on-stage stage-agreed" data-many={count > 6 || undefined}>
      <h1>{t('stage.agreed')}</h1>
      {filled.length === 0 ? (
        <p className="stage-empty">{t('stage.agreed.empty')}</p>
      ) : (
        <>
          <div className="stage-columns">
            {filled.map(({ under, texts }) => (
              <section key={under}>
                <h2>{t(`heading.${under}`)}</h2>
                <Texts of={texts} />
              </section>
            ))}
          </div>
          <p className="stage-today">
            {view.more > 0
              ? t('stage.agreed.more', { count: view.more })
              : view.day && t('stage.agreed.day', { day: dayName(view.day) })}
          </p>
        </>
      )}
    </div>
  )
}

/** Something to think about, with what there is to choose from. */
const Numbered = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <div className="on-stage stage-rules">
    <h1>{title}</h1>
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  </div>
)

export const Stage = stageOf<View>({
  rules: ({ view, context }) => <Numbered title={context.t('stage.rules')} lines={view.rules} />,
  story: StoryOnStage,
  line: LineOnStage,
  few: Few,
  choose: ({ view, context }) => <Numbered title={context.t('stage.choose')} lines={view.titles} />,
  expect: ({ context: { t } }) => (
    <div className="on-stage stage-ask-big">
      <h1>{t('stage.expect')}</h1>
      <p>{t('expect.ask')}</p>
    </div>
  ),
  expectations: Expectations,
})

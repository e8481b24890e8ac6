import { screenPalette } from '../../ui/palette'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import { Picture } from './picture'
import type { View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

const Flow = ({ view, context }: Scene<'flow'>) => (
  <div className="flow-scene">
    <h1>{view.asks || view.title}</h1>
    <div className="flow-drawing">
      <Picture view={view} palette={screenPalette} context={context} />
    </div>
    {view.lit && (
      <div className="flow-lit said">
        <p>
          <strong>
            {view.lit.number}. {view.lit.text}
          </strong>
        </p>
        <Texts of={view.lit.lines} />
      </div>
    )}
  </div>
)

const Ask = ({ view }: Scene<'ask'>) => (
  <div className="on-stage flow-ask" data-long={view.lines.join('').length > 260 || undefined}>
    <h1>{view.title}</h1>
    {view.lines.map((line, at) => (
      <p key={`${at} ${line}`}>{line}</p>
    ))}
  </div>
)

const List = ({ view }: Scene<'list'>) => (
  <div className="on-stage flow-list">
    <h1>{view.title}</h1>
    {view.rows.length === 0 && <p>{view.empty}</p>}
    <ul>
      {view.rows.map(({ text, foot }, at) => (
        <li key={`${at} ${text}`} className="said">
          {text}
          {foot && <small>{foot}</small>}
        </li>
      ))}
    </ul>
  </div>
)

const Heaps = ({ view, context: { t } }: Scene<'heaps'>) => (
  <div className="flow-heaps">
    <div className="flow-next">
      <p>{view.next ? t('heaps.next', { number: view.next.number, of: view.next.of }) : t('heaps.over')}</p>
      {view.next && <h1>{view.next.text}</h1>}
    </div>
    <div className="flow-columns">
      {view.heaps.map(({ heap, items, more }) => (
        <section key={heap}>
          <h2>{t(`heap.${heap}`)}</h2>
          <ul>
            {items.map((item, at) => (
              <li key={`${at} ${item}`} className="noted">
                {item}
              </li>
            ))}
          </ul>
          {more > 0 && <p>{t('heaps.more', { count: more })}</p>}
        </section>
      ))}
    </div>
  </div>
)

export const Stage = stageOf<View>({
  flow: Flow,
  sheet: null,
  poster: null,
  roll: null,
  ask: Ask,
  list: List,
  heaps: Heaps,
})

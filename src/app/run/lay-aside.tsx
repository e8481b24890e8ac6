import { shortDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { asideIn, layAside, tableTexts, takeBack } from '../../workshop/evening/lay-aside'
import type { Session } from '../../workshop/evening/session'
import { unhurried } from '../../workshop/evening/unhurried'
import { useActivity, usePart } from '../../workshop/evening/use'

/** What the tables have written, for the facilitator alone: what could hurt somebody is laid aside before it is shown. */
export const LayAside = unhurried(({ session }: { readonly session: Session }) => {
  const text = useText()
  const rounds = usePart(session.record, (record) => record.rounds)
  useActivity(session)
  if (!session.method.table) return null
  const tables = tableTexts(session)
  const count = asideIn(tables)
  return (
    <details className="lay-aside">
      <summary>
        {text('aside.title')}
        {count > 0 && <span className="small"> · {text('aside.count', { count })}</span>}
      </summary>
      <div className="stack">
        <p className="small">{text('aside.lead')}</p>
        {tables.length === 0 && <p className="small">{text('aside.none')}</p>}
        {tables.map(({ round, table, texts }) => (
          <section key={`${round.id} ${table.id}`} className="stack">
            <h3>
              <bdi>{table.name}</bdi>
              {rounds.length > 1 && ` · ${shortDay(round.day)}`}
            </h3>
            <ul className="stack">
              {texts.map(({ path, text: words, aside, taken }) => (
                <li key={path} className="row spread lay-aside-text" data-aside={aside !== null || undefined}>
                  <span>
                    {aside !== null && <strong>{text('aside.is')}: </strong>}
                    <bdi>{words}</bdi>
                    {taken && <span className="small"> {text('aside.taken')}</span>}
                  </span>
                  <Button
                    small
                    onClick={() =>
                      aside === null ? layAside(session, { round, table }, path) : takeBack(session, aside)
                    }
                  >
                    {text(aside === null ? 'aside.lay' : 'aside.back')}
                    <span className="hidden-text"> {words}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
})

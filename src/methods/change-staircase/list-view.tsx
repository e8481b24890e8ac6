import type { Context } from '../contract'
import { markText } from './stairs-layout'
import type { ListView, Mark } from './views'

/** So many rows can be read from the back. */
const mostRows = 9

const Row = ({ mark, context: { t } }: { readonly mark: Mark; readonly context: Context }) => (
  <li data-standing={mark.standing}>
    <span>{markText(mark, t)}</span>
    {mark.standing === 'late' && <strong>{t('standing.late')}</strong>}
  </li>
)

/** A list for the room: as many rows as can be read, and how many more there are. */
export const ListOnStage = ({ view, context }: { readonly view: ListView; readonly context: Context }) => {
  const { t } = context
  let left = mostRows
  const all = view.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const groups = view.groups.map(({ title, rows }) => {
    const shown = rows.slice(0, left)
    left -= shown.length
    return { title, rows: shown }
  })
  return (
    <div className="on-stage stairs-list">
      <h1>{view.title}</h1>
      {all === 0 && <p>{t('list.nothing')}</p>}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {rows.map((mark, at) => (
                <Row key={`${at} ${mark.day} ${mark.text}`} mark={mark} context={context} />
              ))}
            </ul>
          </section>
        ))}
      {all > mostRows && <p>{t('legend.more', { count: all - mostRows })}</p>}
    </div>
  )
}

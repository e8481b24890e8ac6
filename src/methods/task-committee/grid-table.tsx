import { newId } from '../../lib/ids'
import { whole } from '../../lib/limits'
import { NumberField } from '../../ui/number-field'
import { ScrollX } from '../../ui/scroll-x'
import type { PrepareProps } from '../contract'
import { counted, countsAt, shortOf, sums } from './grid'
import { type Heading, type MethodTypes, most } from './model'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>
const people = whole(0, most.people)

/** How many are needed and found at one place of the grid. */
const CountCell = ({ setup, edit, context: { t }, row, column }: Props & { row: Heading; column: Heading }) => {
  const counts = countsAt(setup, row.id, column.id)
  const where = `${row.name || '–'}, ${column.name || '–'}`
  return (
    <td data-short={counts.found < counts.needed || undefined}>
      {(['needed', 'found'] as const).map((kind) => (
        <div key={kind} className="committee-count">
          <span aria-hidden="true">{t(`grid.${kind}`)}</span>
          <NumberField
            label={t(`grid.${kind}.of`, { where })}
            quietLabel
            range={people}
            value={counts[kind]}
            onChange={(value) => edit(counted(setup, { row: row.id, column: column.id }, { [kind]: value }, newId()))}
          />
        </div>
      ))}
    </td>
  )
}

/** Competence by background: counts, and nothing else. */
export const GridTable = (props: Props) => {
  const { setup, context } = props
  const { t } = context
  const { rows, columns, cells } = setup
  if (rows.length === 0 || columns.length === 0) return <p className="quiet">{t('grid.empty')}</p>
  const all = sums(cells)
  const short = shortOf(cells)
  return (
    <>
      <ScrollX label={t('grid.title')}>
        <table className="committee-grid">
          <thead>
            <tr>
              <th scope="col">{t('grid.competence')}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name || '–'}
                </th>
              ))}
              <th scope="col">{t('grid.all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name || '–'}</th>
                {columns.map((column) => (
                  <CountCell key={column.id} {...props} row={row} column={column} />
                ))}
                <td>{t('grid.told', { ...sums(cells.filter((cell) => cell.row === row.id)) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p role="status">
        {t('grid.sum', { needed: all.needed, found: all.found })}{' '}
        {short > 0 ? t('missing.people', { count: short }) : all.needed > 0 && t('grid.none-short')}
      </p>
    </>
  )
}

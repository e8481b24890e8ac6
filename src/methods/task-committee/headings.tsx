import { newId } from '../../lib/ids'
import type { PrepareProps } from '../contract'
import { changed } from '../kit/lists'
import { ManyForm } from '../kit/many-form'
import { WrittenRow } from '../kit/written-row'
import { type Axis, withoutHeading } from './grid'
import { longest, type MethodTypes, most } from './model'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'> & { readonly axis: Axis }

/** The headings of the grid along one of its sides. */
export const Headings = ({ setup, edit, context: { t }, axis }: Props) => {
  const all = setup[axis]
  const add = (names: readonly string[]) =>
    edit({
      ...setup,
      [axis]: [...all, ...names.slice(0, most[axis] - all.length).map((name) => ({ id: newId(), name: name.trim() }))],
    })
  return (
    <section className="stack" aria-label={t(`grid.${axis}`)}>
      <h4>{t(`grid.${axis}`)}</h4>
      <ul className="stack">
        {all.map(({ id, name }) => (
          <li key={id} className="written-row">
            <WrittenRow
              label={t(`grid.${axis}.one`)}
              quietLabel
              small
              limit={longest.heading}
              text={name}
              reword={(next) => edit({ ...setup, [axis]: changed(all, id, { name: next }) })}
              removeName={t('grid.remove', { name: name || '–' })}
              remove={() => edit(withoutHeading(setup, axis, id))}
            />
          </li>
        ))}
      </ul>
      <ManyForm
        label={t(`grid.${axis}.add`)}
        save={t('add')}
        limit={longest.heading}
        room={{ has: all.length, most: most[axis] }}
        add={add}
        said={(names) => t('grid.came', { count: names.length })}
      />
    </section>
  )
}

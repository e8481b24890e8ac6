import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { Menu } from '../../ui/menu'
import type { Translate } from '../contract'

interface Props {
  readonly name: string
  readonly first: boolean
  readonly last: boolean
  move(by: 1 | -1): void
  remove(): void
  readonly more?: readonly { readonly label: string; act(): void }[]
  readonly t: Translate
}

/** What can be done to one row of a list. */
export const RowMenu = ({ name, first, last, move, remove, more = [], t }: Props) => (
  <Menu
    label={t('row.more')}
    name={name}
    icon={<Ellipsis aria-hidden="true" />}
    items={[
      ...more.map((one) => ({ ...one, icon: <Plus aria-hidden="true" /> })),
      ...(first ? [] : [{ label: t('row.up'), icon: <ArrowUp aria-hidden="true" />, act: () => move(-1) }]),
      ...(last ? [] : [{ label: t('row.down'), icon: <ArrowDown aria-hidden="true" />, act: () => move(1) }]),
      { label: t('row.remove'), icon: <Trash2 aria-hidden="true" />, act: remove },
    ]}
  />
)

import { TextArea } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { GridTable } from './grid-table'
import { Headings } from './headings'
import { longest, type MethodTypes } from './model'

/** Where it is told, in what words, and how many are needed and found. Nobody is listed here. */
export const RecruitPart = (props: PrepareProps<MethodTypes>) => {
  const { setup, edit, context } = props
  const { t } = context
  const field = fieldsOf(setup, edit)
  return (
    <>
      <div className="stack committee-narrow">
        <TextArea
          label={t('recruit.channels')}
          hint={t('recruit.channels.hint')}
          rows={3}
          limit={longest.channels}
          {...field('channels')}
        />
        <TextArea
          label={t('recruit.notice')}
          hint={t('recruit.notice.hint')}
          rows={6}
          limit={longest.notice}
          {...field('notice')}
        />
      </div>
      <h3>{t('grid.title')}</h3>
      <p className="notice committee-narrow">{t('grid.no-register')}</p>
      <div className="committee-headings">
        <Headings {...props} axis="rows" />
        <Headings {...props} axis="columns" />
      </div>
      <p className="hint committee-narrow">{t('grid.never')}</p>
      <GridTable {...props} />
    </>
  )
}

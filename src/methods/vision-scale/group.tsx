import { limits } from '../../lib/limits'
import type { GroupProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { AddAdjustment } from './add-adjustment'
import type { MethodTypes } from './model'
import { VisionText } from './vision-text'
import './run.css'

/** What one table would adjust: written down together, after the numbers have been turned. */
export const Group = ({ part, brief, table, play, context }: GroupProps<MethodTypes>) => {
  const { t } = context
  const version = brief.versions.find(({ id }) => id === part)
  if (!version) return null
  const adjustments = (table.work?.adjustments ?? []).filter((one) => one.version === version.id)
  return (
    <div className="stack">
      <VisionText version={version} context={context} />
      <p className="lead">{brief.ask}</p>
      <p className="hint">{t('adjustment.hint')}</p>
      <ul className="stack">
        {adjustments.map(({ id, text, number }) => (
          <li key={id} className="written-row">
            <WrittenRow
              limit={limits.text}
              label={number === null ? t('adjustment.text') : t('adjustment.text-at', { number })}
              area
              small
              text={text}
              reword={(next) => play({ type: 'reword', adjustment: id, text: next })}
              removeName={t('adjustment.remove', { text })}
              remove={() => play({ type: 'withdraw', adjustment: id })}
            />
          </li>
        ))}
      </ul>
      <AddAdjustment version={version.id} has={table.work?.adjustments.length ?? 0} play={play} context={context} />
    </div>
  )
}

import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { limits, most } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { late } from '../../ui/deed'
import { Dialog } from '../../ui/dialog'
import { Check, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import { type Missing, missingAnswers } from '../../workshop/evening/missing'
import { useDocument } from '../../workshop/evening/use'
import { copyFromPress } from '../../workshop/files/auto-copy'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import type { Settings } from '../../workshop/record/settings'
import { CopyNow } from '../frame/copy-care'
import { paths } from '../frame/paths'
import { saveWorkshop } from '../frame/save-copy'
import type { Stage } from '../stage/controller'
import { useOnStage } from '../stage/use-stage'

const all = ['finish.papers', 'finish.tablets', 'finish.room'] as const

interface Props {
  readonly house: House
  readonly settings: Document<Settings>
  readonly id: string
  readonly stage: Stage
  readonly document: Document<Workshop>
  onClose(): void
}

interface LeavingProps extends Pick<Props, 'house' | 'settings'> {
  readonly checks: Workshop['checks']
  set(change: Pick<Workshop, 'checks'>): void
}

/** Where the copy is, and what is done before the lights go out. After a rehearsal there is nothing to look after. */
const Leaving = ({ house, settings, checks, set }: LeavingProps) => {
  const text = useText()
  return (
    <>
      <section className="stack">
        <h3>{text('data.backup')}</h3>
        <CopyNow house={house} settings={settings} />
      </section>
      <fieldset>
        <legend>
          <h3>{text('finish.list')}</h3>
        </legend>
        {all.map((key) => (
          <Check
            key={key}
            label={text(key)}
            checked={checks.includes(key)}
            onChange={(on) => set({ checks: on ? [...checks, key] : checks.filter((one) => one !== key) })}
          />
        ))}
      </fieldset>
    </>
  )
}

/** *Afslut*: is everything gathered, where is the copy, who carries what on. */
export const Finish = ({ house, settings, id, stage, document, onClose }: Props) => {
  const text = useText()
  const { data } = useDocument(document)
  const navigate = useNavigate()
  const [missing, setMissing] = useState<readonly Missing[]>([])
  useEffect(() => {
    late(missingAnswers(house, id).then(setMissing))
  }, [house, id])
  const set = (change: Partial<Workshop>) => document.edit({ ...document.store.getState().data, ...change })
  const next = (one: string, change: Partial<Workshop['next'][number]>) =>
    set({ next: data.next.map((entry) => (entry.id === one ? { ...entry, ...change } : entry)) })
  // While this is open the projector shows what was agreed and who carries it on.
  useOnStage(stage, { kind: 'closing' }, [document])
  const done = async () => {
    set({ finished: dayOf(new Date()) })
    await document.landed()
    if (data.rehearsal) return navigate(paths.workshopSummary(id))
    // Where a file has been picked for it, everything is copied too; the browser can be asked while the press is fresh.
    const copied = await copyFromPress(house, settings)
    const saved = await saveWorkshop(house, id, data.title)
    if (saved) settings.set({ ...settings.store.getState().data, file: new Date().toISOString() })
    if (copied === 'asks' || copied === 'failed') say(text(`auto-copy.${copied}-now`), 30_000)
    await navigate(paths.workshopSummary(id))
  }
  return (
    <Dialog
      wide
      title={text('finish.title')}
      close={text('close')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={() => done()}>
          {text('finish.done')}
        </Button>
      }
    >
      <div className="stack">
        <section className="stack">
          <h3>{text('finish.gathered')}</h3>
          {missing.length === 0 ? (
            <p>{text('finish.all-in')}</p>
          ) : (
            <ul className="stack">
              {missing.map(({ table, question }) => (
                <li key={`${table} ${question}`}>{text('finish.missing', { table, question })}</li>
              ))}
            </ul>
          )}
        </section>
        <TextField
          limit={limits.line}
          label={text('finish.present')}
          hint={text('finish.present.hint')}
          value={data.present}
          onChange={(present) => set({ present })}
        />
        <fieldset className="stack">
          <legend>
            <h3>{text('finish.next')}</h3>
          </legend>
          <p className="hint">{text('finish.next.hint')}</p>
          {data.next.map((one, index) => (
            <div key={one.id} className="next-row">
              <TextField
                limit={limits.line}
                label={text('finish.what', { number: index + 1 })}
                value={one.text}
                onChange={(what) => next(one.id, { text: what })}
              />
              <TextField
                limit={limits.line}
                label={text('finish.who', { number: index + 1 })}
                value={one.role}
                onChange={(role) => next(one.id, { role })}
              />
              <DayField
                label={text('finish.when', { number: index + 1 })}
                value={one.day ?? ''}
                onChange={(day) => next(one.id, { day })}
              />
              <TextField
                limit={limits.line}
                label={text('finish.case', { number: index + 1 })}
                value={one.case ?? ''}
                onChange={(number) => next(one.id, { case: number })}
              />
              <Button
                look="plain"
                small
                aria-label={text('finish.remove', { number: index + 1 })}
                icon={<Trash2 aria-hidden="true" />}
                onClick={() => set({ next: data.next.filter(({ id: own }) => own !== one.id) })}
              />
            </div>
          ))}
          <div>
            <AddButton
              room={{ has: data.next.length, most: most.next }}
              small
              onClick={() => set({ next: [...data.next, { id: newId(), text: '', role: '' }] })}
            >
              {text('finish.add')}
            </AddButton>
          </div>
        </fieldset>
        {!data.rehearsal && <Leaving {...{ house, settings, checks: data.checks, set }} />}
      </div>
    </Dialog>
  )
}

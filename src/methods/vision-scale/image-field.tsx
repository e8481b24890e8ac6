import { ImagePlus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button'
import type { Context, Id, KeepPicture, Kept } from '../contract'

interface Props {
  readonly picture: Id | null
  change(picture: Id | null): void
  readonly keepPicture: KeepPicture
  readonly context: Context
  readonly disabled?: boolean
}

type Trouble = Exclude<Kept, { ok: true }>['fault'] | 'working' | null

/** One image: chosen, replaced or taken away. */
export const ImageField = ({ picture, change, keepPicture, context, disabled = false }: Props) => {
  const { t } = context
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<Trouble>(null)
  // What was written while the photo was shrunk is not to be lost: the change is made to what stands there then.
  const latest = useRef(change)
  latest.current = change
  const take = async (file: Blob) => {
    setState('working')
    const kept = await keepPicture(file)
    setState(kept.ok ? null : kept.fault)
    if (kept.ok) latest.current(kept.id)
  }
  return (
    <div className="stack image-field">
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void take(file)
        }}
      />
      <div className="row">
        <Button
          small
          disabled={disabled || state === 'working'}
          icon={<ImagePlus aria-hidden="true" />}
          onClick={() => input.current?.click()}
        >
          {t(picture === null ? 'image.add' : 'image.replace')}
        </Button>
        {picture !== null && (
          <Button
            small
            look="plain"
            disabled={disabled}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => change(null)}
          >
            {t('image.remove')}
          </Button>
        )}
      </div>
      <p role="status" className={state === null || state === 'working' ? 'quiet small' : 'problem'}>
        {state === null ? '' : t(`image.${state}`)}
      </p>
    </div>
  )
}

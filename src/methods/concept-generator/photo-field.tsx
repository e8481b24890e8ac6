import { Camera, ImagePlus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button'
import type { Context, Id, KeepPicture, Kept } from '../contract'

interface Props {
  readonly picture: Id | null
  readonly name: string
  change(picture: Id | null): void
  readonly keepPicture: KeepPicture
  readonly context: Context
}

type State = Exclude<Kept, { ok: true }>['fault'] | 'working' | null

interface InputProps {
  readonly label: string
  readonly camera?: boolean
  readonly disabled: boolean
  take(file: Blob): void
}

const Input = ({ label, camera = false, disabled, take }: InputProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) take(file)
        }}
      />
      <Button
        disabled={disabled}
        icon={camera ? <Camera aria-hidden="true" /> : <ImagePlus aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  )
}

/** One photo of what was built: by camera or from a file, replaced or taken away. */
export const PhotoField = ({ picture, name, change, keepPicture, context }: Props) => {
  const { t } = context
  const [state, setState] = useState<State>(null)
  const take = async (file: Blob) => {
    setState('working')
    const kept = await keepPicture(file)
    setState(kept.ok ? null : kept.fault)
    if (kept.ok) change(kept.id)
  }
  const url = picture === null ? null : context.picture(picture)
  return (
    <fieldset className="stack photo-field">
      <legend className="label">{t('photo.label')}</legend>
      {url && <img src={url} alt={t('photo.of', { name: name || t('prototype.untitled') })} />}
      <div className="row">
        <Input label={t('photo.camera')} camera disabled={state === 'working'} take={(file) => void take(file)} />
        <Input
          label={t(picture === null ? 'photo.file' : 'photo.replace')}
          disabled={state === 'working'}
          take={(file) => void take(file)}
        />
        {picture !== null && (
          <Button look="plain" icon={<Trash2 aria-hidden="true" />} onClick={() => change(null)}>
            {t('photo.remove')}
          </Button>
        )}
      </div>
      <p role="status" className={state === null || state === 'working' ? 'quiet small' : 'problem'}>
        {state === null ? '' : t(`photo.${state}`)}
      </p>
      <p className="hint">{t('photo.hint')}</p>
    </fieldset>
  )
}

import type { Context } from '../contract'
import type { Version } from './model'
import './run.css'

interface Props {
  readonly version: Pick<Version, 'text' | 'picture'>
  readonly context: Context
}

/** The vision as it stands: its image, where there is one, and its words. */
export const VisionText = ({ version: { text, picture }, context }: Props) => {
  const url = picture === null ? null : context.picture(picture)
  return (
    <div className="vision-sheet">
      {url && <img src={url} alt={context.t('picture.image')} />}
      {picture !== null && !url && <p className="quiet">{context.t('picture.gone')}</p>}
      {text !== '' && <p>{text}</p>}
    </div>
  )
}

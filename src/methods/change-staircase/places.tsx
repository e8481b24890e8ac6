import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import { Picture } from './picture'
import { placingText } from './steps-layout'
import type { StepsView } from './views'

/** So many earlier sittings fit under the picture. */
const mostEarlier = 2

/** People on the steps, and, only now, where they stood before. */
export const PlacesOnStage = ({ view, context }: { readonly view: StepsView; readonly context: Context }) => {
  const { t, dayName } = context
  return (
    <div className="stairs-stage">
      {view.earlier.length === 0 && <h1>{t('stage.places')}</h1>}
      <div className="stairs-frame">
        <Picture view={view} palette={screenPalette} context={context} />
      </div>
      {view.earlier.length > 0 && (
        <ul className="stairs-earlier">
          {view.earlier.slice(0, mostEarlier).map(({ day, placing, bid }) => (
            <li key={day} className="said">
              {t('places.earlier', { day: dayName(day), places: placingText(placing, t) })}
              {bid !== null && <> {t('places.bid', { number: bid + 1 })}</>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

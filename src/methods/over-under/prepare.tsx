import type { PrepareProps } from '../contract'
import { HowToPlay } from './how-to-play'
import type { MethodTypes } from './model'
import { Stories } from './stories'
import './prepare.css'

export const Prepare = (props: PrepareProps<MethodTypes>) => (
  <div className="prep">
    <div className="prep-columns">
      <Stories {...props} />
      <HowToPlay {...props} />
    </div>
  </div>
)

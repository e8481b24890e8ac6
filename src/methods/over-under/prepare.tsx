import type { PrepareProps } from '../contract'
import { HowToPlay } from './how-to-play'
import type { Setup, Story } from './model'
import { Stories } from './stories'
import './prepare.css'

export const Prepare = (props: PrepareProps<Setup, Story>) => (
  <div className="prep">
    <div className="prep-columns">
      <Stories {...props} />
      <HowToPlay {...props} />
    </div>
  </div>
)

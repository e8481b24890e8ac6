import type { RunProps } from '../contract'
import { CastList } from './cast-list'
import type { MethodTypes } from './model'
import { Notes } from './notes'
import { ScriptPanel } from './script-panel'
import './run.css'

/** What only the game master sees: the script, who plays what, and what is written down. */
export const Run = (props: RunProps<MethodTypes>) => {
  const { activity, step, play, context } = props
  switch (step.task) {
    case 'sheets':
      return <CastList setup={activity.setup} context={context} />
    case 'play':
      return <ScriptPanel key={step.part} {...props} />
    case 'questions':
      return <Notes kind="question" plenary={activity.plenary} play={play} context={context} />
    case 'pairs':
      return <Notes kind="agreed" plenary={activity.plenary} play={play} context={context} />
    default:
      return null
  }
}

import { Bell } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { gong } from '../../ui/gong'
import { Menu } from '../../ui/menu'
import { rings } from '../../workshop/evening/look'
import type { Stage } from '../stage/controller'
import { useStage } from '../stage/use-stage'

/** The gong, with the seconds it rings, and those that are left while it does. */
export const GongButton = ({ stage }: { readonly stage: Stage }) => {
  const text = useText()
  const seconds = useStage(stage).state.ring ?? 3
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return (
    <span className="row run-gong">
      <Button
        look="plain"
        small
        icon={<Bell aria-hidden="true" />}
        onClick={() => {
          gong(seconds)
          setLeft(seconds)
        }}
      >
        {text(left > 0 ? 'gong.rings' : 'gong.ring', { seconds: left > 0 ? left : seconds })}
      </Button>
      <Menu
        label={text('gong.how-long')}
        items={rings.map((one) => ({
          label: text('gong.seconds', { seconds: one }),
          act: () => stage.act({ type: 'ring', seconds: one }),
        }))}
      />
    </span>
  )
}

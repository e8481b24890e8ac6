import { LockOpen } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../i18n/language'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'

/** What can be done once it is unlocked; the plainest last. */
export interface WayOut {
  readonly label: string
  act(): void
}

interface Props {
  /** The table's: whoever unlocks writes it. No secret, but nothing that a stray hand does. */
  readonly name: string
  readonly ways: readonly WayOut[]
  /** The page is about to be left. */
  tried(): void
}

const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase()

interface AskingProps extends Pick<Props, 'name' | 'ways'> {
  close(): void
}

const Asking = ({ name, ways, close }: AskingProps) => {
  const text = useText()
  const [written, setWritten] = useState('')
  const [wrong, setWrong] = useState(false)
  const open = ({ act }: WayOut) => {
    if (plain(written) === plain(name)) act()
    else setWrong(true)
  }
  return (
    <Dialog
      title={text('unlock.title')}
      close={text('close')}
      onClose={close}
      actions={ways.map((way, index) => (
        <Button key={way.label} look={index === ways.length - 1 ? 'primary' : 'normal'} onClick={() => open(way)}>
          {way.label}
        </Button>
      ))}
    >
      <div className="stack">
        <p>{text('unlock.text')}</p>
        <TextField
          label={text('unlock.name', { name })}
          value={written}
          limit={limits.line}
          onChange={(next) => {
            setWritten(next)
            setWrong(false)
          }}
          problem={wrong ? text('unlock.wrong', { name }) : null}
          autoFocus
        />
      </div>
    </Dialog>
  )
}

/** The facilitator's way out of a table's screen. It asks for the table's name, so that nobody leaves by a stray tap. */
export const Unlock = ({ tried, ...props }: Props) => {
  const text = useText()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        look="plain"
        small
        icon={<LockOpen aria-hidden="true" />}
        onClick={() => {
          tried()
          setAsking(true)
        }}
      >
        {text('unlock.open')}
      </Button>
      {asking && <Asking {...props} close={() => setAsking(false)} />}
    </>
  )
}

import { qrCode } from '../lib/qr'

interface Props {
  /** What a telephone reads: an address. */
  readonly text: string
  /** What it is, for who does not see it. */
  readonly label: string
}

/** A code that a telephone reads: black on white, whatever surrounds it. Nothing where the text is too long for one. */
export const QrCode = ({ text, label }: Props) => {
  const code = qrCode(text)
  if (!code) return null
  return (
    <svg className="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label}>
      <path d={`M0 0h${code.size}v${code.size}H0z`} fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

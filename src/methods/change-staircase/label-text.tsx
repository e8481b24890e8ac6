import type { Label } from './labels'

/** One text of a picture, with presentation attributes only: it needs no style sheet. */
export const LabelText = ({ label, fill }: { readonly label: Label; readonly fill: string }) => (
  <text
    x={label.x}
    y={label.y}
    fontSize={label.size}
    textAnchor={label.anchor}
    fontWeight={label.weight ?? 480}
    fill={fill}
  >
    {label.text}
  </text>
)

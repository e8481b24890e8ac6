import * as v from 'valibot'

export const themes = ['auto', 'light', 'dark'] as const
/** How large the projector's text is, in per cent. */
export const sizes = [100, 115, 130] as const
/** How long the gong can ring, in seconds. */
export const rings = [3, 6, 10] as const

export const look = v.object({ theme: v.picklist(themes), size: v.picklist(sizes) })
/** How the projector looks, whatever the laptop does. */
export type Look = v.InferOutput<typeof look>
export const plainLook: Look = { theme: 'auto', size: 100 }

import type { Piece, Port, Route } from './flow-routes'

// Pieces of arrows that share a line lie on tracks beside each other; ways out of one side of a box lie beside each other too.

/** A piece by its route and its place in it. */
export const pieceKey = (route: number, piece: number): string => `${route}.${piece}`
const portKey = ({ step, side, half }: Port): string => `${step} ${side} ${half}`

export interface Tracks {
  /** The track of each piece, from 0. */
  readonly of: ReadonlyMap<string, number>
  /** How many a line has. */
  readonly on: ReadonlyMap<Piece['line'], number>
  /** Where on its half of the side a route leaves, from 0, and of how many. */
  readonly leaves: readonly { readonly at: number; readonly of: number }[]
}

interface Laid extends Piece {
  readonly key: string
}
const meet = (one: Piece, other: Piece): boolean => one.from <= other.to && other.from <= one.to

/** The shortest first and innermost, so that one way lies around the other. */
const tracksOn = (pieces: readonly Laid[]): ReadonlyMap<string, number> => {
  const tracks: Laid[][] = []
  const found = new Map<string, number>()
  for (const piece of [...pieces].sort((one, other) => one.to - one.from - (other.to - other.from))) {
    const free = tracks.findIndex((track) => !track.some((other) => meet(piece, other)))
    const at = free === -1 ? tracks.length : free
    tracks[at] = [...(tracks[at] ?? []), piece]
    found.set(piece.key, at)
  }
  return found
}

export const tracksFor = (routes: readonly Route[]): Tracks => {
  const lines = new Map<Piece['line'], Laid[]>()
  for (const [route, { pieces }] of routes.entries())
    for (const [at, piece] of pieces.entries())
      lines.set(piece.line, [...(lines.get(piece.line) ?? []), { ...piece, key: pieceKey(route, at) }])
  const laid = [...lines].map(([line, pieces]) => ({ line, tracks: tracksOn(pieces) }))
  const ports = routes.map(({ leaves }) => portKey(leaves))
  return {
    of: new Map(laid.flatMap(({ tracks }) => [...tracks])),
    on: new Map(laid.map(({ line, tracks }) => [line, Math.max(...tracks.values()) + 1])),
    leaves: ports.map((port, index) => ({
      at: ports.slice(0, index).filter((other) => other === port).length,
      of: ports.filter((other) => other === port).length,
    })),
  }
}

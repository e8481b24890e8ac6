import type { LaidFlow } from '../../../src/methods/case-flow/flow-layout'
import type { Frame, Point } from '../../../src/methods/case-flow/flow-points'
import { leading, letter } from '../../../src/methods/kit/lay-text'

// What a drawing of a flow may not have, told in sentences: computed from what is drawn, not from how it was laid.

const near = 1e-6
const apart = (one: Frame, other: Frame): boolean =>
  one.x + one.width <= other.x + near ||
  other.x + other.width <= one.x + near ||
  one.y + one.height <= other.y + near ||
  other.y + other.height <= one.y + near
const inside = (inner: Frame, outer: Frame): boolean =>
  inner.x >= outer.x - near &&
  inner.y >= outer.y - near &&
  inner.x + inner.width <= outer.x + outer.width + near &&
  inner.y + inner.height <= outer.y + outer.height + near

type Segment = readonly [Point, Point]
const segmentsOf = (points: readonly Point[]): readonly Segment[] =>
  points.slice(1).map((point, at) => [points[at] ?? point, point])
const upright = ([one, other]: Segment): boolean => Math.abs(one.x - other.x) < near
const frameOf = ([one, other]: Segment): Frame => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
})
/** Within a frame, and not only along its edge. */
const enters = (segment: Segment, frame: Frame): boolean => {
  const { x, y, width, height } = frameOf(segment)
  return (
    x < frame.x + frame.width - near &&
    x + width > frame.x + near &&
    y < frame.y + frame.height - near &&
    y + height > frame.y + near
  )
}
/** One lies on the other for some length, or ends on it. */
const lieOn = (one: Segment, other: Segment): boolean => {
  const [a, b] = [frameOf(one), frameOf(other)]
  if (upright(one) === upright(other)) {
    const [gap, from, to] = upright(one)
      ? [Math.abs(a.x - b.x), Math.max(a.y, b.y), Math.min(a.y + a.height, b.y + b.height)]
      : [Math.abs(a.y - b.y), Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)]
    return gap < near && to - from > near
  }
  return [one, other].some((segment, at) =>
    segment.some((end) => {
      const { x, y, width, height } = at === 0 ? b : a
      return end.x > x - near && end.x < x + width + near && end.y > y - near && end.y < y + height + near
    }),
  )
}

const same = (one: Point | undefined, other: Point | undefined): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near

/** What is left of two ways to the same box when the stretch that they share at their end is taken away. */
const beforeShared = (
  one: readonly Point[],
  other: readonly Point[],
): readonly [readonly Segment[], readonly Segment[]] => {
  const [a, b] = [[...segmentsOf(one)], [...segmentsOf(other)]]
  while (a.length > 0 && b.length > 0) {
    const [lastA, lastB] = [a.at(-1) as Segment, b.at(-1) as Segment]
    if (!same(lastA[1], lastB[1]) || upright(lastA) !== upright(lastB)) break
    const [lengthA, lengthB] = [lastA, lastB].map((one) => frameOf(one).width + frameOf(one).height) as [number, number]
    a.pop()
    b.pop()
    if (same(lastA[0], lastB[0])) continue
    // The shorter comes in from the side, or straight on.
    if (lengthA > lengthB) a.push([lastA[0], lastB[0]])
    else b.push([lastB[0], lastA[0]])
    break
  }
  return [a, b]
}

/** The pairs of pieces that lie on each other. */
const meetings = ({ arrows }: LaidFlow): readonly string[] =>
  arrows.flatMap((one, at) =>
    arrows.slice(at + 1).flatMap((other) => {
      const shared = one.to === other.to
      const [a, b] = shared
        ? beforeShared(one.points, other.points)
        : [segmentsOf(one.points), segmentsOf(other.points)]
      const joins = shared ? (a.at(-1)?.[1] ?? b.at(-1)?.[1]) : undefined
      return a.flatMap((piece) =>
        b
          .filter((piece2) => lieOn(piece, piece2))
          .filter(
            (piece2) =>
              !(joins && (same(piece[1], joins) || same(piece2[1], joins)) && upright(piece) !== upright(piece2)),
          )
          .map(() => `${one.id} and ${other.id} lie on each other`),
      )
    }),
  )

const ends = ({ boxes, arrows }: LaidFlow): readonly string[] => {
  const onEdge = ({ x, y, width, height }: Frame, point: Point) =>
    inside({ ...point, width: 0, height: 0 }, { x, y, width, height }) &&
    [point.x - x, point.x - x - width, point.y - y, point.y - y - height].some((gap) => Math.abs(gap) < near)
  return arrows.flatMap(({ id, from, to, points }) => {
    const [a, b] = [boxes.find((box) => box.id === from), boxes.find((box) => box.id === to)]
    const [first, last] = [points[0], points.at(-1)]
    return a && b && first && last && points.length > 1 && onEdge(a, first) && onEdge(b, last)
      ? []
      : [`${id} does not lead from the edge of ${from} to that of ${to}`]
  })
}

export const flowFaults = (
  laid: LaidFlow,
  page: { readonly width: number; readonly height: number },
): readonly string[] => {
  const { boxes, lanes, arrows, size } = laid
  const whole = { x: 0, y: 0, ...page }
  const points = arrows.flatMap(({ id, points }) => points.map((point) => ({ id, ...point, width: 0, height: 0 })))
  return [
    ...boxes.flatMap((box, at) =>
      boxes.slice(at + 1).flatMap((other) => (apart(box, other) ? [] : [`${box.id} lies on ${other.id}`])),
    ),
    ...lanes.flatMap((lane, at) =>
      lanes.slice(at + 1).flatMap((other) => (apart(lane, other) ? [] : [`lane ${lane.id} lies on ${other.id}`])),
    ),
    ...arrows.flatMap(({ id, points }) =>
      segmentsOf(points).flatMap((piece) => [
        ...(upright(piece) || Math.abs(piece[0].y - piece[1].y) < near ? [] : [`${id} is askew`]),
        ...boxes.filter((box) => enters(piece, box)).map((box) => `${id} goes through ${box.id}`),
        ...lanes.filter(({ name }) => enters(piece, name)).map((lane) => `${id} goes through the name of ${lane.id}`),
      ]),
    ),
    ...meetings(laid),
    ...ends(laid),
    ...[...boxes, ...lanes, ...points]
      .filter((one) => !inside(one, whole))
      .map(({ id }) => `${id} lies outside the page`),
    ...boxes.filter((box) => !lanes.some((lane) => inside(box, lane))).map(({ id }) => `${id} lies in no lane`),
    ...boxes
      .filter(
        ({ text, days, width, height }) =>
          [...text, ...days].some((line) => line.length * letter * size > width) ||
          (text.length + days.length) * leading * size > height,
      )
      .map(({ id }) => `the text of ${id} does not fit in its box`),
    ...lanes
      .filter(
        ({ lines, name, size: type }) =>
          lines.some((line) => line.length * letter * type > name.width + near) ||
          lines.length * leading * type > name.height + near,
      )
      .map(({ id }) => `the name of lane ${id} has no room`),
  ]
}

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { type Look, sizes } from '../../workshop/evening/look'
import type { Scene } from '../../workshop/evening/scene'
import { softenBroken } from './soften'

const overflows = (body: Element): boolean =>
  body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1

/** Whether anything of it is cut, in itself or in a part that hides what it has no room for. */
const isCut = (body: Element): boolean => [body, ...body.querySelectorAll('*')].some(overflowsHidden)
const overflowsHidden = (part: Element): boolean =>
  overflows(part) && getComputedStyle(part).overflow !== 'visible' && !part.classList.contains('hidden-text')

/** Below the sizes that can be chosen, in per cent: for a programme that is longer than the screen is high. */
const smaller = [87, 75, 64, 55, 46, 38]

const setSize = (stage: HTMLElement, size: number): void => {
  stage.dataset.size = String(size)
  stage.style.setProperty('--stage-zoom', String(size / 100))
}

/**
 * The text is as large as was chosen, or as there is room for: a smaller word is read, a cut one is not. What a part of the
 * picture cuts on purpose is no reason to be smaller than the ordinary size.
 */
const sizeToRoom = (stage: HTMLElement, body: Element | null, wanted: Look['size']): void => {
  const larger = sizes.filter((one) => one > 100 && one <= wanted).reverse()
  for (const size of larger) {
    setSize(stage, size)
    if (!body || !isCut(body)) return
  }
  for (const size of [100, ...smaller]) {
    setSize(stage, size)
    if (!body || !overflows(body)) return
  }
}

const fitTo = (stage: HTMLElement, wanted: Look['size']): void => {
  const body = stage.querySelector('.stage-body')
  sizeToRoom(stage, body, wanted)
  if (body) softenBroken(body)
}

/**
 * @param scene what is drawn: measured before it is seen
 * @returns for the element with class `stage`
 */
export const useLargest = (wanted: Look['size'], scene: Scene): RefObject<HTMLDivElement | null> => {
  const ref = useRef<HTMLDivElement>(null)
  const changed = useRef<MutationObserver>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides what there is room for
  useLayoutEffect(() => {
    if (ref.current) fitTo(ref.current, wanted)
    // This change has been measured.
    changed.current?.takeRecords()
  }, [wanted, scene])
  // biome-ignore lint/correctness/useExhaustiveDependencies: in the dark there is nothing to measure, and after it another element
  useEffect(() => {
    const stage = ref.current
    const body = stage?.querySelector('.stage-body')
    if (!stage || !body || typeof ResizeObserver === 'undefined') return
    let due = 0
    const again = () => {
      cancelAnimationFrame(due)
      due = requestAnimationFrame(() => fitTo(stage, wanted))
    }
    // What comes later is measured when it comes: a method's view, a picture, a letter.
    const resized = new ResizeObserver(again)
    const noticed = new MutationObserver(again)
    changed.current = noticed
    resized.observe(stage)
    noticed.observe(body, { childList: true, subtree: true, characterData: true })
    return () => {
      cancelAnimationFrame(due)
      resized.disconnect()
      noticed.disconnect()
    }
  }, [wanted, scene.blank])
  return ref
}

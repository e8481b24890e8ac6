import { type RefObject, useLayoutEffect, useRef } from 'react'
import { type Look, sizes } from '../../workshop/evening/look'

const overflows = (body: Element): boolean =>
  body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1

/** Whether anything of it is cut, in itself or in a part that hides what it has no room for. */
const isCut = (body: Element): boolean => [body, ...body.querySelectorAll('*')].some(overflowsHidden)
const overflowsHidden = (part: Element): boolean =>
  overflows(part) && getComputedStyle(part).overflow !== 'visible' && !part.classList.contains('hidden-text')

/** The text is as large as was chosen, or as there is room for: a smaller word is read, a cut one is not. */
const sizeToRoom = (stage: HTMLElement, wanted: Look['size']): void => {
  const body = stage.querySelector('.stage-body')
  for (const size of sizes.filter((one) => one <= wanted).reverse()) {
    stage.dataset.size = String(size)
    if (!body || !isCut(body)) return
  }
}

/** @returns for the element with class `stage` */
export const useLargest = (wanted: Look['size']): RefObject<HTMLDivElement | null> => {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const stage = ref.current
    const body = stage?.querySelector('.stage-body')
    if (!stage || !body || wanted === 100 || typeof ResizeObserver === 'undefined') {
      if (stage) stage.dataset.size = '100'
      return
    }
    let due = 0
    const again = () => {
      cancelAnimationFrame(due)
      due = requestAnimationFrame(() => sizeToRoom(stage, wanted))
    }
    sizeToRoom(stage, wanted)
    // What comes later is measured when it comes: a method's view, a picture, a letter.
    const resized = new ResizeObserver(again)
    const changed = new MutationObserver(again)
    resized.observe(stage)
    changed.observe(body, { childList: true, subtree: true, characterData: true })
    return () => {
      cancelAnimationFrame(due)
      resized.disconnect()
      changed.disconnect()
    }
  })
  return ref
}

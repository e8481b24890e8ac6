// What runs inside each measured page, before any script of its own; it must stand alone.

/** Notes the largest paint, what blocks, what moves, when the app has come, and when its first button can be pressed. */
export function watchPage({ app, control }) {
  const seen = { paint: null, app: null, usable: null, blocked: 0, moved: 0 }
  Reflect.set(window, 'seen', seen)
  const watch = (type, note) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  }
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime
  })
  watch('longtask', ({ duration }) => {
    seen.blocked += Math.max(0, duration - 50)
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    seen.moved += hadRecentInput ? 0 : value
  })

  const find = () =>
    [...document.querySelectorAll('button, a')].find(
      (one) => one.matches(control.element) && (!control.text || one.textContent.trim() === control.text),
    )
  /** Where the control is on top of everything, when it can be pressed. */
  const place = () => {
    const element = find()
    const box = element?.getBoundingClientRect()
    if (!box || box.width < 2 || element.disabled || getComputedStyle(element).visibility !== 'visible') return null
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    return element.contains(document.elementFromPoint(x, y)) ? `${Math.round(x)} ${Math.round(y)}` : null
  }
  let last = null
  const look = () => {
    const there = document.body && document.querySelector(app)
    if (there) seen.app ??= performance.now()
    const now = there ? place() : null
    // In the same place in two frames; and then the page must also answer.
    if (now !== null && now === last) {
      setTimeout(() =>
        requestAnimationFrame(() => {
          seen.usable = performance.now()
          console.info('usable')
        }),
      )
      return
    }
    last = now
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** How long it takes from the next press until something is seen, in ms. */
export function pressUntilSeen({ sight }) {
  return new Promise((done) => {
    let start = null
    addEventListener('pointerdown', ({ timeStamp }) => (start ??= timeStamp), { capture: true, once: true })
    const look = () => {
      const box = document.querySelector(sight)?.getBoundingClientRect()
      if (start !== null && box && box.width > 0) done(performance.now() - start)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

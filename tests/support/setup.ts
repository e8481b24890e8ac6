import './renders.ts'
import '@testing-library/jest-dom/vitest'
import './computed-style.ts'
import './setup-rules.ts'
import { cleanup, configure, getConfig } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// The library stays loaded: what one file configures, the next must not find.
const asFound = globalThis as { libraryAsFound?: ReturnType<typeof getConfig> }
asFound.libraryAsFound ??= { ...getConfig() }
configure(asFound.libraryAsFound)

// jsdom has neither modal dialogs nor popovers: enough of both for components to open and close.
if (typeof HTMLDialogElement !== 'undefined' && !HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.show = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.showModal = function () {
    if (this.open) throw new DOMException('The dialog is already open.', 'InvalidStateError')
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (value) {
    if (!this.open) return
    this.open = false
    if (value !== undefined) this.returnValue = value
    this.dispatchEvent(new Event('close'))
  }
}

if (typeof HTMLElement !== 'undefined' && !HTMLElement.prototype.showPopover) {
  const shown = new WeakSet<HTMLElement>()
  const toggle = (element: HTMLElement, show: boolean) => {
    if (show === shown.has(element)) return show
    if (show) shown.add(element)
    else shown.delete(element)
    const [oldState, newState] = show ? ['closed', 'open'] : ['open', 'closed']
    element.dispatchEvent(Object.assign(new Event('toggle'), { oldState, newState }))
    return show
  }
  HTMLElement.prototype.showPopover = function () {
    toggle(this, true)
  }
  HTMLElement.prototype.hidePopover = function () {
    toggle(this, false)
  }
  HTMLElement.prototype.togglePopover = function (force) {
    return toggle(this, typeof force === 'boolean' ? force : !shown.has(this))
  }
}

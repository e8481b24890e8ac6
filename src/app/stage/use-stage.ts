import { useCallback, useEffect, useRef, useState } from 'react'
import type { Scene } from '../../workshop/evening/scene'
import type { House } from '../../workshop/record/house'
import { inBar, paths } from '../frame/paths'

const typing = (element: Element | null) =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

export interface StageControl {
  /** The stage has been heard from within the last seconds. */
  readonly connected: boolean
  readonly held: boolean
  readonly blank: boolean
  readonly promise: boolean
  /** What the room sees now, with hold and blank taken in. */
  readonly scene: Scene
  open(): void
  hold(on: boolean): void
  darken(on: boolean): void
  showPromise(on: boolean): void
  /** The next change goes out at once, also while something is being typed: the room moves on. */
  hurry(): void
}

/** The stage says hello this often, in ms. */
export const greeting = 2000

const connectedNow = (heard: number) => Date.now() - heard < 3 * greeting

/**
 * Keeps the projector window in step with a page. While something is being typed the room sees what was there before:
 * a sentence comes when its field is left, not letter by letter.
 * @param active false while another window steers the stage
 */
export const useStage = (house: House, workshop: string, scene: Scene, active = true): StageControl => {
  const [heard, setHeard] = useState(0)
  const [connected, setConnected] = useState(false)
  const [held, hold] = useState(false)
  const [blank, darken] = useState(false)
  const [promise, showPromise] = useState(false)
  const { link } = house
  const base = { title: scene.title, language: scene.language, rehearsal: scene.rehearsal, length: scene.length, blank }
  const shown: Scene = held
    ? { ...base, ...(scene.turns ? { turns: scene.turns } : {}), kind: 'pause', timer: scene.timer }
    : promise
      ? { ...base, kind: 'promise', timer: null }
      : { ...scene, blank }

  const latest = useRef(shown)
  latest.current = shown
  const sent = useRef('')
  const hurried = useRef(false)
  const send = useCallback(() => {
    if (!active) return
    sent.current = JSON.stringify(latest.current)
    link.tell({ type: 'scene', workshop, scene: latest.current })
  }, [link, workshop, active])

  useEffect(() => {
    if (JSON.stringify(shown) === sent.current) return
    if (!typing(document.activeElement) || hurried.current) send()
    hurried.current = false
  })
  useEffect(() => {
    const left = () => setTimeout(send)
    document.addEventListener('focusout', left)
    return () => document.removeEventListener('focusout', left)
  }, [send])
  useEffect(
    () =>
      link.hear((message) => {
        if (!active || message.type !== 'hello' || message.workshop !== workshop) return
        setHeard(Date.now())
        setConnected(true)
        link.tell({ type: 'scene', workshop, scene: JSON.parse(sent.current || JSON.stringify(latest.current)) })
      }),
    [link, workshop, active],
  )
  useEffect(() => {
    const timer = setInterval(() => setConnected(connectedNow(heard)), greeting)
    return () => clearInterval(timer)
  }, [heard])

  return {
    connected,
    held,
    blank,
    promise,
    scene: shown,
    open: () =>
      window.open(inBar(paths.stage(workshop)), `samtalerum-stage-${workshop}`, 'popup,width=1280,height=720'),
    hold,
    darken,
    showPromise,
    hurry: () => {
      hurried.current = true
    },
  }
}

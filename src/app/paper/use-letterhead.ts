import { useEffect, useState } from 'react'
import type { Face } from '../../report/height'
import { late } from '../../ui/deed'
import type { Letterhead } from '../../workshop/record/letterheads'
import { useLetterheads } from '../frame/letterheads'

/** The letterheads there are, and the one that is meant. */
export interface LetterheadChoice {
  readonly all: readonly Letterhead[]
  /** Null where the document goes out without. */
  readonly letterhead: Letterhead | null
  /** @param key '' for none */
  choose(key: string): void
  refresh(): Promise<void>
}

export const useLetterheadChoice = (): LetterheadChoice => {
  const { all, refresh } = useLetterheads()
  const [chosen, setChosen] = useState<string | null>(null)
  // The first is meant until somebody says otherwise: a municipality has one.
  const letterhead = chosen === '' ? null : (all.find(({ key }) => key === chosen) ?? all[0] ?? null)
  return { all, letterhead, choose: setChosen, refresh }
}

/** What a page of the letterhead takes; null until it is known, and where there is none. */
export const useFace = (letterhead: Letterhead | null): Face | null => {
  const [known, setKnown] = useState<{ readonly of: Letterhead; readonly face: Face } | null>(null)
  useEffect(() => {
    if (!letterhead) return
    const look = async () => {
      const { faceIn } = await import('../../report/word/letterhead-face')
      setKnown({ of: letterhead, face: faceIn(letterhead.file) })
    }
    late(look())
  }, [letterhead])
  return known !== null && known.of === letterhead ? known.face : null
}

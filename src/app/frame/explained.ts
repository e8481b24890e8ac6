import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/language'
import { say } from '../../ui/toast'
import { type AnyDocument, useRefused, useUnfit } from '../../workshop/evening/use'

/** A change that came to nothing is explained: people are answering what it would change, or it could not be stored. */
export const useExplained = (documents: readonly AnyDocument[]) => {
  const text = useText()
  const refused = useRefused(documents)
  const told = useRef(refused)
  useEffect(() => {
    if (refused > told.current) say(text('edit.refused'))
    told.current = refused
  }, [refused, text])
  const unfit = useUnfit(documents)
  const seen = useRef(unfit)
  useEffect(() => {
    if (unfit > seen.current) say(text('edit.unfit'))
    seen.current = unfit
  }, [unfit, text])
}

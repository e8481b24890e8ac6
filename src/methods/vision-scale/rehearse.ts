import type { Context } from '../contract'
import type { PlenaryMove, Setup, WorkMove } from './model'

/** A vision in two versions, with made-up adjustments, so that the evening can be tried before it is held. */
export const rehearse = async (setup: Setup, { t }: Context) => {
  const [first] = setup.versions
  const empty = setup.versions.every(({ text, picture }) => text.trim() === '' && picture === null)
  const versions = empty && first ? [{ ...first, text: t('example.1') }] : setup.versions
  const version = versions[0]?.id ?? ''
  const suggest = (text: string, number: number | null): WorkMove => ({ type: 'suggest', version, number, text })
  const tables: readonly { work: readonly WorkMove[]; plenary: readonly never[] }[] = [
    { plenary: [], work: [suggest(t('example.adjust.1'), 4), suggest(t('example.adjust.2'), 7)] },
    { plenary: [], work: [suggest(t('example.adjust.3'), null)] },
    { plenary: [], work: [suggest(t('example.adjust.4'), 8)] },
  ]
  const plenary: readonly PlenaryMove[] = [
    { type: 'suggest', version, number: 5, text: t('example.adjust.5') },
    ...(empty ? [{ type: 'draft' as const, after: version, text: t('example.2'), picture: null }] : []),
  ]
  return { setup: { ...setup, versions }, tables, plenary }
}

import { Layers, Plus, Sparkles } from 'lucide-react'
import { useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { moveItem } from '../../lib/move-item'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { PickCards } from '../../ui/pick-cards'
import { say } from '../../ui/toast'
import { useLatest } from '../../ui/use-latest'
import type { PrepareProps } from '../contract'
import { DeckDialog } from '../kit/deck-dialog'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { loadExample, takeDilemmas, withExample } from './deck'
import { DilemmaEditor, type Hands } from './dilemma-editor'
import { bothGoods, type Dilemma, emptyDilemma, enough, type MethodTypes, most, nameOf } from './model'

type Props = PrepareProps<MethodTypes>

/** Three questions that a dilemma is tried with, before anybody meets over it. */
const Test = ({ context: { t } }: Props) => (
  <details className="dilemma-test">
    <summary>{t('test.title')}</summary>
    <ol>
      {['1', '2', '3'].map((number) => (
        <li key={number}>{t(`test.${number}`)}</li>
      ))}
    </ol>
  </details>
)

const Picker = ({ setup, edit, deck, context: { t }, close }: Props & { close(): void }) => (
  <DeckDialog
    title={t('prepare.pick')}
    close={t('prepare.close')}
    onClose={close}
    deck={deck}
    take={(cards) => edit(takeDilemmas(setup, cards))}
    takeLabel={(count) => t('prepare.pick.take', { count })}
    said={(count) => t('prepare.said.taken', { count })}
    beside={({ picked }) => (
      <span role="status" className="quiet dilemma-count">
        {t('prepare.pick.count', { count: setup.dilemmas.length + picked.length })}
      </span>
    )}
  >
    {({ picked, pick }) => (
      <>
        <p className="quiet">{t('prepare.pick.lead')}</p>
        <PickCards
          cards={deck.map((one) => ({
            id: one.id,
            title: one.title,
            text: bothGoods(one, t),
            tags: [],
            there: setup.dilemmas.some(({ id }) => id === one.id) ? t('prepare.pick.in') : null,
          }))}
          picked={picked}
          change={pick}
        />
      </>
    )}
  </DeckDialog>
)

const Keys = (props: Props & { pick(): void }) => {
  const { setup, edit, deck, context, pick } = props
  const { t, language } = context
  const { dilemmas } = setup
  const takeExample = async () => {
    edit(withExample(setup, await loadExample(language)), true)
    say(t('prepare.said.example'))
  }
  return (
    <div className="row" data-at="dilemmas">
      <Button
        look={dilemmas.length === 0 ? 'primary' : 'normal'}
        icon={<Layers aria-hidden="true" />}
        disabled={deck.length === 0 || dilemmas.length >= most.dilemmas}
        onClick={pick}
      >
        {t('prepare.pick')}
      </Button>
      <AddButton
        room={{ has: dilemmas.length, most: most.dilemmas }}
        icon={<Plus aria-hidden="true" />}
        onClick={() => edit({ ...setup, dilemmas: [...dilemmas, emptyDilemma(newId())] })}
      >
        {t('prepare.own')}
      </AddButton>
      {dilemmas.length === 0 && (
        <Button icon={<Sparkles aria-hidden="true" />} onClick={takeExample}>
          {t('prepare.example')}
        </Button>
      )}
    </div>
  )
}

/** The same functions all the time: a key in one dilemma draws no other. */
const useHands = (props: Props): Hands => {
  const latest = useLatest(props)
  return useMemo(() => {
    const set = (next: (now: readonly Dilemma[]) => readonly Dilemma[]) => {
      const { setup, edit } = latest.current
      edit({ ...setup, dilemmas: next(setup.dilemmas) })
    }
    return {
      change: ({ id, ...next }) => set((now) => changed(now, id, next)),
      move: (id, by) =>
        set((now) => {
          const at = now.findIndex((one) => one.id === id)
          return moveItem(now, at, at + by)
        }),
      remove: (dilemma) => {
        const { t } = latest.current.context
        set((now) => without(now, dilemma.id))
        say(t('prepare.said.removed', { dilemma: nameOf(dilemma) || t('dilemma.untitled') }))
      },
    }
  }, [latest])
}

/** The dilemmas of the matter, written with the chairs. */
export const Dilemmas = (props: Props) => {
  const { setup, context } = props
  const { t } = context
  const [picking, setPicking] = useState(false)
  const { dilemmas } = setup
  const hands = useHands(props)
  return (
    <Part title={t('prepare.dilemmas')}>
      <p className="quiet">{t(dilemmas.length === 0 ? 'prepare.dilemmas.empty' : 'prepare.dilemmas.lead')}</p>
      {dilemmas.length === 1 && <p className="notice">{t('prepare.one')}</p>}
      {dilemmas.length > enough.dilemmas && <p className="notice">{t('prepare.many', { count: dilemmas.length })}</p>}
      <Test {...props} />
      <ol className="dilemma-list">
        {dilemmas.map((dilemma, at) => (
          <DilemmaEditor
            key={dilemma.id}
            dilemma={dilemma}
            number={at + 1}
            last={at === dilemmas.length - 1}
            hands={hands}
            t={t}
          />
        ))}
      </ol>
      <Keys {...props} pick={() => setPicking(true)} />
      {picking && <Picker {...props} close={() => setPicking(false)} />}
    </Part>
  )
}

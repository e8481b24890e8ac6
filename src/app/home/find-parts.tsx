import { type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import { type HouseText, methodText, useLanguage, useText } from '../../i18n/language'
import type { Manifest } from '../../methods/contract'
import type { Found, Wish } from '../../methods/finding'
import { methodName } from '../../methods/registry'
import { Frame } from '../../ui/field-frame'
import { useTypedNumber } from '../../ui/use-typed-number'
import { paths } from '../frame/paths'
import { AddKey } from './add-key'
import { wishRange } from './find-wish'
import './find.css'

interface Changing {
  readonly wish: Wish
  change(part: Partial<Wish>): void
}

const BoundField = ({ part, wish, change }: Changing & { readonly part: 'minutes' | 'people' }) => {
  const text = useText()
  const id = useId()
  const { notice, input } = useTypedNumber<number | null>({
    ...{ value: wish[part], range: wishRange[part], empty: null },
    onChange: (wanted) => change({ [part]: wanted }),
  })
  return (
    <Frame id={id} label={text(`find.${part}`)} notice={notice}>
      <input id={id} className="input input-number" {...input} aria-describedby={notice ? `${id}-notice` : undefined} />
    </Frame>
  )
}

/** How much time there is, and how many come. What is left empty does not matter. */
export const Bounds = (props: Changing & { readonly children?: ReactNode }) => (
  <div className="find-fields">
    <BoundField {...props} part="minutes" />
    <BoundField {...props} part="people" />
    {props.children}
  </div>
)

/** A method as it is proposed: what it is, when not to use it, and the ways on. */
const Bid = ({ manifest, second = false }: { readonly manifest: Manifest; readonly second?: boolean }) => {
  const text = useText()
  const language = useLanguage()
  const { id, hue, card, Emblem, minutes, people } = manifest
  return (
    <article className={second ? 'card find-bid find-bid-second' : 'card find-bid'} style={{ '--hue': hue } as object}>
      <span className="find-bid-emblem">
        <Emblem />
      </span>
      <div className="stack">
        <p className="small quiet">{text(second ? 'find.second' : 'find.first')}</p>
        <h2>{card[language].name}</h2>
        <p>{card[language].line}</p>
        <p className="small quiet">
          {text('home.minutes', { from: minutes[0], to: minutes[1] })} ·{' '}
          {text('home.people', { from: people[0], to: people[1] })}
        </p>
        <div className="find-bid-not">
          <h3>{text('guide.not')}</h3>
          <p>{methodText(id)('guide.not')}</p>
        </div>
        <div className="row">
          <AddKey manifest={manifest} look={second ? 'normal' : 'primary'} />
          <Link className="button" to={paths.method(id)}>
            {text('find.guide')}
            <span className="hidden-text"> {card[language].name}</span>
          </Link>
        </div>
      </div>
    </article>
  )
}

/** Why there is no answer, and what would be one. */
const blocked = (found: Found<Manifest> & { readonly first: null }, text: HouseText, name: string): string => {
  const { because, nearest } = found
  const { minutes = [0, 0], people = [0, 0] } = nearest ?? {}
  return text(`find.not.${because}`, { name, minutes: minutes[0], people: people[because === 'few' ? 0 : 1] })
}

/** One method, one to choose instead, and when not; or what stands in the way of all. */
export const Answer = ({ found }: { readonly found: Found<Manifest> }) => {
  const text = useText()
  const language = useLanguage()
  const called = (one: Manifest | null) => (one ? methodName(one.id, language) : '')
  if (found.first === null)
    return (
      <div className="stack">
        <p className="notice" role="status">
          {blocked(found, text, called(found.nearest))}
        </p>
        {found.nearest && (
          <Link className="button" to={paths.method(found.nearest.id)}>
            {text('find.guide')}
            <span className="hidden-text"> {called(found.nearest)}</span>
          </Link>
        )}
      </div>
    )
  const { first, second, also } = found
  const said = { first: called(first), second: called(second) }
  return (
    <div className="stack">
      <p className="hidden-text" role="status">
        {text(second ? 'find.answer.two' : 'find.answer', said)}
      </p>
      <Bid manifest={first} />
      {second ? <Bid manifest={second} second /> : <p className="quiet">{text('find.only')}</p>}
      {also.length > 0 && (
        <p className="row">
          <span className="quiet">{text('find.also')}:</span>
          {also.map((one) => (
            <Link key={one.id} className="find-also" to={paths.method(one.id)}>
              {called(one)}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}

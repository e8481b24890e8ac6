import { useText } from '../../i18n/language'
import { enter } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'

export const loader = enter

export const Component = () => {
  const text = useText()
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('nav.about')} />
      <main className="page page-narrow stack">
        <h1>{text('nav.about')}</h1>
        {(['about.1', 'about.2', 'about.3', 'about.4'] as const).map((key) => (
          <p key={key}>{text(key)}</p>
        ))}
      </main>
    </>
  )
}

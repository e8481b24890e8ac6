import { useLanguage, useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import { methodName } from '../../methods/registry'
import { Button } from '../../ui/button'
import type { Session } from '../../workshop/evening/session'
import { charactersOf, handOutText } from '../../workshop/files/hand-out'
import { house } from '../../workshop/record/house'
import { giveFile } from '../frame/give-file'
import { GatherFile } from '../frame/open-file'

/** *Del ud* and *Saml ind*, for tables with a tablet of their own. */
export const HandOut = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const language = useLanguage()
  const title = methodName(session.manifest.id, language)
  const roles = charactersOf(session)
  const save = async (role?: (typeof roles)[number]) => {
    const file = await handOutText(await house(), session, title, role)
    const name = [title, role?.title].filter(Boolean).join(' ')
    await giveFile(`${fileName(name, 'samtalerum')}.samtalerum.json`, file, 'application/json')
  }
  return (
    <details>
      <summary>{text('hand-out.title')}</summary>
      <div className="stack">
        <p className="small">{text('hand-out.text')}</p>
        <div>
          <Button small onClick={() => save()}>
            {text(roles.length > 0 ? 'hand-out.tables' : 'hand-out.save')}
          </Button>
        </div>
        {roles.length > 0 && (
          <fieldset className="stack">
            <legend className="small">{text('hand-out.roles')}</legend>
            <div className="row">
              {roles.map((role) => (
                <Button
                  key={role.id}
                  small
                  aria-label={text('hand-out.role', { who: role.title })}
                  onClick={() => save(role)}
                >
                  {role.title}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
        <GatherFile />
      </div>
    </details>
  )
}

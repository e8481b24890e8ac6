import { type Given, saveFile } from '../../exchange/save-file'
import { text } from '../../i18n/language'
import { say } from '../../ui/toast'

/** What was made, and where it went. */
export const whereItWent = ({ how, name }: Given): string =>
  how === 'shared' ? text('given.shared', { name }) : text('given.saved', { name })

/** Gives a file to the person, and says what it is called and where it lies. @returns whether it was taken */
export const giveFile = async (name: string, content: BlobPart, type: string): Promise<boolean> => {
  const given = await saveFile(name, content, type)
  if (given.how === 'cancelled') return false
  say(whereItWent(given))
  return true
}

import { type Given, saveFile } from '../../exchange/save-file'
import { text } from '../../i18n/language'
import { say } from '../../ui/toast'

/** What was made, and where it went. */
export const whereItWent = ({ how, name }: Given): string =>
  how === 'shared' ? text('given.shared', { name }) : text('given.saved', { name })

/**
 * Gives a file to the person, and says what it is called and where it lies.
 * @param note what else is to be known of it; it stays longer
 * @returns whether it was taken
 */
export const giveFile = async (name: string, content: BlobPart, type: string, note = ''): Promise<boolean> => {
  const given = await saveFile(name, content, type)
  if (given.how === 'cancelled') return false
  if (note === '') say(whereItWent(given))
  else say(`${whereItWent(given)} ${note}`, 20_000)
  return true
}

import { beforeEach, expect, test } from 'vitest'
import { copyAge } from '../../../src/app/frame/copy-age'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

const now = new Date('2026-11-29T12:00:00+01:00')
const said = (backup: string, file = '') => copyAge({ backup, file }, text, now)

test('a copy that was never made is not called old, and one is asked for', () => {
  expect(said('')).toBe('Der er ingen sikkerhedskopi af det hele endnu. Gem en.')
})

test('a copy is asked for again when the last is two weeks old, and not before', () => {
  expect(said('2026-11-16T12:00:00+01:00')).toBe('Sidste sikkerhedskopi: for 13 dage siden')
  expect(said('2026-11-15T12:00:00+01:00')).toBe(
    'Sidste sikkerhedskopi: for 14 dage siden. Det er længe siden. Gem en ny.',
  )
})

test('who has just saved an evening as a file is told so, and that the rest has no copy', () => {
  expect(said('', now.toISOString())).toBe(
    'I gemte en fil i dag. Der er ingen sikkerhedskopi af det hele endnu. Gem en.',
  )
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readContact } from '../../src/exchange/contact'

const good = {
  organisation: 'Digital service',
  email: 'tilgaengelighed@example.dk',
  statement: 'https://example.dk/was',
}
const read = (contact: unknown) => readContact(JSON.stringify(contact))

test('what the webmaster has written is read, each part or none', () => {
  expect(read(good)).toEqual(good)
  expect(read({ ...good, email: '' })).toEqual({ ...good, email: '' })
  expect(read({ ...good, more: 'ignored' })).toEqual(good)
})

test('the file as it comes with the app says nothing, and is no contact', () => {
  expect(readContact(readFileSync('public/contact.json', 'utf8'))).toBeNull()
})

test.each([
  ['a page of another kind', { ...good, statement: 'javascript:alert(1)' }],
  ['a page without encryption', { ...good, statement: 'http://example.dk' }],
  ['a mail with more than an address', { ...good, email: 'a@example.dk?body=<b>' }],
  ['something missing', { email: good.email }],
  ['a name without end', { ...good, organisation: 'a'.repeat(300) }],
  ['a list', [good]],
  ['nothing', null],
])('%s is not shown', (_, contact) => {
  expect(read(contact)).toBeNull()
})

test('neither what is not JSON, nor what is too large, is read', () => {
  expect(readContact('<!doctype html>')).toBeNull()
  expect(readContact(JSON.stringify({ ...good, more: 'a'.repeat(20_000) }))).toBeNull()
})

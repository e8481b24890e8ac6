import { expect, test } from 'vitest'
import { paperCount } from '../../../src/app/paper/paper-layout'
import { paper } from '../../../src/methods/concept-generator/paper'
import danish from '../../../src/methods/concept-generator/text/da.json'
import english from '../../../src/methods/concept-generator/text/en.json'
import { context, roomWith, setup } from './room'

/** As it stands on paper: what fills a text in is left as it is. */
const saying = (texts: Readonly<Record<string, string>>) => ({ ...context, t: (key: string) => texts[key] ?? key })

test.each([
  ['Danish', danish],
  ['English', english],
])('each table has its way, its concept, its prototype and its test on one page each, in %s', (_, texts) => {
  const challenge = 'Hvordan får vi bytte det, vi ikke længere bruger, uden at det koster en bil at komme frem?'
  const room = roomWith([null, null, null], { ...setup, challenge })
  const sheets = paper(room, saying(texts)).filter(({ kind }) => kind === 'page')
  expect(sheets.map((sheet) => [sheet.id, paperCount(sheet)])).toEqual([
    ['way', 3],
    ['sheet', 3],
    ['prototype', 3],
    ['test', 3],
  ])
})

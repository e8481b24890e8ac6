import { describe, expect, test } from 'vitest'
import { cleanPaper, type Paper } from '../../src/report/document'
import { toWord } from '../../src/report/word/word'
import { packed, wordsOf } from '../report/sample-paper'
import { dot, readWord } from '../support/word'
import { atTheEnd, evening } from './evening'
import { contextIn, languages, scripted } from './scripts'
import { blocksFor, readers } from './written'

const drawn = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  raster: dot,
  type: 'png',
  width: 300,
  height: 200,
} as const

describe.each(scripted)('$id in Word', ({ id, method, script }) => {
  test.each(languages)(
    'each document is read back whole by readers that know nothing of ours (%s)',
    async (language) => {
      const context = await contextIn(id, language)
      const moments = evening(method, script, context)
      for (const reader of readers) {
        const blocks = blocksFor(reader, method, atTheEnd(moments), context)
        if (blocks.length === 0) continue
        const paper: Paper = {
          title: id,
          meta: ['20. november 2026', 'Rådhuset'],
          sections: [{ id: 'one', title: reader, blocks }],
          foot: 'Ikke et beslutningsreferat.',
          mark: null,
        }
        const views = blocks.flatMap((block) => (block.kind === 'picture' ? [[block.view, drawn] as const] : []))
        const pictures = new Map<unknown, typeof drawn>(views)
        const lang = language === 'da' ? 'da-DK' : 'en-GB'
        const read = await readWord(await toWord(paper, { lang, header: `${id} · Rådhuset`, page: 'side', pictures }))
        expect(read.faults).toEqual([])
        expect(read.headers.trim()).toBe(`${id} · Rådhuset`)
        const labels = [...read.html.matchAll(/alt="([^"]*)"/g)].map(([, alt]) => alt)
        expect(labels).toHaveLength(views.length)
        const all = packed(read.text + read.footers + (read.parts['word/document.xml'] ?? ''))
        const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
        for (const words of wordsOf(cleanPaper(paper)))
          expect(
            [all.includes(packed(words)), all.includes(packed(escaped(words)).replaceAll('"', '&quot;'))],
            words,
          ).toContain(true)
      }
    },
  )
})

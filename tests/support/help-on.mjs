// What Negative Brainstorm asks at once, offers as subjects and drafts for each worst idea of a file: a list of texts, as JSON, or one on each line.
// Run: npm run help-on -- da ideas.json [--json]
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'vite'

const [language, file, as] = process.argv.slice(2)
if (!['da', 'en'].includes(language) || !existsSync(file ?? '')) {
  process.stderr.write('Say the language, da or en, and a file that is there: npm run help-on -- da ideas.json\n')
  process.exit(1)
}

const text = readFileSync(file, 'utf8')
const ideas = text.trim().startsWith('[')
  ? JSON.parse(text)
  : text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')

const vite = await createServer({ configFile: false, logLevel: 'error', server: { middlewareMode: true, ws: false } })
const { helpAbout, helpFor, loadLexicon } = await vite.ssrLoadModule('/src/methods/reverse-brainstorm/help.ts')
const lexicon = await loadLexicon(language)
const asked = Object.entries(lexicon.themes.themes)

const helped = ideas.map((idea) => {
  const { questions, offered, drafts } = helpFor(idea, lexicon)
  const themeOf = (question) => asked.find(([, theme]) => theme.questions.includes(question))?.[0]
  const keys = questions.length > 0 ? [] : offered
  // What each key brings, if that is what the idea is about.
  const subjects = keys.map((key) => ({ subject: lexicon.subjects[key].name, ...helpAbout(idea, key, lexicon) }))
  const themes = [...new Set(questions.map((question) => themeOf(question) ?? 'own words'))]
  return { idea, atOnce: questions.length > 0, themes, questions, subjects, drafts }
})
await vite.close()

const listed = (heading, lines) =>
  lines.length === 0 ? [] : [`   ${heading}`, ...lines.map((line) => `     - ${line}`)]
const offers = ({ atOnce, subjects }) =>
  atOnce
    ? []
    : subjects.length === 0
      ? ['   offered: every subject, for nobody can tell']
      : listed(
          'offered: is it about …',
          subjects.map(({ subject, questions, drafts }) => `${subject}: ${[...questions, ...drafts].join(' | ')}`),
        )
const shown = ({ idea, atOnce, themes, questions, subjects, drafts }, index) =>
  [
    `${index + 1}. ${idea}`,
    ...listed(`asked at once (${themes.join(', ')})`, questions),
    ...offers({ atOnce, subjects }),
    ...listed('drafts', drafts),
  ].join('\n')
process.stdout.write(`${as === '--json' ? JSON.stringify(helped, null, 2) : helped.map(shown).join('\n\n')}\n`)

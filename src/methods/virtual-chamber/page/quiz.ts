import { lines, paragraphs, typed } from './markup'
import type { PageData, PageQuestion } from './page-data'
import { wayOut, wayTo } from './parts'
import type { Say } from './words'

const letterOf = (at: number): string => String.fromCharCode(65 + at)

/** What stands behind a question: the right answer, and why. */
const answerOf = ({ answers, right, why }: PageQuestion, t: Say): string => {
  const answer = right === null ? undefined : answers[right]
  const said =
    right === null || answer === undefined
      ? `<p>${t('guest.right.none')}</p>`
      : `<p dir="auto"><strong>${t('guest.right', { letter: letterOf(right) })}</strong> <bdi>${typed(answer)}</bdi></p>`
  return lines(said, paragraphs(why))
}

const nameOf = ({ text }: PageQuestion, at: number, t: Say): string =>
  text.trim() === '' ? t('guest.question', { number: at + 1 }) : text

const ask = (question: PageQuestion, at: number, data: PageData, t: Say): string => {
  const list = question.answers.map((answer) => `<li><bdi>${typed(answer)}</bdi></li>`)
  return lines(
    '<article class="ask">',
    `<h3><span class="num">${at + 1}</span> <bdi>${typed(nameOf(question, at, t))}</bdi></h3>`,
    list.length > 0 && lines('<ol class="answers" type="A">', ...list, '</ol>'),
    `<details><summary>${t('guest.answer')}</summary>`,
    answerOf(question, t),
    data.music.trim() !== '' && wayTo('green', t('guest.green.go'), 'inner'),
    '</details>',
    '</article>',
  )
}

/** The quiz of the coffee break: the answer to each question stands behind it, and needs no script to come out. */
export const quizPart = (data: PageData, t: Say): string =>
  data.quiz.length === 0
    ? ''
    : lines(
        '<section aria-labelledby="quiz">',
        `<h2 id="quiz">${t('guest.quiz')}</h2>`,
        `<p class="inner">${t('guest.quiz.hint')}</p>`,
        '<div class="asks">',
        ...data.quiz.map((question, at) => ask(question, at, data, t)),
        '</div>',
        '</section>',
      )

/** The green room, with its door. Wrong answers get in too. */
export const greenPart = ({ music }: PageData, t: Say): string =>
  music.trim() === ''
    ? ''
    : lines(
        '<section class="green" aria-labelledby="green">',
        `<h2 id="green">${t('guest.green')}</h2>`,
        `<details><summary>${t('guest.green.door')}</summary>`,
        `<p>${t('guest.green.all')}</p>`,
        wayOut(music, t, 'guest.green.music'),
        '</details>',
        '</section>',
      )

/** On paper nothing opens: the answers stand at the end, where one does not read them by accident, and the green room with them. */
export const paperPart = ({ quiz, music }: PageData, t: Say): string => {
  const answers = quiz.map((question) => `<li>${answerOf(question, t)}</li>`)
  const parts = lines(
    answers.length > 0 && lines(`<h2>${t('guest.answers')}</h2>`, '<ol>', ...answers, '</ol>'),
    music.trim() !== '' && lines(`<h2>${t('guest.green')}</h2>`, wayOut(music, t, 'guest.green.music')),
  )
  return parts === '' ? '' : lines('<section class="printed" hidden>', parts, '</section>')
}

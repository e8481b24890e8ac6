// The smallest app around src/app/offline.ts: what the offline events say stands in the page, a button loads a lazy chunk.
import './main.css'
import { reloadForMissingChunk, startOffline } from '../../../src/app/frame/offline.ts'

declare const __BUILD__: string

const heading = document.createElement('h1')
heading.textContent = __BUILD__
const button = document.createElement('button')
button.textContent = 'More'
button.onclick = () =>
  import('./lazy.ts').then(
    ({ showMore }) => showMore(),
    () => say('missing'),
  )
const update = document.createElement('button')
update.textContent = 'Update'
document.getElementById('root')?.replaceChildren(heading, button)

reloadForMissingChunk(async () => say('flushed'))
startOffline({
  ready: () => say('ready'),
  waiting: (accept) => {
    update.onclick = accept
    button.after(update)
  },
  refused: say,
  moved: () => say('moved'),
})

function say(word: string): void {
  const line = document.createElement('output')
  line.textContent = word
  document.body.append(line)
  sessionStorage.setItem('said', `${sessionStorage.getItem('said') ?? ''} ${word}`)
}

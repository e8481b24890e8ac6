import './lazy.css'

declare const __BUILD__: string

export async function showMore(): Promise<void> {
  const { word } = await import('./deeper.ts')
  const more = document.createElement('strong')
  more.textContent = `${word} ${__BUILD__}`
  document.body.append(more)
}

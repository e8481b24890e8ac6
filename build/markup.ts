/** Text made safe for an element's content or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** Puts markup last in the head. */
export function endOfHead(html: string, markup: string): string {
  if (!html.includes('</head>')) throw new Error('index.html has no </head>')
  return html.replace('</head>', () => `${markup}\n  </head>`)
}

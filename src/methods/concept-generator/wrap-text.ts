/** Lines of at most so many characters, broken between words: an SVG does not break lines by itself. */
export const wrapText = (text: string, width: number): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.length > width ? (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []) : [word]))
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
      return lines
    }, [])

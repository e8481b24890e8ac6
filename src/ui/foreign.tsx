interface Props {
  readonly text: string
  /** The words in it that are of another language; where they do not stand in it, the text is as it is. */
  readonly words: string
  readonly lang: 'da' | 'en'
}

/** A text with words of another language in it, said to who reads it aloud. */
export const Foreign = ({ text, words, lang }: Props) => {
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? (
    text
  ) : (
    <>
      {text.slice(0, at)}
      <span lang={lang}>{words}</span>
      {text.slice(at + words.length)}
    </>
  )
}

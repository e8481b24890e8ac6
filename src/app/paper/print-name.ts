import { useEffect } from 'react'

/** What the browser calls the file when it prints to one. */
export const usePrintName = (name: string): void => {
  useEffect(() => {
    let before = document.title
    const begin = () => {
      before = document.title
      document.title = name
    }
    const end = () => {
      document.title = before
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [name])
}

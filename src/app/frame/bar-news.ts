import { createContext, type ReactNode } from 'react'

/** What the top of a page says besides its own: given by the frame round all pages, drawn by each bar. */
export const BarNews = createContext<ReactNode>(null)

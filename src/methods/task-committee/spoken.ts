import type { Day, Language } from '../contract'

// Days and numbers as they are read, for pictures and papers.

const locale = (language: Language): string => (language === 'da' ? 'da-DK' : 'en-GB')

/** "20. nov. 2026" */
export const shortDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))

/** "8,33" or "8.33": two decimals, no more. */
export const spokenNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2 }).format(value)

/** The day as YYYY-MM-DD on this device's calendar. */
export const dayOf = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`

/** Whether a text is a day as YYYY-MM-DD, and one that there is: not the 30th of February. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** Minutes since midnight of "17.00" or "17:00"; null when it is not a time of day. */
export const minutesOf = (time: string): number | null => {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(time.trim())
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}

/** "17.05" (Danish) or "17:05"; hours run past midnight and begin again at 0. */
export const timeOf = (minutes: number, separator = '.'): string => {
  const whole = ((Math.round(minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}${separator}${String(whole % 60).padStart(2, '0')}`
}

/** Whole days from one YYYY-MM-DD to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The day so many days later, as YYYY-MM-DD: at the latest the last that is written so. */
export const daysAfter = (day: string, days: number): string => {
  const [at, last] = [`${day}T00:00:00Z`, '9999-12-31T00:00:00Z'].map((text) => Date.parse(text))
  return new Date(Math.min(last ?? 0, (at ?? 0) + days * 86_400_000)).toISOString().slice(0, 10)
}

/** "4:05" for 245 seconds; "-0:10" once the time is up. */
export const countdown = (milliseconds: number): string => {
  const left = Math.ceil(milliseconds / 1000)
  const seconds = Math.abs(left)
  return `${left < 0 ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

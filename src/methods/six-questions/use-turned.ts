import { useState } from 'react'

/** Whether a postcard has been turned while the room looked on; one that was found turned lies still. */
export const useTurned = (turned: boolean): boolean => {
  const [found, setFound] = useState(turned)
  if (found && !turned) setFound(false)
  return turned && !found
}

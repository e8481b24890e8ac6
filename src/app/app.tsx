import { useLayoutEffect } from 'react'
import { RouterProvider, type RouterProviderProps } from 'react-router'

interface Props extends Pick<RouterProviderProps, 'router'> {
  /** Called when the app stands in the shell's place, before anybody sees it. */
  stands(): void
}

export const App = ({ router, stands }: Props) => {
  useLayoutEffect(stands, [stands])
  return <RouterProvider router={router} />
}

import { useEffect } from 'react'
import { RouterProvider, type RouterProviderProps } from 'react-router'

export const App = ({ router }: Pick<RouterProviderProps, 'router'>) => {
  useEffect(() => {
    delete document.documentElement.dataset.shell
  }, [])
  return <RouterProvider router={router} />
}

import { RouterProvider, type RouterProviderProps } from 'react-router'

export const App = ({ router }: Pick<RouterProviderProps, 'router'>) => <RouterProvider router={router} />

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createHashRouter, RouterProvider, useNavigate } from 'react-router'
import { createStore, useStore } from 'zustand'

// The least that an app with these libraries can be: one page, one button, one more page that is fetched when it is wanted.
const opened = createStore<number>()(() => 0)

const Home = () => {
  const count = useStore(opened)
  const navigate = useNavigate()
  const open = () => {
    opened.setState(count + 1, true)
    void navigate('/more')
  }
  return (
    <main>
      <h1>Toolkit</h1>
      <p>An empty React page, opened {count} times.</p>
      <button id="go" type="button" onClick={open}>
        Open
      </button>
    </main>
  )
}

const router = createHashRouter([
  { path: '/', element: <Home /> },
  { path: '/more', lazy: () => import('./more') },
])
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )

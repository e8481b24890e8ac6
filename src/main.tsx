import './app/early'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { rememberFocus } from './app/frame/shell-focus'
import { startApp } from './app/start'
import './ui/tokens.css'
import './ui/base.css'
import './ui/parts.css'
import './app/home/home.css'
// What home draws a moment later: so small that no request is spent on it.
import './ui/overlays.css'
import './app/frame/page-bar.css'
import './app/home/due-list.css'
import './app/home/method.css'

const root = document.getElementById('root')

// The shell in index.html stays until the first route is ready, and is then replaced in one step.
// No top-level await: a route's own chunk imports this one, and would wait for it as long as it waits for the route.
if (root) {
  startApp().then(
    ({ router }) =>
      createRoot(root).render(
        <StrictMode>
          <App router={router} stands={rememberFocus(root)} />
        </StrictMode>,
      ),
    reportError,
  )
}

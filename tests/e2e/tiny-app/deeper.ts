// Imports the entry's style sheet again: Vite then lists that sheet, which is inside the page by now, as something to load.
import './main.css'

export const word = 'more of'

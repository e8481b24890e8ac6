// Whoever looks for a role asks of every element whether it is seen, and jsdom works out a whole style for each answer: most
// of what the screens' tests cost. Where no style sheet is loaded, as here, what decides it is soon said; the rest jsdom says.

const firstAsked = globalThis.getComputedStyle

/** What jsdom says: the window that the element is in, for files that follow one another have windows of their own. */
const askJsdom = (element: Element, pseudo?: string | null): CSSStyleDeclaration => {
  const own = element.ownerDocument.defaultView
  const isOwn = own !== null && own.getComputedStyle.name !== 'soonSaidStyle'
  return isOwn ? own.getComputedStyle(element, pseudo) : firstAsked.call(globalThis, element, pseudo)
}

/** As a browser shows what nobody has styled; every other element is inline. */
const shownAs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    none: 'area base basefont datalist head link meta noembed noframes param rp script style template title',
    block:
      'html body address blockquote center dialog div figure figcaption footer form header hr legend main p pre search article aside h1 h2 h3 h4 h5 h6 hgroup nav section dd dl dt menu ol ul fieldset details summary',
    'inline-block': 'input button',
    'list-item': 'li',
    table: 'table',
    'table-caption': 'caption',
    'table-column-group': 'colgroup',
    'table-column': 'col',
    'table-header-group': 'thead',
    'table-row-group': 'tbody',
    'table-footer-group': 'tfoot',
    'table-row': 'tr',
    'table-cell': 'td th',
  }).flatMap(([display, names]) => names.split(' ').map((name) => [name, display])),
)

const inlineOf = (element: Element, property: string): string =>
  element.hasAttribute('style') ? (element as HTMLElement).style.getPropertyValue(property) : ''

const isPutAway = (element: Element): boolean =>
  (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
  (element.localName === 'dialog' && !element.hasAttribute('open')) ||
  (element.localName === 'input' && element.getAttribute('type') === 'hidden')

const displayOf = (element: Element): string => {
  const inline = inlineOf(element, 'display')
  if (inline !== '') return inline
  if (isPutAway(element)) return 'none'
  const first = element.localName === 'summary' && !element.previousElementSibling
  return first ? 'list-item' : (shownAs[element.localName] ?? 'inline')
}

/** What an element has from the nearest round it that says so. */
const inheritedBy = (element: Element | null, property: string, initial: string): string =>
  element === null ? initial : inlineOf(element, property) || inheritedBy(element.parentElement, property, initial)

const soonSaid: Readonly<Record<string, (element: Element) => string>> = {
  display: displayOf,
  visibility: (element) => inheritedBy(element, 'visibility', 'visible'),
  'pointer-events': (element) => inheritedBy(element, 'pointer-events', 'auto'),
  opacity: (element) => inlineOf(element, 'opacity'),
  content: (element) => inlineOf(element, 'content'),
}

const styleOf = (element: Element): CSSStyleDeclaration => {
  const whole = () => askJsdom(element)
  const getPropertyValue = (name: string) => soonSaid[name]?.(element) ?? whole().getPropertyValue(name)
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === 'getPropertyValue') return getPropertyValue
      const said = soonSaid[name === 'pointerEvents' ? 'pointer-events' : String(name)]
      return said ? said(element) : Reflect.get(whole(), name)
    },
  })
}

// Files share a document: once is enough.
if (firstAsked.name !== 'soonSaidStyle')
  globalThis.getComputedStyle = function soonSaidStyle(element, pseudo) {
    const known = document.styleSheets.length === 0 && !element.hasAttribute('popover')
    return known ? styleOf(element) : askJsdom(element, pseudo)
  }

export {}

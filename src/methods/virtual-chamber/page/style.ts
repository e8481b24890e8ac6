// The page’s whole look. It is the same for all pages, letter for letter, so its hash is too: the page’s policy allows this
// style and no other. Plain colours and old words: nobody knows in which browser a page is opened in four years.

const colours = `
:root{color-scheme:light dark;--paper:#f8f3e9;--card:#fffdf9;--sand:#efe4d1;--ink:#22262e;--muted:#5b564d;--line:#d9ccb6;--edge:#83765f;--deep:#0d4a5f;--on:#fff;--leaf:#e3ede2;--stem:#2d5d43}
@media (prefers-color-scheme:dark){:root{--paper:#191b1f;--card:#22252a;--sand:#33302a;--ink:#f2ece1;--muted:#bdb5a7;--line:#44423d;--edge:#958a77;--deep:#8ccbe0;--on:#10222a;--leaf:#23332a;--stem:#93cba8}}
`

const text = `
*,::before,::after{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:74rem;padding:0 clamp(1rem,4vw,3rem) 3rem;font:1.0625rem/1.6 Seravek,"Gill Sans Nova",Ubuntu,Calibri,"Segoe UI","Noto Sans",sans-serif;overflow-wrap:anywhere}
@supports (hyphenate-limit-chars:16 6 5){body{hyphens:auto;hyphenate-limit-chars:16 6 5}.go,.address{hyphens:none}}
h1,h2,h3{font-family:"Iowan Old Style","Palatino Linotype","URW Palladio L",P052,"Noto Serif",Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,1.2rem + 2.8vw,3.25rem);letter-spacing:-.01em}
h2{font-size:clamp(1.5rem,1.2rem + 1.2vw,2.125rem)}
h3{font-size:1.375rem}
p,ol,ul{margin:.75rem 0 0;max-width:66ch}
a{color:var(--deep);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--deep);outline-offset:3px;border-radius:4px}
[hidden]{display:none}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:9;padding:.75rem 1rem;background:var(--card)}
header{padding:clamp(2.5rem,7vw,5.5rem) 0 clamp(1.5rem,4vw,3rem)}
header::before{content:"";display:block;width:4.5rem;height:.375rem;margin-bottom:1.25rem;background:var(--deep)}
@media (min-width:60em){header{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);column-gap:3rem;padding-top:3.5rem}header::before{grid-column:1/-1}.alone{grid-column:1/-1}}
header p{font-size:clamp(1.125rem,1rem + .4vw,1.25rem)}
.welcome p:first-child{margin-top:.5rem}
main>section{margin-top:clamp(2.5rem,6vw,4.5rem)}
main>.room{margin-top:0}
.num{display:inline-grid;place-items:center;flex:none;min-width:2rem;height:2rem;padding:0 .375rem;border:2px solid var(--deep);border-radius:1rem;color:var(--deep);font:700 1rem/1 system-ui,sans-serif}
`

const room = `
.picture{position:relative;margin-top:1.25rem}
.picture>img,.picture>svg{display:block;width:100%;height:auto;border-radius:10px}
.picture>svg{border:1px solid var(--line)}
.wide>img{aspect-ratio:3/1}
.tall>img{aspect-ratio:3/4}
.wide>img,.tall>img{object-fit:contain;background:var(--sand)}
.upright,.tall{max-width:34rem}
.paper{fill:var(--card)}.soft{fill:var(--sand)}.strong{fill:var(--deep)}.ink{fill:var(--ink)}.none{fill:none}
.on-paper{stroke:var(--card)}.on-soft{stroke:var(--sand)}.on-strong{stroke:var(--deep)}.on-ink{stroke:var(--ink)}
.picture>svg{stroke-width:3;stroke-linejoin:round;stroke-linecap:round}
.places{list-style:none;padding:0;max-width:none;margin-top:.75rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:.25rem 1.5rem}
.places a{display:flex;align-items:flex-start;gap:.75rem;padding:.375rem 0;min-height:2.75rem;text-decoration:none;line-height:2rem}
.places .name{padding:.25rem 0;line-height:1.5rem}
.places a:hover .name,.places a:focus-visible .name{text-decoration:underline}
.places a:hover .num,.places a:focus-visible .num{background:var(--deep);color:var(--on)}
.spot{position:absolute;top:0;width:clamp(1.75rem,6%,2.75rem);min-height:1.75rem;aspect-ratio:1;transform:translate(-50%,-50%);display:grid;place-items:center;border:3px solid #fff;border-radius:50%;background:#0d4a5f;color:#fff;box-shadow:0 1px 6px rgb(0 0 0/.5);font:700 clamp(.875rem,1.6vw,1.125rem)/1 system-ui,sans-serif}
.spot::before{content:attr(data-number)}
.places a:hover .spot,.places a:focus-visible .spot{background:#fff;border-color:#0d4a5f;color:#0d4a5f;outline:4px solid #ffd166;z-index:1}
`

const parts = `
.all{margin-top:1.25rem;columns:2 25rem;column-gap:1.25rem}
.place,.ask,.green{padding:clamp(1rem,3vw,1.5rem);border:1px solid var(--line);border-radius:10px;background:var(--card)}
.place{break-inside:avoid;margin:0 0 1.25rem}
.place:target,.ask:target{border-color:var(--deep);box-shadow:inset .375rem 0 0 var(--deep)}
.place h3,.ask h3{display:flex;gap:.75rem;align-items:flex-start}
.place h3 bdi,.ask h3 bdi{min-width:0;padding-top:.125rem}
.kind{display:flex;align-items:center;gap:.5rem;margin-top:.5rem;color:var(--muted);font-size:.9375rem}
.icon{flex:none;width:1.25rem;height:1.25rem;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linejoin:round;stroke-linecap:round}
.go,summary{display:inline-flex;align-items:center;min-height:2.75rem;padding:.5rem 1rem;border-radius:8px;font-weight:600}
.go{background:var(--deep);color:var(--on);text-decoration:none;border:2px solid var(--deep)}
.go:hover{background:var(--card);color:var(--deep);text-decoration:underline}
.back{margin-top:.5rem;font-size:.9375rem}
.back a{display:inline-block;padding:.5rem 0}
.asks{margin-top:1.25rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(25rem,100%),1fr));gap:1.25rem;align-items:start}
.answers{list-style:upper-alpha;padding-left:1.75rem}
.answers li{padding-left:.25rem}
details{margin-top:.75rem}
summary{cursor:pointer;border:2px solid var(--deep);color:var(--deep)}
summary:hover{background:var(--deep);color:var(--on)}
summary::before{content:"+";width:1.25rem;font-weight:700}
[open]>summary::before{content:"\\2212"}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
.green{background:var(--leaf);border:2px solid var(--stem)}
main>section.green{margin-top:1.25rem}
.green summary{border-color:var(--stem);color:var(--stem)}
.green summary:hover{background:var(--stem);color:var(--leaf)}
.green .go{background:var(--stem);border-color:var(--stem);color:var(--leaf)}
.green .go:hover{background:var(--leaf);color:var(--stem)}
footer{margin-top:clamp(2.5rem,6vw,4.5rem);padding-top:1.5rem;border-top:1px solid var(--line)}
.own{color:var(--muted);font-size:.9375rem}
`

const forced = `
@media (forced-colors:active){.spot,.num{forced-color-adjust:none;background:Canvas;color:LinkText;border-color:LinkText;box-shadow:none}.go{border-color:LinkText}.place:target,.ask:target{border:4px solid Highlight}header::before{background:CanvasText}}
`

const printed = `
@page{margin:18mm 20mm}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--sand:#f2ebdf;--ink:#000;--muted:#333;--line:#888;--edge:#555;--deep:#000;--on:#fff;--leaf:#fff;--stem:#000}
body{max-width:none;padding:0;font-size:11pt;line-height:1.45}
h1{font-size:24pt}h2{font-size:15pt}h3{font-size:12.5pt}
h1,h2,h3{break-after:avoid}
header{display:block;padding:0 0 8mm}@media (min-width:60em){header{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);column-gap:3rem;padding-top:3.5rem}header::before{grid-column:1/-1}.alone{grid-column:1/-1}}
header p{font-size:12pt}
main>section{margin-top:8mm}
.skip,.back,.places .num,.places .name,.own,.room .hint,.inner,details,main>section.green{display:none}
.places{margin:0;display:block}.places li{height:0}.places a{min-height:0;padding:0}
.picture{break-inside:avoid;width:130mm}
.picture>svg{stroke-width:2}
.on-strong{stroke:#444}.strong{fill:#666}
.spot{background:#fff;color:#000;border:2px solid #000;box-shadow:none;width:8mm;font-size:10pt}
.all{columns:auto}
.place,.ask{border:0;border-top:1px solid var(--line);border-radius:0;padding:3mm 0 0;margin:0 0 5mm;box-shadow:none}
.place:target,.ask:target{box-shadow:none}
.num{border-width:1px;min-width:6mm;height:6mm;font-size:10pt}
p,ol,ul{max-width:none;margin-top:2mm;orphans:3;widows:3}
.go{display:inline;min-height:0;padding:0;border:0;background:none;color:#000}
.go[href^="http"]::after{content:" (" attr(href) ")";font-weight:400}
.asks{display:block}.ask{break-inside:avoid}
.printed[hidden]{display:block}
footer{margin-top:8mm;padding-top:4mm}.printed h2{margin-top:6mm}
.code{width:30mm;height:30mm;margin-top:3mm}
}
`

/** Each spot of a picture in whole percent of its width: a margin in percent is of the width, downwards too. */
const spots = [
  ...Array.from({ length: 101 }, (_, at) => `.x${at}{left:${at}%}`),
  ...Array.from({ length: 135 }, (_, at) => `.y${at}{margin-top:${at}%}`),
].join('')

export const style = [colours, text, room, parts, forced, printed, spots].join('')

/** SHA-256 of the style, as the page’s policy names it. `tests/methods/virtual-chamber/page-policy.test.tsx` says what it is. */
export const styleHash = 'sha256-//OBIUn1qx7EyICerIfD14u09C229uqqIa+0c34CHhg='

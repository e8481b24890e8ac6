import { SaxesParser } from 'saxes'

// The order in which the parts of an element stand, where Word asks for one: it calls a file damaged that has them otherwise.
// From ECMA-376, part 1 (wml.xsd), as the Open XML SDK reads it: https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing

const order: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:numPr': 'ilvl numId',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcBorders': 'top left start bottom right end insideH insideV tl2br tr2bl',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tcMar': 'top left start bottom right end',
  'w:pBdr': 'top left bottom right between bar',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:num': 'abstractNumId lvlOverride',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
  'pic:pic': 'nvPicPr blipFill spPr',
}
const ranks = new Map(
  Object.entries(order).map(([name, parts]) => [name, new Map(parts.split(' ').map((part, at) => [part, at]))]),
)

/** What must stand first in an element, and what last; and what an element may not be without. */
const first: Readonly<Record<string, string>> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr', 'w:tr': 'w:trPr' }
const last: Readonly<Record<string, string>> = { 'w:tc': 'w:p' }
const needed: Readonly<Record<string, readonly string[]>> = {
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tr': ['w:tc'],
}
/** What may be there once only, in the whole part. */
const numbers: readonly (readonly [element: string, attribute: string])[] = [
  ['w:abstractNum', 'w:abstractNumId'],
  ['w:num', 'w:numId'],
  ['w:style', 'w:styleId'],
  ['wp:docPr', 'id'],
]

interface Open {
  readonly name: string
  readonly inside: string[]
  rank: number
}

/** What is wrong with an element that has just been closed. */
const closedWrong = ({ name, inside }: Open): readonly string[] => [
  ...(inside.slice(1).includes(first[name] ?? '-') ? [`${first[name]} is not first in ${name}`] : []),
  ...(name === 'w:body' && inside.slice(0, -1).includes('w:sectPr')
    ? ['more comes after the set-up of the pages']
    : []),
  ...(last[name] !== undefined && inside.at(-1) !== last[name] ? [`${name} ends in ${inside.at(-1)}`] : []),
  ...(needed[name] ?? []).flatMap((part) => (inside.includes(part) ? [] : [`${name} has no ${part}`])),
]

/** What Word would find out of place in a part of a file. The part is well-formed. */
export const outOfPlace = (part: string, xml: string): readonly string[] => {
  const found: string[] = []
  const path: Open[] = []
  const known = new Set<string>()
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    const around = path.at(-1)
    if (around) {
      around.inside.push(name)
      const rank = ranks.get(around.name)?.get(name.replace(/^\w+:/, ''))
      if (ranks.has(around.name) && rank === undefined) found.push(`${name} in ${around.name}`)
      if (rank !== undefined && rank < around.rank) found.push(`${name} comes too late in ${around.name}`)
      around.rank = Math.max(around.rank, rank ?? 0)
    }
    for (const [element, attribute] of numbers) {
      if (name !== element) continue
      const number = `${element} ${attributes[attribute]}`
      if (known.has(number)) found.push(`${number} is there twice`)
      known.add(number)
    }
    path.push({ name, inside: [], rank: 0 })
  })
  parser.on('closetag', () => {
    const closed = path.pop()
    if (closed) found.push(...closedWrong(closed))
  })
  parser.write(xml).close()
  return found.map((one) => `${part}: ${one}`)
}

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { rules, runningRules } from './boundary-rules.ts'
import { code, filesBelow } from './files-below.ts'
import { hiddenImports, importsOf } from './imports.ts'

export interface Cruised {
  readonly modules: number
  readonly imports: number
  /** Sentences. */
  readonly faults: readonly string[]
}

/** Holds every import below `src` against the rules. */
export async function cruiseSrc(src: string): Promise<Cruised> {
  const all = await cruiseImports(src, rules, () => true)
  const running = await cruiseImports(src, runningRules, ({ typeOnly }) => !typeOnly)
  const hidden = filesBelow(src, code).flatMap((file) =>
    hiddenImports(readFileSync(join(src, file), 'utf8')).map(
      (words) => `src/${file} hides an import from the rules: ${words}`,
    ),
  )
  return { ...all, faults: [...all.faults, ...running.faults, ...hidden] }
}

/**
 * dependency-cruiser reads TypeScript 7 with swc, but no JSX, and cannot tell types from what runs. So it is given a copy of
 * src in which every file holds its import statements and nothing else.
 */
async function cruiseImports(
  src: string,
  forbidden: readonly IForbiddenRuleType[],
  wanted: (one: { typeOnly: boolean }) => boolean,
): Promise<Cruised> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'samtalerum-imports-')))
  let imports = 0
  for (const file of filesBelow(src)) {
    const found = code.test(file) ? importsOf(file, readFileSync(join(src, file), 'utf8')).filter(wanted) : []
    imports += found.length
    mkdirSync(dirname(join(base, 'src', file)), { recursive: true })
    writeFileSync(join(base, 'src', file), found.map(({ to }) => `import '${to}'`).join('\n'))
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(base, 'node_modules'), 'junction')
  try {
    return { imports, ...(await judge(base, forbidden)) }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

async function judge(baseDir: string, forbidden: readonly IForbiddenRuleType[]): Promise<Omit<Cruised, 'imports'>> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir,
      parser: 'swc',
      validate: true,
      ruleSet: { forbidden: [...forbidden] },
      doNotFollow: { path: 'node_modules' },
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      conditionNames: ['import', 'browser', 'default'],
      exportsFields: ['exports'],
    },
  )
  const { modules, summary } = output as ICruiseResult
  const why = new Map(forbidden.map(({ name, comment }) => [name, comment]))
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/') && code.test(source)).length,
    faults: summary.violations.map(
      ({ rule, from, to }) => `${from} must not import ${to}. ${why.get(rule.name) ?? ''} (${rule.name})`,
    ),
  }
}

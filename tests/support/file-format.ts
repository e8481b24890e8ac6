import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import Ajv2020 from 'ajv/dist/2020'
import type { GenericSchema } from 'valibot'
import { bundleSchema } from '../../src/exchange/bundle'
import { type AnyMethod, library, loadMethod } from '../../src/methods/registry'
import { boxSchema } from '../../src/workshop/evening/stored-box'
import { houseFormat } from '../../src/workshop/record/house-format'
import { letterheadSchema } from '../../src/workshop/record/letterheads'
import { lifeSchema } from '../../src/workshop/record/life'
import { pictureSchema } from '../../src/workshop/record/pictures'
import { activitySchema, deckSchema, tabletSchema, workshopSchema } from '../../src/workshop/record/records'

/** As it is written, before defaults are filled in. What JSON Schema cannot say, such as that a name is safe, only the app checks. */
const described = (schema: GenericSchema): JsonSchema => {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  })
  return rest
}

/** Records of a space, and of a method where one is named, hold what `$defs` describes. */
const holds = (space: string, definition: string, method?: { readonly id: string; readonly version: number }) => ({
  if: {
    properties: {
      key: { pattern: `^${space}/${space === 'deck' && method ? `${method.id}/` : ''}` },
      envelope: {
        properties: {
          format: { const: houseFormat() },
          version: { const: method?.version ?? 1 },
          ...(method && space !== 'deck' ? { method: { const: method.id } } : {}),
        },
        required: ['format', 'version', ...(method && space !== 'deck' ? ['method'] : [])],
      },
    },
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { envelope: { properties: { data: { $ref: `#/$defs/${definition}` } } } } },
})

const ofMethod = ([name, method]: readonly [string, AnyMethod]) => {
  const { setup, brief, plenary, work } = method.schema
  const card = method.extras?.deck?.card
  const at = { id: name, version: method.version }
  const [record, tablet] = [described(activitySchema), described(tabletSchema)]
  return {
    rules: [
      holds('activity', `${name}.activity`, at),
      holds('work', `${name}.work`, at),
      holds('tablet', `${name}.tablet`, at),
      ...(card ? [holds('deck', `${name}.deck`, at)] : []),
    ],
    defs: {
      [`${name}.activity`]: {
        ...record,
        properties: { ...record.properties, setup: described(setup), plenary: described(plenary) },
      },
      [`${name}.work`]: described(work),
      [`${name}.tablet`]: { ...tablet, properties: { ...tablet.properties, brief: described(brief) } },
      ...(card
        ? {
            [`${name}.deck`]: {
              ...described(deckSchema),
              properties: { title: { type: 'string' }, cards: { type: 'array', items: described(card) } },
            },
          }
        : {}),
    },
  }
}

const methods = await Promise.all(library.map(async ({ id }) => [id, (await loadMethod(id)) as AnyMethod] as const))

const formatOf = (parts: readonly ReturnType<typeof ofMethod>[]) => {
  const bundle = described(bundleSchema)
  const records = bundle.properties?.records as { readonly items: object }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'samtalerum.schema.json',
    title: 'Samtalerum',
    description: 'A workshop, template, deck, hand-out, table’s work or backup, as Samtalerum writes it.',
    ...bundle,
    properties: {
      ...bundle.properties,
      records: {
        ...records,
        items: {
          ...records.items,
          allOf: [
            holds('workshop', 'workshop'),
            holds('life', 'life'),
            holds('box', 'box'),
            holds('picture', 'picture'),
            holds('letterhead', 'letterhead'),
            ...parts.flatMap(({ rules }) => rules),
          ],
        },
      },
    },
    $defs: {
      workshop: described(workshopSchema),
      life: described(lifeSchema),
      box: described(boxSchema),
      picture: described(pictureSchema),
      letterhead: described(letterheadSchema),
      ...Object.assign({}, ...parts.map(({ defs }) => defs)),
    },
  }
}

/** What a `*.samtalerum.json` file of this version holds, as JSON Schema, made of the schemas that the app itself reads by. */
export const fileFormat = formatOf(methods.map(ofMethod))

const validate = new Ajv2020({
  strict: false,
  formats: { 'date-time': (time: string) => !Number.isNaN(Date.parse(time)) },
}).compile(fileFormat)

/** What of a file is not as the format says: none for a proper file. */
export const checkFile = (file: unknown): readonly string[] =>
  validate(file) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

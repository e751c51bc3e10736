/**
 * Makes `schema.json` (JSON Schema, draft 2020-12) from the schema that `parseResult` checks with. Run it with
 * `pnpm --filter @situs-kpu/results schema:update`; a test compares the committed file with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { type Expectation, resultSchema } from '../src/core/schema.ts';
import { fieldTexts } from './schema-texts.ts';

const whole = (minimum: number): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum: Number.MAX_SAFE_INTEGER,
});
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const instant = String.raw`${day}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})`;

/** What the checks in script mean in JSON Schema. That a day exists in the calendar is for `parseResult`. */
const meanings: Readonly<Partial<Record<Expectation, JsonSchema>>> = {
  count: whole(0),
  ballotNumber: whole(1),
  index: whole(0),
  percent: { type: 'number', minimum: 0, maximum: 100 },
  filled: { pattern: String.raw`\S` },
  day: { pattern: `^${day}$` },
  moment: { pattern: `^(${day}|${instant})$` },
  url: { pattern: String.raw`^[hH][tT][tT][pP][sS]?://[^\s/]` },
};

const meaningOf = (message: unknown): JsonSchema => {
  const meaning = meanings[message as Expectation];
  if (!meaning)
    throw new Error(
      `Situs KPU schema: a check with the message ${JSON.stringify(message)} has no meaning in JSON Schema. schema.json would accept what parseResult refuses. Add it to meanings in scripts/schema.ts.`,
    );
  return meaning;
};

type Node = JsonSchema & { properties?: Record<string, Node>; items?: Node; anyOf?: Node[] };

/** Puts the texts of the fields where they belong, through lists and alternatives. */
function describe(node: Node, path: readonly string[] = []): void {
  for (const inner of node.anyOf ?? []) describe(inner, path);
  if (node.items) describe(node.items, path);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const at = [...path, name];
    const text = fieldTexts[at.join('.')];
    if (text !== undefined) field.description = text;
    describe(field, at);
  }
}

/** The schema as it is published. */
export function buildSchema(): JsonSchema {
  const schema = toJsonSchema(resultSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? meaningOf((valibotSchema as { message?: unknown }).message)
        : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check'
        ? { ...jsonSchema, ...meaningOf((valibotAction as { message?: unknown }).message) }
        : undefined,
  });
  describe(schema as Node);
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: 'urn:situs-kpu:result:1',
    title: 'Hasil pemilihan',
    description:
      'Satu hasil pemilihan di satu wilayah, pada satu waktu. Angka yang belum diketahui ditulis null, tidak pernah 0. Apakah angkanya cocok satu sama lain diperiksa oleh checkIdentities.',
    ...rest,
  };
}

/** Text of the committed file. */
export const schemaText = (): string => `${JSON.stringify(buildSchema(), null, 2)}\n`;

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '../schema.json'), schemaText());
}

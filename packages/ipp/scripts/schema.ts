/**
 * Makes `schema/*.json` (JSON Schema, draft 2020-12) from the schemas that `parseInstrument`, `parseScores` and
 * `parseProgress` check with. Run it with `pnpm --filter @situs-kpu/ipp schema:update`; a test compares the committed
 * files with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { type ProgressExpectation, progressFileSchema } from '../src/core/progress/schema.ts';
import { type Expectation, instrumentSchema, scoresSchema } from '../src/core/schema.ts';
import { fieldTexts } from './schema-texts.ts';

const whole: JsonSchema = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const instant: JsonSchema = {
  pattern: String.raw`^${day}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$`,
};
const filled: JsonSchema = { pattern: String.raw`\S` };
const number: JsonSchema = { type: 'number' };

/** What the checks in script mean in JSON Schema. That a day exists in the calendar is for the validators. */
const meanings: Readonly<Partial<Record<Expectation | ProgressExpectation, JsonSchema>>> = {
  number,
  value: number,
  score: number,
  weight: { type: 'number', minimum: 0, maximum: 1 },
  count: whole,
  whole,
  index: whole,
  size: whole,
  filled,
  text: filled,
  name: filled,
  day: { pattern: `^${day}$` },
  instant,
  instantOrNull: instant,
  url: { pattern: String.raw`^[hH][tT][tT][pP][sS]?://[^\s/]` },
  plain: {},
};

const meaningOf = (message: unknown): JsonSchema => {
  const meaning = meanings[message as Expectation];
  if (!meaning)
    throw new Error(
      `Situs KPU schema: a check with the message ${JSON.stringify(message)} has no meaning in JSON Schema. The published schema would accept what the validator refuses. Add it to meanings in scripts/schema.ts.`,
    );
  return meaning;
};

type Node = JsonSchema & { properties?: Record<string, Node>; items?: Node; anyOf?: Node[] };

/** Puts the texts of the fields where they belong, through lists and alternatives. */
function describe(node: Node, texts: Readonly<Record<string, string>>, path: readonly string[] = []): void {
  for (const inner of node.anyOf ?? []) describe(inner, texts, path);
  if (node.items) describe(node.items, texts, path);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const at = [...path, name];
    const text = texts[at.join('.')];
    if (text !== undefined) field.description = text;
    describe(field, texts, at);
  }
}

const files = {
  instrument: {
    schema: instrumentSchema,
    title: 'Instrumen indeks',
    description:
      'Apa yang diukur sebuah indeks: dimensi, kategori, skala, dan cakupannya. Yang tidak dipublikasikan ditulis null, tidak pernah ditebak. Apakah kategori dan bobotnya masuk akal diperiksa oleh parseInstrument.',
  },
  scores: {
    schema: scoresSchema,
    title: 'Skor indeks',
    description:
      'Skor satu instrumen menurut wilayah. Yang belum diketahui ditulis null dengan alasannya, tidak pernah 0. Apakah skor cocok dengan instrumennya diperiksa oleh checkScores.',
  },
  progress: {
    schema: progressFileSchema,
    title: 'Progres pengisian indeks',
    description:
      'Keadaan pengisian menurut wilayah: isian, bukti, kendala, dan batas waktu, dengan semua versinya. Internal; yang dipublikasikan dibuat oleh publicProgress. Apakah angkanya cocok diperiksa oleh checkProgress.',
  },
} as const;

export type SchemaName = keyof typeof files;
export const schemaNames = Object.keys(files) as SchemaName[];

/** The schema as it is published. */
export function buildSchema(name: SchemaName): JsonSchema {
  const { schema: source, title, description } = files[name];
  const schema = toJsonSchema(source, {
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
  describe(schema as Node, fieldTexts[name]);
  const { $schema, ...rest } = schema;
  return { $schema, $id: `urn:situs-kpu:ipp-${name}:1`, title, description, ...rest };
}

/** Text of a committed file. */
export const schemaText = (name: SchemaName): string => `${JSON.stringify(buildSchema(name), null, 2)}\n`;

if (process.argv[1] === import.meta.filename) {
  for (const name of schemaNames)
    writeFileSync(join(import.meta.dirname, `../schema/${name}.json`), schemaText(name));
}

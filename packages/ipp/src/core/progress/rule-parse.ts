/** Reads a rule that an office wrote. A threshold that can never or always be met is a mistake, and is told as one. */
import * as v from 'valibot';
import type { LocalText } from '../model.ts';
import { progressRoles } from './codes.ts';
import { type ProgressRule, standingStates } from './rule.ts';

const signKinds = ['behind', 'near', 'idle', 'difficulties', 'overdue', 'returned', 'forecast'] as const;

const between = (least: number, most: number) =>
  v.pipe(
    v.number(`between:${least}:${most}`),
    v.check((value) => value >= least && value <= most, `between:${least}:${most}`),
  );
const whole = (least: number, most: number) =>
  v.pipe(
    v.number(`whole:${least}:${most}`),
    v.check((value) => Number.isInteger(value) && value >= least && value <= most, `whole:${least}:${most}`),
  );
const words = v.pipe(
  v.string('words'),
  v.check((text) => text.trim() !== '', 'words'),
);
const text = v.object({ id: words, en: words }, 'words');

const schema = v.object({
  id: words,
  version: words,
  label: text,
  basis: text,
  signs: v.array(
    v.variant(
      'kind',
      [
        v.object({ kind: v.literal('behind'), points: between(1, 100) }),
        v.object({ kind: v.literal('near'), days: whole(0, 365), belowPercent: between(1, 100) }),
        v.object({ kind: v.literal('idle'), days: whole(1, 365) }),
        v.object({ kind: v.literal('difficulties'), count: whole(1, 1000) }),
        v.object({ kind: v.literal('overdue'), count: whole(1, 1000) }),
        v.object({ kind: v.literal('returned'), count: whole(1, 1000) }),
        v.object({ kind: v.literal('forecast') }),
      ],
      `oneOf:${signKinds.join('|')}`,
    ),
    'list',
  ),
  forecast: v.object({
    method: v.literal('laju-rata-rata', 'oneOf:laju-rata-rata'),
    windowDays: whole(2, 365),
    minPoints: whole(2, 365),
    minSpanDays: whole(1, 365),
    farthestDays: whole(1, 3650),
  }),
  recommendations: v.array(
    v.object({
      id: words,
      when: v.object({
        standing: v.exactOptional(v.array(v.picklist(standingStates, `oneOf:${standingStates.join('|')}`))),
        signs: v.exactOptional(v.array(v.picklist(signKinds, `oneOf:${signKinds.join('|')}`))),
        contradiction: v.exactOptional(v.boolean('boolean')),
        conflict: v.exactOptional(v.boolean('boolean')),
      }),
      text,
      owner: v.picklist(progressRoles, `oneOf:${progressRoles.join('|')}`),
    }),
    'list',
  ),
});

export interface RuleError {
  /** Path of the field, e.g. `signs.1.days`. */
  readonly path: string;
  readonly text: LocalText;
}

export type RuleReading =
  | { readonly ok: true; readonly rule: ProgressRule }
  | { readonly ok: false; readonly errors: readonly RuleError[] };

/** Checks a rule from unknown input. Never throws. */
export function parseProgressRule(input: unknown): RuleReading {
  const parsed = v.safeParse(schema, input);
  if (!parsed.success)
    return {
      ok: false,
      errors: parsed.issues.map((issue) => {
        const path = v.getDotPath(issue) ?? '';
        const { id, en } = expected(issue.input === undefined ? 'missing' : issue.message);
        return {
          path,
          text: {
            id: `Situs KPU parseProgressRule: ${path || 'aturan'} ${id}. Aturan yang keliru menandai wilayah dengan salah. Perbaiki nilainya.`,
            en: `Situs KPU parseProgressRule: ${path || 'the rule'} ${en}. A wrong rule marks regions wrongly. Mend the value.`,
          },
        };
      }),
    };
  return { ok: true, rule: parsed.output };
}

function expected(message: string): LocalText {
  const [kind, ...rest] = message.split(':');
  switch (kind) {
    case 'missing':
      return { id: 'tidak ada', en: 'is missing' };
    case 'between':
      return {
        id: `harus angka dari ${rest[0]} sampai ${rest[1]}`,
        en: `must be a number from ${rest[0]} to ${rest[1]}`,
      };
    case 'whole':
      return {
        id: `harus bilangan bulat dari ${rest[0]} sampai ${rest[1]}`,
        en: `must be a whole number from ${rest[0]} to ${rest[1]}`,
      };
    case 'oneOf': {
      const list = (rest[0] ?? '').split('|').join(', ');
      return { id: `harus salah satu dari: ${list}`, en: `must be one of: ${list}` };
    }
    case 'words':
      return {
        id: 'harus teks dalam bahasa Indonesia dan Inggris',
        en: 'must be text in Indonesian and English',
      };
    case 'list':
      return { id: 'harus berupa daftar', en: 'must be a list' };
    case 'boolean':
      return { id: 'harus true atau false', en: 'must be true or false' };
    default:
      return { id: 'bukan bentuk yang dikenal', en: 'is not of a known form' };
  }
}

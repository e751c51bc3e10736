/**
 * Makes any value readable as a result without adding facts: what is missing becomes "not known". Checks and sentences
 * begin with it, so that a hand-written JSON file with a hole leads to a finding and never to a crash.
 */
import {
  type Area,
  type Contest,
  type ElectionResult,
  optionKinds,
  type ResultChild,
  type ResultOption,
  resultStatuses,
  type SourceDocument,
  schemaVersion,
} from './model.ts';

type Loose = Record<string, unknown>;

const record = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
/** Keeps odd numbers, so that the checks can mark them; everything that is no number is "not known". */
const count = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? null : Number.NaN;
};

const area = (value: unknown): Area => {
  const { code, name, level } = record(value);
  return { code: text(code), name: text(name), level: (text(level) || 'kabkota') as Area['level'] };
};

const progress = (value: unknown) => {
  const { reported, total } = record(value);
  return { reported: count(reported), total: count(total) };
};

const option = (value: Loose): ResultOption => ({
  id: text(value.id),
  nomorUrut: typeof value.nomorUrut === 'number' ? value.nomorUrut : Number.NaN,
  kind: optionKinds.find((kind) => kind === value.kind) ?? 'paslon',
  name: text(value.name),
  shortName: textOrNull(value.shortName),
  votes: count(value.votes),
});

const child = (value: Loose): ResultChild => ({
  area: area(value.area),
  options: list(value.options).map(({ id, votes }) => ({ id: text(id), votes: count(votes) })),
  valid: count(value.valid),
  invalid: count(value.invalid),
  total: count(value.total),
  progress: progress(value.progress),
});

const source = (value: Loose): SourceDocument => ({
  kind: (text(value.kind) || 'press') as SourceDocument['kind'],
  number: textOrNull(value.number),
  date: textOrNull(value.date),
  title: text(value.title),
  url: textOrNull(value.url),
  sha256: textOrNull(value.sha256),
  publisher: text(value.publisher),
});

const contest = (value: unknown): Contest => {
  const { kind, name, shortName, date, regionCode, level } = record(value);
  return {
    kind: (text(kind) || 'pilbup') as Contest['kind'],
    name: text(name),
    shortName: text(shortName) || text(name),
    date: text(date),
    regionCode: text(regionCode),
    level: (text(level) || 'kabkota') as Contest['level'],
  };
};

/** The same result with every field present. A result that is already whole comes back equal. */
export function tolerant(given: unknown): ElectionResult {
  const value = record(given);
  const voters = record(value.voters);
  const status = resultStatuses.find((one) => one === value.status) ?? 'belum_ada';
  return {
    schemaVersion,
    contest: contest(value.contest),
    area: area(value.area),
    status,
    flags: Array.isArray(value.flags) ? value.flags : [],
    options: list(value.options).map(option),
    valid: count(value.valid),
    invalid: count(value.invalid),
    total: count(value.total),
    voters: { dpt: count(voters.dpt), dptb: count(voters.dptb), dpk: count(voters.dpk) },
    progress: progress(value.progress),
    asOf: textOrNull(value.asOf),
    timeZone: value.timeZone === 'WITA' || value.timeZone === 'WIT' ? value.timeZone : 'WIB',
    sources: list(value.sources).map(source),
    sourceOf: record(value.sourceOf) as ElectionResult['sourceOf'],
    children: list(value.children).map(child),
    corrections: Array.isArray(value.corrections) ? value.corrections : [],
    sample: value.sample === true,
  };
}

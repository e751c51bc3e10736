import { toDottedCode } from './code.ts';
import { fullName } from './names.ts';
import { provinceSlugs } from './provinceSlugs.ts';
import { compact, typingErrors } from './text.ts';
import type { Level, Region } from './types.ts';

export interface SearchOptions {
  /** Only regions of this level, or of one of these. */
  level?: Level | readonly Level[] | undefined;
  /** Only regions inside this one, by its code (`33` or `33.72`). */
  within?: string | undefined;
  /** At most so many. @default 10 */
  limit?: number | undefined;
}

/** What people call a region without it being its name, besides the short names of provinces in addresses. */
const aliases: Readonly<Record<string, string>> = {
  19: 'bangkabelitung',
  31: 'jakarta dkj daerahkhususjakarta',
  34: 'jogja jogjakarta yogya yogyakarta diyogyakarta',
  '33.72': 'solo',
  '34.71': 'jogja jogjakarta yogya',
  '71.09': 'sitaro',
  '73.10': 'pangkep',
};

const aliasesOf = (code: string): string[] =>
  [provinceSlugs[code], aliases[code]].flatMap((names) => names?.split(' ') ?? []);

const levelWords: Readonly<Record<string, Level>> = {
  provinsi: 'provinsi',
  propinsi: 'provinsi',
  prov: 'provinsi',
  kabupaten: 'kabupaten',
  kab: 'kabupaten',
  kota: 'kota',
  kotamadya: 'kota',
  kecamatan: 'kecamatan',
  kec: 'kecamatan',
  kelurahan: 'kelurahan',
  kel: 'kelurahan',
  desa: 'desa',
};

const longForms: Readonly<Record<string, string>> = { kep: 'kepulauan', peg: 'pegunungan' };
const emptyWords = new Set(['kpu', 'kip', 'adm', 'administrasi']);

interface Indexed {
  readonly region: Region;
  /** Spellings of the name without its level. */
  readonly keys: readonly string[];
  /** The later words of the name, each with all that follows: `kliwon` of `pasarkliwon`. */
  readonly tails: readonly string[];
  readonly withLevel: string;
  readonly aliases: readonly string[];
}

export type SearchIndex = readonly Indexed[];

export function indexOf(regions: Iterable<Region>): SearchIndex {
  return Array.from(regions, (region) => {
    const words = region.name.split(/[\s-]+/);
    const official = [region.kpuName ?? '', region.kemendagriName].flatMap(readQuery).map(({ key }) => key);
    return {
      region,
      keys: [...new Set([compact(region.name), ...official])],
      tails: words.slice(1).map((_, i) => compact(words.slice(i + 1).join(''))),
      withLevel: compact(fullName(region)),
      aliases: aliasesOf(region.code),
    };
  });
}

interface Reading {
  readonly key: string;
  readonly level: Level | undefined;
}

/** The ways to read a query: all of it as a name, and, if it starts with a level, the rest as a name of that level. */
function readQuery(query: string): Reading[] {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'`’]+/u)
    .filter((word) => word && !emptyWords.has(word))
    .map((word) => longForms[word] ?? word);
  const whole = { key: compact(words.join('')), level: undefined };
  const level = levelWords[words[0] ?? ''];
  const rest = compact(words.slice(1).join(''));
  if (!level || !rest) return whole.key ? [whole] : [];
  return [{ key: rest, level }, whole];
}

const none = Number.POSITIVE_INFINITY;

/** How far an entry is from a reading: 0 is the very name, 5 and more are typing errors. */
function distance(entry: Indexed, { key, level }: Reading): number {
  const wrongLevel = level !== undefined && level !== entry.region.level ? 0.5 : 0;
  const names = level === undefined ? [...entry.keys, entry.withLevel] : entry.keys;
  if (names.includes(key)) return wrongLevel;
  if (entry.aliases.includes(key)) return 0.25 + wrongLevel;
  if (names.some((name) => name.startsWith(key))) return 2 + wrongLevel;
  if (entry.aliases.some((name) => name.startsWith(key))) return 2.25 + wrongLevel;
  if (entry.tails.some((tail) => tail.startsWith(key))) return 3 + wrongLevel;
  if (key.length >= 3 && entry.keys.some((name) => name.includes(key))) return 4 + wrongLevel;
  const allowed = key.length < 4 ? 0 : key.length < 9 ? 1 : 2;
  let best = none;
  for (const name of allowed > 0 ? names : []) {
    const errors = typingErrors(key, name, allowed);
    if (errors <= allowed) best = Math.min(best, 5 + errors + wrongLevel);
  }
  return best;
}

const byCode = (a: Region, b: Region) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

export function search(
  index: SearchIndex,
  query: string,
  { level, within, limit = 10 }: SearchOptions = {},
): Region[] {
  const wanted = level === undefined ? undefined : Array.isArray(level) ? level : [level];
  const inside = within === undefined ? undefined : `${toDottedCode(within) ?? within}.`;
  const allowed = ({ region }: Indexed) =>
    (!wanted || wanted.includes(region.level)) && (!inside || region.code.startsWith(inside));
  const digits = /^[\d.\s]+$/.test(query) ? query.replace(/\D/g, '') : '';
  const readings = readQuery(query);
  const found: { region: Region; score: number }[] = [];
  for (const entry of index) {
    if (!allowed(entry)) continue;
    const { region } = entry;
    const score = digits
      ? region.code.replaceAll('.', '').startsWith(digits)
        ? region.code.length
        : none
      : Math.min(none, ...readings.map((reading) => distance(entry, reading)));
    if (score < none) found.push({ region, score });
  }
  found.sort((a, b) => a.score - b.score || byCode(a.region, b.region));
  // Who typed a name rightly did not mean one that looks like it.
  const rightly = !digits && found.some(({ score }) => score < 2);
  const shown = rightly ? found.filter(({ score }) => score < 5) : found;
  return shown.slice(0, Math.max(0, limit)).map(({ region }) => region);
}

/** The regions nearest to a code that does not exist, or to a misspelt name, best first. */
export function nearest(index: SearchIndex, input: string, limit: number): Region[] {
  const text = input.trim();
  if (!/^[\d.\s]*\d[\d.\s]*$/.test(text)) return nearestByName(index, text, limit);
  const padded = text.split(/[.\s]+/).map((part, i) => (i < 3 ? part.padStart(2, '0') : part));
  return nearestByCode(index, text.replace(/\D/g, ''), padded.join(''), limit);
}

/** First the code itself if only zeros were left out (`33.2`); then those under the same parent, by the distance of the numbers; then those that look like typing errors of the code. */
function nearestByCode(index: SearchIndex, digits: string, padded: string, limit: number): Region[] {
  const length = [2, 4, 6].reduce((best, each) =>
    Math.abs(each - digits.length) < Math.abs(best - digits.length) ? each : best,
  );
  const ranked = index
    .map(({ region }) => {
      const code = region.code.replaceAll('.', '');
      const stem = digits.slice(0, -2);
      const sibling =
        code.length === length && stem !== '' && digits.length === length && code.startsWith(stem);
      const errors = code === padded ? 0 : typingErrors(digits, code, 3);
      const gap = Math.abs(Number(code.padEnd(6, '0')) - Number(digits.slice(0, 6).padEnd(6, '0')));
      return {
        region,
        rank: [
          sibling || errors === 0 ? 0 : 1,
          sibling ? 0 : errors,
          code.length === length ? 0 : 1,
          gap,
        ] as const,
      };
    })
    .filter(({ rank }) => rank[1] <= 3);
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
    return at < 0 ? byCode(a.region, b.region) : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return ranked.slice(0, limit).map(({ region }) => region);
}

function nearestByName(index: SearchIndex, input: string, limit: number): Region[] {
  const found = search(index, input, { limit });
  const readings = readQuery(input);
  if (found.length > 0 || readings.length === 0) return found;
  // More errors than a search forgives, but still more right than wrong.
  const ranked = index.flatMap(({ region, keys }) => {
    const errors = Math.min(
      ...readings.flatMap(({ key }) => {
        const most = Math.ceil(key.length / 2) - 1;
        return keys.map((name) =>
          most < 1 ? none : typingErrors(key, name, most) > most ? none : typingErrors(key, name, most),
        );
      }),
    );
    return errors < none ? [{ region, errors }] : [];
  });
  ranked.sort((a, b) => a.errors - b.errors || byCode(a.region, b.region));
  return ranked.slice(0, limit).map(({ region }) => region);
}

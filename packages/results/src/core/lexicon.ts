/**
 * Words that official texts may not use, and until which status. Source: the verb table of the project's result rules,
 * which follows Peraturan DKPP 2/2017 Pasal 8–10: neutral, no words that take a side, provisional figures flagged.
 */
import { type ResultStatus, resultStatuses } from './model.ts';
import { stepOf } from './status.ts';

export interface LexiconEntry {
  /** Word or phrase, lower case. Matched as whole words, with the Indonesian endings -nya, -lah, -kah, -pun. */
  phrase: string;
  /** First status at which it may be said; `null` when never. */
  allowedFrom: ResultStatus | null;
  /** What to say instead, or why not. */
  say: string;
}

const never = (say: string, ...phrases: string[]): LexiconEntry[] =>
  phrases.map((phrase) => ({ phrase, allowedFrom: null, say }));
const from = (allowedFrom: ResultStatus, say: string, ...phrases: string[]): LexiconEntry[] =>
  phrases.map((phrase) => ({ phrase, allowedFrom, say }));

/** Words that say more than the law allows at a status, and what to write instead. */
export const lexicon: readonly LexiconEntry[] = [
  ...never(
    'memperoleh … suara',
    'menang',
    'memenangkan',
    'memenangi',
    'dimenangkan',
    'dimenangi',
    'kemenangan',
    'pemenang',
    'juara',
    'menjuarai',
    'resmi menang',
    'menang telak',
    'menang tipis',
    'menang mutlak',
  ),
  ...never(
    'memperoleh … suara',
    'kalah',
    'mengalahkan',
    'dikalahkan',
    'kekalahan',
    'menumbangkan',
    'tumbang',
    'menaklukkan',
    'menyingkirkan',
    'tersingkir',
    'takluk',
    'keok',
  ),
  ...never(
    'urutan menurut nomor urut',
    'unggul',
    'mengungguli',
    'diungguli',
    'keunggulan',
    'memimpin',
    'pimpin',
    'leading',
    'tertinggal',
    'membuntuti',
    'menyalip',
    'disalip',
    'berjaya',
    'jawara',
    'peringkat pertama',
  ),
  ...never(
    'selisih … suara',
    'telak',
    'tipis',
    'sengit',
    'dramatis',
    'mengejutkan',
    'anjlok',
    'meroket',
    'melesat',
    'mendominasi',
    'dominan',
    'menyapu bersih',
    'sapu bersih',
    'signifikan',
    'fantastis',
    'luar biasa',
    'mayoritas mutlak',
    'hanya memperoleh',
  ),
  ...never(
    'kolom kosong tidak bergambar',
    'kotak kosong',
    'kolom kosong menang',
    'bumbung kosong',
    'lawan kosong',
  ),
  ...never('hitung sementara', 'real count', 'realcount', 'tabulasi final', 'hasil real'),
  ...never('hitung cepat bukan hasil KPU', 'quick count', 'hitung cepat', 'exit poll'),
  ...never(
    'diperselisihkan di MK',
    'curang',
    'kecurangan',
    'terbukti curang',
    'digugat karena curang',
    'manipulasi',
  ),
  ...never(
    'dapat berubah',
    'dipastikan',
    'memastikan kemenangan',
    'hampir pasti',
    'diprediksi',
    'prediksi',
    'diperkirakan',
  ),
  ...never('suara tidak sah; tidak hadir', 'golput'),
  ...from(
    'penetapan_hasil',
    'hitung sementara / rekapitulasi',
    'hasil akhir',
    'hasil final',
    'hasil resmi',
    'final result',
  ),
  ...from(
    'penetapan_hasil',
    'memperoleh … suara',
    'suara terbanyak',
    'terbanyak',
    'tertinggi',
    'terendah',
    'most votes',
  ),
  ...from('penetapan_terpilih', 'memperoleh suara terbanyak', 'terpilih', 'elected', 'keterpilihan'),
  ...never(
    'received … votes',
    'win',
    'wins',
    'won',
    'winner',
    'winning',
    'victory',
    'victorious',
    'beat',
    'beats',
    'defeat',
    'defeats',
    'defeated',
    'lost',
    'loses',
    'loser',
    'lead',
    'leads',
    'ahead',
    'behind',
    'trailing',
    'frontrunner',
    'landslide',
    'narrow',
    'narrowly',
    'crushing',
    'overwhelming',
    'surprising',
    'fraud',
    'empty box',
    'projected',
  ),
];

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  let pattern = patterns.get(phrase);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal(phrase)}(?:nya|lah|kah|pun)?(?![\\p{L}\\p{N}])`, 'iu');
    patterns.set(phrase, pattern);
  }
  return pattern;
}

/** Entries that a text of this status may not use. */
export function forbiddenFor(status: ResultStatus): readonly LexiconEntry[] {
  return lexicon.filter(({ allowedFrom }) => allowedFrom === null || !reached(status, allowedFrom));
}

/** `pemilihan_berikutnya` comes after the elected step on the ladder, but nobody was elected there. */
function reached(status: ResultStatus, allowedFrom: ResultStatus): boolean {
  if (allowedFrom === 'penetapan_terpilih' && status === 'pemilihan_berikutnya') return false;
  return stepOf(status) >= stepOf(allowedFrom);
}

export interface ForbiddenWord extends LexiconEntry {
  /** The words as they stand in the text. */
  found: string;
  /** Where they begin. */
  index: number;
}

/**
 * Forbidden words in a text of the given status, in reading order. Take proper names out first (`storyProse`): a
 * candidate may be called Unggul.
 */
export function findForbidden(text: string, status: ResultStatus): ForbiddenWord[] {
  const words: ForbiddenWord[] = [];
  for (const entry of forbiddenFor(status)) {
    const match = patternOf(entry.phrase).exec(text);
    if (match) words.push({ ...entry, found: match[0], index: match.index });
  }
  return words.sort((a, b) => a.index - b.index || b.found.length - a.found.length);
}

/** Statuses in which a phrase is forbidden. */
export function statusesForbidding(phrase: string): ResultStatus[] {
  return resultStatuses.filter((status) => forbiddenFor(status).some((entry) => entry.phrase === phrase));
}

/** Whether scores fit their instrument and each other. */
import { aggregateScores, indexFromDimensions } from './aggregate.ts';
import { bandById, bandOf, bandsAt } from './bands.ts';
import { compareRatios, exact, minus, printFixed, printNumber } from './decimal.ts';
import type { IppFinding, IppFindingCode, IppSeverity } from './findings.ts';
import {
  type Instrument,
  type IppScores,
  instrumentRef,
  ippLevels,
  type LocalText,
  type ScoreRow,
} from './model.ts';
import { coverageOf, isWithin, levelOf, regionName } from './names.ts';
import { tolerantScores } from './tolerant.ts';

/** Everything that is wrong or odd in scores, errors first, else in the order of the rows. Never throws. */
export function checkScores(instrument: Instrument, given: unknown): IppFinding[] {
  const scores = tolerantScores(given);
  const findings: IppFinding[] = [];
  const report: Report = (severity, code, path, row, texts, expected = null, actual = null) => {
    findings.push({ code, severity, path, row, expected, actual, text: prefixed(texts) });
  };
  checkInstrumentOf(instrument, scores, report);
  const seen = new Map<string, number>();
  scores.rows.forEach((row, index) => {
    checkRegion(instrument, row, index, seen, report);
    checkFigures(instrument, row, index, report);
    checkBand(instrument, row, index, report);
    checkDimensions(instrument, row, index, report);
    checkSource(scores, row.source, `rows.${index}.source`, index, report);
  });
  checkMeans(instrument, scores, report);
  checkCounts(instrument, scores, report);
  checkContext(scores, report);
  const rank = { error: 0, warning: 1, info: 2 };
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

type Report = (
  severity: IppSeverity,
  code: IppFindingCode,
  path: string,
  row: number | null,
  texts: LocalText,
  expected?: string | null,
  actual?: string | null,
) => void;

const prefixed = ({ id, en }: LocalText): LocalText => ({
  id: `Situs KPU checkScores: ${id}`,
  en: `Situs KPU checkScores: ${en}`,
});

/** A text of the data inside a message, at most 40 characters. */
const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;

/** Whether a number is a score of the instrument. */
export const isScore = ({ scale }: Pick<Instrument, 'scale'>, value: number | null): value is number =>
  value !== null && Number.isFinite(value) && value >= scale.min && value <= scale.max;

function checkInstrumentOf(instrument: Instrument, { instrument: named }: IppScores, report: Report): void {
  const own = instrumentRef(instrument);
  if (named === own) return;
  report(
    'error',
    'wrong_instrument',
    'instrument',
    null,
    {
      id: `instrument berisi ${quoted(named)}, sedangkan instrumen yang dipakai ${own}. Skor hanya berarti menurut instrumennya. Pakai instrumen yang sama, atau perbaiki isinya.`,
      en: `instrument is ${quoted(named)}, but the instrument in use is ${own}. Scores only mean something under their own instrument. Use that one, or mend the field.`,
    },
    own,
    named,
  );
}

function checkRegion(
  instrument: Instrument,
  row: ScoreRow,
  index: number,
  seen: Map<string, number>,
  report: Report,
): void {
  const path = `rows.${index}.region`;
  const level = levelOf(row.region);
  if (level === null) {
    report('error', 'unknown_region', path, index, {
      id: `baris ${index + 1} berisi kode ${quoted(row.region)}, yang bukan kode provinsi, kabupaten, atau kota. Skornya tidak dapat ditempatkan. Tulis kode Kemendagri bertitik, misalnya 33.72.`,
      en: `row ${index + 1} holds the code ${quoted(row.region)}, which is no province, regency or city. Its score has no place. Write the Kemendagri code with dots, for example 33.72.`,
    });
    return;
  }
  if (row.level !== level)
    report(
      'error',
      'wrong_level',
      `rows.${index}.level`,
      index,
      {
        id: `${regionName(row.region)} tertulis pada tingkat ${quoted(row.level)}, seharusnya ${level}. Batas kategori bergantung pada tingkat. Perbaiki level.`,
        en: `${regionName(row.region)} stands at the level ${quoted(row.level)} and belongs to ${level}. The bounds of classes depend on the level. Mend level.`,
      },
      level,
      row.level,
    );
  else if (!instrument.levels.includes(level))
    report('error', 'level_not_measured', `rows.${index}.level`, index, {
      id: `${instrument.abbr} tidak mengukur tingkat ${level}. Hapus baris ini atau pakai instrumen lain.`,
      en: `${instrument.abbr} does not measure the level ${level}. Remove this row or use another instrument.`,
    });
  const before = seen.get(row.region);
  if (before === undefined) seen.set(row.region, index);
  else
    for (const one of [before, index])
      report('error', 'duplicate_region', `rows.${one}.region`, one, {
        id: `${regionName(row.region)} tertulis pada baris ${before + 1} dan ${index + 1}. Tidak jelas mana yang berlaku. Simpan satu baris saja.`,
        en: `${regionName(row.region)} stands in the rows ${before + 1} and ${index + 1}. Which one holds is not clear. Keep only one.`,
      });
  const { notMeasured } = coverageOf(instrument, level);
  if (notMeasured.includes(row.region) && (row.missing !== 'not-measured' || row.bandStated !== null))
    report('error', 'not_covered', path, index, {
      id: `${regionName(row.region)} tidak diukur menurut ${instrument.id}, tetapi barisnya tidak menyatakan itu. Kosongkan skornya dan tulis missing "not-measured", atau perbaiki cakupan instrumen.`,
      en: `${regionName(row.region)} is not measured according to ${instrument.id}, but its row does not say so. Clear its scores and write missing "not-measured", or mend the coverage of the instrument.`,
    });
}

function checkFigures(instrument: Instrument, row: ScoreRow, index: number, report: Report): void {
  const path = `rows.${index}.index`;
  checkValue(instrument, row.index, path, index, row, report);
  if (row.index === null && row.missing === null)
    report('warning', 'reason_missing', `rows.${index}.missing`, index, {
      id: `indeks ${regionName(row.region)} kosong tanpa alasan. Pembaca tidak tahu apakah wilayah ini tidak diukur atau belum dipublikasikan. Tulis missing.`,
      en: `the index of ${regionName(row.region)} is empty without a reason. Readers cannot tell whether the region is not measured or not published. Write missing.`,
    });
  // What is held back or does not exist may not travel in the file.
  const dims = Object.values(row.dims).some((value) => value !== null);
  const held = row.missing === 'withheld' || row.missing === 'not-measured';
  const stated = row.missing === 'not-measured' && row.bandStated !== null;
  if (row.missing !== null && (row.index !== null || (held && dims) || stated))
    report('error', 'reason_with_score', `rows.${index}.missing`, index, {
      id: `${regionName(row.region)} memiliki skor dan sekaligus alasan mengapa tidak ada (${row.missing}). Keduanya tidak bisa benar. Hapus salah satu.`,
      en: `${regionName(row.region)} has scores and at the same time a reason why there is none (${row.missing}). Both cannot be true. Remove one.`,
    });
}

function checkValue(
  instrument: Instrument,
  value: number | null,
  path: string,
  index: number,
  row: ScoreRow,
  report: Report,
): void {
  const { min, max } = instrument.scale;
  if (value === null) return;
  if (!Number.isFinite(value))
    report('error', 'not_a_number', path, index, {
      id: `${path} dari ${regionName(row.region)} bukan angka. Tulis poin seperti 78.64, atau null bila belum diketahui.`,
      en: `${path} of ${regionName(row.region)} is no number. Write points like 78.64, or null when it is not known.`,
    });
  else if (value < min || value > max)
    report(
      'error',
      'out_of_scale',
      path,
      index,
      {
        id: `${path} dari ${regionName(row.region)} berisi ${printNumber(value, 'id')}, di luar skala ${min} sampai ${max}. Mungkin koma desimalnya hilang. Cocokkan dengan sumbernya.`,
        en: `${path} of ${regionName(row.region)} is ${printNumber(value, 'en')}, outside the scale of ${min} to ${max}. Perhaps its decimal mark was lost. Compare with its source.`,
      },
      `${min}–${max}`,
      String(value),
    );
}

function checkBand(instrument: Instrument, row: ScoreRow, index: number, report: Report): void {
  const path = `rows.${index}.bandStated`;
  if (row.bandStated === null) return;
  const stated = bandById(instrument, row.level, row.bandStated);
  if (stated === null) {
    report('error', 'unknown_band', path, index, {
      id: `kategori ${quoted(row.bandStated)} dari ${regionName(row.region)} tidak ada dalam ${instrument.id}. Tulis salah satu dari: ${instrument.bands.map(({ id }) => id).join(', ')}.`,
      en: `the class ${quoted(row.bandStated)} of ${regionName(row.region)} does not exist in ${instrument.id}. Write one of: ${instrument.bands.map(({ id }) => id).join(', ')}.`,
    });
    return;
  }
  if (instrument.bandsBasis !== 'published' || !isScore(instrument, row.index)) return;
  const computed = bandOf(instrument, row.level, row.index);
  if (computed && computed.id !== stated.id)
    report(
      'warning',
      'band_mismatch',
      path,
      index,
      {
        id: `${regionName(row.region)} diumumkan sebagai ${stated.id}, sedangkan indeks ${printNumber(row.index, 'id')} berada pada ${computed.id}. Keduanya ditampilkan. Cocokkan indeks dan kategori dengan sumbernya.`,
        en: `${regionName(row.region)} was announced as ${stated.id}, but the index ${printNumber(row.index, 'en')} lies in ${computed.id}. Both are shown. Compare index and class with their source.`,
      },
      computed.id,
      stated.id,
    );
}

function checkDimensions(instrument: Instrument, row: ScoreRow, index: number, report: Report): void {
  const known = new Set(instrument.dimensions.map(({ id }) => id));
  for (const [id, value] of Object.entries(row.dims)) {
    const path = `rows.${index}.dims.${id}`;
    if (!known.has(id))
      report('warning', 'unknown_dimension', path, index, {
        id: `dimensi ${quoted(id)} tidak ada dalam ${instrument.id}, sehingga skornya tidak ditampilkan. Tulis salah satu dari: ${[...known].join(', ')}.`,
        en: `the dimension ${quoted(id)} does not exist in ${instrument.id}, so its score is not shown. Write one of: ${[...known].join(', ')}.`,
      });
    else checkValue(instrument, value ?? null, path, index, row, report);
  }
  if (!isScore(instrument, row.index)) return;
  const worked = indexFromDimensions(instrument, row.dims);
  if (!worked.ok || !differs(instrument, worked.value, row.index)) return;
  const { decimals } = instrument.scale;
  const shown = (value: number, locale: 'id' | 'en') => printFixed(value, decimals, locale);
  report(
    'warning',
    'index_mismatch',
    `rows.${index}.index`,
    index,
    {
      id: `menurut bobot ${instrument.id}, skor dimensi ${regionName(row.region)} menghasilkan ${shown(worked.value, 'id')}, bukan ${shown(row.index, 'id')}. Cocokkan skor dan bobot dengan sumbernya.`,
      en: `by the weights of ${instrument.id} the dimension scores of ${regionName(row.region)} lead to ${shown(worked.value, 'en')} and not to ${shown(row.index, 'en')}. Compare scores and weights with their source.`,
    },
    shown(worked.value, 'en'),
    shown(row.index, 'en'),
  );
}

/** More apart than the rounding of published figures explains: one unit of the last decimal. */
function differs({ scale }: Instrument, a: number, b: number): boolean {
  const [left, right] = [exact(a), exact(b)];
  if (left === null || right === null) return true;
  const gap = minus(left, right);
  const size = gap.over < 0n ? { ...gap, over: -gap.over } : gap;
  return compareRatios(size, { over: 1n, under: 10n ** BigInt(scale.decimals) }) > 0;
}

function checkSource(
  { sources }: IppScores,
  source: number | null,
  path: string,
  row: number | null,
  report: Report,
): void {
  if (source === null || (source >= 0 && source < sources.length)) return;
  report('warning', 'source_missing', path, row, {
    id: `${path} berisi ${source}, sedangkan sources berisi ${sources.length} sumber. Angka tanpa sumber tidak dapat diperiksa. Tulis nomor yang ada, mulai dari 0, atau null.`,
    en: `${path} is ${source}, but sources holds ${sources.length}. A figure without its source cannot be checked. Write a position that exists, from 0 up, or null.`,
  });
}

/** A plain mean of the regions below can be checked where all of them are there. A weighted one lacks its weights. */
function checkMeans(instrument: Instrument, { rows }: IppScores, report: Report): void {
  rows.forEach((row, index) => {
    if (row.method !== 'mean-of-children' || !isScore(instrument, row.index)) return;
    const below = row.level === 'nasional' ? 'provinsi' : 'kabkota';
    const children = rows.filter(
      (one) => one.level === below && one.region !== row.region && isWithin(one.region, row.region),
    );
    const counted = children.filter(({ missing }) => missing !== 'not-measured');
    if (counted.length !== coverageOf(instrument, below, row.region).measured) return;
    const mean = aggregateScores('mean-of-children', counted);
    if (!mean.ok || !differs(instrument, mean.value, row.index)) return;
    const shown = (value: number, locale: 'id' | 'en') =>
      printFixed(value, instrument.scale.decimals, locale);
    report(
      'warning',
      'mean_mismatch',
      `rows.${index}.index`,
      index,
      {
        id: `${regionName(row.region)} dinyatakan sebagai rata-rata wilayah di bawahnya, yang menghasilkan ${shown(mean.value, 'id')}, bukan ${shown(row.index, 'id')}. Cocokkan metode dan angkanya.`,
        en: `${regionName(row.region)} is stated as the mean of the regions below, which leads to ${shown(mean.value, 'en')} and not to ${shown(row.index, 'en')}. Compare the method and the figures.`,
      },
      shown(mean.value, 'en'),
      shown(row.index, 'en'),
    );
  });
}

function checkCounts(instrument: Instrument, scores: IppScores, report: Report): void {
  scores.counts.forEach(({ level, within, counts, source }, index) => {
    const path = `counts.${index}`;
    const bad = Object.entries(counts).find(
      ([id, count]) => bandById(instrument, level, id) === null || !Number.isSafeInteger(count) || count < 0,
    );
    if (bad) {
      report('error', 'counts_bad', `${path}.counts.${bad[0]}`, null, {
        id: `jumlah wilayah untuk kategori ${quoted(bad[0])} berisi ${quoted(String(bad[1]))}. Tulis kategori dari ${instrument.id} dengan bilangan bulat mulai dari 0.`,
        en: `the number of regions in the class ${quoted(bad[0])} is ${quoted(String(bad[1]))}. Write a class of ${instrument.id} with a whole number from 0 up.`,
      });
      return;
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const { measured } = coverageOf(instrument, level, within);
    const whole = bandsAt(instrument, level).every(({ id }) => counts[id] !== undefined);
    if (measured !== null && (whole ? total !== measured : total > measured))
      report(
        'warning',
        'counts_total',
        `${path}.counts`,
        null,
        {
          id: `jumlah wilayah menurut kategori adalah ${total}, sedangkan yang diukur ${measured}. Cocokkan dengan sumbernya.`,
          en: `the regions by class add up to ${total}, but ${measured} were measured. Compare with the source.`,
        },
        String(measured),
        String(total),
      );
    for (const [id, count] of Object.entries(counts)) {
      const rows = scores.rows.filter(
        (row) =>
          row.level === level &&
          row.region !== within &&
          isWithin(row.region, within) &&
          (row.bandStated ?? bandIdOf(instrument, row)) === id,
      ).length;
      if (rows > count)
        report(
          'warning',
          'counts_too_few',
          `${path}.counts.${id}`,
          null,
          {
            id: `diumumkan ${count} wilayah dalam kategori ${id}, tetapi tabel memuat ${rows}. Cocokkan keduanya dengan sumbernya.`,
            en: `${count} regions were announced in the class ${id}, but the table holds ${rows}. Compare both with their source.`,
          },
          String(rows),
          String(count),
        );
    }
    checkSource(scores, source, `${path}.source`, null, report);
  });
}

const bandIdOf = (instrument: Instrument, { level, index }: ScoreRow): string | null =>
  instrument.bandsBasis === 'published' && isScore(instrument, index) && ippLevels.includes(level)
    ? (bandOf(instrument, level, index)?.id ?? null)
    : null;

function checkContext(scores: IppScores, report: Report): void {
  scores.context.forEach(({ region, metric, value, source }, index) => {
    if (levelOf(region) === null || metric === '' || !Number.isFinite(value))
      report('warning', 'context_bad', `context.${index}`, null, {
        id: `angka pendamping ${index + 1} tidak lengkap (wilayah ${quoted(region)}, metrik ${quoted(metric)}), sehingga tidak ditampilkan. Isi kode wilayah, metrik, dan angkanya.`,
        en: `the figure beside the index at position ${index + 1} is incomplete (region ${quoted(region)}, metric ${quoted(metric)}), so it is not shown. Fill in region code, metric and figure.`,
      });
    checkSource(scores, source, `context.${index}.source`, null, report);
  });
}

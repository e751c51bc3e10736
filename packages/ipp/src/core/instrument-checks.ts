/** Whether an instrument makes sense: what its form alone does not say. */

import { bandsAt } from './bands.ts';
import { add, compareRatios, exact, minus, numberOf } from './decimal.ts';
import type { Band, Instrument, IppLevel, LocalText } from './model.ts';
import type { ParseError } from './parse.ts';

/** How far the weights of one parent may be from 1 together. */
const weightTolerance = 1e-6;

/** Every mistake in an instrument of the right form; empty when there is none. */
export function checkInstrument(instrument: Instrument): ParseError[] {
  const errors: ParseError[] = [];
  const report = (path: string, value: unknown, { id, en }: LocalText) => {
    const shown = JSON.stringify(value) ?? '';
    errors.push({
      path,
      value: shown,
      text: {
        id: `Situs KPU parseInstrument: ${path} berisi ${shown}. ${id}`,
        en: `Situs KPU parseInstrument: ${path} is ${shown}. ${en}`,
      },
    });
  };
  checkScale(instrument, report);
  checkLevels(instrument, report);
  const told = new Set<string>();
  // A class that applies to every level is told once, not once for each.
  const once: Report = (path, value, text) => {
    if (path !== 'bands' && told.has(path)) return;
    told.add(path);
    report(path, value, text);
  };
  for (const level of new Set(instrument.levels)) checkBands(instrument, level, once);
  checkIds(instrument, report);
  checkWeights(instrument, report);
  checkSources(instrument, report);
  return errors;
}

type Report = (path: string, value: unknown, text: LocalText) => void;

function checkScale({ scale }: Instrument, report: Report): void {
  if (scale.max <= scale.min)
    report('scale.max', scale.max, {
      id: `Batas atas skala harus lebih besar dari batas bawahnya, ${scale.min}. Tukar atau perbaiki keduanya.`,
      en: `The upper end of the scale must be above its lower end, ${scale.min}. Exchange or mend them.`,
    });
  if (scale.decimals > 6)
    report('scale.decimals', scale.decimals, {
      id: 'Paling banyak 6 angka desimal dapat ditampilkan. Tulis angka dari 0 sampai 6.',
      en: 'At most 6 decimals can be shown. Write a number from 0 to 6.',
    });
}

function checkLevels({ levels, bands }: Instrument, report: Report): void {
  if (levels.length === 0)
    report('levels', levels, {
      id: 'Instrumen tanpa tingkat tidak mengukur apa pun. Tulis sedikitnya satu tingkat.',
      en: 'An instrument without a level measures nothing. Write at least one level.',
    });
  if (new Set(levels).size < levels.length)
    report('levels', levels, {
      id: 'Satu tingkat tertulis dua kali. Tulis setiap tingkat sekali.',
      en: 'A level stands there twice. Write each level once.',
    });
  bands.forEach((band, index) => {
    const foreign = band.levels.find((level) => level !== '*' && !levels.includes(level));
    if (foreign !== undefined || band.levels.length === 0)
      report(`bands.${index}.levels`, band.levels, {
        id: 'Kategori harus berlaku untuk tingkat yang diukur. Tulis "*" atau tingkat dari levels.',
        en: 'A class must apply to levels that are measured. Write "*" or levels of `levels`.',
      });
  });
}

/** The classes of a level: they cover the whole scale, each point once. */
function checkBands(instrument: Instrument, level: IppLevel, report: Report): void {
  const { scale } = instrument;
  const bands = bandsAt(instrument, level);
  const path = (band: Band, field: keyof Band) => `bands.${instrument.bands.indexOf(band)}.${field}`;
  const [first] = bands;
  const last = bands.at(-1);
  if (!first || !last) {
    report('bands', [], {
      id: `Tidak ada kategori untuk tingkat ${level}. Tambahkan kategori dari ${scale.min} sampai ${scale.max}.`,
      en: `There is no class for the level ${level}. Add classes from ${scale.min} to ${scale.max}.`,
    });
    return;
  }
  if (first.min !== scale.min || !first.minInclusive)
    report(path(first, 'min'), first.min, {
      id: `Pada tingkat ${level}, kategori terendah harus mulai dari ${scale.min} dan memuatnya. Tulis min ${scale.min} dan minInclusive true.`,
      en: `At the level ${level} the lowest class must begin at ${scale.min} and include it. Write min ${scale.min} and minInclusive true.`,
    });
  if (last.max !== scale.max || !last.maxInclusive)
    report(path(last, 'max'), last.max, {
      id: `Pada tingkat ${level}, kategori tertinggi harus berakhir di ${scale.max} dan memuatnya. Tulis max ${scale.max} dan maxInclusive true.`,
      en: `At the level ${level} the highest class must end at ${scale.max} and include it. Write max ${scale.max} and maxInclusive true.`,
    });
  bands.forEach((band, index) => {
    if (band.max < band.min || (band.max === band.min && !(band.minInclusive && band.maxInclusive)))
      report(path(band, 'max'), band.max, {
        id: `Kategori ${band.id} tidak memuat nilai apa pun. Batas atasnya harus lebih besar dari ${band.min}.`,
        en: `The class ${band.id} holds no value. Its upper bound must be above ${band.min}.`,
      });
    const next = bands[index + 1];
    if (!next) return;
    if (next.min > band.max)
      report(path(next, 'min'), next.min, {
        id: `Pada tingkat ${level} ada celah antara ${band.max} dan ${next.min}. Sambung batas ${band.id} dan ${next.id}.`,
        en: `At the level ${level} there is a gap between ${band.max} and ${next.min}. Join the bounds of ${band.id} and ${next.id}.`,
      });
    else if (next.min < band.max)
      report(path(next, 'min'), next.min, {
        id: `Pada tingkat ${level}, ${band.id} dan ${next.id} tumpang tindih dari ${next.min} sampai ${band.max}. Samakan batasnya.`,
        en: `At the level ${level} ${band.id} and ${next.id} overlap from ${next.min} to ${band.max}. Make the bounds equal.`,
      });
    else if (next.minInclusive === band.maxInclusive)
      report(path(next, 'minInclusive'), next.minInclusive, {
        id: `Pada tingkat ${level}, nilai ${next.min} harus masuk tepat satu kategori. Tulis true pada maxInclusive ${band.id} atau minInclusive ${next.id}, dan false pada yang lain.`,
        en: `At the level ${level} the value ${next.min} must belong to exactly one class. Write true for maxInclusive of ${band.id} or minInclusive of ${next.id}, and false for the other.`,
      });
    if (next.order <= band.order)
      report(path(next, 'order'), next.order, {
        id: `Pada tingkat ${level}, order harus naik bersama batasnya. Beri ${next.id} order di atas ${band.order}.`,
        en: `At the level ${level} order must rise with the bounds. Give ${next.id} an order above ${band.order}.`,
      });
  });
  const seen = new Set<string>();
  for (const band of bands) {
    if (seen.has(band.id)) report(path(band, 'id'), band.id, twice(band.id));
    seen.add(band.id);
  }
}

const twice = (id: string): LocalText => ({
  id: `Pengenal ${id} dipakai dua kali. Beri setiap bagian pengenal sendiri, agar nilai tidak tertukar.`,
  en: `The id ${id} is used twice. Give each part an id of its own, so that figures are not mixed up.`,
});

/** Dimensions, variables and indicators share one space of ids: progress and evidence name them without their parent. */
function checkIds({ dimensions, expansions, comparableWith, id: own }: Instrument, report: Report): void {
  const seen = new Set<string>();
  const once = (path: string, id: string) => {
    if (seen.has(id)) report(path, id, twice(id));
    seen.add(id);
  };
  dimensions.forEach((dimension, d) => {
    once(`dimensions.${d}.id`, dimension.id);
    dimension.variables.forEach((variable, v) => {
      once(`dimensions.${d}.variables.${v}.id`, variable.id);
      variable.indicators.forEach((indicator, i) => {
        once(`dimensions.${d}.variables.${v}.indicators.${i}.id`, indicator.id);
      });
    });
  });
  const names = new Set<string>();
  expansions.forEach(({ text }, index) => {
    if (names.has(text)) report(`expansions.${index}.text`, text, twice(text));
    names.add(text);
  });
  const orders = new Set<number>();
  dimensions.forEach(({ order }, index) => {
    if (orders.has(order))
      report(`dimensions.${index}.order`, order, {
        id: 'Dua dimensi memiliki urutan yang sama. Beri setiap dimensi urutan sendiri.',
        en: 'Two dimensions have the same place. Give each dimension a place of its own.',
      });
    orders.add(order);
  });
  comparableWith.forEach(({ instrument }, index) => {
    if (instrument === own)
      report(`comparableWith.${index}.instrument`, instrument, {
        id: 'Instrumen tidak dibandingkan dengan dirinya sendiri. Tulis pengenal instrumen lain.',
        en: 'An instrument is not compared with itself. Write the id of another instrument.',
      });
  });
}

/** The weights below one parent: all unknown, or 1 together. */
function checkWeights({ dimensions }: Instrument, report: Report): void {
  const check = (path: string, weights: readonly (number | null)[]) => {
    const known = weights.filter((weight): weight is number => weight !== null);
    if (known.length === 0) return;
    if (known.length < weights.length) {
      report(path, weights, {
        id: 'Sebagian bobot diketahui dan sebagian tidak. Tulis semua bobot, atau null untuk semuanya.',
        en: 'Some weights are known and some are not. Write all of them, or null for all.',
      });
      return;
    }
    const sum = known.reduce((total, weight) => add(total, exact(weight) ?? zero), zero);
    const off = minus(sum, one);
    const size = off.over < 0n ? { ...off, over: -off.over } : off;
    if (compareRatios(size, exact(weightTolerance) ?? zero) > 0)
      report(path, weights, {
        id: `Jumlah bobotnya ${numberOf(sum)}, seharusnya 1. Perbaiki bobot yang keliru.`,
        en: `The weights add up to ${numberOf(sum)} and should add up to 1. Mend the wrong one.`,
      });
  };
  const [zero, one] = [
    { over: 0n, under: 1n },
    { over: 1n, under: 1n },
  ];
  check(
    'dimensions',
    dimensions.map(({ weight }) => weight),
  );
  dimensions.forEach(({ variables }, d) => {
    check(
      `dimensions.${d}.variables`,
      variables.map(({ weight }) => weight),
    );
    variables.forEach(({ indicators }, v) => {
      check(
        `dimensions.${d}.variables.${v}.indicators`,
        indicators.map(({ weight }) => weight),
      );
    });
  });
}

function checkSources({ sources, expansions }: Instrument, report: Report): void {
  expansions.forEach(({ source }, index) => {
    if (source !== null && source >= sources.length)
      report(`expansions.${index}.source`, source, {
        id: `Daftar sources hanya berisi ${sources.length}. Tulis nomor yang ada, mulai dari 0, atau null.`,
        en: `The list sources holds only ${sources.length}. Write a position that exists, from 0 up, or null.`,
      });
  });
}

/**
 * What is wrong with replacing one version by another: a published version never changes; a fix gets a new version.
 * `null` when nothing is.
 */
export function checkReplacement(before: Instrument, after: Instrument): LocalText | null {
  if (before.id !== after.id || before.version !== after.version || before.status === 'draft') return null;
  // Withdrawing it is no change of what it says.
  const content = ({ status: _, ...rest }: Instrument) => JSON.stringify(rest);
  if (content(before) === content(after)) return null;
  return {
    id: `Situs KPU parseInstrument: ${before.id}@${before.version} sudah diterbitkan dan isinya berubah. Nilai yang dihitung dengannya tidak lagi dapat diperiksa. Terbitkan perubahan sebagai versi baru.`,
    en: `Situs KPU parseInstrument: ${before.id}@${before.version} was published and its content changed. Scores worked out with it can no longer be checked. Publish the change as a new version.`,
  };
}

import { describe, expect, test } from 'vitest';
import { contohScores, publishedPemilu2024, publishedPilkada2024 } from '../fixtures/index.ts';
import { ippPemilu2024, ippPilkada2024 } from './instruments/index.ts';
import { ippModel } from './ipp-model.ts';
import { findIppForbidden } from './lexicon.ts';
import { type IppScores, instrumentRef, type ScoreRow } from './model.ts';
import { type IppStoryOptions, ippStory, ippStoryProse } from './story.ts';
import { ikp } from './test/instruments.ts';

const pilkada = ippModel(ippPilkada2024, publishedPilkada2024);
const pemilu = ippModel(ippPemilu2024, publishedPemilu2024);

const tell = (region: string, options: Partial<IppStoryOptions> = {}, model = pilkada) =>
  ippStory(model, { region, ...options }).text;

/** The published scores with one row changed. */
const changed = (region: string, change: Partial<ScoreRow>, more: Partial<IppScores> = {}) =>
  ippModel(ippPilkada2024, {
    ...publishedPilkada2024,
    ...more,
    rows: publishedPilkada2024.rows.map((row) => (row.region === region ? { ...row, ...change } : row)),
  });

/** The one sentence of a kind. */
const sentenceOf = (
  model: typeof pilkada,
  region: string,
  id: string,
  options: Partial<IppStoryOptions> = {},
) => {
  const story = ippStory(model, { region, length: 'lengkap', ...options });
  if (story.kind !== 'story') return story.text;
  const found = story.sentences.find((one) => one.id === id);
  return found?.parts.map(({ text }) => text).join('') ?? null;
};

describe('the published scores in words', () => {
  test('Jawa Tengah, at each length', () => {
    expect(tell('33', { length: 'baris' })).toBe(
      'Indeks Partisipasi Pilkada 2024 Provinsi Jawa Tengah: 79,10 poin, kategori Partisipatif (participatory).',
    );
    expect(tell('33')).toBe(
      'Indeks Partisipasi Pilkada 2024 (IPP) Provinsi Jawa Tengah adalah 79,10 poin, kategori Partisipatif (participatory), menurut Bali Post. ' +
        'IPP terdiri atas 5 dimensi dan dinyatakan dalam poin; angkanya bukan bagian pemilih yang memberikan suara. ' +
        'Partisipatif (participatory), di atas 77,5 poin, berarti keikutsertaan sudah substantif: pemilih peduli dan berinisiatif mengawal proses.',
    );
    expect(tell('33', { length: 'lengkap' })).toBe(
      `${tell('33')} Indeks itu 1,60 poin di atas batas bawah kategorinya. ` +
        'Peringkatnya 2 dari 37 provinsi yang diukur. ' +
        'Skor dimensinya belum dipublikasikan. ' +
        'Di antara 37 provinsi yang diukur, 4 berkategori Partisipatif (participatory), 31 berkategori Keterikatan (engagement), dan 2 berkategori Keterlibatan (involvement). ' +
        'Bobot dimensi dan daftar indikatornya belum dipublikasikan, sehingga indeks tidak dapat dihitung ulang.',
    );
  });

  test('Bukittinggi: its dimensions, its turnout apart, and no place where it is not certain', () => {
    expect(sentenceOf(pilkada, '13.75', 'dimensions')).toBe(
      'Dimensi terkuat adalah Voter turnout (skor dimensi) (83,40 poin); yang terlemah Registrasi pemilih (70,60 poin).',
    );
    expect(sentenceOf(pilkada, '13.75', 'rank')).toBe(
      'Peringkatnya belum dapat disebut, karena baru 2 dari 508 kabupaten/kota yang nilainya dipublikasikan.',
    );
    expect(sentenceOf(pilkada, '13.75', 'context')).toBe(
      'Di luar indeks ini, pengguna hak pilih di TPS: 63 persen pemilih, menurut ANTARA Sumatera Barat.',
    );
  });

  test('Bukittinggi in English', () => {
    expect(tell('13.75', { locale: 'en', length: 'lengkap' })).toBe(
      'The Participation Index of the 2024 Regional Elections (IPP) of Kota Bukittinggi is 78.64 points, class Participatory, according to KPU Kota Bukittinggi. ' +
        'IPP consists of 5 dimensions and is told in points; it is not the part of voters who cast a vote. ' +
        'Participatory, above 77.5 points, means that taking part has substance: voters care and act on their own to guard the process. ' +
        'This index is 1.14 points above the lower bound of its class. ' +
        'Its place cannot be told yet, because a score is published for only 2 of 508 regencies and cities. ' +
        'The strongest dimension is Voter turnout (dimension score) (83.40 points); the weakest is Voter registration (70.60 points). ' +
        'Among the 508 regencies and cities measured, 24 are in the class Participatory, 446 are in the class Engagement, and 38 are in the class Involvement. ' +
        'Apart from this index, people who voted at the polling stations: 63 per cent of voters, according to ANTARA Sumatera Barat. ' +
        'The weights of the dimensions and the list of their indicators are not published yet, so the index cannot be worked out again.',
    );
  });

  test('Surakarta, Klaten, DI Yogyakarta, Jakarta Pusat, Medan: what is not known is said as what it is', () => {
    expect(tell('33.72')).toBe(
      'Indeks Partisipasi Pilkada 2024 (IPP) Kota Surakarta belum dipublikasikan. ' +
        'IPP terdiri atas 5 dimensi dan dinyatakan dalam poin; angkanya bukan bagian pemilih yang memberikan suara. ' +
        'Indeks ini mengukur 508 kabupaten/kota, termasuk Kota Surakarta.',
    );
    expect(tell('33.10', { length: 'baris' })).toBe(
      'Indeks Partisipasi Pilkada 2024 Kabupaten Klaten: indeks belum dipublikasikan, diumumkan sebagai Keterikatan (engagement).',
    );
    expect(tell('34', { length: 'baris' })).toBe(
      'Provinsi Daerah Istimewa Yogyakarta tidak diukur dalam Indeks Partisipasi Pilkada 2024: DI Yogyakarta tidak menyelenggarakan pemilihan gubernur.',
    );
    expect(tell('31.71', { length: 'baris' })).toContain('Kota Jakarta Pusat tidak diukur');
    expect(tell('12.71', { length: 'baris' })).toBe(
      'Belum ada data Indeks Partisipasi Pilkada 2024 untuk Kota Medan.',
    );
  });

  test('the nation: one dimension of the elections of governors', () => {
    expect(sentenceOf(pilkada, '0', 'note')).toContain('Tingkat pemilihan gubernur');
    expect(sentenceOf(pilkada, '0', 'dimensions')).toBe(
      'Dari 5 dimensi, yang skornya diketahui: Registrasi pemilih (71,82 poin).',
    );
  });

  test('Gowa: the bounds of Pemilu are not confirmed, so no class is told', () => {
    expect(tell('73.06', {}, pemilu)).toBe(
      'Indeks Partisipasi Pemilu 2024 (IPP) Kabupaten Gowa adalah 83,28 poin, menurut indeksmedia.id; batas kategori untuk indeks ini belum dipastikan, sehingga kategorinya tidak disebut. ' +
        'IPP, alat untuk mengukur peran serta masyarakat dalam segenap proses pemilu, terdiri atas 5 dimensi dan dinyatakan dalam poin; angkanya bukan bagian pemilih yang memberikan suara. ' +
        'Skor dimensinya belum dipublikasikan.',
    );
    expect(tell('73.06', { length: 'lengkap' }, pemilu)).not.toContain('77,5');
  });
});

describe('scores at the edges', () => {
  const at = (index: number, id: string, more: Partial<ScoreRow> = {}) =>
    sentenceOf(changed('33.72', { index, missing: null, ...more }, { counts: [] }), '33.72', id);

  test('exactly 77.5, and what is a hair above it', () => {
    expect(at(77.5, 'index')).toContain('adalah 77,50 poin, kategori Keterikatan (engagement)');
    expect(at(77.5, 'distance')).toBe(
      'Indeks itu tepat di batas; kategori Partisipatif (participatory) dimulai di atas 77,5 poin.',
    );
    expect(at(77.50001, 'index')).toContain(
      'adalah 77,50 (di atas 77,5) poin, kategori Partisipatif (participatory)',
    );
    expect(at(77.50001, 'distance')).toBe('Indeks itu sedikit di atas batas bawah kategorinya, 77,5 poin.');
  });

  test('exactly 60, and what is a hair below it', () => {
    expect(at(60, 'index')).toContain('60,00 poin, kategori Keterikatan (engagement)');
    expect(at(60, 'distance')).toBe(
      'Kategori Partisipatif (participatory) dimulai lebih dari 17,50 poin di atas indeks itu.',
    );
    expect(at(59.999, 'index')).toContain('60,00 (di bawah 60) poin, kategori Keterlibatan (involvement)');
    expect(at(59, 'distance')).toBe(
      'Kategori Keterikatan (engagement) dimulai 1,00 poin di atas indeks itu.',
    );
  });

  test('an announced class that does not fit is told with the other, and no distance', () => {
    expect(at(78, 'mismatch', { bandStated: 'engagement' })).toBe(
      'Kategori yang diumumkan, Keterikatan (engagement), berbeda dari kategori menurut indeksnya, Partisipatif (participatory); keduanya perlu dicocokkan dengan sumbernya.',
    );
    expect(at(78, 'distance', { bandStated: 'engagement' })).toBeNull();
  });

  test('equal dimensions, shared ends, and held-back scores', () => {
    const same = { registrasi: 70, pencalonan: 70, kampanye: 70, sosdiklih: 70, turnout: 70 };
    expect(at(70, 'dimensions', { dims: same })).toBe('Semua dimensi memiliki skor yang sama, 70,00 poin.');
    expect(at(70, 'dimensions', { dims: { ...same, registrasi: 80, kampanye: 80, turnout: 60 } })).toBe(
      'Dimensi terkuat adalah Registrasi pemilih (80,00 poin) dan Kampanye (80,00 poin); yang terlemah Voter turnout (skor dimensi) (60,00 poin).',
    );
    const held = changed('33.72', { missing: 'withheld' });
    expect(tell('33.72', { length: 'baris' }, held)).toBe(
      'Indeks Partisipasi Pilkada 2024 Kota Surakarta ditahan dan belum diumumkan.',
    );
    const pending = changed('33.72', { missing: 'pending' });
    expect(tell('33.72', { length: 'baris' }, pending)).toBe(
      'Indeks Partisipasi Pilkada 2024 Kota Surakarta belum selesai dihitung.',
    );
  });

  test('where higher is worse, the better class lies below', () => {
    const model = ippModel(ikp, {
      ...publishedPilkada2024,
      instrument: instrumentRef(ikp),
      rows: [{ ...publishedPilkada2024.rows[1], region: '31', index: 88.95, bandStated: null }],
      counts: [],
      context: [],
    });
    expect(sentenceOf(model, '31', 'index')).toContain('88,95 poin, kategori Tinggi');
    expect(sentenceOf(model, '31', 'distance')).toBe(
      'Kategori Sedang berada 20,45 poin di bawah indeks itu.',
    );
  });
});

describe('a place', () => {
  const contoh = ippModel(ippPilkada2024, contohScores({ within: '33' }));

  test('is told of 35 in the province, where all of them have a score', () => {
    expect(sentenceOf(contoh, '33.72', 'rank', { within: '33' })).toMatch(
      /^Peringkatnya \d+ dari 35 kabupaten\/kota yang diukur di Provinsi Jawa Tengah\.$/,
    );
    expect(sentenceOf(contoh, '33.72', 'rank')).toBe(
      'Peringkatnya belum dapat disebut, karena baru 35 dari 508 kabupaten/kota yang nilainya dipublikasikan.',
    );
  });

  test('is never told in a province where the region does not lie', () => {
    expect(sentenceOf(contoh, '33.72', 'rank', { within: '35' })).toContain('508');
  });

  test('that is shared says with how many', () => {
    const scores = contohScores({ within: '33' });
    const rows = scores.rows.map((row) => ({ ...row, dims: {}, index: 70 }));
    const model = ippModel(ippPilkada2024, { ...scores, rows });
    expect(sentenceOf(model, '33.72', 'rank', { within: '33' })).toBe(
      'Peringkatnya 1 dari 35 kabupaten/kota yang diukur di Provinsi Jawa Tengah, sama dengan 34 kabupaten/kota lain.',
    );
  });
});

describe('what stands in place of a story', () => {
  test('an error in the row, another instrument, a region that does not exist', () => {
    expect(tell('33.72', {}, changed('33.72', { index: 786.4, missing: null }))).toBe(
      'Angka Kota Surakarta tidak ditampilkan karena ada yang perlu diperiksa. Rinciannya ada pada catatan pemeriksaan.',
    );
    expect(tell('33', {}, ippModel(ippPemilu2024, publishedPilkada2024))).toBe(
      'Skor tidak ditampilkan karena dibuat menurut instrumen lain. Muat instrumen yang sama dengan skornya.',
    );
    expect(tell('99.99')).toBe(
      'Kode wilayah 99.99 tidak dikenal. Tulis kode Kemendagri bertitik, misalnya 33.72.',
    );
  });
});

describe('the wording', () => {
  test('made-up scores begin with their mark', () => {
    const model = ippModel(ippPilkada2024, contohScores({ within: '33' }));
    expect(tell('33.72', {}, model)).toMatch(/^CONTOH, bukan skor sebenarnya: /);
    expect(tell('33.72', { locale: 'en' }, model)).toMatch(/^SAMPLE, not a real score: /);
  });

  test('a site may use its own name for the index', () => {
    expect(tell('33', { length: 'baris', name: 'Indeks Partisipasi Pemilih' })).toBe(
      'Indeks Partisipasi Pemilih Provinsi Jawa Tengah: 79,10 poin, kategori Partisipatif (participatory).',
    );
  });

  test('the guess about the weights is in no text of any region', () => {
    const all = publishedPilkada2024.rows.flatMap(({ region }) =>
      (['id', 'en'] as const).map((locale) => tell(region, { length: 'lengkap', locale })),
    );
    expect(all.length).toBeGreaterThan(80);
    for (const text of all) expect(text).not.toMatch(/20, ?10, ?20|hypothes|hipotesis|dugaan|guess|chance/i);
  });

  test('a name or a turnout sentence may hold what the index may not be called', () => {
    const story = ippStory(pilkada, { region: '13.75', length: 'lengkap' });
    if (story.kind !== 'story') throw new Error(story.text);
    expect(story.text).toContain('persen');
    expect(findIppForbidden(ippStoryProse(story))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { type ChecklistId, checklistIds, newsChecklist } from './checklist.ts';
import { readCredit, readDateline } from './frame.ts';
import { readAbbreviations, readDays, readElements, readPartisan } from './read.ts';
import { wordsIn } from './text.ts';
import { abbreviations } from './words.ts';

/** An article of KPU Kota Surakarta of 9 May 2025, as it was published, with its own typing errors. */
const seed = `Surakarta, kota-surakarta.kpu.go.id - KPU Kota Surakarta mengikuti kegiatan rapat koordinasi pengelolaan website dan pengisian indeks partisipasi masyarakat. Jumat ,(9/5)
Kegiatan dimulai pada pukul 10.00 dengan mengundang Kadiv Sosdiklih Parmas SDM, Kasubbag Parmas SDM serta operator IPP dan website KPU Kabupaten/Kota Se Jawa Tengah. Hadir dalam kegiatan tersebut Katua KPU Provinsi Jawa Tengah, Kadiv Parhumas KPU Provinsi Jawa Tengah. Mewakili KPU Kota Surakarta hadir mengikuti rakor daring Kadiv Sosdiklih Parmas Yuly Yulianingrum, Kasubag Parmas SDM, Wiji Lestari, serta operator website dan IPP KPU Kota Surakarta.
Dibuka oleh ketua KPU Provinsi Jawa Tengah bapak Handi Tri Ujiono. Dalam sambutannya Handi mengucapkan apresiasi kepada keberhasilan penyelenggaraan pemilu dan pemilihan 2024. Setelah pelaksanaan pemilu dan Pilkada, wajah KPU disandarkan pada bapak/ibu sebagai divisi parmas. Dan divisi ini menjembatani lembaga dengan instansi baik internal maupun eksternal. “Tugas pokok bapak/ibu adalah membangun narasi positif, pendidikan pemilih, Sosialisasi, kerjasama antar lembaga, pengelolaan dan pemberian informasi publik. Tujuan kegiatan ini adalah bagaimana kita menjaga eksistensi lembaga ini”. ujar Handi”.
Salah satu membangun citra lembaga adalah melalui website, dengan menyediakan data dan informasi kepada masyarakat, elaborasi kita dalam bagaimana mengelola website dibahas pada rapat ini.
KPU Provinsi juga mengamati website KPU Kabupaten/Kota ada yang sangat tidak aktif, masih ada yang menyampaikan secara tidak hidup hasil pemilu. Output pemilu dan pemilihan harus disampaikan, jika diperlukan kita harus menarasikan sebagai salah satu bentuk pendidikan kepada masyarakat.
Selanjutnya Arahan dari Kadiv Sosdiklih Parmas KPU Provinsi Jawa Tengah, Akhmaliyah. Dalam arahannya akmaliyah menyampaikan standar pengelolaan website dari KPU RI serta melakukan evaluasi progress pengisian IPP dari masing- masing Kabupaten Kota, serta menjaring kesulitan- kesulitan dan kendala yang dihadapi oleh kabupaten/kota dalam pengisian IPP. Beliau juga mengingatkan batas akhir pengisian IPP kepada Kabupaten/Kota.
Kegiatan ini menjadi bagian penting dari upaya agar KPU dapat memberikan informasi publik secara uptodate dan transparan. (Ed: Asa/kpusurakarta)`;
const office = { city: 'Surakarta', host: 'kota-surakarta.kpu.go.id' };
const title = 'KPU Kota Surakarta mengikuti rapat koordinasi pengelolaan website dan pengisian IPP';

const item = (checklist: ReturnType<typeof newsChecklist>, id: ChecklistId) => {
  const found = checklist.items.find((each) => each.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const quotes = (checklist: ReturnType<typeof newsChecklist>, id: ChecklistId) =>
  item(checklist, id).advice.map(({ place }) => place?.quote);

describe('the article of KPU Kota Surakarta', () => {
  const checklist = newsChecklist({ title, text: seed, published: '2025-05-09', photos: [] }, office);

  test('says what, who, when, where, why and how, and ends with its credit', () => {
    for (const id of [
      'judul',
      'apa',
      'siapa',
      'kapan',
      'di-mana',
      'mengapa',
      'bagaimana',
      'piramida',
      'kredit',
      'netral',
    ] as const)
      expect([id, item(checklist, id).status]).toEqual([id, 'baik']);
  });

  test('its day is a Friday, as it says', () => {
    expect(item(checklist, 'tanggal').status).toBe('baik');
    expect(readDays(seed, 2025)[0]).toMatchObject({ day: '2025-05-09', weekday: 'Jumat' });
    const wrong = newsChecklist({ title, text: seed, published: '2026-05-09' }, office);
    expect(item(wrong, 'tanggal').advice[0]).toMatchObject({
      text: { id: 'Hari dan tanggal tidak cocok: 2026-05-09 bukan Jumat.' },
      place: { index: 0, quote: 'Jumat ,(9/5)' },
    });
  });

  test('its dateline has a hyphen for the dash', () => {
    expect(item(checklist, 'dateline').advice).toMatchObject([
      {
        text: { id: 'Bentuk bakunya "Surakarta, kota-surakarta.kpu.go.id – ", dengan tanda pisah (–).' },
        place: { part: 'text', index: 0, start: 0 },
      },
    ]);
  });

  test('its abbreviations are not explained, but for Parmas, and the advice says how', () => {
    expect(quotes(checklist, 'singkatan')).toEqual([
      'Kadiv',
      'Sosdiklih',
      'SDM',
      'Kasubbag',
      'IPP',
      'Parhumas',
      'Kasubag',
    ]);
    expect(item(checklist, 'singkatan').advice[4]?.text.id).toBe(
      'IPP belum dijelaskan. Tulis "Indeks Partisipasi Pemilu/Pemilihan (IPP)" pada penyebutan pertama.',
    );
  });

  test('has no photo, a space before a comma and a quotation without end', () => {
    expect(item(checklist, 'foto').advice[0]?.text.id).toBe('Belum ada foto.');
    expect(item(checklist, 'tanda-baca').advice.map(({ text }) => text.id)).toEqual([
      'Spasi sebelum tanda baca.',
      'Tanda petik di paragraf 3 tidak berpasangan: tidak jelas di mana kutipan berakhir.',
    ]);
    expect(quotes(checklist, 'tanda-baca')[0]).toBe('t ,');
  });

  test('is as long as a news item should be', () => {
    expect(checklist.words).toBe(wordsIn(seed).length);
    expect(item(checklist, 'panjang').status).toBe('baik');
  });

  test('every quote stands at the place that is named', () => {
    const paragraphs = seed.split('\n');
    for (const { advice } of checklist.items)
      for (const { place } of advice)
        if (place?.part === 'text' && place.quote !== undefined)
          expect(paragraphs[place.index ?? -1]?.slice(place.start, place.end)).toBe(place.quote);
  });
});

describe('what a draft lacks', () => {
  const draft = (text: string, more = {}) => newsChecklist({ title, text, ...more }, office);

  test('who, when and where that come late belong in the lead', () => {
    const checklist = draft(
      'Rapat pleno terbuka berlangsung dengan lancar dan khidmat.\nKetua KPU membuka rapat di Surakarta, Jumat (9/5/2025).',
    );
    expect(item(checklist, 'piramida').advice.map(({ text }) => text.id)).toEqual([
      'Siapa yang terlibat baru disebut di paragraf 2. Pindahkan ke paragraf pertama.',
      'Kapan terjadinya baru disebut di paragraf 2. Pindahkan ke paragraf pertama.',
      'Di mana terjadinya baru disebut di paragraf 2. Pindahkan ke paragraf pertama.',
    ]);
    expect(quotes(checklist, 'piramida')).toEqual(['Ketua', 'Jumat (9/5/2025)', 'Surakarta']);
  });

  test('who, when and where that come nowhere are asked for', () => {
    const checklist = draft('Rapat berlangsung lancar.');
    for (const id of [
      'apa',
      'siapa',
      'kapan',
      'di-mana',
      'mengapa',
      'bagaimana',
      'tanggal',
      'dateline',
      'kredit',
      'panjang',
    ] as const)
      expect([id, item(checklist, id).status]).toEqual([id, 'saran']);
  });

  test('a lead that begins with the occasion, or is long', () => {
    const checklist = draft(
      `Dalam rangka persiapan, KPU Surakarta rapat, Jumat (9/5/2025) ${'kata '.repeat(60)}`,
    );
    expect(quotes(checklist, 'piramida')).toEqual(['Dalam rangka', undefined]);
  });

  test('a field for the day of the event is enough', () => {
    const text = 'Surakarta, kota-surakarta.kpu.go.id – KPU Kota Surakarta rapat.';
    expect(item(draft(text), 'tanggal').status).toBe('saran');
    expect(item(draft(text, { eventDate: '2025-05-09' }), 'tanggal').status).toBe('baik');
  });

  test('an event after its publication, and a day that does not exist', () => {
    const after = draft('KPU Surakarta akan rapat, Jumat (9/5/2025).', { published: '2025-05-08' });
    expect(item(after, 'tanggal').advice[0]?.text.en).toBe(
      'The day of the event, 2025-05-09, is after the publication on 2025-05-08.',
    );
    const none = draft('KPU Surakarta rapat (31/2).', { published: '2025-05-08' });
    expect(item(none, 'tanggal').advice[0]?.text.id).toBe('Tanggal ini tidak ada dalam kalender.');
  });

  test('photos without alternative or caption, with the name of a file, or twice the same', () => {
    const photos = [
      { alt: '', caption: '' },
      { alt: 'IMG_2031.jpg', caption: 'Rapat pleno, 9 Mei 2025' },
      { alt: 'Rapat pleno', caption: 'Rapat pleno' },
      { alt: 'Lima orang duduk di meja rapat', caption: 'Rapat pleno, 9 Mei 2025. Foto: Humas' },
    ];
    const checklist = draft('KPU.', { photos });
    expect(item(checklist, 'foto').advice.map(({ place }) => place?.index)).toEqual([0, 0, 1, 2]);
    expect(item(draft('KPU.'), 'foto').status).toBe('tidak-diperiksa');
  });

  test('partisan words, in headline and text', () => {
    const checklist = newsChecklist(
      { title: 'Ayo pilih pasangan calon nomor 1', text: 'KPU Surakarta.\nPaslon itu menang telak.' },
      office,
    );
    expect(item(checklist, 'netral').advice.map(({ place }) => [place?.part, place?.quote])).toEqual([
      ['title', 'Ayo pilih'],
      ['title', 'pilih pasangan calon'],
      ['text', 'menang telak'],
    ]);
  });

  test('a headline in capitals or too long', () => {
    expect(item(newsChecklist({ title: 'KPU GELAR RAPAT PLENO', text: 'x' }), 'judul').status).toBe('saran');
    expect(item(newsChecklist({ title: 'a '.repeat(60), text: 'x' }), 'judul').status).toBe('saran');
    expect(item(newsChecklist({ title: '', text: 'x' }), 'judul').advice[0]?.text.id).toBe(
      'Judul belum ditulis.',
    );
  });

  test('a template that prints dateline and credit is not asked for them', () => {
    const checklist = newsChecklist({ title, text: 'KPU rapat.' }, { ...office, printed: true });
    expect(item(checklist, 'dateline').status).toBe('tidak-diperiksa');
    expect(item(checklist, 'kredit').status).toBe('tidak-diperiksa');
  });

  test('another office in the dateline', () => {
    const checklist = draft('Klaten, kab-klaten.kpu.go.id – KPU rapat.');
    expect(item(checklist, 'dateline').advice[0]?.text.id).toBe(
      'Dateline menyebut kab-klaten.kpu.go.id, bukan kota-surakarta.kpu.go.id.',
    );
  });

  test('the rules that are named exist', () => {
    for (const { rule } of draft('x').items) if (rule) expect(rules.map(({ id }) => id)).toContain(rule);
  });
});

describe('reading', () => {
  test.each([
    ['Surakarta, kota-surakarta.kpu.go.id – KPU', true],
    ['Surakarta, kota-surakarta.kpu.go.id - KPU', false],
    ['Maumere, kab-sikka.kpu.go.id-- KPU', false],
    ['Padang Aro, kab-solokselatan.kpu.go.id - KPU', false],
    ['Semarang, jateng.kpu.go.id — KPU', false],
  ])('%s begins with a dateline', (text, canonical) =>
    expect(readDateline(text)).toMatchObject({ canonical }),
  );

  test.each(['KARANGANYAR - KPU', 'kota-surakarta.kpu.go.id - KPU', 'Surakarta, example.com – x', '', null])(
    '%j begins with none of this form',
    (text) => expect(readDateline(text)).toBeUndefined(),
  );

  test.each([
    ['… (Ed:Asa/kpusurakarta)', 'Asa'],
    ['…\nPenulis/Editor: Humas KPU Mabar', 'Humas KPU Mabar'],
    ['… (cls)', 'cls'],
    ['… [humas kpuska]', 'kpuska'],
  ])('%s ends with a credit', (text, name) => expect(readCredit(text)?.name).toBe(name));

  test('a credit says whether it is the editor or the writer, and of which office', () => {
    expect(readCredit('x (Ed: Asa/kpusurakarta)')).toMatchObject({ role: 'Ed', office: 'kpusurakarta' });
    expect(readCredit('x\nPenulis/Editor: Humas')).toMatchObject({ name: 'Humas', role: 'Penulis' });
    const short = readCredit('x (HF)');
    expect(short?.name).toBe('HF');
    expect(short).not.toHaveProperty('role');
    expect(short).not.toHaveProperty('office');
  });

  test.each([
    ['Senin (08/12/2025)', '2025-12-08'],
    ['Jumat, 9 Mei 2025', '2025-05-09'],
    ['Sabtu (6/8/22)', '2022-08-06'],
    ["Jum'at (9/5/2025)", '2025-05-09'],
    ['Rabu 27 November 2024', '2024-11-27'],
  ])('%s is %s, on the weekday it says', (text, day) => {
    const [found] = readDays(text);
    expect(found).toMatchObject({ day });
    expect(found?.wrongWeekday).toBeUndefined();
  });

  test('a day without year has none unless it is given', () => {
    expect(readDays('Jumat (9/5)')[0]).not.toHaveProperty('day');
    expect(readDays('Jumat (9/5)', 2025)[0]).toMatchObject({ day: '2025-05-09' });
    expect(readDays('(31/2)', 2025)[0]).not.toHaveProperty('day');
    expect(readDays('pukul 10.00, harga 9/5, pasal 18')).toEqual([]);
  });

  test.each([
    'daftar pemilih tetap (DPT) diumumkan. DPT itu',
    'DPT (daftar pemilih tetap) diumumkan',
    'Daftar pemilih tetap diumumkan; DPT dapat dilihat',
    'KPU RI pada pukul 10 WIB, Pasal II',
    'KPU KOTA SURAKARTA GELAR RAPAT PLENO DPT',
  ])('%s leaves nothing unexplained', (text) => expect(readAbbreviations(text)).toEqual([]));

  test('what is not explained is found once, with its long form', () => {
    expect(readAbbreviations('Petugas PPK dan DPTb. PPK hadir, XYZ juga.')).toMatchObject([
      { short: 'PPK', long: abbreviations['PPK'] },
      { short: 'DPTb', long: 'daftar pemilih tambahan' },
      { short: 'XYZ' },
    ]);
    expect(readAbbreviations('Petugas XYZ hadir.', ['XYZ'])).toEqual([]);
  });

  test('neutral sentences hold no partisan word', () => {
    for (const text of [
      'Pasangan calon nomor urut 1 memperoleh 185.970 suara sah.',
      'Warga memilih calon di TPS; ayo gunakan hak pilih Anda.',
      'Ketua mengucapkan terima kasih.',
    ])
      expect(readPartisan(text), text).toEqual([]);
  });

  test('who, when and where of a lead', () => {
    expect(Object.keys(readElements('KPU Kota Surakarta rapat di Aula, Jumat (9/5/2025).'))).toEqual([
      'siapa',
      'kapan',
      'di-mana',
    ]);
    expect(readElements('')).toEqual({});
  });
});

test('any draft has an answer to every question, and none is blocked', () => {
  const nothing = [
    null,
    undefined,
    {},
    { title: 5, text: {}, photos: 'x' },
    { photos: [null, 3] },
  ] as never[];
  for (const draft of nothing)
    expect(newsChecklist(draft).items.map(({ id }) => id)).toEqual([...checklistIds]);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(
        fc.constantFrom(
          'KPU ',
          'DPT ',
          '“',
          '"',
          ' ,',
          '(9/5)',
          '\n',
          'Surakarta, kota-surakarta.kpu.go.id – ',
          ')',
          '(Ed: a/b)',
        ),
        { maxLength: 40 },
      ),
      (name, parts) => {
        const text = parts.join('');
        const checklist = newsChecklist({ title: name, text, photos: [] }, office);
        expect(checklist.blocking).toBe(false);
        expect(checklist.items.map(({ id }) => id)).toEqual([...checklistIds]);
        const paragraphs = text
          .split(/\n+/)
          .map((each) => each.trim())
          .filter(Boolean);
        for (const { advice, status } of checklist.items) {
          expect(advice.length > 0).toBe(status === 'saran');
          for (const { place, text: words } of advice) {
            expect(words.id !== '' && words.en !== '').toBe(true);
            if (place?.part === 'text' && place.quote !== undefined)
              expect(paragraphs[place.index ?? -1]?.slice(place.start, place.end)).toBe(place.quote);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a text of a megabyte is read in time', () => {
  const start = performance.now();
  newsChecklist({ title: 'x'.repeat(100_000), text: `${'KPU DPT ( “ , '.repeat(80_000)}` }, office);
  expect(performance.now() - start).toBeLessThan(5_000);
});

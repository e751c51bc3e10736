import { describe, expect, test } from 'vitest';
import { contohPenetapan, pilbupBaritoUtara2024, pilwalkotSurakarta2024 } from '../fixtures/index.ts';
import { berbendera } from '../internal/test/results.ts';
import { correctionFeed } from './correction-feed.ts';
import { findForbidden } from './lexicon.ts';
import type { ElectionResult } from './model.ts';

const url = 'https://kota-contoh.kpu.go.id/hasil/pilbup';

describe('following the corrections of a result', () => {
  test('is a JSON Feed 1.1 whose text carries figures, reason, document, status, time, mark and address', () => {
    expect(correctionFeed(berbendera(), { url: `${url}#atas`, feedUrl: `${url}/koreksi.json` })).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title:
        'CONTOH, bukan hasil pemilihan: Koreksi angka: Pemilihan Bupati dan Wakil Bupati Contoh Tahun 2024',
      home_page_url: url,
      feed_url: `${url}/koreksi.json`,
      description:
        'Setiap angka yang diubah setelah diterbitkan, dengan angka lama, angka baru, dan alasannya.',
      language: 'id',
      items: [
        {
          id: `${url}#koreksi:options.1.votes:2024-12-05T10:00:00+07:00:123400:123456`,
          url: `${url}#koreksi-1`,
          title: 'CONTOH, bukan hasil pemilihan: Suara nomor urut 2: 123.400 → 123.456',
          content_text: `CONTOH, bukan hasil pemilihan: Suara nomor urut 2 diperbarui 5 Desember 2024 pukul 10.00 WIB: sebelumnya 123.400, sekarang 123.456, karena satu formulir TPS dibaca ulang. Dokumen: Keputusan tentang penetapan hasil (contoh), KPU Kabupaten Contoh. Status: Hasil ditetapkan, 5 Desember 2024. ${url}`,
          date_published: '2024-12-05T10:00:00+07:00',
          _situs_kpu: {
            path: 'options.1.votes',
            before: 123_400,
            after: 123_456,
            status: 'penetapan_hasil',
            sample: true,
          },
        },
      ],
    });
  });

  test('the latest comes first, ids stay when more are added, and a day is not turned into a time', () => {
    const one = berbendera().corrections[0];
    if (!one) throw new Error('correction');
    const day = { ...one, path: 'invalid', at: '2024-12-07', before: null };
    const before = correctionFeed(berbendera(), { url });
    const after = correctionFeed({ ...berbendera(), corrections: [one, day] }, { url, locale: 'en' });
    expect(after.items.map(({ _situs_kpu }) => _situs_kpu.path)).toEqual(['invalid', 'options.1.votes']);
    expect(after.items[1]?.id).toBe(before.items[0]?.id);
    expect(after.items[0]).not.toHaveProperty('date_published');
    expect(after.items[0]?.title).toBe(
      'SAMPLE, not an election result: Invalid votes: no data yet → 123,456',
    );
    expect(new Set(after.items.map(({ id }) => id)).size).toBe(2);
  });

  test('figures of before a repeat are an item of their own', () => {
    const { items } = correctionFeed(pilbupBaritoUtara2024(), { url });
    expect(items.map(({ title }) => title)).toEqual(['Angka sebelum PSU disimpan']);
    expect(items[0]?.content_text).toContain('nomor urut 1 42.310; nomor urut 2 42.302.');
    expect(findForbidden(items[0]?.content_text ?? '', 'putusan_mk')).toEqual([]);
  });

  test('a result without changes has a feed without items; bad data does not break it', () => {
    expect(correctionFeed(pilwalkotSurakarta2024(), { url }).items).toEqual([]);
    for (const odd of [null, 7, { corrections: [{}], former: [{}] }])
      expect(JSON.stringify(correctionFeed(odd as unknown as ElectionResult, { url }))).not.toMatch(
        /NaN|undefined/,
      );
  });

  test('an address that is none is refused with the way out', () => {
    for (const bad of ['', '/hasil', 'javascript:alert(1)', 'ftp://x'])
      expect(() => correctionFeed(contohPenetapan(), { url: bad })).toThrow(
        `Situs KPU correctionFeed: url is ${JSON.stringify(bad)}. A feed leads readers back to the figures. Pass an address that begins with https://.`,
      );
    expect(() => correctionFeed(contohPenetapan(), { url, feedUrl: 'x' })).toThrow('feedUrl is "x"');
  });
});

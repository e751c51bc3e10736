import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { dateRulesOf } from '../../core/ladder.ts';
import { laws } from '../../core/laws.ts';
import { findForbidden } from '../../core/lexicon.ts';
import { contestKinds, type ElectionResult, locales, resultStatuses } from '../../core/model.ts';
import {
  contohKolomKosong,
  contohPenetapan,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '../../fixtures/index.ts';
import { berbendera, kosong } from '../../internal/test/results.ts';
import { StatusLadder } from './index.ts';

describeConformance('StatusLadder', <StatusLadder result={pilwalkotSurakarta2024()} />, {
  contract: 'results/StatusLadder@1',
});

/** As the server writes it. */
const show = (result: ElectionResult, locale: 'id' | 'en' = 'id') => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<StatusLadder result={result} locale={locale} hideStatus />);
  return container;
};
const now = (result: ElectionResult) => show(result).querySelector('[aria-current=step]')?.textContent ?? '';

test('a person sees where the result is, what is behind and what may come', () => {
  const container = show(pilwalkotSurakarta2024());
  const items = [...container.querySelectorAll('li')].map((one) => one.textContent ?? '');
  expect(items).toHaveLength(10);
  expect(items.filter((text) => text.includes('sekarang di tahap ini'))).toHaveLength(1);
  expect(items[3]).toContain('Rekapitulasi tingkat kabupaten/kota');
  expect(items[3]).toContain('waktu data 4 Desember 2024');
  expect(items[3]).toContain(
    'Yang dapat menyusul: Penetapan hasil; Pemungutan suara ulang (PSU); Rekapitulasi ulang.',
  );
  expect(items[0]).toContain('sudah dilalui · hari pemungutan suara 27 November 2024');
  expect(items.at(-1)).toContain('belum');
  expect(container.textContent).toContain('Tidak berlaku di sini: Pemilihan berikutnya.');
});

test('what a step means opens without script; on paper it is always there', () => {
  const html = renderToStaticMarkup(<StatusLadder result={pilwalkotSurakarta2024()} hideStatus />);
  expect(html.match(/<details><summary>/g)).toHaveLength(9);
  expect(html).toContain(
    '<details><summary>Masa permohonan ke MK</summary></details><div>Peserta dapat mengajukan permohonan',
  );
});

test('the band comes first, unless the page shows it; the mark CONTOH stays', () => {
  const { container } = render(<StatusLadder result={contohPenetapan()} />);
  expect(container.querySelector('[data-kpu="results/ResultStatus@1"]')).not.toBe(null);
  expect(show(contohPenetapan()).querySelector('[data-kpu="results/ResultStatus@1"]')).toBe(null);
  expect(show(contohPenetapan()).textContent).toMatch(/^CONTOH, bukan hasil pemilihan/);
});

test('the court branch: two rulings of Barito Utara, with number, day and order', () => {
  const text = now(pilbupBaritoUtara2024());
  for (const words of [
    'Diputus MK',
    '313/PHPU.BUP-XXIII/2025',
    '28/PHPU.BUP-XXIII/2025',
    'dikabulkan sebagian, dibacakan 14 Mei 2025',
    'dikabulkan sebagian, dibacakan 24 Februari 2025',
    'kedua pasangan calon didiskualifikasi',
  ])
    expect(text).toContain(words);
  const without = show({ ...contohPenetapan(), status: 'penetapan_terpilih' });
  expect(without.textContent).toContain('Pemeriksaan di MK');
  expect(without.textContent).toContain('tidak tercatat untuk hasil ini');
});

test('a repeat says which steps are done again', () => {
  const items = [...show({ ...pilbupBaritoUtara2024(), status: 'psu' }).querySelectorAll('ol > li')];
  expect(
    items
      .filter((one) => one.textContent?.includes('dapat diulang'))
      .map((one) => one.querySelector('summary')?.textContent),
  ).toEqual(['Hitung sementara', 'Rekapitulasi berjenjang', 'Penetapan hasil']);
});

test('only a rule that was read is shown, with its mark and a way to read it', () => {
  const deadline = show({ ...contohPenetapan(), status: 'masa_permohonan_mk' });
  expect(deadline.textContent).toContain('PKPU 18/2024 Pasal 57');
  expect(deadline.textContent).toContain('dicocokkan dengan sumbernya');
  expect(deadline.querySelector('a[href="https://papuapegunungan.kpu.go.id/blog/read/2891"]')).not.toBe(null);
  const blank = contohKolomKosong();
  const told: string[] = [];
  for (const kind of contestKinds)
    for (const status of resultStatuses) {
      const html = renderToStaticMarkup(
        <StatusLadder result={{ ...blank, status, contest: { ...blank.contest, kind } }} hideStatus />,
      );
      const unread = [
        ...laws.filter(({ verified }) => !verified).map(({ text }) => text),
        ...dateRulesOf(status, kind).flatMap(({ verified, from }) => (verified ? [] : [from.id])),
      ];
      told.push(...unread.filter((text) => html.includes(text)).map((text) => `${kind} ${status}: ${text}`));
    }
  expect(told).toEqual([]);
});

test('no day is computed: every day stands in the data', () => {
  const result: ElectionResult = {
    ...contohPenetapan(),
    status: 'masa_permohonan_mk',
    schedule: { petitionUntil: '2024-12-09', next: null, nextElection: null },
  };
  const days = [...show(result).querySelectorAll('time')].map((one) => one.getAttribute('datetime'));
  expect(days).toEqual(['2024-11-27', '2024-12-05', '2024-12-09']);
});

test('words fit the contest: no pair in an election of members, the nation for the president', () => {
  const dpr = {
    ...ppwp2024(),
    status: 'penetapan_terpilih' as const,
    contest: { ...ppwp2024().contest, kind: 'dpr' as const },
  };
  expect(now(dpr)).toContain('Calon terpilih ditetapkan');
  expect(now(dpr)).not.toContain('Pasangan');
  expect(now(ppwp2024())).toContain('Ditangani oleh: KPU.');
  expect(show(pilbupBangka2024()).textContent).not.toContain('Tidak berlaku');
});

test('every status and flag, in both languages: one step is here, no forbidden word, nothing broken', () => {
  for (const make of [contohKolomKosong, berbendera, kosong, pilbupBaritoUtara2024])
    for (const status of resultStatuses)
      for (const locale of locales) {
        const html = renderToStaticMarkup(
          <StatusLadder result={{ ...make(), status }} locale={locale} hideStatus />,
        );
        // Names and orders of the data are no prose of ours.
        const prose = html.replace(/<bdi>[^<]*<\/bdi>/g, ' … ').replace(/<[^>]*>/g, ' ');
        expect(findForbidden(prose, status).map(({ found }) => found)).toEqual([]);
        expect(prose).not.toMatch(/NaN|undefined|null|\[object/);
        expect(html.match(/aria-current="step"/g)?.length ?? 0).toBeLessThanOrEqual(1);
      }
  for (const odd of [null, 7, {}, { cases: [{}], contest: [] }])
    expect(show(odd as unknown as ElectionResult).querySelectorAll('li').length).toBeGreaterThan(8);
});

test('a hostile name or order stays text', () => {
  const result = pilbupBaritoUtara2024();
  const [one] = result.cases;
  if (!one?.ruling) throw new Error('ruling');
  const hostile = '<img src=x onerror=alert(1)>';
  const container = show({
    ...result,
    cases: [{ ...one, number: hostile, ruling: { ...one.ruling, order: hostile } }],
  });
  expect(container.querySelector('img')).toBe(null);
  expect(container.textContent).toContain(hostile);
});

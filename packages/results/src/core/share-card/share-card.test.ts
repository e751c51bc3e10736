import { themes } from '@situs-kpu/tokens';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  contohBelumAda,
  contohPenetapan,
  contohRusak,
  makeOptions,
  pilbupBangka2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { shareCardPng } from '../../share-card.ts';
import { findForbidden } from '../lexicon.ts';
import { type ElectionResult, locales, resultStatuses } from '../model.ts';
import { type CardShape, shareCard, shareCardSize, shareCardSvg } from './index.ts';
import { widthOf, wrap } from './measure.ts';
import { palette } from './palette.ts';

vi.setConfig({ testTimeout: 20_000 });

const url = 'https://kota-surakarta.kpu.go.id/hasil';
const texts = (shapes: readonly CardShape[]) =>
  shapes.flatMap((shape) => (shape.tag === 'text' ? [shape] : []));
const said = (result: ElectionResult, locale: 'id' | 'en' = 'id') =>
  texts(shareCard(result, { url, locale }).shapes)
    .map(({ text }) => text)
    .join(' ');

const withOptions = (names: readonly string[], votes: readonly number[]): ElectionResult => {
  const valid = votes.reduce((sum, one) => sum + one, 0);
  const result = contohPenetapan();
  return {
    ...result,
    options: makeOptions(
      names.map((name, index) => [`o${index}`, index + 1, name]),
      votes,
    ),
    valid,
    total: valid + 4_000,
    voters: { ...result.voters, dpt: { total: 90_000_000, men: null, women: null } },
  };
};

describe('sharing a result as a picture', () => {
  test('status, mark, names, figures, base, time and address are all in it', () => {
    const text = said(contohPenetapan());
    for (const words of [
      'CONTOH, bukan hasil pemilihan',
      'Hasil ditetapkan',
      'Waktu data: 5 Desember 2024',
      'Pemilihan Bupati dan Wakil Bupati Contoh',
      '1',
      'Anggrek – Bougenvil',
      '98.765',
      'suara · 44,44%',
      'Dasar persentase: 222.221 suara sah',
      `Alamat: ${url}`,
    ])
      expect(text).toContain(words);
    expect(said(pilwalkotSurakarta2024(), 'en')).toContain('185,970 votes · 60.49%');
  });

  test('the status stands above every figure, and options in ballot order', () => {
    const result = pilwalkotSurakarta2024();
    const all = texts(shareCard({ ...result, options: [...result.options].reverse() }, { url }).shapes);
    const at = (text: string) => all.find((one) => one.text.includes(text))?.y ?? -1;
    expect(at('Rekapitulasi')).toBeLessThan(at('121.471'));
    expect(at('121.471')).toBeLessThan(at('185.970'));
  });

  test('no option is made to stand out: same sizes, same colours, bars by votes only', () => {
    const { shapes } = shareCard(withOptions(['A', 'B', 'C'], [1_000, 2_000, 1_000]), { url });
    const votes = texts(shapes).filter(({ text }) => /^\d\.000$/.test(text));
    expect(new Set(votes.map(({ size, fill, bold }) => `${size} ${fill} ${bold}`)).size).toBe(1);
    const outlines = shapes.filter(
      (shape) => shape.tag === 'rect' && shape.height <= 20 && shape.height >= 8 && shape.y > 200,
    );
    expect(outlines.length).toBeGreaterThanOrEqual(6);
  });

  test('before the count there is the voting day, "belum ada data", and no bar', () => {
    const { shapes } = shareCard(contohBelumAda(), { url });
    const text = said(contohBelumAda());
    expect(text).toContain('Hari pemungutan suara: 27 November 2024');
    expect(text.match(/belum ada data/g)).toHaveLength(2);
    expect(shapes.filter((shape) => shape.tag === 'rect' && shape.fill === palette.track)).toEqual([]);
  });

  test('figures that disagree are not in it; that they are under review is', () => {
    const text = said(contohRusak.suaraSahTidakCocok());
    expect(text).toContain('Angka tidak ditampilkan pada gambar ini karena sedang diperiksa.');
    expect(text).not.toMatch(/98\.765|222\.22/);
  });

  test('the blank column is a numbered option', () => {
    expect(said(pilbupBangka2024())).toContain('2 67.546 suara · 57,25% Kolom kosong tidak bergambar');
  });

  test('up to six options one by one, more are counted and none is picked out', () => {
    const names = Array.from({ length: 7 }, (_, index) => `Nama ${'ABCDEFG'[index]}`);
    const votes = names.map((_, index) => 1_000 + index);
    const six = said(withOptions(names.slice(0, 6), votes.slice(0, 6)));
    for (const name of names.slice(0, 6)) expect(six).toContain(name);
    const seven = said(withOptions(names, votes));
    expect(seven).toContain('7 pilihan menurut nomor urut.');
    for (const name of names) expect(seven).not.toContain(name);
    expect(said({ ...contohPenetapan(), options: [] })).toContain(
      'Belum ada daftar pilihan untuk wilayah ini.',
    );
  });

  test('names of any length are whole, and nothing leaves the picture', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constant(
              'Jenderal TNI (Purn.) H. Anggrek M Bougenvil, S.E., M.A., M.Sc. – Dr. H. Cempaka Dahlia alias Edelweis, S.E., M.M.',
            ),
            fc.integer({ min: 1, max: 400 }).map((length) => 'W'.repeat(length)),
            fc
              .array(fc.constantFrom('Anggrek', 'dan', 'Bougenvil,', 'S.E.'), { minLength: 1, maxLength: 60 })
              .map((words) => words.join(' ')),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        fc.webUrl({ withQueryParameters: true }),
        (names, address) => {
          const result = withOptions(
            names,
            names.map((_, index) => 9_999_990 + index),
          );
          const { shapes } = shareCard(result, { url: address });
          const joined = texts(shapes)
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '');
          for (const name of names) expect(joined).toContain(name.replace(/\s/g, ''));
          expect(joined).toContain(new URL(address).href);
          for (const shape of shapes) {
            if (shape.tag !== 'text') continue;
            const wide = widthOf(shape.text, shape.size);
            const left =
              shape.anchor === 'end'
                ? shape.x - wide
                : shape.anchor === 'middle'
                  ? shape.x - wide / 2
                  : shape.x;
            expect(left, shape.text).toBeGreaterThanOrEqual(0);
            expect(left + wide, shape.text).toBeLessThanOrEqual(shareCardSize.width);
            expect(shape.y).toBeGreaterThan(0);
            expect(shape.y).toBeLessThanOrEqual(shareCardSize.height);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('every status and language renders, with no word that the status forbids', () => {
    for (const status of resultStatuses)
      for (const locale of locales)
        expect(
          findForbidden(said({ ...contohPenetapan(), status }, locale), status).map(({ found }) => found),
        ).toEqual([]);
  });

  test('names with markup stay text, and the document holds no style, script, id or link', () => {
    const svg = shareCardSvg(
      withOptions(['</text><script>alert(1)</script>', '"><image href="x"/>\u202e'], [1, 2]),
      { url },
    );
    expect(svg).not.toMatch(/<script|<image|style=|\sid=|href="|\u202e/);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="CONTOH/);
    expect(svg.match(/<title>/g)).toHaveLength(1);
  });

  test('the same result gives the same SVG and the same PNG bytes', async () => {
    expect(shareCardSvg(contohPenetapan(), { url })).toBe(
      shareCardSvg(structuredClone(contohPenetapan()), { url }),
    );
    const png = await shareCardPng(contohPenetapan(), { url });
    expect(await shareCardPng(structuredClone(contohPenetapan()), { url })).toEqual(png);
    expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1_200, 630]);
    const small = await shareCardPng(contohPenetapan(), { url, width: 600 });
    expect(new DataView(small.buffer, small.byteOffset).getUint32(16)).toBe(600);
    expect(await shareCardPng(pilwalkotSurakarta2024(), { url })).not.toEqual(png);
  });
});

test('colours are those of the tokens', () => {
  const names = {
    paper: 'paper',
    sunken: 'paper-sunken',
    ink: 'ink',
    inkMuted: 'ink-muted',
    chrome: 'chrome',
    gold: 'gold',
    bar: 'data-1',
    track: 'data-track',
  } as const;
  expect(Object.keys(palette).sort()).toEqual(Object.keys(names).sort());
  for (const [key, name] of Object.entries(names))
    expect(palette[key as keyof typeof names], key).toBe(themes.light[`color-${name as 'ink'}`]);
});

test('lines break between words, and inside a word only where it is too long', () => {
  expect(wrap('satu dua tiga', 20, widthOf('satu dua', 20))).toEqual(['satu dua', 'tiga']);
  expect(wrap('WWWW', 20, widthOf('WW', 20))).toEqual(['WW', 'WW']);
  expect(wrap('', 20, 100)).toEqual([]);
});

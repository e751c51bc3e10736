import { announce } from '@situs-kpu/ui';
import { act, fireEvent, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { checkResult } from '../../core/checked.ts';
import { findForbidden } from '../../core/lexicon.ts';
import { type ElectionResult, locales, resultStatuses } from '../../core/model.ts';
import { terms } from '../../core/terms.ts';
import {
  contohKolomKosong,
  contohPenetapan,
  contohPenetapanTiga,
  contohRusak,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { livePanelText } from '../../i18n.ts';
import { results } from '../../internal/test/results.ts';
import type { ResultsSource } from '../../live/options.ts';
import { createResultsSource } from '../../live/source.ts';
import { at, counting, other } from '../../live/test/counting.ts';
import { makeReady, night } from '../../live/test/night.ts';
import { withCorrections } from '../../live/writer.ts';
import { LivePanel, useResults } from './index.ts';
import { agoText, summaryText } from './panel-text.ts';

// The region itself and its timing belong to LiveRegion.
vi.mock('@situs-kpu/ui', async (original) => ({ ...(await original<object>()), announce: vi.fn() }));

const still = (...initial: ElectionResult[]) =>
  createResultsSource({
    manifest: '/hasil/manifest.json',
    initial: initial.map(checkResult),
    storage: null,
    fetch: () => new Promise<Response>(() => {}),
  });
const minute = 60_000;
const textOf = (element: Element) => element.textContent ?? '';

beforeEach(makeReady);
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(announce).mockClear();
});

describeConformance('LivePanel', <LivePanel source={still(pilwalkotSurakarta2024())} />, {
  contract: 'results/LivePanel@1',
});

/** An evening with a panel on the page. */
async function evening(
  first: readonly ElectionResult[],
  props: Partial<Parameters<typeof LivePanel>[0]> = {},
) {
  const all = night();
  await all.server.publish(first);
  const view = render(<LivePanel source={all.source} {...props} />);
  await act(() => all.clock.advance(0));
  const advance = (ms: number) => act(() => all.clock.advance(ms));
  return { ...all, ...view, advance, text: () => textOf(view.container) };
}
/** What a screen reader is told, in order. That it is read politely and once is tested with LiveRegion. */
const said = () => vi.mocked(announce).mock.calls.map(([message]) => message);

describe('a voter who looks at a running count', () => {
  test('meets the status first, then of when the figures are, then the figures', async () => {
    const { text } = await evening([counting(10)]);
    const order = [
      'CONTOH',
      'Hitung sementara',
      'Angka terbaru',
      'Angka per 27 November 2024 pukul 19.00 WIB',
      '1.000',
    ];
    const places = order.map((words) => text().indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('reads how long ago in words, beside the time that is written out', async () => {
    const { text, advance } = await evening([counting(10)]);
    expect(text()).toContain('(baru saja)');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await advance(12 * minute);
    const { container } = render(<LivePanel source={(await evening([counting(10, at('18:48'))])).source} />);
    expect(textOf(container)).toContain('Angka per 27 November 2024 pukul 18.48 WIB (12 menit lalu)');
  });

  test('sees new figures in the same rows: nothing is reordered, and the focus stays', async () => {
    const { server, container, advance } = await evening([counting(10)]);
    const rows = [...container.querySelectorAll('tbody tr')];
    const heads = rows.map((row) => textOf(row.querySelector('th') ?? row));
    const button = container.querySelector('button');
    button?.focus();
    const turned = counting(20, at('19:01'));
    await server.publish([
      {
        ...turned,
        options: [...turned.options].reverse(),
        children: [...turned.children].reverse(),
      },
    ]);
    await advance(minute);
    const after = [...container.querySelectorAll('tbody tr')];
    expect(after.map((row) => textOf(row.querySelector('th') ?? row))).toEqual(heads);
    expect(after.slice(-2)).toEqual(rows.slice(-2));
    expect(textOf(container)).toContain('2.000');
    expect(document.activeElement).toBe(button);
  });

  test('after 15 minutes without news reads since when, and that it does not mean that counting stopped', async () => {
    const { text, advance } = await evening([counting(10)]);
    await advance(16 * minute);
    expect(text()).toContain('Belum ada pembaruan');
    expect(text()).toContain('Tidak ada pembaruan sejak 27 November 2024 pukul 19.00 WIB.');
    expect(text()).toContain('Itu tidak berarti penghitungan berhenti');
    expect(text()).toContain('1.000');
  });

  test('can stop the updates and go on, by one button in one place', async () => {
    const { server, container, text, advance } = await evening([counting(10)]);
    const button = () => container.querySelector('button') as HTMLButtonElement;
    expect(textOf(button())).toBe('Jeda pembaruan');
    const first = button();
    fireEvent.click(first);
    expect(textOf(button())).toBe('Lanjutkan pembaruan');
    expect(button()).toBe(first);
    await server.publish([counting(20, at('19:01'))]);
    await advance(30 * minute);
    expect(text()).toContain('Pembaruan dijeda oleh Anda.');
    expect(text()).toContain('1.000');
    expect(text()).not.toContain('2.000');
    fireEvent.click(button());
    await advance(3000);
    expect(text()).toContain('2.000');
  });

  test('is told when the last stage is reached; there is nothing left to pause', async () => {
    const { container, text } = await evening([other('penetapan_terpilih')]);
    expect(text()).toContain('Angka ini tidak diperiksa lagi secara otomatis.');
    expect(container.querySelector('button')).toBe(null);
  });

  test('finds the rows by area in the order of their codes, a row to check marked', async () => {
    const { container } = await evening([
      { ...counting(10), flags: ['sumber_bermasalah'], children: contohRusak.barisTidakCocok().children },
    ]);
    const after = container.querySelectorAll('table')[1]?.parentElement?.nextElementSibling;
    expect(after?.textContent).toMatch(/^ ?Perlu diperiksa: Suara nomor urut 1.*semua baris wilayah/);
    expect(textOf(container)).toContain('Sumber sedang diperiksa');
  });
});

describe('a voter with a screen reader', () => {
  test('hears one summary for all changes of half a minute, in ballot order, and no ticking', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const all = night({ interval: 6000 });
    await all.server.publish([counting(10)]);
    render(<LivePanel source={all.source} />);
    const both = async (ms: number) => {
      await act(async () => {
        await all.clock.advance(ms);
        await vi.advanceTimersByTimeAsync(ms);
      });
    };
    await both(2000);
    expect(said()).toEqual([
      'CONTOH, bukan hasil pemilihan. Angka diterima. Hitung sementara. per 27 November 2024 pukul 19.00 WIB. Suara nomor urut 1: 1.000. Suara nomor urut 2: 1.200. TPS yang sudah masuk: 10 dari 100 TPS.',
    ]);
    for (const n of [11, 12, 13, 14]) {
      await all.server.publish([counting(n, at('19:01'))]);
      await both(6000);
    }
    expect(said()).toHaveLength(1);
    await both(30_000);
    expect(said()).toHaveLength(2);
    expect(said()[1]).toContain('Angka diperbarui. Hitung sementara');
    expect(said()[1]).toContain('Suara nomor urut 1: 1.400. Suara nomor urut 2: 1.680.');
    await both(10 * minute);
    expect(said()).toHaveLength(2);
    await both(6 * minute);
    expect(said()[2]).toContain('Tidak ada pembaruan sejak 27 November 2024 pukul 19.01 WIB.');
    await both(20 * minute);
    expect(said()).toHaveLength(3);
  });

  test('what the page came with is not read out, and a panel that leaves says nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { unmount } = render(<LivePanel source={still(counting(10))} />);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said()).toEqual([]);
    unmount();
  });

  test('a new stage and corrections are told; figures that do not agree are not read out', () => {
    const one = (result: ElectionResult) => {
      const [shown] = still(result).getSnapshot().results;
      if (!shown) throw new Error('nothing shown');
      return shown;
    };
    const before = counting(20);
    const corrected = withCorrections(before, counting(18, at('19:05')), {
      at: at('19:05'),
      reason: 'dibaca ulang',
    });
    expect(summaryText(before, one(corrected), 'id')).toContain('9 angka dikoreksi, lihat daftar koreksi.');
    expect(summaryText(before, one(contohPenetapan()), 'id')).toContain('Tahap sekarang: Hasil ditetapkan');
    expect(summaryText(before, one(contohPenetapan()), 'en')).toContain('Stage now: Result determined');
    const troubled = summaryText(before, one(contohRusak.suaraSahTidakCocok()), 'id');
    expect(troubled).not.toMatch(/\d{2}\.\d{3}/);
    expect(summaryText(before, one(contohKolomKosong()), 'id')).toContain('Suara nomor urut 2: 99.999');
    const five = contohPenetapanTiga();
    const many = {
      ...five,
      options: [...five.options, ...five.options].map((o, i) => ({ ...o, id: `${i}`, nomorUrut: i + 1 })),
    };
    expect(summaryText(before, one(many), 'id')).not.toContain('nomor urut');
  });
});

describe('without JavaScript', () => {
  test('status, time, figures and sources are in the HTML, and no button that does nothing', () => {
    const html = renderToString(<LivePanel source={still(pilwalkotSurakarta2024())} />);
    for (const words of [
      'Rekapitulasi tingkat',
      '4 Desember 2024',
      '121.471',
      '185.970',
      'detik.com',
      'JavaScript aktif',
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/<button|lalu\)|baru saja/);
  });

  test('nothing is fetched on the server', () => {
    const fetch = vi.fn();
    const source = createResultsSource({ manifest: '/hasil/manifest.json', storage: null, fetch });
    expect(renderToString(<LivePanel source={source} />)).toContain('Belum ada angka yang diterima.');
    expect(fetch).not.toHaveBeenCalled();
  });
});

const Own = ({ source }: { source: ResultsSource }) => <p>{useResults(source).status}</p>;

describe('a page of an office', () => {
  test('draws the figures its own way; they are drawn again only when they change', async () => {
    const draw = vi.fn((result: ElectionResult) => <p>{`${result.options[0]?.votes} suara`}</p>);
    const { server, text, advance } = await evening([counting(10)], { children: draw });
    expect(text()).toContain('1000 suara');
    const drawn = draw.mock.calls.length;
    await advance(5 * minute);
    expect(draw.mock.calls.length).toBe(drawn);
    await server.publish([counting(20, at('19:06'))]);
    await advance(minute);
    expect(text()).toContain('2000 suara');
    expect(draw.mock.calls.length).toBe(drawn + 1);
  });

  test('shows one of several results by its key', async () => {
    const { text } = await evening([other('penetapan_hasil'), counting(10)], {
      resultKey: 'pilbup.2024-11-27.0000.0000',
    });
    expect(text()).toContain('Hitung sementara');
  });

  test('two panels share one source: each file is fetched once, and checks end with the last of them', async () => {
    const all = night();
    await all.server.publish([counting(10)]);
    const { unmount } = render(
      <>
        <LivePanel source={all.source} />
        <LivePanel source={all.source} board="wilayah" hideStatus hideSources />
      </>,
    );
    await act(() => all.clock.advance(0));
    expect(all.server.log).toHaveLength(2);
    unmount();
    await all.clock.advance(10 * minute);
    expect(all.server.log).toHaveLength(2);
  });

  test('can build its own view on the hook', async () => {
    const all = night();
    await all.server.publish([counting(10)]);
    const { container } = render(<Own source={all.source} />);
    expect(textOf(container)).toBe('memuat');
    await act(() => all.clock.advance(0));
    expect(textOf(container)).toBe('segar');
  });
});

test.each(Object.keys(results))('uses no word that the status forbids, and writes no hole, for %s', (key) => {
  const result = results[key]?.();
  if (!result) throw new Error(key);
  for (const locale of locales) {
    const { container } = render(<LivePanel source={still(result)} locale={locale} />);
    expect(findForbidden(textOf(container), result.status).map(({ found }) => found)).toEqual([]);
    expect(textOf(container)).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  }
});

describe('a result with a flaw', () => {
  test.each(Object.keys(contohRusak) as (keyof typeof contohRusak)[])(
    '%s: figures stay, the line is marked, and nothing contradicted has shares',
    (key) => {
      const result = contohRusak[key]();
      const html = renderToString(<LivePanel source={still(result)} />);
      expect(html).toContain('98.765');
      expect(html).toMatch(/Perlu diperiksa|Belum lengkap/);
      expect(html).not.toMatch(/\d%/);
    },
  );
});

test('the blank column has the name of the law', () => {
  for (const locale of locales) expect(livePanelText[locale].blank).toBe(terms.kolom_kosong.label[locale]);
});

test('every status is shown with its words', () => {
  for (const status of resultStatuses) {
    const { container } = render(<LivePanel source={still({ ...contohPenetapan(), status })} />);
    expect(container.querySelector('[data-kpu="results/LivePanel@1"]')?.getAttribute('data-kpu-status')).toBe(
      status,
    );
  }
});

test.each([
  [0, 'baru saja', 'just now'],
  [59_999, 'baru saja', 'just now'],
  [60_000, '1 menit lalu', '1 minute ago'],
  [59 * minute, '59 menit lalu', '59 minutes ago'],
  [60 * minute, '1 jam lalu', '1 hour ago'],
  [47 * 60 * minute, '47 jam lalu', '47 hours ago'],
  [48 * 60 * minute, '2 hari lalu', '2 days ago'],
])('an age of %i ms reads "%s"', (age, id, en) => {
  expect(agoText(age, 'id')).toBe(id);
  expect(agoText(age, 'en')).toBe(en);
});

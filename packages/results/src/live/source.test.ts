import { beforeEach, describe, expect, test } from 'vitest';
import { checkResult } from '../core/checked.ts';
import type { ElectionResult } from '../core/model.ts';
import { liveReasons } from './check-reasons.ts';
import { fileBody, resultKey } from './manifest.ts';
import { createResultsSource } from './source.ts';
import { at, counting, determined, other } from './test/counting.ts';
import { makeReady, memory, night } from './test/night.ts';
import { withCorrections } from './writer.ts';

const minute = 60_000;
beforeEach(makeReady);

describe('a visitor who stays on the page', () => {
  test('sees new figures without asking, and only their files are fetched', async () => {
    const { clock, server, source, events } = night();
    await server.publish([counting(10)]);
    source.start();
    await clock.advance(0);
    expect(source.getSnapshot()).toMatchObject({ status: 'segar', reason: null, sequence: 1 });
    expect(source.getSnapshot().results[0]).toMatchObject({
      key: 'pilbup.2024-11-27.0000.0000',
      origin: 'server',
      sequence: 1,
    });
    await server.publish([counting(20, at('19:01'))]);
    await clock.advance(minute);
    expect(source.getSnapshot().results[0]?.result?.progress.reported).toBe(20);
    expect(
      server.log.map(({ path, status }) => [path.includes('/v/') ? 'file' : 'manifest', status]),
    ).toEqual([
      ['manifest', 200],
      ['file', 200],
      ['manifest', 200],
      ['file', 200],
    ]);
    expect(events.map(({ type }) => type)).toEqual(['pembaruan', 'pembaruan']);
  });

  test('pays for nothing while nothing changes: the server answers 304', async () => {
    const { clock, server, source, events } = night();
    await server.publish([counting(10)]);
    source.start();
    await clock.advance(10 * minute);
    expect(server.log.filter(({ status }) => status === 304)).toHaveLength(10);
    expect(events).toHaveLength(1);
  });

  test('rows that did not change keep their identity, so the view need not draw them again', async () => {
    const { clock, server, source } = night();
    const first = counting(10);
    await server.publish([first]);
    source.start();
    await clock.advance(0);
    const before = source.getSnapshot().results[0]?.result;
    const [north, south] = first.children;
    if (!north || !south) throw new Error('rows');
    const more = {
      ...first,
      options: first.options.map((one) => ({ ...one, votes: (one.votes ?? 0) + 1 })),
      children: [
        north,
        { ...south, options: south.options.map((one) => ({ ...one, votes: (one.votes ?? 0) + 1 })) },
      ],
    };
    await server.publish([more]);
    await clock.advance(minute);
    const after = source.getSnapshot().results[0]?.result;
    expect(after).not.toBe(before);
    expect(after?.children[0]).toBe(before?.children[0]);
    expect(after?.children[1]).not.toBe(before?.children[1]);
    expect(after?.contest).toBe(before?.contest);
  });

  test('is told of a correction, once', async () => {
    const { clock, server, source, events } = night();
    await server.publish([counting(20)]);
    source.start();
    await clock.advance(0);
    const corrected = withCorrections(counting(20), counting(18, at('19:05')), {
      at: at('19:05'),
      reason: 'dua formulir TPS terhitung dua kali',
    });
    await server.publish([corrected]);
    await clock.advance(2 * minute);
    expect(source.getSnapshot()).toMatchObject({
      reason: null,
      results: [{ result: { options: [{ votes: 1800 }, {}] } }],
    });
    const told = events.filter(({ type }) => type === 'koreksi');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      corrections: expect.arrayContaining([
        expect.objectContaining({ path: 'options.0.votes', before: 2000, after: 1800 }),
      ]),
    });
    // The same corrections do not excuse the next fall.
    await server.publish([
      { ...counting(15, at('19:06')), flags: corrected.flags, corrections: corrected.corrections },
    ]);
    await clock.advance(minute);
    // The figure is no longer the one that its latest correction announced.
    expect(source.getSnapshot().results[0]).toMatchObject({ status: 'gagal', reason: 'tidak_cocok' });
  });

  test('a running count without new figures for 15 minutes is late, an official result is not', async () => {
    const { clock, server, source } = night();
    await server.publish([counting(20), other('penetapan_hasil')]);
    source.start();
    await clock.advance(14 * minute);
    expect(source.getSnapshot().status).toBe('segar');
    await clock.advance(2 * minute);
    expect(source.getSnapshot().results.map(({ status, reason }) => [status, reason])).toEqual([
      ['terlambat', 'tanpa_pembaruan'],
      ['segar', null],
    ]);
  });

  test('a contest at its end stops for itself and not for the others; when all have ended, nothing is asked', async () => {
    const { clock, server, source, events } = night();
    await server.publish([other('pemilihan_berikutnya'), counting(10)]);
    source.start();
    await clock.advance(0);
    await server.publish([
      { ...other('pemilihan_berikutnya'), asOf: '2024-12-06' },
      counting(30, at('19:02')),
    ]);
    await clock.advance(minute);
    const [ended, running] = source.getSnapshot().results;
    expect(ended).toMatchObject({ status: 'selesai', sequence: 1 });
    expect(ended?.result?.asOf).toBe('2024-12-05');
    expect(running).toMatchObject({ status: 'segar', sequence: 2 });
    expect(running?.result?.progress.reported).toBe(30);
    await server.publish([other('pemilihan_berikutnya'), determined('penetapan_terpilih')]);
    await clock.advance(minute);
    expect(source.getSnapshot().status).toBe('selesai');
    expect(events.filter(({ type }) => type === 'selesai')).toHaveLength(2);
    const asked = server.log.length;
    await clock.advance(60 * minute);
    expect(server.log).toHaveLength(asked);
    await source.refresh();
    expect(source.getSnapshot().results[0]?.result?.asOf).toBe('2024-12-05');
    expect(server.log.length).toBeGreaterThan(asked);
  });
});

describe('a visitor who asks for rest', () => {
  test('after "Jeda pembaruan" nothing changes, not even by an answer that is under way', async () => {
    const { clock, server, source } = night();
    await server.publish([counting(10)]);
    source.start();
    await clock.advance(0);
    await server.publish([counting(20, at('19:02'))]);
    await server.setFault('lambat');
    await clock.advance(minute + 1000);
    source.pause();
    await clock.advance(30 * minute);
    expect(source.getSnapshot()).toMatchObject({ status: 'dijeda', reason: 'pembaca' });
    expect(source.getSnapshot().results[0]?.result?.progress.reported).toBe(10);
    await server.setFault(null);
    source.resume();
    await clock.advance(3000);
    expect(source.getSnapshot().results[0]?.result?.progress.reported).toBe(20);
  });

  test('a pause before the start holds, and "refresh" looks once', async () => {
    const { clock, server, source } = night();
    await server.publish([counting(10)]);
    source.pause();
    source.start();
    await clock.advance(10 * minute);
    expect(server.log).toEqual([]);
    await source.refresh();
    expect(source.getSnapshot().results[0]?.result?.progress.reported).toBe(10);
    expect(source.getSnapshot().status).toBe('dijeda');
  });

  test('when the last view has left, nothing is asked; an abort ends it for good', async () => {
    const controller = new AbortController();
    const { clock, server, make } = night({ signal: controller.signal });
    await server.publish([counting(10)]);
    const source = make();
    const [one, two] = [source.start(), source.start()];
    await clock.advance(0);
    one();
    one();
    await clock.advance(minute);
    const asked = server.log.length;
    expect(asked).toBe(3);
    two();
    await clock.advance(10 * minute);
    expect(server.log).toHaveLength(asked);
    source.start();
    await clock.advance(0);
    expect(server.log).toHaveLength(asked + 1);
    controller.abort();
    source.start();
    await source.refresh();
    await clock.advance(10 * minute);
    expect(server.log).toHaveLength(asked + 1);
  });
});

describe('a page that came with figures', () => {
  test('the server and the first render show the same state', async () => {
    const { clock, server, make } = night();
    const source = make({ initial: [checkResult(counting(10))] });
    expect(source.getSnapshot()).toBe(source.getServerSnapshot());
    expect(source.getSnapshot()).toMatchObject({ status: 'memuat', results: [{ origin: 'halaman' }] });
    await server.publish([counting(20, at('19:01'))]);
    source.start();
    await clock.advance(0);
    expect(source.getServerSnapshot().results[0]?.result?.progress.reported).toBe(10);
    expect(source.getSnapshot().results[0]?.result?.progress.reported).toBe(20);
  });

  test('a page made from the same file does not fetch it', async () => {
    const { clock, server, make } = night();
    const parsed = JSON.parse(fileBody(counting(10))) as ElectionResult;
    await server.publish([counting(10)]);
    const source = make({ initial: [checkResult(parsed)] });
    source.start();
    await clock.advance(0);
    expect(server.log.map(({ path }) => path)).toEqual(['/hasil/manifest.json']);
    expect(source.getSnapshot().status).toBe('segar');
  });

  test('follows only what the page is about', async () => {
    const { clock, server, make } = night();
    await server.publish([other('penetapan_hasil'), counting(10)]);
    const source = make({ follow: [resultKey(counting(10)), 'pilgub.2024-11-27.99.99'] });
    source.start();
    await clock.advance(0);
    expect(source.getSnapshot().results.map(({ status, reason }) => [status, reason])).toEqual([
      ['segar', null],
      ['gagal', 'tidak_terdaftar'],
    ]);
    expect(server.log.filter(({ path }) => path.includes('/v/'))).toHaveLength(1);
  });
});

describe('an earlier visit', () => {
  test('its figures are there without a network, with their time', async () => {
    const storage = memory();
    const { clock, server, make } = night({ storage });
    await server.publish([counting(10)]);
    make().start();
    await clock.advance(0);
    await server.setFault('cors');
    const again = make();
    again.start();
    await clock.advance(5 * minute);
    expect(again.getSnapshot().results[0]).toMatchObject({
      status: 'gagal',
      reason: 'jaringan',
      origin: 'simpanan',
      receivedAt: Date.parse('2024-11-27T12:00:00Z'),
      result: { progress: { reported: 10 } },
    });
  });

  test('an older edition is refused across visits as well', async () => {
    const storage = memory();
    const { clock, server, make } = night({ storage });
    await server.publish([counting(10)]);
    await server.publish([counting(20, at('19:01'))]);
    make().start();
    await clock.advance(0);
    await server.setFault('urutan_mundur');
    const again = make();
    again.start();
    await clock.advance(0);
    expect(again.getSnapshot()).toMatchObject({ status: 'gagal', reason: 'urutan_mundur', sequence: 2 });
    expect(again.getSnapshot().results[0]?.result?.progress.reported).toBe(20);
  });

  test('kept figures that were tampered with, damaged or a week old are not shown', async () => {
    const storage = memory();
    const { clock, server, make } = night({ storage });
    await server.publish([counting(10)]);
    make().start();
    await clock.advance(0);
    const kept = storage.text ?? '';
    await server.setFault('cors');
    for (const text of [kept.replace(/1000/g, '9000'), kept.slice(0, 300), 'null', '{"version":1}', '']) {
      storage.text = text;
      const again = make();
      again.start();
      await clock.advance(0);
      expect(again.getSnapshot().results.filter(({ result }) => result !== null)).toEqual([]);
      again.stop();
    }
    storage.text = kept;
    await clock.advance(8 * 24 * 60 * minute);
    const later = make();
    later.start();
    await clock.advance(0);
    expect(later.getSnapshot().results).toEqual([]);
  });

  test('a storage that fails or never answers changes nothing', async () => {
    for (const storage of [
      { read: () => Promise.reject(new Error('no')), write: () => Promise.reject(new Error('full')) },
      { read: () => new Promise<string>(() => {}), write: () => new Promise<void>(() => {}) },
    ]) {
      const { clock, server, make } = night({ storage });
      await server.publish([counting(10)]);
      const source = make();
      source.start();
      await clock.advance(2000);
      expect(source.getSnapshot().results[0]?.result?.progress.reported).toBe(10);
    }
  });
});

test('every reason has words in both languages, and none of them speaks of the count as wrong', () => {
  for (const text of Object.values(liveReasons)) {
    expect(text.id.length).toBeGreaterThan(10);
    expect(text.en.length).toBeGreaterThan(10);
    expect(text.id + text.en).not.toMatch(/curang|fraud|salah hitung|miscount/i);
  }
});

test('without an address the mistake is named', () => {
  expect(() => createResultsSource({ manifest: '' })).toThrow(
    'Situs KPU createResultsSource: manifest is empty. There is nothing to ask for. Give the address of manifest.json.',
  );
});

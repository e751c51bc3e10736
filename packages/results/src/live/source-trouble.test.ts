import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contohRusak, pilwalkotSurakarta2024 } from '../fixtures/index.ts';
import { slowAnswer } from '../fixtures/replay-server.ts';
import { resultKey } from './manifest.ts';
import { at, counting } from './test/counting.ts';
import { makeReady, night } from './test/night.ts';

const minute = 60_000;
beforeEach(makeReady);

describe('a server in trouble', () => {
  test('is asked less and less, at most every ten minutes, and normally again afterwards', async () => {
    const { clock, server, source } = night();
    await server.publish([counting(10)]);
    source.start();
    await clock.advance(0);
    await server.setFault('galat_server');
    const times: number[] = [];
    const from = clock.now();
    for (let i = 0; i < 60; i += 1) {
      const before = server.log.length;
      await clock.advance(minute);
      if (server.log.length > before) times.push((clock.now() - from) / minute);
    }
    expect(times).toEqual([1, 3, 7, 15, 25, 35, 45, 55]);
    await server.setFault(null);
    await clock.advance(10 * minute);
    expect(source.getSnapshot().status).toBe('terlambat');
    const recovered = server.log.length;
    await clock.advance(3 * minute);
    expect(server.log.length).toBe(recovered + 3);
  });

  test('intervals vary, so that visitors do not ask all at once', async () => {
    const gaps = new Set<number>();
    for (const random of [0, 0.25, 0.999]) {
      const { clock, server, make } = night();
      await server.publish([counting(10)]);
      const source = make({ random: () => random });
      source.start();
      await clock.advance(0);
      const from = server.log.length;
      let waited = 0;
      while (server.log.length === from && waited < 120) {
        await clock.advance(1000);
        waited += 1;
      }
      gaps.add(waited);
    }
    expect([...gaps]).toEqual([48, 54, 72]);
  });

  test('is left alone for as long as it asks', async () => {
    const { clock, make } = night();
    const fetch = vi.fn(async () => new Response('', { status: 429, headers: { 'retry-after': '1800' } }));
    make({ fetch }).start();
    await clock.advance(29 * minute);
    expect(fetch).toHaveBeenCalledTimes(1);
    await clock.advance(2 * minute);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('a slow answer is waited for, and shown when it comes', async () => {
    const { clock, server, source } = night();
    await server.publish([counting(10)]);
    await server.setFault('lambat');
    source.start();
    await clock.advance(slowAnswer);
    expect(source.getSnapshot().status).toBe('memuat');
    await clock.advance(slowAnswer);
    expect(source.getSnapshot().status).toBe('segar');
  });

  test('a file that was read and refused is not fetched again', async () => {
    const { clock, server, source } = night();
    await server.publish([counting(10)]);
    source.start();
    await clock.advance(0);
    await server.publish([{ ...counting(20, at('19:01')), valid: 1 }]);
    await clock.advance(10 * minute);
    expect(source.getSnapshot().results[0]).toMatchObject({ status: 'gagal', reason: 'tidak_cocok' });
    expect(server.log.filter(({ path }) => path.includes('/v/'))).toHaveLength(2);
  });

  test('a result that says itself that its source is under review is shown', async () => {
    const { clock, server, source } = night();
    await server.publish([{ ...contohRusak.suaraSahTidakCocok(), flags: ['sumber_bermasalah'] }]);
    source.start();
    await clock.advance(0);
    expect(source.getSnapshot().results[0]).toMatchObject({ status: 'segar' });
    expect(source.getSnapshot().results[0]?.findings.length).toBeGreaterThan(0);
  });

  test.each([
    ['another result under its name', pilwalkotSurakarta2024, 'berbeda'],
    ['a file of another form', () => ({ ...counting(10), options: [{ id: 'x' }] }), 'skema'],
  ] as const)('%s is refused', async (_, make, reason) => {
    const { clock, make: source } = night();
    const body = JSON.stringify(make());
    const { sha256 } = await import('./digest.ts');
    const hash = await sha256(new TextEncoder().encode(body));
    const entry = {
      key: resultKey(counting(10)),
      sha256: hash,
      status: 'hitung_sementara',
      asOf: at('19:00'),
    };
    const manifest = JSON.stringify({
      schemaVersion: 1,
      sequence: 1,
      generated: at('19:00'),
      results: [entry],
    });
    const events = source({
      fetch: async (url) =>
        new Response(String(url).includes('/v/') ? body : manifest, {
          headers: { 'content-type': 'application/json' },
        }),
    });
    events.start();
    await clock.advance(0);
    expect(events.getSnapshot()).toMatchObject({ status: 'gagal', reason });
  });
});

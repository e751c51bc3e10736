import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { type LiveFault, liveFaults } from '../fixtures/replay-server.ts';
import type { LiveEvent } from './snapshot.ts';
import { counting } from './test/counting.ts';
import { makeReady, memory, night } from './test/night.ts';

beforeEach(makeReady);

/** A step of a bad night. */
type Step =
  | { kind: 'terbit'; more: number }
  | { kind: 'gangguan'; fault: LiveFault | null }
  | { kind: 'tunggu'; minutes: number }
  | { kind: 'jeda' }
  | { kind: 'lanjut' }
  | { kind: 'periksa' }
  | { kind: 'muat ulang' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('terbit' as const), more: fc.nat(3) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('gangguan' as const),
      fault: fc.constantFrom(null, ...liveFaults),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('tunggu' as const), minutes: fc.integer({ min: 1, max: 25 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'jeda' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'lanjut' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'periksa' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'muat ulang' as const }) },
);

test('whatever happens: good figures are never lost, editions never go back, nothing is told twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const storage = memory();
      const { clock, server, make } = night({ storage });
      let reported = 5;
      let told: (LiveEvent & { type: 'pembaruan' })[] = [];
      const begin = () => {
        const source = make({
          onEvent: (event) => {
            if (event.type === 'pembaruan') told.push(event);
          },
        });
        source.start();
        return source;
      };
      const publish = () => {
        const time = new Date(clock.now()).toISOString();
        return server.publish([counting(reported, time)]);
      };
      await publish();
      let source = begin();
      await clock.advance(0);
      let best = { sequence: 0, reported: 0, generated: 0 };
      const look = () => {
        const { results, sequence, checkedAt } = source.getSnapshot();
        const [one] = results;
        expect(one?.result).toBeTruthy();
        expect(sequence ?? 0).toBeGreaterThanOrEqual(best.sequence);
        // Only what the server really published, and never a lower count than before.
        expect(one?.result?.progress.reported).toBeGreaterThanOrEqual(best.reported);
        expect(one?.result?.options[0]?.votes).toBe((one?.result?.progress.reported ?? 0) * 100);
        expect(one?.result?.valid).toBe(null);
        best = {
          sequence: sequence ?? 0,
          reported: one?.result?.progress.reported ?? 0,
          generated: checkedAt ?? 0,
        };
      };
      look();
      for (const one of steps) {
        if (one.kind === 'terbit') {
          reported = Math.min(100, reported + one.more);
          await publish();
        } else if (one.kind === 'gangguan') await server.setFault(one.fault);
        else if (one.kind === 'tunggu') await clock.advance(one.minutes * 60_000);
        else if (one.kind === 'jeda') source.pause();
        else if (one.kind === 'lanjut') source.resume();
        else if (one.kind === 'periksa') {
          void source.refresh();
          await clock.advance(40_000);
        } else {
          source.stop();
          source = begin();
          told = [];
          await clock.advance(2000);
        }
        look();
      }
      const editions = told.map(({ sequence }) => sequence);
      expect(editions).toEqual([...new Set(editions)].sort((a, b) => a - b));
      for (const [index, event] of told.entries()) expect(event.sha256).not.toBe(told[index - 1]?.sha256);
      source.stop();
      // After the worst night, an undisturbed quarter of an hour brings the latest figures.
      await server.setFault(null);
      await publish();
      source = begin();
      await clock.advance(15 * 60_000);
      expect(source.getSnapshot().results[0]?.result?.progress.reported).toBe(reported);
      source.stop();
    }),
    { numRuns: 150 },
  );
}, 60_000);

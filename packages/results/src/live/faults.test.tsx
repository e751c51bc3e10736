/** The sixteen faults of a night: each keeps the last good figures, shows their age, and tells nothing false. */
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LivePanel } from '../components/LivePanel/index.ts';
import { findForbidden } from '../core/lexicon.ts';
import { type LiveFault, liveFaults } from '../fixtures/replay-server.ts';
import { liveReasons } from './check-reasons.ts';
import type { LiveReason, LiveStatus } from './reasons.ts';
import { at, counting } from './test/counting.ts';
import { makeReady, night } from './test/night.ts';

const minute = 60_000;
beforeEach(makeReady);
afterEach(() => void vi.useRealTimers());

interface Expected {
  status: LiveStatus;
  reason: LiveReason | null;
  /** Which figures are shown while it lasts, when newer ones stand on the server: the last good ones, or the new ones. */
  shows: 'lama' | 'baru';
  /** Words of the panel, besides those of the reason. */
  words: readonly string[];
}

const lastGood = 'Yang tampil adalah angka terakhir yang lolos pemeriksaan.';
const failed = (reason: LiveReason): Expected => ({
  status: 'gagal',
  reason,
  shows: 'lama',
  words: ['Angka baru belum dapat diperiksa', lastGood],
});
const fresh = (...words: string[]): Expected => ({ status: 'segar', reason: null, shows: 'baru', words });

const faults: Readonly<Record<LiveFault, Expected>> = {
  tidak_berubah: {
    status: 'segar',
    reason: null,
    shows: 'lama',
    words: ['Angka terbaru', 'Terakhir diperiksa'],
  },
  galat_server: failed('server'),
  waktu_habis: failed('waktu_habis'),
  terpotong: failed('terpotong'),
  jenis_salah: failed('jenis_salah'),
  urutan_mundur: failed('urutan_mundur'),
  celah: fresh('Angka terbaru'),
  hash_berbeda: failed('hash'),
  cors: failed('jaringan'),
  jam_berbeda: fresh('Jam perangkat ini berbeda dari jam server'),
  luring: { status: 'dijeda', reason: 'luring', shows: 'lama', words: ['Pembaruan dijeda', lastGood] },
  lambat: fresh('Angka terbaru'),
  tidak_ditemukan: failed('tidak_ditemukan'),
  suara_turun: failed('turun'),
  angka_tidak_cocok: failed('tidak_cocok'),
  tab_tersembunyi: {
    status: 'dijeda',
    reason: 'tersembunyi',
    shows: 'lama',
    words: ['Pembaruan dijeda', lastGood],
  },
};

/** Faults in which the server has nothing newer to give. */
const nothingNew: readonly LiveFault[] = [
  'tidak_berubah',
  'suara_turun',
  'angka_tidak_cocok',
  'urutan_mundur',
];

test('there are sixteen', () => {
  expect(Object.keys(faults)).toEqual([...liveFaults]);
  expect(liveFaults).toHaveLength(16);
});

describe.each(liveFaults)('%s', (fault) => {
  const { status, reason, shows, words } = faults[fault];

  test('the last good figures stay, with their age, and every word is true', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { clock, server, source, events } = night();
    await server.publish([counting(9, at('18:59'))]);
    await server.publish([counting(10)]);
    const { container } = render(<LivePanel source={source} />);
    await act(() => clock.advance(0));
    const text = () => container.textContent ?? '';
    expect(text()).toContain('1.000');
    // What the device takes for 19.04 is 22.04 in truth, where its clock is three hours behind.
    const hour = fault === 'jam_berbeda' ? '22' : '19';

    await act(async () => {
      if (!nothingNew.includes(fault)) await server.publish([counting(20, at(`${hour}:04`))]);
      await server.setFault(fault);
      // Eight minutes: several checks, and a wait of two minutes or less after each failure.
      await clock.advance(8 * minute);
      vi.advanceTimersByTime(minute);
    });
    const [one] = source.getSnapshot().results;
    expect([one?.status, one?.reason]).toEqual([status, reason]);
    const [votes, time, passed] = shows === 'baru' ? ['2.000', `${hour}.04`, 4] : ['1.000', '19.00', 8];
    expect(text()).toContain(votes);
    expect(text()).not.toContain(shows === 'baru' ? '1.000' : '2.000');
    expect(text()).toContain(`Angka per 27 November 2024 pukul ${time} WIB (${passed} menit lalu)`);
    for (const word of words) expect(text()).toContain(word);
    if (reason) expect(text()).toContain(`${liveReasons[reason].id}.`);
    expect(text().includes('Pemeriksaan diulang otomatis.')).toBe(
      status === 'gagal' && reason !== 'turun' && reason !== 'tidak_cocok',
    );
    // Never newer than it is, never final, never a hole.
    expect(text()).toContain('Hitung sementara');
    expect(text()).not.toMatch(/NaN|undefined|null|baru saja|-\d+ menit/);
    if (status !== 'segar') expect(text()).not.toContain('Angka terbaru');
    expect(findForbidden(text(), 'hitung_sementara').map(({ found }) => found)).toEqual([]);
    if (status === 'gagal')
      expect(events.filter((event) => event.type === 'ditolak').map((event) => event.reason)).toEqual([
        reason,
      ]);
    if (fault === 'celah') expect(events).toContainEqual({ type: 'celah', from: 2, to: 6 });
    if (fault === 'jam_berbeda') expect(events.map(({ type }) => type)).toContain('jam');
    if (fault === 'tidak_berubah') expect(events.filter(({ type }) => type === 'pembaruan')).toHaveLength(1);

    await act(async () => {
      await server.setFault(null);
      await server.publish([counting(30, at(`${hour}:09`))]);
      await clock.advance(9 * minute);
    });
    expect(text()).toContain('3.000');
    expect(source.getSnapshot()).toMatchObject({ status: 'segar', reason: null });
  });

  test('from the first request on, without any figures, nothing is made up', async () => {
    const { clock, server, source } = night();
    if (fault !== 'tidak_berubah') await server.publish([counting(10)]);
    await server.setFault(fault);
    const { container } = render(<LivePanel source={source} />);
    await act(() => clock.advance(3 * minute));
    const text = container.textContent ?? '';
    const good: readonly LiveFault[] = ['celah', 'jam_berbeda', 'lambat', 'suara_turun', 'urutan_mundur'];
    if (good.includes(fault)) expect(source.getSnapshot().results[0]?.result).not.toBe(null);
    else {
      expect(text).toContain('Belum ada angka yang diterima.');
      expect(text).not.toMatch(/\d{1,3}\.\d{3}|suara nomor urut/);
      expect(source.getSnapshot().status).toBe(
        fault === 'luring' || fault === 'tab_tersembunyi' ? 'dijeda' : 'gagal',
      );
    }
    expect(text).not.toMatch(/NaN|undefined|null/);
  });
});

import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import '../../../../../test/utils/dialog.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { Progress } from '../../core/progress/model.ts';
import { contohProgressFiles } from '../../fixtures/progress.ts';
import { jateng, now, only, plan, progress } from '../../progress/test/widgets.tsx';
import { memoryStorage, type WorkbenchStorage } from '../../workbench/storage.ts';
import { createWorkbench } from '../../workbench/store.ts';
import type { Workbench, WorkbenchOptions } from '../../workbench/types.ts';
import { IppWorkbench, type IppWorkbenchProps } from './index.ts';

const small = { ...plan, indicators: plan.indicators.slice(0, 3) };
const untouched = (...codes: string[]): Progress => ({
  ...progress,
  regions: codes.map((region) => ({
    region,
    asOf: progress.asOf,
    operators: [],
    summary: null,
    series: [],
    lastActivity: null,
    indicators: [],
    difficulties: [],
  })),
});
const make = (more: Partial<WorkbenchOptions> = {}): Workbench => {
  let count = 0;
  return createWorkbench({
    storage: memoryStorage(),
    plan: small,
    actor: { role: 'kabkota', name: null },
    initial: untouched('33.72'),
    now: () => now,
    newId: () => `uji-${++count}`,
    autosave: 1,
    ...more,
  });
};

describeConformance('IppWorkbench', <IppWorkbench workbench={make()} plan={small} now={now} />, {
  contract: 'ipp/IppWorkbench@1',
});

const benches: Workbench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.close();
  vi.unstubAllGlobals();
});
async function open(more: Partial<WorkbenchOptions> = {}, props: Partial<IppWorkbenchProps> = {}) {
  const workbench = make(more);
  benches.push(workbench);
  const view = render(<IppWorkbench workbench={workbench} plan={more.plan ?? small} now={now} {...props} />);
  await waitFor(() => expect(workbench.getSnapshot().status).not.toBe('memuat'));
  return { workbench, ...view };
}
const enter = (value: string) => {
  const [field] = screen.getAllByLabelText(/^Nilai/);
  fireEvent.change(field as HTMLElement, { target: { value } });
  fireEvent.blur(field as HTMLElement);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** What the browser would be asked before the page goes. */
const leaving = () => {
  const event = new Event('beforeunload', { cancelable: true });
  act(() => void window.dispatchEvent(event));
  return event.defaultPrevented;
};

test('the server says that it needs script, and shows no figure that it does not have', () => {
  const html = renderToString(<IppWorkbench workbench={make()} plan={small} now={now} />);
  expect(html).toContain('<noscript>');
  expect(html).toContain('Membaca simpanan di peramban ini');
});

test('an office that begins sees every indicator as empty; a province sees that nothing came in', async () => {
  const { container, unmount } = await open();
  expect(container.textContent).toContain('0% sudah diverifikasi (0 dari 3 indikator yang berlaku)');
  expect(container.textContent).not.toContain('belum diketahui');
  expect(container.textContent).not.toContain('sudah diekspor');
  unmount();
  const seen = await open(
    { actor: { role: 'provinsi', name: null }, initial: untouched('33.72', '33.10') },
    { actor: 'provinsi' },
  );
  expect(seen.container.textContent).toContain('2 kabupaten/kota belum dapat dinilai');
});

test('a province with a map reads each regency on it, by keys too; an office has none', async () => {
  const province = await open(
    { plan, initial: progress, actor: { role: 'provinsi', name: null }, within: '33' },
    { actor: 'provinsi', geometry: jateng },
  );
  const map = screen.getByRole('application', { name: /batas waktunya/ });
  act(() => map.focus());
  fireEvent.keyDown(map, { key: 'End' });
  const [status] = map.closest('figure')?.querySelectorAll('[role=status]') ?? [];
  expect(status?.textContent).toMatch(/^Kota Tegal: Berisiko terlambat 45,0% diverifikasi/);
  province.unmount();
  await open({}, { geometry: jateng });
  expect(screen.queryByRole('application')).toBeNull();
});

test('an entry is saved, and the time of it is said', async () => {
  const { workbench } = await open();
  expect(screen.getByText('Belum ada perubahan')).toBeTruthy();
  enter('71,2');
  await act(() => workbench.flush());
  expect(screen.getByText('Tersimpan pada 21 Mei 2025 pukul 09.00 WIB')).toBeTruthy();
  expect(screen.getByText(/1 perubahan belum diekspor/)).toBeTruthy();
});

test('a step is undone and done again; a button with nothing to do says so and keeps its place', async () => {
  await open();
  press('Batalkan langkah');
  expect(screen.getByText(/tidak ada yang bisa dibatalkan/)).toBeTruthy();
  enter('5');
  press('Batalkan langkah');
  expect(screen.getByText('Langkah terakhir dibatalkan.')).toBeTruthy();
  expect(screen.getAllByLabelText<HTMLInputElement>(/^Nilai/)[0]?.value).toBe('');
  press('Ulangi langkah');
  expect(screen.getAllByLabelText<HTMLInputElement>(/^Nilai/)[0]?.value).toBe('5');
});

test('what is being typed when the page goes is entered, and the browser asks', async () => {
  const { workbench } = await open();
  const [field] = screen.getAllByLabelText<HTMLInputElement>(/^Nilai/);
  act(() => (field as HTMLElement).focus());
  fireEvent.change(field as HTMLElement, { target: { value: '8,5' } });
  expect(leaving()).toBe(true);
  expect(workbench.getSnapshot().progress.regions[0]?.indicators[0]?.value).toBe(8.5);
  await act(() => workbench.flush());
  expect(leaving()).toBe(false);
});

test('a difficulty half written is not lost without a question', async () => {
  await open();
  expect(leaving()).toBe(false);
  fireEvent.change(screen.getByLabelText(/^Apa kendalanya/), { target: { value: 'Data belum' } });
  expect(leaving()).toBe(true);
});

test('a browser that cannot save is told about calmly, and the entry stays', async () => {
  const full: WorkbenchStorage = {
    ...memoryStorage(),
    replace: async () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const { workbench } = await open({ storage: full });
  enter('5');
  await act(() => workbench.flush());
  expect(screen.getByText(/Perubahan belum tersimpan di peramban ini/)).toBeTruthy();
  expect(screen.getByText(/Belum tersimpan\. Alat terus mencoba/)).toBeTruthy();
  expect(screen.getAllByLabelText<HTMLInputElement>(/^Nilai/)[0]?.value).toBe('5');
});

test('what was kept for another instrument is left alone; beginning anew asks first', async () => {
  const storage = memoryStorage();
  const before = make({ storage, plan: { ...small, instrument: 'lain@1.0.0' } });
  await before.open();
  before.dispatch({ type: 'value', region: '33.72', indicator: small.indicators[0]?.id ?? '', value: 1 });
  await before.close();
  const { workbench } = await open({ storage });
  expect(screen.getByText(/untuk instrumen lain/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Nilai/)).toBe(null);
  press('Mulai dari awal');
  const dialog = screen.getByRole('alertdialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Mulai dari awal' }));
  await waitFor(() => expect(workbench.getSnapshot().status).toBe('siap'));
  expect(storage.aside).toHaveLength(1);
});

const choose = async (files: readonly { name: string; content: unknown }[]) => {
  const given = files.map(
    ({ name, content }) =>
      new File([typeof content === 'string' ? content : JSON.stringify(content)], name, {
        type: 'application/json',
      }),
  );
  fireEvent.change(screen.getByLabelText('Berkas dari ekspor alat ini'), { target: { files: given } });
  await screen.findByText('Pratinjau impor', undefined, { timeout: 20_000 });
};

test('the province puts three files together: looked at first, both versions listed, and each decided by a person', async () => {
  const { workbench } = await open(
    { plan, initial: untouched(), actor: { role: 'provinsi', name: null }, within: '33' },
    { actor: 'provinsi' },
  );
  expect(screen.getByText(/Belum ada wilayah/)).toBeTruthy();
  await choose([...contohProgressFiles(), { name: 'rusak.json', content: '{"schema":' }]);
  // The focus follows when the page is drawn.
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Pratinjau impor'));
  expect(workbench.getSnapshot().progress.regions).toHaveLength(0);
  expect(screen.getByText(/rusak\.json: .*bukan JSON yang utuh/)).toBeTruthy();
  expect(screen.getByText(/1 isian akan punya dua versi/)).toBeTruthy();

  press('Gabungkan 3 berkas');
  expect(workbench.getSnapshot().progress.regions.map(({ region }) => region)).toEqual(['33.10', '33.72']);
  const part = screen.getByRole('region', { name: 'Perlu keputusan (1)' });
  expect(part.textContent).toContain('Nilai 71,2');
  expect(part.textContent).toContain('Nilai 72,1');
  fireEvent.click(within(part).getByRole('button', { name: /^Pakai versi 2/ }));
  expect(workbench.getSnapshot().conflicts).toEqual([]);
  const settled = workbench
    .getSnapshot()
    .progress.regions.find(({ region }) => region === '33.72')
    ?.indicators.find(({ history }) => history.some(({ parents }) => parents.length === 2));
  // Both stay in the history.
  expect(settled?.history.map(({ state }) => state.value)).toEqual(expect.arrayContaining([71.2, 72.1]));

  press('Batalkan langkah');
  expect(workbench.getSnapshot().conflicts).toHaveLength(1);
});

test('an import that is cancelled changes nothing', async () => {
  const { workbench } = await open({ plan, initial: untouched('33.72') });
  const before = workbench.getSnapshot().progress;
  await choose(contohProgressFiles().slice(0, 1));
  press('Batalkan impor');
  expect(workbench.getSnapshot().progress).toBe(before);
  expect(screen.getByText('Impor dibatalkan. Tidak ada yang berubah.')).toBeTruthy();
});

test('a region of others is only read', async () => {
  await open({ initial: only('33.72', '33.10'), regions: ['33.72'], plan }, { regions: ['33.72'] });
  fireEvent.change(screen.getByLabelText('Wilayah yang ditampilkan'), { target: { value: '33.10' } });
  expect(screen.queryByLabelText(/^Nilai/)).toBe(null);
  expect(screen.queryByRole('button', { name: 'Tambahkan kendala' })).toBe(null);
});

import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { ProgressRole } from '../../core/progress/model.ts';
import { now, only, plan, progress } from '../../progress/test/widgets.tsx';
import { memoryStorage } from '../../workbench/storage.ts';
import { createWorkbench } from '../../workbench/store.ts';
import { IppChecklist } from './index.ts';

const small = { ...plan, indicators: plan.indicators.slice(0, 4) };
describeConformance('IppChecklist', <IppChecklist progress={only('33.72')} plan={small} region="33.72" />, {
  contract: 'ipp/IppChecklist@1',
});

/** An untouched region with a workbench behind it, as an operator or a reviewer meets it. */
async function open(role: ProgressRole = 'kabkota') {
  const { operators, ...region } = only('33.72').regions[0] ?? progress.regions[0] ?? ({} as never);
  const initial = {
    ...only('33.72'),
    regions: [{ ...region, operators, indicators: [], difficulties: [], summary: null }],
  };
  let count = 0;
  const bench = createWorkbench({
    storage: memoryStorage(),
    plan: small,
    actor: { role: 'kabkota', name: null },
    initial,
    now: () => now,
    newId: () => `r${++count}`,
    timers: { set: () => 0, clear: () => {} },
  });
  await bench.open();
  const onCommand = vi.fn(bench.dispatch);
  const view = () => (
    <IppChecklist
      progress={bench.getSnapshot().progress}
      plan={small}
      region="33.72"
      actor={role}
      onCommand={onCommand}
    />
  );
  const { rerender, container } = render(view());
  bench.subscribe(() => rerender(view()));
  const item = (index: number) =>
    container.querySelectorAll<HTMLElement>('details[class*=item]')[index] as HTMLElement;
  const state = (index: number) =>
    bench.getSnapshot().progress.regions[0]?.indicators.find(({ id }) => id === small.indicators[index]?.id);
  return { bench, onCommand, item, state };
}
const type = (field: HTMLElement, value: string) => {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

test('to be read it is plain HTML: every indicator with state and value, the returned ones with their reason', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<IppChecklist progress={progress} plan={plan} region="33.05" />);
  expect(container.querySelectorAll('section')).toHaveLength(5);
  expect(container.textContent).toContain('Dikembalikan: CONTOH: lampiran belum ditandatangani');
  expect(container.querySelector('input, button')).toBe(null);
});

test('an indicator that the instrument does not know is kept and shown apart', () => {
  const [region] = only('33.72').regions;
  if (!region) throw new Error('33.72');
  const [first] = region.indicators;
  if (!first) throw new Error('indicators');
  const given = {
    ...only('33.72'),
    regions: [{ ...region, indicators: [...region.indicators, { ...first, id: 'lain.x' }] }],
  };
  const markup = renderToStaticMarkup(<IppChecklist progress={given} plan={plan} region="33.72" />);
  expect(markup).toContain('Indikator di luar daftar instrumen');
  expect(markup).toContain('lain.x');
});

test('an entry that is empty says what comes next, and not that it is closed', async () => {
  const { item } = await open();
  expect(item(0).textContent).toContain('Tombol untuk mengirimnya muncul di sini');
  expect(item(0).textContent).not.toContain('tidak bisa diubah');
  type(within(item(0)).getByLabelText(/^Nilai/), '5');
  expect(item(0).textContent).not.toContain('Tombol untuk mengirimnya');
  expect(within(item(0)).getByRole('button', { name: /^Kirim ke provinsi/ })).toBeTruthy();
});

test('a value is entered when its field is left, with a decimal comma, and becomes a draft', async () => {
  const { item, state, onCommand } = await open();
  const field = within(item(0)).getByLabelText(/^Nilai/);
  fireEvent.change(field, { target: { value: '71,2' } });
  expect(onCommand).not.toHaveBeenCalled();
  fireEvent.blur(field);
  expect(state(0)).toMatchObject({ value: 71.2, status: 'draf' });
  expect(within(item(0)).getByLabelText<HTMLInputElement>(/^Nilai/).value).toBe('71,2');
});

test('a number that can be read in two ways is asked about, and nothing changes', async () => {
  const { item, state, onCommand } = await open();
  type(within(item(0)).getByLabelText(/^Nilai/), '71.2');
  expect(within(item(0)).getByText(/bisa dibaca dua cara/)).toBeTruthy();
  expect(onCommand).not.toHaveBeenCalled();
  expect(state(0)).toBeUndefined();
  type(within(item(0)).getByLabelText(/^Nilai/), '1.250');
  expect(state(0)?.value).toBe(1250);
});

test('the field follows an undo', async () => {
  const { bench, item } = await open();
  type(within(item(0)).getByLabelText(/^Nilai/), '5');
  type(within(item(0)).getByLabelText(/^Nilai/), '6');
  const { act } = await import('@testing-library/react');
  act(() => void bench.undo());
  expect(within(item(0)).getByLabelText<HTMLInputElement>(/^Nilai/).value).toBe('5');
});

test('submitted: nothing can be changed, and the province returns it only with a reason', async () => {
  const { item, state, bench } = await open();
  type(within(item(0)).getByLabelText(/^Nilai/), '5');
  fireEvent.click(within(item(0)).getByRole('button', { name: /^Kirim ke provinsi/ }));
  expect(state(0)?.status).toBe('terkirim');
  expect(within(item(0)).queryByLabelText(/^Nilai/)).toBe(null);
  expect(within(item(0)).getByText(/Menunggu pihak lain/)).toBeTruthy();

  const reviewed = vi.fn(() => ({ ok: true }) as const);
  render(
    <IppChecklist
      progress={bench.getSnapshot().progress}
      plan={small}
      region="33.72"
      actor="provinsi"
      onCommand={reviewed}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: /^Kembalikan/ }));
  const reason = screen.getByLabelText(/^Alasan/);
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: 'Angka tidak sama' } });
  fireEvent.click(screen.getByRole('button', { name: 'Kembalikan dengan alasan ini' }));
  expect(reviewed).toHaveBeenCalledExactlyOnceWith({
    type: 'status',
    region: '33.72',
    indicator: small.indicators[0]?.id,
    to: 'dikembalikan',
    note: 'Angka tidak sama',
  });
});

test('a refusal says why and what to do, at the indicator', async () => {
  const { bench, item } = await open('provinsi');
  expect(bench.getSnapshot().status).toBe('siap');
  fireEvent.click(within(item(0)).getByRole('button', { name: /^Tandai tidak berlaku/ }));
  fireEvent.click(within(item(0)).getByRole('button', { name: /dengan alasan ini/ }));
  expect(within(item(0)).getAllByRole('alert').at(-1)?.textContent).not.toBe('');
});

test('two versions cannot be changed before one is chosen', () => {
  const { container } = render(
    <IppChecklist
      progress={progress}
      plan={plan}
      region="33.21"
      actor="provinsi"
      onCommand={() => ({ ok: true })}
    />,
  );
  const item = [...container.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent?.includes('Dua versi, menunggu keputusan'),
  ) as HTMLElement;
  expect(within(item).queryAllByRole('button')).toEqual([]);
});

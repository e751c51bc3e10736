import { fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { now, only, plan, progress } from '../../progress/test/widgets.tsx';
import type { WorkbenchCommand } from '../../workbench/command.ts';
import type { WorkbenchOutcome } from '../../workbench/types.ts';
import { IppDifficultyLog } from './index.ts';

describeConformance(
  'IppDifficultyLog',
  <IppDifficultyLog progress={only('33.07', '33.05')} plan={plan} now={now} />,
  {
    contract: 'ipp/IppDifficultyLog@1',
  },
);

const edit = (onCommand: (command: WorkbenchCommand) => WorkbenchOutcome) =>
  render(
    <IppDifficultyLog progress={only('33.05')} plan={plan} now={now} region="33.05" onCommand={onCommand} />,
  );
const ok = () => vi.fn((): WorkbenchOutcome => ({ ok: true }));
const fill = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('open ones come first, the oldest first, with who acts and by when; solved ones are folded', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<IppDifficultyLog progress={progress} plan={plan} now={now} />);
  const [open, solved] = [...container.querySelectorAll('ol')];
  const all = progress.regions.flatMap(({ difficulties }) => difficulties);
  expect(open?.children).toHaveLength(all.filter(({ status }) => status !== 'selesai').length);
  expect(solved?.children).toHaveLength(all.filter(({ status }) => status === 'selesai').length);
  const times = [...(open?.children ?? [])]
    .map((one) => one.querySelectorAll('time'))
    .map((each) => each[each.length - 1]?.dateTime ?? '');
  expect(times).toEqual([...times].sort());
  expect(open?.textContent).toContain('lewat tenggat');
  expect(solved?.textContent).not.toContain('lewat tenggat');
  expect(solved?.textContent).toContain('Diselesaikan dengan: CONTOH: data sudah diterima');
});

test('a difficulty is recorded with all that it needs; its day counts to its end in the zone of the region', () => {
  const onCommand = ok();
  edit(onCommand);
  fill(/^Kategori/, 'definisi');
  fill(/^Apa kendalanya/, 'Batas usia pemilih pemula belum jelas');
  fill(/^Siapa yang perlu bertindak/, 'provinsi');
  fill(/^Tenggat penyelesaian/, '2025-05-25');
  fireEvent.click(screen.getByRole('button', { name: 'Tambahkan kendala' }));
  expect(onCommand).toHaveBeenCalledExactlyOnceWith({
    type: 'raiseDifficulty',
    region: '33.05',
    indicator: null,
    category: 'definisi',
    text: 'Batas usia pemilih pemula belum jelas',
    owner: 'provinsi',
    dueAt: '2025-05-25T23:59:59+07:00',
  });
  expect(screen.getByText('Kendala dicatat.')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Apa kendalanya/).value).toBe('');
});

test('what is missing, or no day, is said; what was typed stays', () => {
  const onCommand = ok();
  edit(onCommand);
  fill(/^Apa kendalanya/, 'Jaringan putus');
  fireEvent.click(screen.getByRole('button', { name: 'Tambahkan kendala' }));
  expect(screen.getByText(/Lengkapi kategori/)).toBeTruthy();
  fill(/^Kategori/, 'aplikasi');
  fill(/^Siapa yang perlu bertindak/, 'kabkota');
  fill(/^Tenggat penyelesaian/, '31-02-2025');
  fireEvent.click(screen.getByRole('button', { name: 'Tambahkan kendala' }));
  expect(screen.getByText(/bukan tanggal/)).toBeTruthy();
  expect(onCommand).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Apa kendalanya/).value).toBe('Jaringan putus');
});

test('solving asks how; a refusal is said and keeps the words', () => {
  const onCommand = vi.fn(
    (): WorkbenchOutcome => ({
      ok: false,
      code: 'text',
      text: { id: 'Tulis bagaimana diselesaikan.', en: '' },
    }),
  );
  edit(onCommand);
  const [solve] = screen.getAllByRole('button', { name: /^Tandai selesai/ });
  fireEvent.click(solve as HTMLElement);
  const how = screen.getByLabelText(/^Bagaimana diselesaikan/);
  expect(document.activeElement).toBe(how);
  fireEvent.click(screen.getByRole('button', { name: 'Simpan sebagai selesai' }));
  expect(screen.getByText('Tulis bagaimana diselesaikan.')).toBeTruthy();
  fireEvent.change(how, { target: { value: 'Data diminta lewat surat' } });
  fireEvent.click(screen.getByRole('button', { name: 'Simpan sebagai selesai' }));
  expect(onCommand).toHaveBeenLastCalledWith(
    expect.objectContaining({
      type: 'changeDifficulty',
      change: { status: 'selesai', resolution: 'Data diminta lewat surat' },
    }),
  );
});

test('a category that the list does not have keeps its id; a region without difficulties says so', () => {
  const markup = renderToStaticMarkup(
    <IppDifficultyLog progress={{ ...only('33.05'), categories: [] }} now={now} />,
  );
  expect(markup).toContain('data-luar-kpu');
  expect(renderToStaticMarkup(<IppDifficultyLog progress={only('33.19')} now={now} />)).toContain(
    'Belum ada kendala yang dicatat.',
  );
});

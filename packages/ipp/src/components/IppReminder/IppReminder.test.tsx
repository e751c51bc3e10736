import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { progressReminder } from '../../core/progress/report.ts';
import { now, plan, progress } from '../../progress/test/widgets.tsx';
import { IppReminder } from './index.ts';

const reminder = <IppReminder progress={progress} plan={plan} region="33.07" now={now} />;
describeConformance('IppReminder', reminder, { contract: 'ipp/IppReminder@1' });

afterEach(() => vi.unstubAllGlobals());
const region = progress.regions.find((one) => one.region === '33.07');

test('both texts are those of the core, in fields that can be selected without script', () => {
  if (!region) throw new Error('33.07');
  const { container } = render(reminder);
  const [chat, letter] = [...container.querySelectorAll('textarea')].map((one) => one.value);
  const made = progressReminder(progress, region, { plan, now });
  expect(chat).toBe(made.whatsapp);
  for (const point of made.letter.points) expect(letter).toContain(point);
  expect(chat).toMatch(/^CONTOH/);
  expect(letter).toContain('Perihal: CONTOH');
});

test('the message is copied and that is said', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  render(reminder);
  fireEvent.click(screen.getByRole('button', { name: 'Salin pesan' }));
  await waitFor(() => expect(screen.getByText('Sudah disalin.')).toBeTruthy());
  expect(writeText).toHaveBeenCalledWith(screen.getByLabelText<HTMLTextAreaElement>(/Pesan WhatsApp/).value);
});

test('a browser that refuses leaves the text selected', async () => {
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: {
      writeText: async () => {
        throw new Error('no');
      },
    },
  });
  render(reminder);
  fireEvent.click(screen.getByRole('button', { name: 'Salin isi surat' }));
  await waitFor(() => expect(screen.getByText(/Ctrl\+C/)).toBeTruthy());
  expect(document.activeElement).toBe(screen.getByLabelText(/Isi surat/));
});

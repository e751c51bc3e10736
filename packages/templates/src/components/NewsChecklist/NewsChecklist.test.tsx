import { fireEvent, render, screen, within } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { NewsChecklist } from './index.ts';

const office = { city: 'Surakarta', host: 'kota-surakarta.kpu.go.id' };
const draft = {
  title: 'KPU Kota Surakarta mengikuti rapat koordinasi pengelolaan website',
  text: `Surakarta, kota-surakarta.kpu.go.id - KPU Kota Surakarta mengikuti kegiatan rapat koordinasi pengelolaan website. Jumat ,(9/5)
Hadir dalam kegiatan tersebut Kadiv Sosdiklih Parmas SDM.`,
  published: '2026-05-09',
  photos: [],
};

describeConformance('NewsChecklist', <NewsChecklist draft={draft} office={office} />, {
  contract: 'templates/NewsChecklist@1',
});
describeConformance('NewsChecklist, English, nothing written', <NewsChecklist draft={null} locale="en" />, {
  contract: 'templates/NewsChecklist@1',
});

const advice = () => screen.getByRole('region', { name: 'Saran untuk naskah ini' });

test('an operator reads what a reader would miss, and at which words', () => {
  render(<NewsChecklist draft={draft} office={office} />);
  const text = advice().textContent ?? '';
  expect(text).toContain('Hari dan tanggal tidak cocok: 2026-05-09 bukan Jumat. Paragraf 1: Jumat ,(9/5)');
  expect(text).toContain('Saran tidak menahan penerbitan; kantor yang memutuskan.');
  const [, count = ''] = /^Saran untuk naskah ini(\d+) saran/.exec(text) ?? [];
  expect(advice().querySelectorAll('ul ul > li')).toHaveLength(Number(count));
  // What is good is said as well, folded.
  expect(within(advice()).getByText(/^Sudah baik \(\d+\)$/)).toBeTruthy();
});

/** Where an operator writes. */
function Desk(): ReactElement {
  const [title, setTitle] = useState('');
  return (
    <form>
      <input aria-label="Judul" value={title} onChange={(event) => setTitle(event.target.value)} />
      <button type="submit">Terbitkan</button>
      <NewsChecklist draft={{ title }} office={office} />
    </form>
  );
}

test('the advice follows the draft as it is written, and nothing keeps the form from being sent', () => {
  render(<Desk />);
  expect(advice().textContent).toContain('Naskah masih kosong.');
  fireEvent.change(screen.getByLabelText('Judul'), { target: { value: 'Rapat' } });
  expect(advice().textContent).not.toContain('Naskah masih kosong.');
  expect(within(advice()).getAllByRole('listitem').length).toBeGreaterThan(1);
  expect(screen.getByRole('button', { name: 'Terbitkan' }).hasAttribute('disabled')).toBe(false);
});

test('whatever is in the draft stays text, and no draft breaks it', () => {
  const { container, rerender } = render(
    <NewsChecklist draft={{ title: badInput.html, text: many(200, () => badInput.html).join('\n') }} />,
  );
  expect(container.querySelector('script, img, b b')).toBeNull();
  for (const odd of [undefined, {}, { title: null, text: null, photos: [null] }, 'teks', 7, []])
    rerender(<NewsChecklist draft={odd as never} />);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object/);
});

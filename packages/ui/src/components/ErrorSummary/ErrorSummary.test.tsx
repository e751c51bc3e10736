import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ErrorSummary } from './index.ts';

const errors = [
  { name: 'nama', message: 'Isi nama lengkap.' },
  { id: 'keberatan-surel', name: 'surel', message: 'Isi surel.' },
  { message: 'Layanan sedang tutup.' },
];

describeConformance('ErrorSummary', <ErrorSummary errors={errors} />, { contract: 'ui/ErrorSummary@1' });

test('a person goes from each mistake to its field; what belongs to no field is text', () => {
  render(<ErrorSummary errors={errors} level={3} />);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(
    'Kesalahan: Ada 3 hal yang perlu diperbaiki',
  );
  expect(screen.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual([
    '#isian-nama',
    '#keberatan-surel',
  ]);
  expect(screen.getAllByRole('listitem')[2]?.textContent).toBe('Layanan sedang tutup.');
});

test('a script can put the focus on it, the Tab key does not stop there', () => {
  render(<ErrorSummary errors={errors} />);
  expect(screen.getByRole('group', { name: 'Ada 3 hal yang perlu diperbaiki' }).tabIndex).toBe(-1);
});

test('without mistakes there is nothing', () => {
  expect(render(<ErrorSummary errors={[]} />).container.innerHTML).toBe('');
});

test('ten thousand mistakes, and ones with hostile words, are all shown', () => {
  const html = renderToString(
    <ErrorSummary errors={many(10_000, (i) => ({ name: `a${i}`, message: badInput.html }))} />,
  );
  expect(html.match(/<li>/g)).toHaveLength(10_000);
  expect(html).not.toContain('<img');
});

test('in a language without words it is Indonesian', () => {
  render(<ErrorSummary errors={errors} locale={badInput.locale} />);
  expect(screen.getByRole('heading').textContent).toBe('Kesalahan: Ada 3 hal yang perlu diperbaiki');
});

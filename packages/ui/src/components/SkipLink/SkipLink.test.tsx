import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { SkipLink } from './SkipLink.tsx';

// Its target is the page's business.
describeConformance('SkipLink', <SkipLink />, { contract: 'ui/SkipLink@1', disabledAxeRules: ['skip-link'] });

test('the first press of Tab reaches it, and it leads to the content', async () => {
  render(
    <>
      <SkipLink />
      <a href="/">Beranda</a>
      <main id="isi" tabIndex={-1} />
    </>,
  );
  await userEvent.tab();
  const link = screen.getByRole('link', { name: 'Lompat ke isi utama' });
  expect(document.activeElement).toBe(link);
  expect(link.getAttribute('href')).toBe('#isi');
});

test('a page names its own target and words', () => {
  render(
    <SkipLink target="tabel" locale="en">
      Skip to the table
    </SkipLink>,
  );
  expect(screen.getByRole('link', { name: 'Skip to the table' }).getAttribute('href')).toBe('#tabel');
});

test('it speaks English when asked', () => {
  render(<SkipLink locale="en" />);
  expect(screen.getByText('Skip to main content')).toBeTruthy();
});

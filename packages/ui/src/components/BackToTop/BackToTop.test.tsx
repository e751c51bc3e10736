import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { BackToTop } from './BackToTop.tsx';

describeConformance('BackToTop', <BackToTop />, { contract: 'ui/BackToTop@1' });

test('a person returns to the beginning without script, on any page', () => {
  render(<BackToTop />);
  expect(screen.getByRole('link', { name: 'Kembali ke atas' }).getAttribute('href')).toBe('#top');
});

test('the beginning may be an element of the page, and the words English', () => {
  render(<BackToTop target="atas" locale="en" />);
  expect(screen.getByRole('link', { name: 'Back to top' }).getAttribute('href')).toBe('#atas');
});

test('a language without words reads Indonesian, and no address can be smuggled in', () => {
  render(<BackToTop target={badInput.script} locale={badInput.locale} />);
  expect(screen.getByRole('link', { name: 'Kembali ke atas' }).getAttribute('href')).toBe(
    `#${badInput.script}`,
  );
});

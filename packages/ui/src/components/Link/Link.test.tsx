import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Link } from './Link.tsx';

describeConformance('Link', <Link href="/ppid">PPID</Link>, { contract: 'ui/Link@1' });
describeConformance(
  'Link to another website',
  <Link href="https://jdih.kpu.go.id" external visited={false}>
    JDIH
  </Link>,
  { contract: 'ui/Link@1' },
);

test('a person hears and sees that it leads to another website', () => {
  render(
    <Link href="https://jdih.kpu.go.id" external>
      JDIH KPU
    </Link>,
  );
  const link = screen.getByRole('link', { name: /^JDIH KPU\s\(situs lain\)$/ });
  expect(link.textContent).toContain('↗');
  expect(link.getAttribute('rel')).toBe('external');
});

test('in English too', () => {
  render(
    <Link href="https://jdih.kpu.go.id" external locale="en">
      JDIH
    </Link>,
  );
  expect(screen.getByRole('link', { name: /^JDIH\s\(another website\)$/ })).toBeTruthy();
});

test('a plain link is a plain link', () => {
  expect(render(<Link href="/ppid">PPID</Link>).container.innerHTML).toBe(
    '<a data-kpu="ui/Link@1" href="/ppid">PPID</a>',
  );
});

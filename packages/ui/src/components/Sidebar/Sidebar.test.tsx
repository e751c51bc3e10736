import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Sidebar } from './Sidebar.tsx';

describeConformance('Sidebar', <Sidebar>Isi</Sidebar>, { contract: 'ui/Sidebar@1' });

test('the main column comes first, without a wrapper around either', () => {
  render(
    <Sidebar>
      <main>Berita</main>
      <aside aria-label="Terkait">Terkait</aside>
    </Sidebar>,
  );
  const [main, aside] = [screen.getByRole('main'), screen.getByRole('complementary')];
  expect(main.nextElementSibling).toBe(aside);
  expect(main.parentElement?.dataset['kpu']).toBe('ui/Sidebar@1');
});

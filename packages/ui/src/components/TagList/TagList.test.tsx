import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { TagList } from './TagList.tsx';

const items = [{ label: 'Pemilih pemula', href: '/topik/pemilih-pemula' }, { label: 'Sosialisasi' }];

describeConformance('TagList', <TagList items={items} />, { contract: 'ui/TagList@1' });

test('a reader goes on to more of the same', () => {
  render(<TagList items={items} />);
  expect(screen.getByRole('list', { name: 'Topik' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Pemilih pemula' }).getAttribute('href')).toBe(
    '/topik/pemilih-pemula',
  );
  expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
    'Pemilih pemula',
    'Sosialisasi',
  ]);
});

test('the list has another name where it is another list', () => {
  render(<TagList items={items} label="Kecamatan" locale="en" />);
  render(<TagList items={items} locale="en" />);
  expect(screen.getAllByRole('list').map((ul) => ul.getAttribute('aria-label'))).toEqual([
    'Kecamatan',
    'Topics',
  ]);
});

test('empty topics are left out, and a list of them is nothing', () => {
  expect(render(<TagList items={[]} />).container.innerHTML).toBe('');
  expect(render(<TagList items={[{ label: '' }, { label: ' ', href: '/x' }]} />).container.innerHTML).toBe(
    '',
  );
});

test('bad input stays text', () => {
  render(
    <TagList
      locale={badInput.locale}
      items={[
        { label: badInput.html, href: badInput.script },
        ...many(1000, (i) => ({ label: `Topik ${i}` })),
      ]}
    />,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getAllByRole('listitem')).toHaveLength(1001);
  expect(screen.getByText(badInput.html)).toBeTruthy();
});

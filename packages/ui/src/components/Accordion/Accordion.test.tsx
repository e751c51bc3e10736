import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Accordion } from './Accordion.tsx';

const items = [
  { title: 'Berapa biayanya?', children: 'Gratis.' },
  { title: 'Berapa lama?', children: <p>Sepuluh hari kerja.</p>, id: 'lama', open: true },
];

describeConformance('Accordion', <Accordion items={items} />, { contract: 'ui/Accordion@1' });

test('a person without script opens each part by itself', () => {
  const { container } = render(<Accordion items={items} />);
  const parts = [...container.querySelectorAll('details')];
  expect(
    parts.map((d) => [d.querySelector('summary')?.textContent, d.open, d.id, d.hasAttribute('name')]),
  ).toEqual([
    ['Berapa biayanya?', false, '', false],
    ['Berapa lama?', true, 'lama', false],
  ]);
  expect(parts[0]?.lastElementChild?.textContent).toBe('Gratis.');
});

test('one goes from heading to heading', () => {
  render(<Accordion items={items} level={2} />);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
});

test('with a name the browser closes the others', () => {
  const { container } = render(<Accordion items={items} name="faq" />);
  expect(container.querySelectorAll('details[name="faq"]')).toHaveLength(2);
});

test('a part without content is left out, one without a title gets a number', () => {
  const { container } = render(
    <Accordion
      items={[{ title: 'Kosong' }, { title: 'Spasi', children: ' ' }, { title: '', children: 'Isi' }]}
      locale={badInput.locale}
    />,
  );
  expect([...container.querySelectorAll('summary')].map((s) => s.textContent)).toEqual(['Bagian 1']);
});

test('without parts there is nothing; a thousand are all there, as text', () => {
  expect(render(<Accordion items={[]} />).container.innerHTML).toBe('');
  const { container } = render(
    <Accordion items={many(1000, () => ({ title: badInput.html, children: badInput.bidi }))} />,
  );
  expect(container.querySelectorAll('details')).toHaveLength(1000);
  expect(container.querySelector('img')).toBeNull();
});

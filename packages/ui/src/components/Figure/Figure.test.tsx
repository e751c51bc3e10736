import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Figure, type FigureProps } from './Figure.tsx';

const file = { src: '/pleno.jpg', width: 1200, height: 675 };

describeConformance(
  'Figure',
  <Figure {...file} alt="Ketua KPU mengetuk palu" caption="Rapat pleno" credit="Humas" />,
  { contract: 'ui/Figure@1' },
);
describeConformance('Figure without meaning', <Figure {...file} decorative />, { contract: 'ui/Figure@1' });

afterEach(() => vi.unstubAllEnvs());

test('a person who does not see it hears what it says, and who took it', () => {
  render(
    <Figure
      {...file}
      alt="Ketua KPU mengetuk palu"
      caption="Rapat pleno."
      credit="Humas KPU Kota Surakarta"
    />,
  );
  expect(screen.getByRole('img', { name: 'Ketua KPU mengetuk palu' })).toBeTruthy();
  expect(screen.getByRole('figure').querySelector('figcaption')?.textContent).toBe(
    'Rapat pleno. Foto: Humas KPU Kota Surakarta',
  );
});

test('a decorative picture is not read out', () => {
  const { container } = render(<Figure {...file} decorative />);
  expect(container.querySelector('img')?.getAttribute('alt')).toBe('');
});

test.each([undefined, '', '  '])('without a text alternative (%j) the editor is told on the page', (alt) => {
  const props = { ...file, alt, caption: 'Rapat pleno' } as FigureProps;
  render(<Figure {...props} />);
  expect(screen.getByText(/^Gambar ini tidak punya teks alternatif/)).toBeTruthy();
  expect(takeConsole('error')[0]).toContain(
    'Situs KPU Figure: the picture "/pleno.jpg" has no text alternative.',
  );
});

test('visitors of the finished site get the caption and an honest text instead', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const props = { ...file, caption: 'Rapat pleno' } as FigureProps;
  render(<Figure {...props} />);
  expect(screen.queryByText(/teks alternatif/)).toBeNull();
  expect(screen.getByRole('img', { name: 'Gambar tanpa keterangan' })).toBeTruthy();
  expect(screen.getByText('Rapat pleno')).toBeTruthy();
});

test('the place is kept free while it loads; a wrong size is reported instead of written', () => {
  const { container } = render(<Figure {...file} width={Number.NaN} alt="Palu" />);
  expect(container.querySelector('img')?.hasAttribute('width')).toBe(false);
  expect(container.querySelector('img')?.getAttribute('height')).toBe('675');
  expect(takeConsole('error')[0]).toContain('Situs KPU Figure: width or height of "/pleno.jpg" is missing.');
});

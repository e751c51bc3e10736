import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { StatusBadge } from '../StatusBadge/index.ts';
import { KeyFigure, type KeyFigureAloneProps } from './KeyFigure.tsx';

const data: KeyFigureAloneProps = {
  label: 'Suara sah',
  value: 307441,
  unit: 'suara',
  asOf: '2024-12-04',
  source: 'KPU Kota Surakarta',
};

describeConformance(
  'KeyFigure',
  <KeyFigure
    {...data}
    denominator={327112}
    previous={260506}
    status={<StatusBadge tone="success">Ditetapkan</StatusBadge>}
    sourceHref="/hasil"
  />,
  { contract: 'ui/KeyFigure@1' },
);

const textOf = (props: Partial<KeyFigureAloneProps>) =>
  render(<KeyFigure {...data} {...props} />)
    .container.textContent?.replace(/\s+/g, ' ')
    .trim();
const changeOf = (props: Partial<KeyFigureAloneProps>) =>
  textOf(props)?.replace(/^.*?(Naik|Turun|Tetap|Hampir|Sebelumnya)(.*)Per 4.*$/, '$1$2');

test('the figure never stands alone: what, state, whole, time and source are in one block, in this order', () => {
  expect(
    textOf({
      status: <b>Ditetapkan</b>,
      denominator: 327112,
      denominatorUnit: 'suara masuk',
      previous: 260506,
      previousLabel: 'Pilwalkot 2020',
    }),
  ).toBe(
    'Suara sahDitetapkan307.441 suara dari 327.112 suara masukNaik 46.935 suara. Sebelumnya 260.506 (Pilwalkot 2020).Per 4 Desember 2024. Sumber: KPU Kota Surakarta.',
  );
});

test('in English too', () => {
  expect(textOf({ previous: 307442, locale: 'en' })).toBe(
    'Suara sah307,441 suaraDown 1 suara. Before 307,442.As of 4 December 2024. Source: KPU Kota Surakarta.',
  );
});

test.each([
  [{ previous: 307000 }, 'Naik 441 suara. Sebelumnya 307.000.'],
  [{ previous: 308000 }, 'Turun 559 suara. Sebelumnya 308.000.'],
  [{ previous: 307441 }, 'Tetap. Sebelumnya 307.441.'],
  [{ value: 73.84, unit: '%', previous: 75.1 }, 'Turun 1,26 poin persen. Sebelumnya 75,1%.'],
  [{ value: 77.001, previous: 77, unit: '' }, 'Hampir tetap. Sebelumnya 77.'],
  [{ previous: null }, 'Sebelumnya belum ada data.'],
  [{ previous: Number.NaN, previousLabel: '2020' }, 'Sebelumnya belum ada data (2020).'],
  [{ value: null, previous: 5 }, 'Sebelumnya 5.'],
  [
    { value: 9007199254740993n, previous: 9007199254740992n },
    'Naik 1 suara. Sebelumnya 9.007.199.254.740.992.',
  ],
  [{ value: 10n, previous: 12 }, 'Turun 2 suara. Sebelumnya 12.'],
] as const)('the change with %o is said in words', (props, said) => {
  expect(changeOf(props as Partial<KeyFigureAloneProps>)).toBe(said);
});

test('without a figure before nothing is said about a change', () => {
  expect(textOf({})).not.toMatch(/Sebelumnya|Naik|Turun|Tetap/);
});

test('a missing figure says why', () => {
  expect(textOf({ value: null, reason: 'menunggu rekapitulasi' })).toContain(
    'belum ada data (menunggu rekapitulasi)',
  );
});

test('the source can be checked, and machines read time and source', () => {
  const { container } = render(<KeyFigure {...data} sourceHref="/hasil" />);
  expect(screen.getByRole('link', { name: 'KPU Kota Surakarta' }).getAttribute('href')).toBe('/hasil');
  expect(container.querySelector<HTMLElement>('[data-kpu]')?.dataset).toMatchObject({
    kpuAsOf: '2024-12-04',
    kpuSource: 'KPU Kota Surakarta',
  });
});

test.each([
  [{ source: '' }, 'Per 4 Desember 2024. Sumber: belum disebut.', 'source'],
  [{ asOf: '' }, 'Per tanggal belum disebut. Sumber: KPU Kota Surakarta.', 'time'],
])('what is missing of the origin is said: %o', (props, said, what) => {
  expect(textOf(props)).toContain(said);
  expect(takeConsole('error')).toEqual([
    `Situs KPU KeyFigure: the figure has no ${what}. Nobody can check it, and the page says so. Give asOf and source.`,
  ]);
});

test('in a block with a shared origin it is silent about its own, unless it differs', () => {
  const { container } = render(<KeyFigure shared label="Pemilih" value={442975} />);
  expect(container.textContent).toBe('Pemilih442.975');
  expect(
    render(<KeyFigure shared label="Pemilih" value={1} asOf="2024-11-27" />).container.textContent?.trim(),
  ).toBe('Pemilih1Per 27 November 2024.');
  expect(render(<KeyFigure shared label="Pemilih" value={1} source="DPT" />).container.textContent).toBe(
    'Pemilih1Sumber: DPT.',
  );
});

test('bad words stay words, and a bad address is no link', () => {
  const { container } = render(
    <KeyFigure
      {...data}
      label={badInput.html}
      source={badInput.bidi}
      sourceHref={badInput.script}
      locale={badInput.locale}
    />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('a')?.hasAttribute('href')).toBe(false);
  // The direction of a name does not reach the words after it.
  expect(container.querySelector('bdi')?.textContent).toBe(badInput.bidi);
});

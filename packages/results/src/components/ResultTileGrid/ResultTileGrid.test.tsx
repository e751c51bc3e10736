import { nationTiles, provinceTiles } from '@situs-kpu/regions/tiles';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { drawnAreas } from '../../../../../test/utils/drawnAreas.ts';
import { ppwp2024 } from '../../fixtures/index.ts';
import { results, sirekap } from '../../internal/test/results.ts';
import { ResultTileGrid } from './index.ts';

const { tiles } = provinceTiles('33');

describeConformance('ResultTileGrid', <ResultTileGrid result={sirekap('pilgubJawaTengah')} tiles={tiles} />, {
  contract: 'results/ResultTileGrid@1',
});

test('the 35 of Jawa Tengah stand in equal tiles, Kota Surakarta as large as Cilacap', () => {
  const { container } = render(
    <ResultTileGrid result={sirekap('pilgubJawaTengah')} tiles={tiles} measure="progress" />,
  );
  const areas = drawnAreas(container);
  expect(areas).toHaveLength(35);
  expect(new Set(areas.map(({ path }) => path.replace(/^M\d+ \d+/, ''))).size).toBe(1);
  expect(container.querySelectorAll('tbody tr')).toHaveLength(35);
  const texts = [...container.querySelectorAll('[data-areas] text')].map((text) => text.textContent);
  expect(texts).toContain('Cilacap');
  expect(texts).toContain('72');
});

test('votes before the recapitulation are refused, as on the map', () => {
  const { container } = render(
    <ResultTileGrid result={sirekap('pilgubJawaTengah')} tiles={tiles} measure="options" />,
  );
  expect(container.textContent).toContain('Peta “Suara menurut pilihan” tidak ditampilkan');
  expect(container.firstElementChild?.getAttribute('data-measure')).toBe('progress');
});

test('38 provinces are drawn for each of three pairs, with votes abroad in the list', () => {
  const { container } = render(
    <ResultTileGrid result={ppwp2024()} tiles={nationTiles().tiles} measure="options" />,
  );
  expect(container.querySelectorAll('figure')).toHaveLength(3);
  expect(drawnAreas(container)).toHaveLength(3 * 38);
  expect(container.querySelector('tbody + tbody')?.textContent).toContain('Luar Negeri');
});

test('every result renders, with a grid and without', () => {
  for (const make of Object.values(results)) {
    const { container, unmount } = render(<ResultTileGrid result={make()} tiles={null} measure="invalid" />);
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
    expect(container.querySelector('[data-areas]')).toBeNull();
    unmount();
  }
});

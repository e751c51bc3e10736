import { jatengTiles } from '@situs-kpu/regions/tiles/jateng';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { drawnAreas } from '../../../../../test/utils/drawnAreas.ts';
import { ippModel, ippPilkada2024 } from '../../core/index.ts';
import { contohScores } from '../../fixtures/index.ts';
import { published } from '../../internal/test/publicModels.ts';
import { IppTileGrid } from './index.ts';

describeConformance('IppTileGrid', <IppTileGrid model={published} tiles={jatengTiles} within="33" />, {
  contract: 'ipp/IppTileGrid@1',
});

test('a kota and the kabupaten of the same name are told apart in the drawing', () => {
  const model = ippModel(ippPilkada2024, contohScores({ within: '33' }));
  const { container } = render(<IppTileGrid model={model} tiles={jatengTiles} within="33" measure="index" />);
  const drawn = [...container.querySelectorAll('[data-areas] text')]
    .map((text) => text.textContent)
    .join(' ');
  for (const name of ['Magelang', 'Surakarta', 'Salatiga', 'Semarang', 'Pekalongan', 'Tegal'])
    expect(drawn.match(new RegExp(`Kota ${name}`, 'g')), name).toHaveLength(1);
  for (const name of ['Magelang', 'Semarang', 'Pekalongan', 'Tegal'])
    expect(drawn.match(new RegExp(`(?<!Kota )${name}`, 'g')), name).toHaveLength(1);
});

test('all 35 have a tile of their own and a row in the list', () => {
  const model = ippModel(ippPilkada2024, contohScores({ within: '33' }));
  const { container } = render(<IppTileGrid model={model} tiles={jatengTiles} within="33" measure="index" />);
  expect(drawnAreas(container)).toHaveLength(35);
  expect(container.querySelectorAll('tbody tr')).toHaveLength(35);
});

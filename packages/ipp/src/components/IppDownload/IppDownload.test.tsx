import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippCsv, ippJson, ippModel, ippPilkada2024, ippText, parseScores } from '../../core/index.ts';
import { contohScores } from '../../fixtures/index.ts';
import { published } from '../../internal/test/publicModels.ts';
import { IppDownload } from './index.ts';

describeConformance('IppDownload', <IppDownload model={published} within="33" />, {
  contract: 'ipp/IppDownload@1',
});

const fileOf = (container: Element, at: number) => {
  const href = container.querySelectorAll('ul a')[at]?.getAttribute('href') ?? '';
  return decodeURIComponent(href.slice(href.indexOf(',') + 1));
};

test('the files in the page are those of the core, byte for byte, and JSON is read back as the same scores', () => {
  const { container } = render(<IppDownload model={published} within="33" region="33" />);
  expect(fileOf(container, 0)).toBe(ippCsv(published, { level: 'kabkota', within: '33', delimiter: ';' }));
  expect(fileOf(container, 1)).toBe(ippJson(published));
  expect(fileOf(container, 2)).toBe(ippText(published, { region: '33' }));
  const read = parseScores(JSON.parse(fileOf(container, 1)));
  expect(read.ok && read.scores).toEqual(published.scores);
});

test('a given address is linked, and one that runs script is not', () => {
  const files = { csv: '/ipp.csv', json: 'javascript:alert(1)', text: '//elsewhere.example/x' };
  const { container } = render(<IppDownload model={published} within="33" files={files} />);
  const hrefs = [...container.querySelectorAll('ul a')].map((one) => one.getAttribute('href') ?? '');
  expect(hrefs[0]).toBe('/ipp.csv');
  expect(hrefs[1]).toMatch(/^data:application\/json/);
  expect(hrefs[2]).toMatch(/^data:text\/plain/);
});

test('made-up scores carry the mark into every file', () => {
  const { container } = render(
    <IppDownload model={ippModel(ippPilkada2024, contohScores({ within: '33' }))} within="33" />,
  );
  for (const at of [0, 1, 2]) expect(fileOf(container, at)).toContain('CONTOH');
});

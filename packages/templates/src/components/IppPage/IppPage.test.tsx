import { publishedPilkada2024 } from '@situs-kpu/ipp/fixtures';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion } from '../../site/site.ts';
import { IppPage } from './IppPage.tsx';

const points = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-kpu^="ipp/"]')].map((node) => node.getAttribute('data-kpu'));

test('a city whose score is not published reads so, and no figure is made up', () => {
  const { container } = render(
    <IppPage site={siteFromRegion('33.72')} shell={false} content={{ scores: publishedPilkada2024 }} />,
  );
  expect(container.querySelector('[data-kpu="ipp/IppScoreCard@1"]')?.textContent).toContain(
    'belum dipublikasikan',
  );
  expect(points(container)).not.toContain('ipp/IppRankTable@1');
});

test('a province reads its index and stands beside the others that published theirs', () => {
  const { container } = render(
    <IppPage site={siteFromRegion('33')} shell={false} content={{ scores: publishedPilkada2024 }} />,
  );
  expect(container.querySelector('[data-kpu="ipp/IppScoreCard@1"]')?.textContent).toContain('79,10');
  expect(points(container)).toContain('ipp/IppRankTable@1');
});

test('search engines read the index as a data set; of what is not published there is no figure', () => {
  const set = (region: string) => {
    const { container } = render(
      <IppPage
        site={siteFromRegion('33.72')}
        shell={false}
        path="/ipp/"
        content={{ scores: publishedPilkada2024, region }}
      />,
    );
    const all = [...container.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>,
    );
    return all.find((one) => one['@type'] === 'Dataset');
  };
  expect(set('33')?.['url']).toBe('https://kota-surakarta.kpu.go.id/ipp/');
  expect(JSON.stringify(set('33'))).toContain('79.1');
  expect(JSON.stringify(set('33.72')?.['variableMeasured'] ?? [])).not.toMatch(/\d/);
  expect(set('bukan')).toBeUndefined();
});

test('an area that is none is said, and shows no score of another', () => {
  const { container } = render(
    <IppPage
      site={siteFromRegion('33.72')}
      shell={false}
      content={{ scores: publishedPilkada2024, region: 'Solo' }}
    />,
  );
  expect(container.textContent).toContain('Belum diisi: wilayah yang indeksnya ditampilkan.');
  expect(points(container)).toEqual([]);
});

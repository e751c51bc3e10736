/** What the public widgets weigh on a page without script. Bytes are exact; 1 kB = 1,000 bytes, gzip level 9. */
import { gzipSync } from 'node:zlib';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ippModel, ippPilkada2024, locales } from '../core/index.ts';
import { contohScores } from '../fixtures/index.ts';
import { published } from '../internal/test/publicModels.ts';
import { IppBandRuler, IppDimensionProfile, IppMap, IppScoreCard } from '../public.ts';

const contoh = ippModel(ippPilkada2024, contohScores({ within: '33', parents: true }));
const bytes = (html: string) => gzipSync(html, { level: 9 }).length;

test('card, ruler and profile of one region: at most 5 kB, no script, no inline style', () => {
  for (const locale of locales)
    for (const [model, region] of [
      [published, '13.75'],
      [published, '33.72'],
      [contoh, '33.72'],
    ] as const) {
      const html = renderToStaticMarkup(
        <>
          <IppScoreCard model={model} region={region} locale={locale} headingLevel={2} />
          <IppBandRuler model={model} region={region} locale={locale} compare={['33']} hideStatus />
          <IppDimensionProfile model={model} region={region} locale={locale} hideStatus />
        </>,
      );
      expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
      expect(bytes(html), `${region} ${locale}`).toBeLessThanOrEqual(5000);
    }
});

test('map of the 35 of Jawa Tengah with its list: at most 20 kB', () => {
  const map = regionMap(jateng, jatengMap);
  for (const locale of locales)
    for (const model of [published, contoh]) {
      const html = renderToStaticMarkup(
        <IppMap model={model} geometry={map} within="33" locale={locale} readout />,
      );
      expect(html.match(/<tr/g)?.length).toBeGreaterThanOrEqual(36);
      expect(bytes(html), locale).toBeLessThanOrEqual(20_000);
    }
});

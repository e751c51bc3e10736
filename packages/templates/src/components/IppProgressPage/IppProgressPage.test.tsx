import { contohPlan, contohProgress, contohProgressAsOf } from '@situs-kpu/ipp/fixtures';
import kabkota from '@situs-kpu/regions/geo/jateng-kabkota';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readContent } from '../../schema/index.ts';
import { siteFromRegion } from '../../site/site.ts';
import { IppProgressPage } from './IppProgressPage.tsx';

const site = siteFromRegion('33.72');
const progress = contohProgress();
const plan = contohPlan();
const points = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-kpu^="ipp/"]')].map((node) => node.getAttribute('data-kpu'));

test('an office sees its own state, without the ranking of the others', () => {
  const { container } = render(
    <IppProgressPage
      site={site}
      shell={false}
      content={{ progress, plan, region: '33.72', now: contohProgressAsOf }}
    />,
  );
  expect(points(container)).not.toContain('ipp/IppProgressMatrix@1');
  expect(points(container)).not.toContain('ipp/IppDifficultyPareto@1');
  expect(container.textContent).not.toContain('Kabupaten Wonosobo');
  // Each deadline once on the page.
  const ends = [...container.querySelectorAll('[data-kpu="ui/Deadline@1"]')].map((one) => one.textContent);
  expect(ends.length).toBeGreaterThan(0);
  expect(new Set(ends).size).toBe(ends.length);
});

test('a province sees all of its regions', () => {
  const { container } = render(
    <IppProgressPage site={site} shell={false} content={{ progress, plan, now: contohProgressAsOf }} />,
  );
  expect(points(container)).toContain('ipp/IppProgressMatrix@1');
  expect(container.textContent).toContain('Wonosobo');
});

test('a province finds them on its map, an office and sheets do not', () => {
  const geometry = regionMap(kabkota, jatengMap);
  const shown = (content: object) =>
    points(
      render(
        <IppProgressPage
          site={site}
          shell={false}
          geometry={geometry}
          content={{ progress, plan, now: contohProgressAsOf, ...content }}
        />,
      ).container,
    );
  expect(shown({})).toContain('ipp/IppProgressMap@1');
  expect(shown({ plan: undefined })).toContain('ipp/IppProgressMap@1');
  expect(shown({ region: '33.72' })).not.toContain('ipp/IppProgressMap@1');
  expect(shown({ view: 'lembar' })).not.toContain('ipp/IppProgressMap@1');
});

test('a file that cannot be read is said once, and no part shows half of it', () => {
  const broken = { ...progress, regions: 'x' } as never;
  const { container } = render(
    <IppProgressPage
      site={site}
      shell={false}
      content={{ progress: broken, plan, now: contohProgressAsOf }}
    />,
  );
  expect(points(container)).toEqual(['ipp/IppProgressSummary@1']);
  expect(screen.getAllByText(/Berkas progres tidak bisa dibaca/)).toHaveLength(1);
  const read = readContent('IppProgressPage', { progress: broken });
  expect(read.ok ? '' : read.errors[0]?.text.id).toContain('harus berkas progres yang utuh');
});

/** Every template goes through the conformance suite, with axe on the whole page. */
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../../../test/utils/describeConformance.tsx';
import { type ContentSample, contentSamples } from './fixtures/index.ts';
import * as exported from './index.ts';
import { siteFromRegion, standardPages, type TemplateProps } from './index.ts';
import type { TemplateName } from './schema/index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });

for (const name of Object.keys(contentSamples) as TemplateName[]) {
  const Template = (exported as unknown as Record<string, ComponentType<TemplateProps<object>>>)[
    name
  ] as ComponentType<TemplateProps<object>>;
  const samples = contentSamples[name] as Record<'penuh' | 'kosong', ContentSample<object>>;
  describeConformance(name, <Template site={site} {...samples.penuh} />, {
    contract: `templates/${name}@1`,
  });

  describe(name, () => {
    test('has everything in a landmark, full and empty', async () => {
      for (const sample of [samples.penuh, samples.kosong]) {
        const { container, unmount } = render(<Template site={site} {...sample} />);
        const { violations } = await axe.run(container, {
          runOnly: [
            'region',
            'landmark-one-main',
            'landmark-unique',
            'page-has-heading-one',
            'heading-order',
          ],
        });
        expect(
          violations
            .flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 120)}`))
            // The skip link stands before all landmarks by its nature.
            .filter((line) => !line.includes('kpu-skip-link')),
        ).toEqual([]);
        unmount();
      }
    });
  });
}

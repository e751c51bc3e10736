import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { siteFromRegion } from '../../site/site.ts';
import type { OrganisationUnit } from './content.ts';
import { OrganisationPage } from './OrganisationPage.tsx';

const site = siteFromRegion('33.72');

test('a place that is not filled says so, and the sum of staff is that of its parts', () => {
  const { container } = render(
    <OrganisationPage
      site={site}
      shell={false}
      content={{
        structure: [{ name: 'Ketua', children: [{ role: 'Sekretaris' }] }],
        headcount: [
          { label: 'PNS', count: 14 },
          { label: 'PPPK', count: 6 },
        ],
      }}
    />,
  );
  expect(container.querySelector('[data-kpu="ui/OrgTree@1"]')?.textContent).toContain('belum diisi');
  expect(container.querySelector('tfoot')?.textContent).toBe('Jumlah seluruhnya20');
});

test('a tree that contains itself ends', () => {
  const loop: { name: string; children: OrganisationUnit[] } = { name: 'Ketua', children: [] };
  loop.children.push(loop);
  const { container } = render(
    <OrganisationPage site={site} shell={false} content={{ structure: [loop] }} />,
  );
  expect(container.querySelectorAll('[data-kpu="ui/OrgTree@1"] b').length).toBeLessThan(20);
  expect(takeConsole('error')[0]).toContain('more than 12 levels');
});

import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../schema/index.ts';
import { siteFromRegion } from '../../site/site.ts';
import { StatementPage } from './StatementPage.tsx';
import { conformanceOf, wcagAA } from './wcag.ts';

const site = siteFromRegion('33.72');
const all = (result: 'lulus' | 'gagal') => wcagAA.map((number) => ({ number, result }));

describe('what may be claimed', () => {
  test('WCAG 2.2 has 55 criteria on the levels A and AA', () => {
    expect(wcagAA).toHaveLength(55);
    expect(new Set(wcagAA).size).toBe(55);
  });
  test('conformance only where every criterion was tested and passed', () => {
    expect(conformanceOf(all('lulus')).claim).toBe('full');
    expect(conformanceOf(all('lulus').slice(1))).toMatchObject({ claim: 'open', unlisted: 1 });
    expect(conformanceOf([...all('lulus').slice(1), { number: '1.1.1', result: 'belum-diuji' }]).claim).toBe(
      'open',
    );
    expect(conformanceOf([])).toMatchObject({ claim: 'none', unlisted: 55 });
  });
  test('one failure is enough, also where the same criterion is listed as passed', () => {
    expect(conformanceOf([{ number: '1.4.3', result: 'gagal' }, ...all('lulus')])).toMatchObject({
      claim: 'partly',
      failed: 1,
      passed: 54,
    });
  });
  test('what is no criterion or no result proves nothing', () => {
    const odd = [{ number: '9.9.9', result: 'lulus' }, { number: '1.1.1', result: 'ya' }, null];
    expect(conformanceOf(odd as never)).toMatchObject({ claim: 'open', passed: 0, untested: 1 });
  });
});

test('a page without tests claims nothing', () => {
  const { container } = render(
    <StatementPage
      site={site}
      shell={false}
      content={{ body: 'Kami ingin semua orang dapat memakai situs ini.' }}
    />,
  );
  expect(container.textContent).toContain('belum dinyatakan, karena belum ada hasil uji');
  expect(container.textContent).toContain(
    'Belum diisi: surel atau telepon untuk hal ini. Diisi oleh pengembang situs.',
  );
});

test('a list of data that is empty says that nothing is kept; a missing one says nothing', () => {
  const kept = render(<StatementPage site={site} page="privasi" shell={false} content={{ kept: [] }} />);
  expect(kept.container.textContent).toContain('tidak menyimpan data pengunjung');
  kept.unmount();
  render(<StatementPage site={site} page="privasi" shell={false} content={{ body: 'x' }} />);
  expect(screen.queryByText(/tidak menyimpan/)).toBeNull();
});

test('the number of a criterion that does not exist is refused', () => {
  const read = readContent('StatementPage', { criteria: [{ number: '4.1.1', result: 'lulus' }] });
  expect(read.ok ? '' : read.errors[0]?.text.id).toContain('harus nomor kriteria WCAG 2.2');
});

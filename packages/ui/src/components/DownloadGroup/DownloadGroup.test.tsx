import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { DownloadGroup } from './DownloadGroup.tsx';

const files = [
  { href: '/r.csv', type: 'CSV', size: 12_288 },
  { href: '/r.json', type: 'JSON', size: 48_000 },
  { href: '/r.pdf', type: 'PDF', size: 1_468_006, pages: 12, download: 'rekapitulasi.pdf' },
];

describeConformance(
  'DownloadGroup',
  <DownloadGroup title="Rekapitulasi hasil tingkat kota" files={files}>
    Perolehan suara per kecamatan.
  </DownloadGroup>,
  { contract: 'ui/DownloadGroup@1' },
);

test('a person who hears only the links tells the formats apart', () => {
  render(<DownloadGroup title="Rekapitulasi hasil tingkat kota" files={files} />);
  expect(screen.getAllByRole('link').map((a) => a.textContent?.replaceAll('\u00a0', ' '))).toEqual([
    'Unduh Rekapitulasi hasil tingkat kota sebagai CSV, 12 KB',
    'Unduh Rekapitulasi hasil tingkat kota sebagai JSON, 47 KB',
    'Unduh Rekapitulasi hasil tingkat kota sebagai PDF, 1,4 MB, 12 halaman',
  ]);
});

test('files are saved, under the name that is given', () => {
  render(
    <DownloadGroup
      title="Rekapitulasi"
      files={[...files, { href: '/lihat.html', type: 'HTML', download: false }]}
    />,
  );
  expect(screen.getAllByRole('link').map((a) => a.getAttribute('download'))).toEqual([
    '',
    '',
    'rekapitulasi.pdf',
    null,
  ]);
});

test('title and description stand above; the level fits the page', () => {
  render(
    <DownloadGroup title="Rekapitulasi" level={4} files={files}>
      <p>Sumber: Berita Acara.</p>
    </DownloadGroup>,
  );
  expect(screen.getByRole('heading', { level: 4, name: 'Rekapitulasi' })).toBeTruthy();
  expect(screen.getByText('Sumber: Berita Acara.').tagName).toBe('P');
});

test('without files a sentence says so', () => {
  render(<DownloadGroup title="Rekapitulasi" files={[]} locale="en" />);
  expect(screen.getByText('There is no file to download yet.')).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
});

test('bad input is shown and leads nowhere', () => {
  render(
    <DownloadGroup
      title={badInput.longName}
      files={[
        { href: badInput.script, type: badInput.unbroken, size: -1 },
        { href: '/a', type: '' },
        { href: '/a', type: 'CSV' },
        { href: '/a', type: 'CSV' },
      ]}
      locale={badInput.locale}
    />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(screen.getByText(badInput.unbroken)).toBeTruthy();
});

test('a title with braces stays as it is', () => {
  render(<DownloadGroup title="Data {title}" files={files.slice(0, 1)} />);
  expect(screen.getByRole('link').textContent).toContain('Unduh Data {title} sebagai');
});

test('a thousand files are a thousand links', () => {
  const files = many(1000, (i) => ({ href: `/${i}`, type: 'PDF' }));
  expect(renderToString(<DownloadGroup title="Arsip" files={files} />).match(/<li><a /g)).toHaveLength(1000);
});

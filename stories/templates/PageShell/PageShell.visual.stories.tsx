import { PageShell } from '@situs-kpu/templates';
import { Heading, LinkList, Prose } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { relatedNews, site, wholePage } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

// No theme matrix: a page has one main landmark. The themes are modes of the comparison instead.
const meta = {
  title: 'Templates/PageShell/Visual',
  component: PageShell,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-dark', 'visual-forced', 'visual-print'],
  parameters: { ...wholePage, ...pageSnapshots },
} satisfies Meta;
export default meta;

export const Parts: StoryObj = {
  render: () => (
    <PageShell
      site={site}
      title="Tugas dan Kewenangan"
      current="/page/read/tugas-dan-kewenangan"
      breadcrumb={[{ label: 'Beranda', href: '/' }]}
      aside={
        <>
          <Heading level={2} size="lg">
            Berita terkait
          </Heading>
          <LinkList items={relatedNews} />
        </>
      }
    >
      <Heading level={1}>Tugas dan Kewenangan</Heading>
      <Prose>
        <p>Isi halaman mulai dari judul ini.</p>
      </Prose>
    </PageShell>
  ),
};

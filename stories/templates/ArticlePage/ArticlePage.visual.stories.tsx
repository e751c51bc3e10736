import { ArticlePage } from '@situs-kpu/templates';
import { Pagination, Table } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleArticle } from '../../utils/articles.ts';
import { relatedNews, site, wholePage } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

// No theme matrix: a page has one main landmark. The themes are modes of the comparison instead.
const meta = {
  title: 'Templates/ArticlePage/Visual',
  component: ArticlePage,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-dark', 'visual-forced', 'visual-print'],
  parameters: { ...wholePage, ...pageSnapshots },
} satisfies Meta;
export default meta;

export const Parts: StoryObj = {
  render: () => (
    <ArticlePage
      site={site}
      article={sampleArticle}
      related={relatedNews}
      data={
        <Table
          caption="Peserta menurut kecamatan (CONTOH)"
          columns={[{ header: 'Kecamatan' }, { header: 'Peserta', numeric: true }]}
          rows={[
            ['Laweyan', 212],
            ['Pasar Kliwon', 1036],
          ]}
        />
      }
      pagination={<Pagination current={1} total={3} href={(n) => `?halaman=${n}`} />}
    />
  ),
};

import { pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';
import { ResultPage } from '@situs-kpu/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site, wholePage } from '../../utils/site.ts';
import { pageSnapshots } from '../../utils/snapshots.ts';

// No theme matrix: a page has one main landmark. The themes are modes of the comparison instead.
const meta = {
  title: 'Templates/ResultPage/Visual',
  component: ResultPage,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-dark', 'visual-forced', 'visual-print'],
  parameters: { ...wholePage, ...pageSnapshots },
} satisfies Meta;
export default meta;

export const Parts: StoryObj = {
  render: () => (
    <ResultPage
      site={site}
      result={pilwalkotSurakarta2024()}
      path="/hasil/pilwalkot-2024"
      downloads={[{ label: 'Perolehan suara menurut kecamatan', href: '#unduh', note: 'CSV, 2 kB' }]}
      next={[{ label: 'Hasil Pilgub Jawa Tengah 2024 di Kota Surakarta', href: '/hasil/pilgub-2024' }]}
    />
  ),
};

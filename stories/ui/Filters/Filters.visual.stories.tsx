import { Filters } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Filters (Saringan)/Visual',
  component: Filters,
  tags: ['visual', 'visual-320', 'visual-forced', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const options = ['Berita Terkini', 'Pengumuman', 'Pertanggungjawaban penyelenggaraan'].map((label, i) => ({
  value: `${i}`,
  label,
  count: i * 57,
}));

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Filters
          action="#berita"
          id={theme}
          label={`Saringan (${theme})`}
          results={1204}
          open={theme !== 'contrast'}
          groups={[
            { type: 'checkbox', name: 'kategori', label: 'Kategori', options, value: ['1', '2'] },
            { type: 'radio', name: 'jenis', label: 'Jenis', options },
            { type: 'select', name: 'tahun', label: 'Tahun', options },
            { type: 'date', name: 'terbit', label: 'Tanggal terbit', from: '2025-02-01', to: '2025-01-01' },
          ]}
        />
      )}
    </ThemeMatrix>
  ),
};

import { StatusBadge, Table } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Table (Tabel)/Visual',
  component: Table,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const columns = [
  { header: 'Kecamatan' },
  { header: 'Suara sah', numeric: true },
  { header: 'Suara tidak sah', numeric: true },
  { header: 'Partisipasi', numeric: true },
];
const rows = [
  ['Laweyan', 12345, 234, '81,9%'],
  ['Pasar Kliwon', 23456, null, '76,7%'],
];

export const Tables: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Table
        caption="CONTOH: suara menurut kecamatan"
        columns={columns}
        rows={rows}
        footer={['Jumlah', 35801, 234, '79%']}
      />
      <div className="sb-container-300">
        <Table caption="CONTOH: suara menurut kecamatan di kolom 300 piksel" columns={columns} rows={rows} />
      </div>
      <Table
        caption="CONTOH: kolom campuran, satu baris pendek"
        columns={[
          { header: 'No.', numeric: true },
          { header: 'Kecamatan', rowHeader: true },
          { header: 'Status' },
        ]}
        rows={[
          [
            1,
            'Laweyan',
            <StatusBadge key="s" tone="success">
              Selesai
            </StatusBadge>,
          ],
          [2, 'Jebres'],
        ]}
      />
    </ThemeMatrix>
  ),
};

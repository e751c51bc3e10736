import { Stack } from '@situs-kpu/ui';
import { type DataColumn, DataTable } from '@situs-kpu/ui/data-table';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { jateng, jatengColumns } from './data.ts';

const meta = {
  title: 'UI/DataTable (Tabel data)/Visual',
  component: DataTable,
  tags: ['visual', 'visual-320', 'visual-forced', 'visual-print', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

interface Row {
  name: string;
  score: number | string | null;
}
const columns: DataColumn<Row>[] = [
  { id: 'name', header: 'Kecamatan', rowHeader: true },
  { id: 'rank', header: 'Peringkat', kind: 'rank', of: 'score' },
  { id: 'score', header: 'Skor', kind: 'number', unit: '%', decimals: 1 },
];
const rows: Row[] = [
  { name: 'Laweyan', score: 81.2 },
  { name: 'Serengan', score: 81.2 },
  { name: 'Pasar Kliwon', score: null },
  { name: 'Jebres', score: Number.NaN },
  { name: 'Banjarsari', score: 'menunggu' },
];

/** Search, order, pages, missing figures and nothing found. */
export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Stack>
          <DataTable
            caption={`CONTOH: skor, ${theme}`}
            columns={columns}
            rows={rows}
            rowId="name"
            noun="kecamatan"
            initialSort={{ column: 'score', descending: true }}
          />
          <DataTable
            caption={`TPS Jawa Tengah, ${theme}`}
            columns={jatengColumns}
            rows={jateng}
            rowId="code"
            noun="kabupaten dan kota"
            pageSize={3}
            initialHidden={['code']}
          />
          <DataTable
            caption={`CONTOH: tidak ditemukan, ${theme}`}
            columns={columns}
            rows={rows}
            rowId="name"
            noun="kecamatan"
            initialQuery="Colomadu"
          />
        </Stack>
      )}
    </ThemeMatrix>
  ),
};

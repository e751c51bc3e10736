/** The charts of the benchmark with our component: the same data as the limit. */
import { BarChart } from '@situs-kpu/charts';
import type { Bar } from '../../shared/chart-data.ts';

interface Props {
  data: Bar[];
  width: number;
  height: number;
}

const words = { title: 'Perolehan suara', valueHeader: 'Suara', unit: 'suara' };
const bars = (data: Bar[]) => data.map(({ id, name, value }) => ({ id, label: name, value }));

export const Bar4 = ({ data }: Props) => (
  <BarChart data={bars(data)} spec={{ ...words, labelHeader: 'Pasangan calon' }} />
);
export const Rank35 = ({ data }: Props) => (
  <BarChart data={bars(data)} spec={{ ...words, labelHeader: 'Kabupaten/Kota' }} />
);

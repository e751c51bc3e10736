import { Histogram } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, histogramSpec, sample, source, tpsJateng, tpsNation } from '../points.ts';

const meta = {
  title: 'Charts/Histogram/Visual',
  component: Histogram,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Histogram data={tpsNation} spec={histogramSpec}>
        {source}
      </Histogram>
      <Histogram
        data={tpsJateng}
        spec={{
          ...histogramSpec,
          title: 'TPS di Jawa Tengah, kelas yang ditetapkan, Pemilu 2024',
          bins: { kind: 'cuts', cuts: [0, 1000, 3000, 4000, 7000], includes: 'upper' },
          lines: [{ at: 3000, label: 'Tiga ribu TPS' }],
        }}
      />
      <div className="sb-container-300">
        <Histogram data={tpsNation} spec={histogramSpec} table="folded" />
      </div>
      <Histogram data={bad} spec={{ ...histogramSpec, title: 'Data yang rusak (CONTOH)' }}>
        {sample}
      </Histogram>
    </ThemeMatrix>
  ),
};

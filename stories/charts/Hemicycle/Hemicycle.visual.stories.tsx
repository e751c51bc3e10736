import { Hemicycle } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, many, nation, source, spec, surakarta } from './data.ts';

const meta = {
  title: 'Charts/Hemicycle/Visual',
  component: Hemicycle,
  // At 320 px it is longer than a picture can be; SeatAllocation shows it there.
  tags: ['visual', '!autodocs', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Chambers: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Hemicycle data={surakarta} spec={{ ...spec, size: 50 }}>
        {source}
      </Hemicycle>
      <Hemicycle data={nation} spec={{ ...spec, title: 'Kursi DPR hasil Pemilu 2024' }} />
      <Hemicycle data={many} spec={{ ...spec, title: 'Banyak partai (CONTOH)' }} />
      <Hemicycle data={bad} spec={{ ...spec, title: 'Data yang rusak (CONTOH)' }} />
    </ThemeMatrix>
  ),
};

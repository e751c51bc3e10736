import { Sparkline } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { sparkData } from '../points.ts';

const meta = {
  title: 'Charts/Sparkline/Visual',
  component: Sparkline,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <p>
        Angka CONTOH: <Sparkline data={sparkData} spec={{ label: 'Angka CONTOH', unit: 'poin' }} figure />,
        tetap:{' '}
        <Sparkline
          data={sparkData.map(({ label }) => ({ label, value: 4 }))}
          spec={{ label: 'Tetap', unit: 'poin' }}
        />
        , satu angka: <Sparkline data={sparkData.slice(0, 1)} spec={{ label: 'Satu', unit: 'poin' }} figure />
        , kosong: <Sparkline data={[]} spec={{ label: 'Kosong', unit: 'poin' }} />
      </p>
    </ThemeMatrix>
  ),
};

import { Quadrant } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { quadrantData, quadrantSpec, source } from '../points.ts';

const meta = {
  title: 'Charts/Quadrant/Visual',
  component: Quadrant,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Quadrant data={quadrantData} spec={quadrantSpec}>
        {source}
      </Quadrant>
      <div className="sb-container-300">
        <Quadrant data={quadrantData} spec={quadrantSpec} />
      </div>
      <Quadrant
        data={[
          { id: 'a', label: 'Tanpa angka', x: null, y: 4 },
          { id: 'b', label: 'Tepat pada garis', x: 5, y: 5 },
          { id: 'c', label: 'Ditahan', x: 2, y: null, yState: 'withheld' },
        ]}
        spec={{
          ...quadrantSpec,
          title: 'Garis yang ditetapkan (CONTOH)',
          x: { label: 'Nilai A', unit: 'poin', domain: [0, 10], divide: 5 },
          y: { label: 'Nilai B', unit: 'poin', domain: [0, 10], divide: 5 },
          highlight: [],
        }}
      />
    </ThemeMatrix>
  ),
};

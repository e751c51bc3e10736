import { DotPlot } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { dotData, dotSpec, sample } from '../points.ts';

const meta = {
  title: 'Charts/DotPlot/Visual',
  component: DotPlot,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <DotPlot data={dotData} spec={dotSpec}>
        {sample}
      </DotPlot>
      <div className="sb-container-300">
        <DotPlot
          data={dotData.slice(0, 3)}
          spec={{
            ...dotSpec,
            series: [{ label: 'Surakarta' }, { label: 'Jateng' }],
            range: 'Rentang',
            sort: { series: 0, order: 'descending' },
          }}
        />
      </div>
      <DotPlot
        data={[
          { id: '1', label: 'Enam bentuk (CONTOH)', values: [10, 25, 40, 55, 70, 85] },
          { id: '2', label: 'Enam nilai yang sama (CONTOH)', values: [50, 50, 50, 50, 50, 50] },
        ]}
        spec={{
          title: 'Bentuk tanda (CONTOH)',
          labelHeader: 'Baris',
          series: ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ label })),
          unit: 'poin',
        }}
      />
    </ThemeMatrix>
  ),
};

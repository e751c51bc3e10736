import { SlopeChart } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { brokenSpec, sample, slopeData, slopeSpec } from '../points.ts';

const meta = {
  title: 'Charts/SlopeChart/Visual',
  component: SlopeChart,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <SlopeChart data={slopeData} spec={slopeSpec}>
        {sample}
      </SlopeChart>
      <SlopeChart data={slopeData} spec={brokenSpec} />
      <div className="sb-container-300">
        <SlopeChart data={slopeData} spec={slopeSpec} />
        <SlopeChart
          data={slopeData
            .slice(0, 3)
            .map((datum) => ({ ...datum, label: `Kecamatan ${datum.label} dengan nama panjang` }))}
          spec={brokenSpec}
        />
      </div>
    </ThemeMatrix>
  ),
};

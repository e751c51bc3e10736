import { BarChart } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, eight, kecamatan, longLabels, source, spec, votesSpec } from './data.ts';

const meta = {
  title: 'Charts/BarChart/Visual',
  component: BarChart,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const shares = {
  ...votesSpec,
  domain: 'total' as const,
  share: { label: '11.513.564 suara sah (CONTOH)' },
  total: {},
  threshold: { value: 5756782, label: 'Separuh suara sah' },
};

export const Densities: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <BarChart data={kecamatan} spec={{ ...spec, total: {} }}>
        {source}
      </BarChart>
      <BarChart data={longLabels} spec={shares}>
        Sumber: CONTOH.
      </BarChart>
      <BarChart data={eight} spec={votesSpec} />
      <BarChart data={eight} spec={{ ...votesSpec, sort: 'ascending' }} size="compact" />
      <BarChart data={bad} spec={spec} size="compact" />
      <div className="sb-container-300">
        <BarChart data={longLabels} spec={shares} />
        <BarChart
          data={kecamatan}
          spec={{ ...spec, threshold: { value: 300, label: 'Batas' } }}
          size="compact"
        />
      </div>
    </ThemeMatrix>
  ),
};

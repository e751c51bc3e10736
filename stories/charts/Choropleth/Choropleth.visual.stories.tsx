import { Choropleth } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, jatengData, jatengGeometry, source, spec, withStates } from '../areas.ts';

const meta = {
  title: 'Charts/Choropleth/Visual',
  component: Choropleth,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Choropleth data={jatengData} spec={spec} geometry={jatengGeometry} list="folded" readout>
        {source}
      </Choropleth>
      <Choropleth
        data={withStates}
        spec={{ ...spec, scale: { kind: 'continuous' } }}
        geometry={jatengGeometry}
        list="folded"
      />
      <Choropleth data={bad} spec={spec} geometry={jatengGeometry} list="folded" />
    </ThemeMatrix>
  ),
};

import { StripPlot } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, nationStripSpec, sample, source, stripSpec, tpsJateng, tpsNation } from '../points.ts';

const meta = {
  title: 'Charts/StripPlot/Visual',
  component: StripPlot,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <StripPlot data={tpsJateng} spec={stripSpec} table="folded">
        {source}
      </StripPlot>
      <StripPlot data={tpsNation} spec={nationStripSpec}>
        {source}
      </StripPlot>
      <div className="sb-container-300">
        <StripPlot data={tpsNation} spec={nationStripSpec} />
      </div>
      <StripPlot data={bad} spec={{ ...stripSpec, title: 'Data yang rusak (CONTOH)', highlight: [] }}>
        {sample}
      </StripPlot>
    </ThemeMatrix>
  ),
};

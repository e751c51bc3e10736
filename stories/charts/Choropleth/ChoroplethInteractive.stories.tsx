import { Choropleth, ChoroplethInteractive } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { jatengData, jatengGeometry, source, spec } from '../areas.ts';

const meta = {
  title: 'Charts/ChoroplethInteractive',
  component: ChoroplethInteractive,
  tags: ['!autodocs'],
} satisfies Meta<typeof ChoroplethInteractive>;
export default meta;

type Story = StoryObj;

export const Default: Story = {
  render: () => (
    <ChoroplethInteractive>
      <Choropleth data={jatengData} spec={spec} geometry={jatengGeometry} list="folded" readout locale="id">
        {source}
      </Choropleth>
    </ChoroplethInteractive>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = canvas.getByRole('application');
    map.focus();
    await expect(canvas.getByRole('status')).toHaveTextContent('Kabupaten Cilacap: 5.964');
    map.blur();
  },
};

import { OrgTree } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { chain, office } from './office.ts';

const meta = {
  title: 'UI/OrgTree (Bagan organisasi)',
  component: OrgTree,
  args: { nodes: [office] },
} satisfies Meta<typeof OrgTree>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** The same list in a place of 320 px. */
export const Narrow: Story = {
  render: (args) => (
    <div className="sb-container-320">
      <OrgTree {...args} />
    </div>
  ),
};
export const TenLevels: Story = { args: { nodes: [chain(10)] } };
/** Deeper than twelve levels it ends, and says so. */
export const TooDeep: Story = { args: { nodes: [chain(14)] } };
export const Empty: Story = { args: { nodes: [] } };

import { Skeleton, Spinner, skeletonVariants } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Skeleton (Kerangka muat)',
  component: Skeleton,
  args: { variant: 'text', lines: 3 },
  argTypes: { variant: { control: 'inline-radio', options: skeletonVariants } },
  render: (args) => (
    <>
      <Spinner live>Memuat agenda…</Spinner>
      <Skeleton {...args} />
    </>
  ),
} satisfies Meta<typeof Skeleton>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Block: Story = { args: { variant: 'block' } };

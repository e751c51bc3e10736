import { Badge, Button, Cluster, spaces } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Layout/Cluster (Baris)',
  component: Cluster,
  args: {
    children: [
      <Button key="1">Unduh hasil</Button>,
      <Button key="2" variant="secondary">
        Lihat tabel
      </Button>,
      <Badge key="3">PDF, 1,2 MB</Badge>,
    ],
  },
  argTypes: { space: { control: 'select', options: spaces }, children: { control: false } },
} satisfies Meta<typeof Cluster>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Actions: Story = {};
export const Between: Story = { args: { between: true } };

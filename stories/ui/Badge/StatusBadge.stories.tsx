import { IconGavel, StatusBadge, tones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Badge/StatusBadge (Lencana status)',
  component: StatusBadge,
  args: { tone: 'success', children: 'Ditetapkan', locale: 'id' },
  argTypes: { tone: { control: 'inline-radio', options: tones }, icon: { control: false } },
} satisfies Meta<typeof StatusBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Final: Story = {};
export const Provisional: Story = { args: { tone: 'warning', children: 'Sementara' } };
export const OwnIcon: Story = {
  args: { tone: 'info', children: 'Perselisihan di Mahkamah Konstitusi', icon: <IconGavel size={16} /> },
};

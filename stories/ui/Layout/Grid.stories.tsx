import { Grid, gridMinimums, spaces } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const districts = ['Laweyan', 'Serengan', 'Pasar Kliwon', 'Jebres', 'Banjarsari'];

const meta = {
  title: 'UI/Layout/Grid (Kisi)',
  component: Grid,
  args: { as: 'ul', children: districts.map((name) => <li key={name}>Kecamatan {name}</li>) },
  argTypes: {
    min: { control: 'inline-radio', options: gridMinimums },
    space: { control: 'select', options: spaces },
    children: { control: false },
  },
} satisfies Meta<typeof Grid>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Columns: Story = {};
export const InNarrowColumn: Story = { globals: { container: '300' } };

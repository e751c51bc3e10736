import { Container, containerWidths, layoutTags } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Layout/Container (Wadah)',
  component: Container,
  args: {
    children:
      'Komisi Pemilihan Umum Kota Surakarta menyelenggarakan pemilihan di lima kecamatan. Teks ini tidak lebih lebar daripada wadahnya, dan tidak menyentuh tepi layar.',
  },
  argTypes: {
    width: { control: 'inline-radio', options: containerWidths },
    as: { control: 'select', options: layoutTags },
  },
} satisfies Meta<typeof Container>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Page: Story = {};
export const Measure: Story = { args: { width: 'measure' } };

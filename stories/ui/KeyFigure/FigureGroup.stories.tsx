import { FigureGroup, numberTextSizes, StatusBadge } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { figures, origin } from './figures.ts';

const meta = {
  title: 'UI/FigureGroup (Kelompok angka)',
  component: FigureGroup,
  args: {
    ...origin,
    items: figures,
    status: <StatusBadge tone="success">Rekapitulasi tingkat kota</StatusBadge>,
    locale: 'id',
  },
  argTypes: { size: { control: 'inline-radio', options: numberTextSizes } },
} satisfies Meta<typeof FigureGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Empty: Story = { args: { items: [], status: undefined } };

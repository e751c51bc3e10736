import { KeyFigure, numberTextSizes, StatusBadge } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { origin } from './figures.ts';

const meta = {
  title: 'UI/KeyFigure (Angka kunci)',
  component: KeyFigure,
  args: {
    ...origin,
    label: 'Suara sah Pemilihan Wali Kota dan Wakil Wali Kota Surakarta 2024',
    value: 307441,
    unit: 'suara',
    denominator: 327112,
    denominatorUnit: 'suara masuk',
    status: <StatusBadge tone="success">Rekapitulasi tingkat kota</StatusBadge>,
    previous: 260506,
    previousLabel: 'Pilwalkot 2020',
    locale: 'id',
  },
  argTypes: { size: { control: 'inline-radio', options: numberTextSizes } },
} satisfies Meta<typeof KeyFigure>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const PercentagePoints: Story = {
  args: {
    label: 'Suara tidak sah dari suara masuk',
    value: 6.01,
    unit: '%',
    denominator: null,
    previous: 11.99,
  },
};
export const Missing: Story = {
  args: {
    label: 'Pemilih dalam DPT pemilihan berikutnya',
    value: null,
    reason: 'menunggu penetapan KPU Kota Surakarta',
    status: undefined,
    previous: 442975,
    previousLabel: 'Pilwalkot 2024',
  },
};

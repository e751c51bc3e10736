import { Stack, spaces } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Layout/Stack (Tumpukan)',
  component: Stack,
  args: {
    children: [
      <p key="1">Bawa surat pemberitahuan dan KTP elektronik.</p>,
      <p key="2">Datang ke TPS antara pukul 07.00 dan 13.00.</p>,
      <p key="3">Tunggu sampai nama dipanggil.</p>,
    ],
  },
  argTypes: { space: { control: 'select', options: spaces }, children: { control: false } },
} satisfies Meta<typeof Stack>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Paragraphs: Story = {};
export const AsList: Story = {
  args: {
    as: 'ul',
    space: 2,
    children: [<li key="1">Laweyan</li>, <li key="2">Serengan</li>, <li key="3">Pasar Kliwon</li>],
  },
};

import { IppBurnUp } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppBurnUp',
  component: IppBurnUp,
  args: { progress, plan, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppBurnUp>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Provinsi: Story = {};
export const Diserahkan: Story = { args: { measure: 'terisi' } };
export const SatuWilayah: Story = { args: { region: '33.07' } };
export const TanpaPerkiraan: Story = { args: { forecast: null } };
export const BelumDiketahui: Story = { args: { region: '33.19' } };
export const English: Story = { args: { locale: 'en' } };

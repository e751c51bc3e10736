import { LivePanel } from '@situs-kpu/results';
import { contohMalam } from '@situs-kpu/results/fixtures/replay';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { berbendera, results } from '../results.ts';
import { NightReplay } from './NightReplay.tsx';
import { failing, paused, still } from './sources.ts';

const meta = {
  title: 'Results/LivePanel',
  component: LivePanel,
  args: { source: still(results.sementara), locale: 'id' },
  argTypes: { source: { control: false }, children: { control: false } },
} satisfies Meta<typeof LivePanel>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Pilgub Jawa Tengah 2024 at 01:00 WIB, as the page came with it. */
export const JawaTengah: Story = {};
export const HanyaPilihan: Story = { args: { board: 'pilihan' } };
export const HanyaWilayah: Story = { args: { board: 'wilayah', hideStatus: true, hideSources: true } };
export const ServerGalat: Story = { args: { source: failing(results.sementara) } };
export const DijedaPembaca: Story = { args: { source: paused(results.sementara) } };
export const BelumAdaAngka: Story = { args: { source: failing(null) } };
export const BelumAdaHasil: Story = { args: { source: still(contohMalam(0)), board: 'pilihan' } };
export const Koreksi: Story = { args: { source: still(berbendera) } };
export const BarisTidakCocok: Story = { args: { source: still(results.barisTidakCocok) } };
export const KolomKosong: Story = { args: { source: still(results.kolomKosong) } };
/** A page draws the figures its own way. */
export const TampilanSendiri: Story = {
  args: { children: (result) => <p>{`${result.progress.reported} / ${result.progress.total} TPS`}</p> },
};
export const English: Story = { args: { locale: 'en' } };
/** A made-up night at 60 times its speed, with a button for each of the sixteen faults. */
export const MalamRekaan: Story = {
  tags: ['!autodocs'],
  render: ({ locale = 'id' }) => <NightReplay locale={locale} />,
};

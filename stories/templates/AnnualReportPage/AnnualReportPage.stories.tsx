import { AnnualReportPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.AnnualReportPage;

const meta = {
  title: 'Templates/AnnualReportPage (Laporan Layanan Informasi)',
  component: AnnualReportPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('AnnualReportPage'),
} satisfies Meta<typeof AnnualReportPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const Incomplete: Story = { args: { ...samples['kurang'] } };
export const Contradictory: Story = { args: { ...samples['tidakCocok'] } };

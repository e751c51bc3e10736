import { PrintSheetPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.PrintSheetPage;

const meta = {
  title: 'Templates/PrintSheetPage (Lembar Cetak A4)',
  component: PrintSheetPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('PrintSheetPage'),
} satisfies Meta<typeof PrintSheetPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
export const Short: Story = { args: samples.singkat };

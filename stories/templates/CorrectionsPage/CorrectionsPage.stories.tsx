import { CorrectionsPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.CorrectionsPage;

const meta = {
  title: 'Templates/CorrectionsPage (Koreksi)',
  component: CorrectionsPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('CorrectionsPage'),
} satisfies Meta<typeof CorrectionsPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const NoneSoFar: Story = {
  args: sampleOf(samples, 'belumAda'),
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

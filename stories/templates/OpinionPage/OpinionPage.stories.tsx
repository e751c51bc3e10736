import { OpinionPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.OpinionPage;

const meta = {
  title: 'Templates/OpinionPage (Opini)',
  component: OpinionPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('OpinionPage'),
} satisfies Meta<typeof OpinionPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const WithoutAuthor: Story = {
  args: sampleOf(samples, 'tanpaPenulis'),
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

import { AgendaPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.AgendaPage;

const meta = {
  title: 'Templates/AgendaPage (Agenda)',
  component: AgendaPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('AgendaPage'),
} satisfies Meta<typeof AgendaPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const AllPast: Story = {
  args: sampleOf(samples, 'lewat'),
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

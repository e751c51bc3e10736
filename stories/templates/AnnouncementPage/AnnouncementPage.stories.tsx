import { AnnouncementPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.AnnouncementPage;

const meta = {
  title: 'Templates/AnnouncementPage (Pengumuman)',
  component: AnnouncementPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('AnnouncementPage'),
} satisfies Meta<typeof AnnouncementPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const WithoutDeadline: Story = {
  args: sampleOf(samples, 'tanpaBatas'),
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

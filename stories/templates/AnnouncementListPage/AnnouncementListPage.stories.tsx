import { AnnouncementListPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.AnnouncementListPage;

const meta = {
  title: 'Templates/AnnouncementListPage (Daftar Pengumuman)',
  component: AnnouncementListPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('AnnouncementListPage'),
} satisfies Meta<typeof AnnouncementListPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {
  play: async ({ canvasElement }) => {
    const groups = within(canvasElement)
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);
    await expect(groups.slice(0, 3)).toEqual(['Masih dibuka', 'Tanpa batas waktu', 'Sudah ditutup']);
  },
};
export const PresentUnknown: Story = {
  args: sampleOf(samples, 'tanpaWaktu'),
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

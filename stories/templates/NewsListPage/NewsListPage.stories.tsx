import { NewsListPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.NewsListPage;

const meta = {
  title: 'Templates/NewsListPage (Daftar Berita)',
  component: NewsListPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('NewsListPage'),
} satisfies Meta<typeof NewsListPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Real: Story = {
  args: sampleOf(samples, 'nyata'),
};
export const PressReleases: Story = {
  args: sampleOf(samples, 'siaranPers'),
};
export const Opinions: Story = {
  args: sampleOf(samples, 'opini'),
};
export const InTheNews: Story = {
  args: sampleOf(samples, 'kpuDalamBerita'),
};
export const BeyondTheLastPage: Story = {
  args: sampleOf(samples, 'melewati'),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByRole('heading', { name: 'Halaman 9 tidak ada' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ke halaman pertama' })).toBeVisible();
  },
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

import { GalleryPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.GalleryPage;

const meta = {
  title: 'Templates/GalleryPage (Galeri)',
  component: GalleryPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('GalleryPage'),
} satisfies Meta<typeof GalleryPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Videos: Story = {
  args: sampleOf(samples, 'video'),
  play: async ({ canvasElement }) => {
    await expect(
      canvasElement.querySelector('iframe'),
      'nothing is loaded before it is asked for',
    ).toBeNull();
  },
};
export const Infographics: Story = {
  args: sampleOf(samples, 'infografis'),
};
export const WithoutText: Story = {
  args: sampleOf(samples, 'tanpaTeks'),
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

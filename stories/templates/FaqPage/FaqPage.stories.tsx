import { FaqPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.FaqPage;

const meta = {
  title: 'Templates/FaqPage (Pertanyaan Umum)',
  component: FaqPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('FaqPage'),
} satisfies Meta<typeof FaqPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const FromTheStandard: Story = { args: { ...samples['standar'] } };

export const OpensAQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Di Cek DPT Online.')).not.toBeVisible();
    await userEvent.click(canvas.getByText('Di mana saya memeriksa apakah saya terdaftar? (CONTOH)'));
    await expect(canvas.getByText('Di Cek DPT Online.')).toBeVisible();
  },
};

import { RequestPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.RequestPage;

const meta = {
  title: 'Templates/RequestPage (Permohonan Informasi)',
  component: RequestPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('RequestPage'),
} satisfies Meta<typeof RequestPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const Ready: Story = { args: { ...samples['formulir'] } };
export const Received: Story = { args: { ...samples['diterima'] } };

export const RefusesIdentityNumbers: Story = {
  args: { ...samples['formulir'] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(
      canvas.getByLabelText('Rincian informasi yang dibutuhkan'),
      'Data saya 3372 0101 0190 0001',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Kirim permohonan' }));
    await expect(canvas.getByRole('link', { name: /hapus nomor 16 angka/ })).toHaveAttribute(
      'href',
      '#isian-rincian',
    );
  },
};

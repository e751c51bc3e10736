import { ComplaintPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.ComplaintPage;

const meta = {
  title: 'Templates/ComplaintPage (Pengaduan Masyarakat)',
  component: ComplaintPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ComplaintPage'),
} satisfies Meta<typeof ComplaintPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };

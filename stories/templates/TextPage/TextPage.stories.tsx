import { TextPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.TextPage;

const meta = {
  title: 'Templates/TextPage (Halaman Teks)',
  component: TextPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('TextPage'),
} satisfies Meta<typeof TextPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };

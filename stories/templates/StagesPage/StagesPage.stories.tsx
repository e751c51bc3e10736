import { StagesPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.StagesPage;

const meta = {
  title: 'Templates/StagesPage (Tahapan dan Jadwal)',
  component: StagesPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('StagesPage'),
} satisfies Meta<typeof StagesPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** Real days, as far as published results give them; the rest is said to be missing. */
export const Surakarta: Story = { args: samples.surakarta };

import { ObjectionPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.ObjectionPage;

const meta = {
  title: 'Templates/ObjectionPage (Keberatan)',
  component: ObjectionPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ObjectionPage'),
} satisfies Meta<typeof ObjectionPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const Received: Story = { args: { ...samples['diterima'] } };

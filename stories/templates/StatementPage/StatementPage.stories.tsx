import { StatementPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.StatementPage;

const meta = {
  title: 'Templates/StatementPage (Aksesibilitas dan Privasi)',
  component: StatementPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('StatementPage'),
} satisfies Meta<typeof StatementPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
export const Privacy: Story = { args: samples.privasi };
export const NothingKept: Story = { args: samples.privasiKosong };

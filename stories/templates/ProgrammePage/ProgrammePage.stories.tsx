import { ProgrammePage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.ProgrammePage;

const meta = {
  title: 'Templates/ProgrammePage (Program dan Kegiatan)',
  component: ProgrammePage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ProgrammePage'),
} satisfies Meta<typeof ProgrammePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const WithoutSomeBudgets: Story = { args: { ...samples['sebagian'] } };

import { ResultIndexPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.ResultIndexPage;

const meta = {
  title: 'Templates/ResultIndexPage (Daftar Hasil)',
  component: ResultIndexPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ResultIndexPage'),
} satisfies Meta<typeof ResultIndexPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** Real: three results of Surakarta and Jawa Tengah; the province stands apart. */
export const Surakarta: Story = { args: samples.surakarta };
/** Real results of the general election of 2024. */
export const GeneralElection: Story = { args: samples.pemilu };
/** A prepared sentence says more than its status allows: it is not shown. */
export const ForbiddenWords: Story = { args: samples.kataTerlarang };

import { IppPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { provinceMap } from '../../ipp/public.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.IppPage;

const meta = {
  title: 'Templates/IppPage (Indeks Partisipasi)',
  component: IppPage,
  args: { site, ...samples.penuh },
  argTypes: { ...templateArgTypes, geometry: { control: false } },
  parameters: template('IppPage'),
} satisfies Meta<typeof IppPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** Real: measured, and nothing is published. */
export const Unpublished: Story = { args: samples.surakarta };
/** Real: a measured city with index, class and five dimensions. */
export const Bukittinggi: Story = { args: samples.bukittinggi };
export const NoScores: Story = { args: samples.tanpaSkor };
/** Real: index 79,10, other provinces beside it, and the map of its 35 regencies and cities. */
export const Province: Story = { args: { ...samples.jawaTengah, geometry: provinceMap } };

import { DistrictPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.DistrictPage;

const meta = {
  title: 'Templates/DistrictPage (Daerah Pemilihan dan Alokasi Kursi)',
  component: DistrictPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('DistrictPage'),
} satisfies Meta<typeof DistrictPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** Real areas and 45 seats; seats by district are not known here. */
export const Surakarta: Story = { args: samples.surakarta };
/** The seats do not add up to those of the chamber, or are filled in for some districts only. */
export const Contradiction: Story = { args: samples.bertentangan };

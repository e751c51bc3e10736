import { IppProgressPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { provinceMap } from '../../ipp/public.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.IppProgressPage;

const meta = {
  title: 'Templates/IppProgressPage (Pengisian IPP)',
  component: IppProgressPage,
  args: { site, ...samples.penuh },
  argTypes: { ...templateArgTypes, geometry: { control: false } },
  parameters: template('IppProgressPage'),
} satisfies Meta<typeof IppProgressPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** CONTOH: the review of a province, 35 regencies and cities with their map. */
export const ProvinceReview: Story = { args: { ...samples.provinsi, geometry: provinceMap } };
/** CONTOH: the same as sheets for the meeting. */
export const Sheets: Story = { args: samples.lembar };

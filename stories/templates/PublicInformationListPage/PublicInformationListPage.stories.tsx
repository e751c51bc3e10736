import { PublicInformationListPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.PublicInformationListPage;

const meta = {
  title: 'Templates/PublicInformationListPage (Daftar Informasi Publik)',
  component: PublicInformationListPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('PublicInformationListPage'),
} satisfies Meta<typeof PublicInformationListPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const Filtered: Story = { args: { ...samples['tersaring'] } };
export const PlainFiles: Story = { args: { ...samples['tanpaServer'] } };

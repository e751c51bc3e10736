import { ErrorPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site as office } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

/** With search and site map, to which the page leads. */
const site = {
  ...office,
  pages: { ...office.pages, pencarian: '/cari/', petaSitus: '/peta-situs/' },
};
const samples = contentSamples.ErrorPage;

const meta = {
  title: 'Templates/ErrorPage (Galat dan Pemeliharaan)',
  component: ErrorPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ErrorPage'),
} satisfies Meta<typeof ErrorPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
export const Forbidden: Story = { args: samples.terlarang };
export const ServerError: Story = { args: samples.galat };
export const Maintenance: Story = { args: samples.pemeliharaan };
export const MaintenanceWithoutTime: Story = { args: samples.pemeliharaanTanpaWaktu };

import { ContactPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.ContactPage;

const meta = {
  title: 'Templates/ContactPage (Kontak)',
  component: ContactPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ContactPage'),
} satisfies Meta<typeof ContactPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const OpeningHours: Story = { args: { ...samples['jamPelayanan'] } };

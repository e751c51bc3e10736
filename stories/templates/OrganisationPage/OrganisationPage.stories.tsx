import { OrganisationPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.OrganisationPage;

const meta = {
  title: 'Templates/OrganisationPage (Struktur Organisasi dan Sekretariat)',
  component: OrganisationPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('OrganisationPage'),
} satisfies Meta<typeof OrganisationPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
export const Secretariat: Story = { args: samples.sekretariat };

import { LegalListPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.LegalListPage;

const meta = {
  title: 'Templates/LegalListPage (Daftar Produk Hukum)',
  component: LegalListPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('LegalListPage'),
} satisfies Meta<typeof LegalListPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const Filtered: Story = { args: { ...samples['tersaring'] } };

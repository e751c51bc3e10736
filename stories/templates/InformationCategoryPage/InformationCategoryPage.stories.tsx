import { InformationCategoryPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.InformationCategoryPage;

const meta = {
  title: 'Templates/InformationCategoryPage (Kategori Informasi)',
  component: InformationCategoryPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('InformationCategoryPage'),
} satisfies Meta<typeof InformationCategoryPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const AnyTime: Story = { args: { ...samples['setiapSaat'] } };
export const Exempt: Story = { args: { ...samples['dikecualikan'] } };

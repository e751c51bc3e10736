import { ElectedPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.ElectedPage;

const meta = {
  title: 'Templates/ElectedPage (Calon Terpilih)',
  component: ElectedPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ElectedPage'),
} satisfies Meta<typeof ElectedPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** Real: 45 seats by party; the names are not available here. */
export const Surakarta: Story = { args: samples.surakarta };
/** CONTOH: seats are calculated again from votes and compared. */
export const Calculated: Story = { args: samples.dihitung };
export const Contradiction: Story = { args: samples.bertentangan };

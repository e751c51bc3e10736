import { ImmediateNoticePage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.ImmediateNoticePage;

const meta = {
  title: 'Templates/ImmediateNoticePage (Informasi Serta Merta)',
  component: ImmediateNoticePage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ImmediateNoticePage'),
} satisfies Meta<typeof ImmediateNoticePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const Incomplete: Story = { args: { ...samples['kurang'] } };
export const Ended: Story = { args: { ...samples['berakhir'] } };

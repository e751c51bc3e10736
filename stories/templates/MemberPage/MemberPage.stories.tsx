import { MemberPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.MemberPage;

const meta = {
  title: 'Templates/MemberPage (Profil Seorang Anggota)',
  component: MemberPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('MemberPage'),
} satisfies Meta<typeof MemberPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
export const Acting: Story = { args: samples.pelaksana };

import { MemberListPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.MemberListPage;

const meta = {
  title: 'Templates/MemberListPage (Profil Anggota)',
  component: MemberListPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('MemberListPage'),
} satisfies Meta<typeof MemberListPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
/** Divisions in words of the office, a missing name, and more members than seats: said, not hidden. */
export const OtherDivisions: Story = { args: samples.lima };

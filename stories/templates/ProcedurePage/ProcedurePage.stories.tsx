import { DueCalculator, ProcedurePage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { template, templateArgTypes } from '../../utils/templates.tsx';
import { site } from '../../utils/wholeSite.ts';

const samples = contentSamples.ProcedurePage;

const meta = {
  title: 'Templates/ProcedurePage (Prosedur dan Tenggat)',
  component: ProcedurePage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('ProcedurePage'),
} satisfies Meta<typeof ProcedurePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.kosong, site: { ...site, locale: 'en' } } };
export const UnknownYear: Story = { args: { ...samples['tahunBelumDimuat'] } };
export const Mistaken: Story = { args: { ...samples['salah'] } };

/** On plain files: the count runs in the browser. */
export const InTheBrowser: Story = {
  args: { ...samples.kosong, calculator: <DueCalculator /> },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Hari'), '5');
    await userEvent.type(canvas.getByLabelText('Bulan'), 'Januari');
    await userEvent.type(canvas.getByLabelText('Tahun'), '2026');
    await userEvent.click(canvas.getByLabelText('Di luar tahapan'));
    await userEvent.click(canvas.getByRole('button', { name: 'Hitung' }));
    await expect(await canvas.findByText('Hari libur yang tidak dihitung')).toBeVisible();
    for (const day of canvas.getAllByText('Selasa, 20 Januari 2026')) await expect(day).toBeVisible();
  },
};

import { LessonPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.LessonPage;

const meta = {
  title: 'Templates/LessonPage (Pelajaran)',
  component: LessonPage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('LessonPage'),
} satisfies Meta<typeof LessonPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const page = within(canvasElement);
    const answer = page.getByText('Jawaban pertanyaan 2').closest('details') as HTMLDetailsElement;
    await expect(answer.open).toBe(false);
    await userEvent.click(page.getByText('Jawaban pertanyaan 2'));
    await expect(answer.open).toBe(true);
    await expect(within(answer).getByText('Di TPS')).toBeVisible();
  },
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

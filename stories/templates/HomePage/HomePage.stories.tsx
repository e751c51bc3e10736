import { HomePage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { sampleOf } from '../../utils/samples.ts';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.HomePage;

const meta = {
  title: 'Templates/HomePage (Beranda)',
  component: HomePage,
  args: { site, ...sampleOf(samples, 'penuh') },
  argTypes: templateArgTypes,
  parameters: template('HomePage'),
} satisfies Meta<typeof HomePage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** After the result is set; with everything that a home page may hold. */
export const Full: Story = {};
export const Ordinary: Story = {
  args: sampleOf(samples, 'biasa'),
};
export const BeforeVotingDay: Story = {
  args: sampleOf(samples, 'menjelang'),
};
export const QuietPeriod: Story = {
  args: sampleOf(samples, 'tenang'),
};
export const Counting: Story = {
  args: sampleOf(samples, 'penghitungan'),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const status = canvasElement.querySelector('[data-kpu="results/ResultStatus@1"]') as Element;
    const [figure] = page.getAllByText(/98\.765/);
    await expect(
      status.compareDocumentPosition(figure as Node) & Node.DOCUMENT_POSITION_FOLLOWING,
      'the status stands before the figures',
    ).toBeTruthy();
  },
};
export const Empty: Story = {
  args: samples.kosong,
};
export const English: Story = {
  args: { ...sampleOf(samples, 'penuh'), site: { ...site, locale: 'en' } },
};

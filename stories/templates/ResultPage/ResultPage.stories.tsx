import { contohBelumAda, contohKolomKosong, pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';
import { ResultPage } from '@situs-kpu/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site, wholePage } from '../../utils/site.ts';

const result = pilwalkotSurakarta2024();

const meta = {
  title: 'Templates/ResultPage',
  component: ResultPage,
  args: {
    site,
    result,
    path: '/hasil/pilwalkot-2024',
    downloads: [{ label: 'Perolehan suara menurut kecamatan', href: '#unduh', note: 'CSV, 2 kB' }],
  },
  argTypes: {
    site: { control: false },
    result: { control: false },
    children: { control: false },
    aside: { control: false },
  },
  parameters: wholePage,
} satisfies Meta<typeof ResultPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Result: Story = {};
/** Before the count: what comes next, and no figure. */
export const NotYet: Story = { args: { result: contohBelumAda(), downloads: [] } };
/** Made-up figures carry the mark in the band and in the sentence. */
export const Sample: Story = { args: { result: contohKolomKosong(), downloads: [] } };
/** The sum differs from the votes: the line is marked and there is no sentence. */
export const Contradiction: Story = { args: { result: { ...result, valid: 307_442 } } };
export const OldFigures: Story = { args: { validUntil: '2024-12-15', now: '2025-01-02T00:00Z' } };
export const English: Story = { args: { site: { ...site, locale: 'en' } } };

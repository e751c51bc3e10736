import { IppEvidenceList } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, progress } from '../progress.ts';

const evidence =
  progress.regions
    .find(({ region }) => region === '33.72')
    ?.indicators.flatMap((one) => one.evidence)
    .slice(0, 2) ?? [];
const gone = {
  ...(evidence[0] as (typeof evidence)[number]),
  id: 'lama',
  name: 'CONTOH-lama.pdf',
  removedAt: now,
};

const meta = {
  title: 'IPP/IppEvidenceList',
  component: IppEvidenceList,
  args: { evidence, sample: true, locale: 'id' },
  argTypes: { evidence: { control: false } },
} satisfies Meta<typeof IppEvidenceList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Bukti: Story = {};
export const DenganYangDihapus: Story = { args: { evidence: [...evidence, gone] } };
export const BisaDihapus: Story = { args: { onRemove: () => {} } };
export const Kosong: Story = { args: { evidence: [] } };
export const English: Story = { args: { locale: 'en' } };

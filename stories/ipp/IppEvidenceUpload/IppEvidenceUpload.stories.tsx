import { IppEvidenceUpload } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';

const rule = { required: false, accept: ['pdf', 'xlsx', 'jpg'], maxMB: 10 };

const meta = {
  title: 'IPP/IppEvidenceUpload',
  component: IppEvidenceUpload,
  args: { rule, name: 'contoh', onEvidence: (): string | null => null, locale: 'id' },
  argTypes: { rule: { control: false }, onEvidence: { control: false } },
} satisfies Meta<typeof IppEvidenceUpload>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Unggah: Story = {};
export const Wajib: Story = { args: { rule: { ...rule, required: true } } };
export const SemuaJenis: Story = { args: { rule: { required: false, accept: [], maxMB: null } } };
export const Ditolak: Story = { args: { onEvidence: () => 'Berkas dengan isi yang sama sudah terlampir.' } };
export const English: Story = { args: { locale: 'en' } };

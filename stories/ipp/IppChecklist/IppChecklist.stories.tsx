import { IppChecklist } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { only, passing, plan, progress, untouched } from '../progress.ts';

const meta = {
  title: 'IPP/IppChecklist',
  component: IppChecklist,
  args: { progress, plan, region: '33.72', locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppChecklist>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Only read: no JavaScript. */
export const Dibaca: Story = {};
const bench = passing(only('33.72'));
void bench.open();
/** What the office that fills in can do. */
export const Mengisi: Story = { args: { actor: 'kabkota', onCommand: bench.dispatch } };
/** What the province can do. */
export const Memeriksa: Story = { args: { actor: 'provinsi', onCommand: bench.dispatch } };
export const DuaVersi: Story = { args: { region: '33.21' } };
export const BelumDiisi: Story = { args: { progress: untouched('33.72') } };
export const WilayahLain: Story = { args: { region: '35.78' } };
export const English: Story = { args: { locale: 'en' } };

import { PrintInfo } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleUrl } from '../../utils/office.ts';

const meta = {
  title: 'UI/PrintInfo (Keterangan cetak)',
  component: PrintInfo,
  args: { url: articleUrl, asOf: '2026-11-24T15:00+07:00', timeZone: 'Asia/Jakarta', locale: 'id' },
  decorators: [
    (Story) => (
      <>
        <p>Pilih tema “Print (simulated)” pada bilah alat: keterangan cetak muncul di bawah ini.</p>
        <Story />
      </>
    ),
  ],
} satisfies Meta<typeof PrintInfo>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Inside `PageShell`, which prints the address by itself. */
export const DayOnly: Story = { args: { url: undefined, asOf: '2026-11-24' } };

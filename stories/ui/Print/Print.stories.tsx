import { Button, Link, Print, PrintInfo, printMedia, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleUrl } from '../../utils/office.ts';

const meta = {
  title: 'UI/Print (Cetak)',
  component: Print,
  args: {
    only: 'screen',
    children: 'Formulir ini juga dapat diisi daring.',
  },
  argTypes: { only: { control: 'inline-radio', options: printMedia } },
} satisfies Meta<typeof Print>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Choose the theme "Print (simulated)" in the toolbar: the lines to sign appear, the buttons go. */
export const FormOnPaper: Story = {
  render: () => (
    <Stack>
      <p>
        Permohonan informasi kepada PPID KPU Kota Surakarta (CONTOH)
        <Print as="span" only="print">
          {' '}
          — diisi dengan huruf cetak
        </Print>
        .
      </p>
      <Print only="screen">
        <Button>Kirim permohonan</Button> <Link href="#unduh">Unduh formulir</Link>
      </Print>
      <Print only="print">
        <p>Nama: ______________________</p>
        <p>Tanda tangan: ______________________</p>
      </Print>
      <PrintInfo url={articleUrl} asOf="2026-11-24T15:00+07:00" />
    </Stack>
  ),
};

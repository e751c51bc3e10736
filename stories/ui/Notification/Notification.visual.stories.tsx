import { Button, Link, Notification, tones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Notification (Pemberitahuan)/Visual',
  component: Notification,
  tags: ['visual', 'visual-320', 'visual-forced', 'visual-print', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Messages: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Notification
          aria-label={`Pemberitahuan ${theme}`}
          onDismiss={() => {}}
          items={[
            ...tones.map((tone) => ({ id: tone, tone, message: 'Draf permohonan disimpan.' })),
            {
              id: 'tautan',
              message: 'Data TPS Kecamatan Banjarsari yang lebih baru tersedia.',
              action: <Link href="#muat">Muat data baru</Link>,
            },
            {
              id: 'panjang',
              tone: 'danger',
              message: `Berkas “${'Pemilihanwalikotadanwakilwalikota'.repeat(4)}.pdf” belum terunggah. Ukurannya lebih dari 2 MB.`,
              action: <Button variant="quiet">Pilih berkas lain</Button>,
            },
          ]}
        />
      )}
    </ThemeMatrix>
  ),
};

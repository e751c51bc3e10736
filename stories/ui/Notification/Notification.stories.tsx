import { Button, Cluster, Link, Notification, Stack, tones, useNotifications } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

const meta = {
  title: 'UI/Notification (Pemberitahuan)',
  component: Notification,
  args: {
    items: [
      { id: 'draf', tone: 'success', message: 'Draf permohonan disimpan.' },
      { id: 'berkas', tone: 'danger', message: 'Berkas “Surat kuasa (CONTOH).pdf” belum terunggah.' },
    ],
    onDismiss: fn(),
    locale: 'id',
  },
  argTypes: { items: { control: 'object' } },
} satisfies Meta<typeof Notification>;
export default meta;

type Story = StoryObj<typeof meta>;

function Form({ locale }: { locale?: 'id' | 'en' | undefined }) {
  const { notify, ...messages } = useNotifications();
  return (
    <Stack>
      <Notification {...messages} {...(locale && { locale })} />
      <Cluster>
        <Button
          variant="secondary"
          onClick={() => notify({ tone: 'success', message: 'Draf permohonan disimpan.' })}
        >
          Simpan draf
        </Button>
        <Button
          variant="secondary"
          onClick={() =>
            notify({
              id: 'data',
              message: 'Data TPS Kecamatan Banjarsari yang lebih baru tersedia (CONTOH).',
              action: <Link href="#muat">Muat data baru</Link>,
            })
          }
        >
          Tunggu data baru
        </Button>
      </Cluster>
    </Stack>
  );
}

export const Default: Story = {
  render: ({ locale }) => <Form locale={locale} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Simpan draf' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Tunggu data baru' }));
    await waitFor(
      () =>
        expect(canvas.getByRole('status')).toHaveTextContent(
          /^(Berhasil|Success): Draf permohonan disimpan. (Informasi|Information): Data TPS/,
        ),
      { timeout: 3000 },
    );
    const [first, second] = canvas.getAllByRole('button', { name: /^(Tutup|Close):/ });
    await userEvent.click(first as HTMLElement);
    await expect(second).toHaveFocus();
    await userEvent.click(second as HTMLElement);
    await expect(canvas.queryByRole('region')).toBeNull();
  },
};

/** What stands in the page when it is loaded is not read out; `Alert` is the component for that. */
export const Shown: Story = {};

export const EachTone: Story = {
  args: { items: tones.map((tone) => ({ id: tone, tone, message: 'Rapat pleno pindah ke aula kantor.' })) },
};

import { ConsentNotice, type ConsentNoticeProps, Stack, useConsent } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { forgetConsent } from './forgetConsent.ts';

/** What needs consent: it is not even rendered before. */
function Statistics({ version }: { version: string }) {
  return (
    <p>
      {useConsent(version) === 'granted'
        ? 'Penghitung kunjungan dimuat (CONTOH).'
        : 'Penghitung kunjungan tidak dimuat.'}
    </p>
  );
}

function Page(props: ConsentNoticeProps) {
  return (
    <Stack>
      <Statistics version={props.version} />
      <ConsentNotice {...props} />
    </Stack>
  );
}

const meta = {
  title: 'UI/ConsentNotice (Pemberitahuan persetujuan)',
  component: ConsentNotice,
  args: {
    version: '2026-11',
    policy: '#kebijakan-privasi',
    children: (
      <p>
        <strong>Bolehkah kami menghitung kunjungan?</strong> Penghitungnya dimuat dari Contoh Statistik
        (CONTOH), supaya kami tahu halaman mana yang dicari pemilih.
      </p>
    ),
    locale: 'id',
  },
  argTypes: { children: { control: false } },
  beforeEach: () => {
    forgetConsent();
    return forgetConsent;
  },
  render: (args) => <Page {...args} />,
} satisfies Meta<typeof ConsentNotice>;
export default meta;

export const Default: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const press = async (name: RegExp) => userEvent.click(await canvas.findByRole('button', { name }));
    await expect(canvas.getByText('Penghitung kunjungan tidak dimuat.')).toBeVisible();
    await press(/^(Setuju|Agree)$/);
    await expect(canvas.getByText('Penghitung kunjungan dimuat (CONTOH).')).toBeVisible();
    await expect(canvas.getByRole('region')).toHaveFocus();
    await press(/^(Ubah pilihan|Change choice)$/);
    await press(/^(Tolak|Decline)$/);
    await expect(canvas.getByText('Penghitung kunjungan tidak dimuat.')).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(/Tolak|Decline/);
  },
};

import { Button, Cluster, OfflineNotice, Stack, timeZones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { network, realNetwork } from './network.ts';

const meta = {
  title: 'UI/OfflineNotice (Pemberitahuan luring)',
  component: OfflineNotice,
  args: {
    children: 'Halaman ini tetap dapat dibaca. Formulir belum dapat dikirim; isiannya tidak hilang.',
    asOf: '2024-12-04T17:53+07:00',
    locale: 'id',
  },
  argTypes: { timeZone: { control: 'inline-radio', options: Object.keys(timeZones) } },
  beforeEach: () => realNetwork,
  render: (args) => (
    <Stack>
      <Cluster>
        <Button variant="secondary" onClick={() => network(false)}>
          Putuskan jaringan (CONTOH)
        </Button>
        <Button variant="secondary" onClick={() => network(true)}>
          Sambungkan lagi (CONTOH)
        </Button>
      </Cluster>
      <OfflineNotice {...args} />
    </Stack>
  ),
} satisfies Meta<typeof OfflineNotice>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const notice = canvas.getByRole('status');
    await expect(notice).toBeEmptyDOMElement();
    await userEvent.click(canvas.getByRole('button', { name: /Putuskan/ }));
    await expect(notice).toHaveTextContent(/Anda sedang luring|You are offline/);
    await expect(notice).toHaveTextContent(/4 (Desember|December) 2024, 17[.:]53 WIB/);
    await userEvent.click(canvas.getByRole('button', { name: /Sambungkan/ }));
    await expect(notice).toHaveTextContent(/Anda kembali daring|You are online again/);
    await userEvent.click(canvas.getByRole('button', { name: /Tutup|Close/ }));
    await expect(notice).toBeEmptyDOMElement();
    await expect(notice).toHaveFocus();
  },
};

/** Without data that grow old. */
export const WithoutData: Story = { args: { asOf: '' } };

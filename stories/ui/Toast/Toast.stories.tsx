import { Button, Stack, Toast, type ToastProps } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';

const file = 'Daftar Pemilih Tetap (CONTOH).pdf';

function Files(props: ToastProps) {
  const [deleted, setDeleted] = useState(false);
  const [shown, setShown] = useState(false);
  return (
    <div className="sb-screen">
      <Stack>
        <p>{deleted ? 'Tidak ada berkas.' : file}</p>
        <div>
          <Button
            variant="secondary"
            aria-disabled={deleted}
            onClick={() => {
              setDeleted(true);
              setShown(true);
            }}
          >
            Hapus berkas
          </Button>
        </div>
      </Stack>
      <Toast
        {...props}
        message={shown ? props.message : null}
        onUndo={() => {
          setDeleted(false);
          props.onUndo();
        }}
        onClose={() => {
          setShown(false);
          props.onClose();
        }}
      />
    </div>
  );
}

const meta = {
  title: 'UI/Toast (Toast)',
  component: Toast,
  args: {
    message: `Berkas “${file}” dihapus.`,
    seconds: 10,
    onUndo: fn(),
    onClose: fn(),
    locale: 'id',
  },
  render: (args) => <Files {...args} />,
} satisfies Meta<typeof Toast>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
    const opener = canvas.getByRole('button', { name: 'Hapus berkas' });
    await userEvent.click(opener);
    await expect(canvas.getByRole('status')).toHaveTextContent(args.message as string);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /Urungkan|Undo/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
    await expect(canvas.getByText(file)).toBeVisible();
    await expect(opener).toHaveFocus();
  },
};

/** For visitors or tasks that need more time: it stays until it is closed. */
export const WithoutTime: Story = { args: { seconds: null } };

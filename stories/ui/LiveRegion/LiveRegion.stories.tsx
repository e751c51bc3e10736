import { alertLives, announce, Button, LiveRegion, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';

const meta = {
  title: 'UI/LiveRegion (Wilayah langsung)',
  component: LiveRegion,
  args: { message: '' },
  argTypes: { live: { control: 'inline-radio', options: alertLives } },
} satisfies Meta<typeof LiveRegion>;
export default meta;

type Story = StoryObj<typeof meta>;

function Counter({ live }: { live?: 'polite' | 'assertive' | undefined }) {
  const [presses, setPresses] = useState(0);
  // Every second time the number is the same, and is read all the same.
  const message = presses ? `${presses % 4 < 2 ? 5 : 12} kelurahan ditemukan.` : '';
  return (
    <Stack>
      <Button onClick={() => setPresses(presses + 1)}>Saring kelurahan (CONTOH)</Button>
      <p>{message || 'Belum disaring.'}</p>
      <LiveRegion message={message} version={presses} {...(live && { live })} />
    </Stack>
  );
}

export const Default: Story = {
  render: ({ live }) => <Counter live={live} />,
};
/** What a screen reader hears comes into the region, also when it is the same again. */
export const ReadAgain: Story = {
  render: () => <Counter />,
  play: async ({ canvasElement }) => {
    const region = canvasElement.querySelector('[data-kpu^="ui/LiveRegion"]') as HTMLElement;
    const button = within(canvasElement).getByRole('button');
    await userEvent.click(button);
    await waitFor(() => expect(region).toHaveTextContent('5 kelurahan ditemukan.'), { timeout: 3000 });
    await userEvent.click(button);
    await userEvent.click(button);
    await userEvent.click(button);
    await expect(region).toBeEmptyDOMElement();
    await waitFor(() => expect(region).toHaveTextContent('12 kelurahan ditemukan. 5 kelurahan ditemukan.'), {
      timeout: 3000,
    });
  },
};
/** From an event handler, without a region of one's own. */
export const Announce: Story = {
  render: () => (
    <Button onClick={() => announce('Urutan: jumlah TPS, terbanyak dulu.')}>Urutkan (CONTOH)</Button>
  ),
};

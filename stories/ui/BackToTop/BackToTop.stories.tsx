import { BackToTop } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { LongPage } from '../../utils/longPage.tsx';

const meta = {
  title: 'UI/BackToTop (Kembali ke atas)',
  component: BackToTop,
  args: { locale: 'id' },
  parameters: { docs: { story: { inline: false, height: '360px' } } },
  render: (args) => (
    <>
      <LongPage />
      <p>
        <BackToTop {...args} />
      </p>
    </>
  ),
} satisfies Meta<typeof BackToTop>;
export default meta;

type Story = StoryObj<typeof meta>;

/** At the end of a long page: scroll down. */
export const Default: Story = {};
export const ReturnsToTheBeginning: Story = {
  play: async ({ canvasElement }) => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const link: HTMLAnchorElement = within(canvasElement).getByText(/Kembali ke atas|Back to top/);
    // The showroom opens links outside of its frame.
    link.target = '_self';
    await waitFor(() => expect(link).toBeVisible());
    await userEvent.click(link);
    await waitFor(() => expect(window.scrollY).toBe(0));
  },
};

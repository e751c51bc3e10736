import { CopyLink } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { articleUrl } from '../../utils/office.ts';

const meta = {
  title: 'UI/ShareLinks (Bagikan)/CopyLink (Salin tautan)',
  component: CopyLink,
  args: { url: articleUrl },
} satisfies Meta<typeof CopyLink>;
export default meta;

/** Whether the browser allows it or not, a message says what happened. */
export const Copy: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByText(/tersalin|dipilih|copied|selected/)).toBeVisible();
  },
};

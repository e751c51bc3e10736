import { ShareLinks, shareNetworks } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleTitle, articleUrl } from '../../utils/office.ts';

const meta = {
  title: 'UI/ShareLinks (Bagikan)',
  component: ShareLinks,
  args: { url: articleUrl, title: articleTitle },
  argTypes: { networks: { control: 'inline-check', options: shareNetworks } },
} satisfies Meta<typeof ShareLinks>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Links: Story = {};
export const WhatsAppAndMail: Story = { args: { networks: ['whatsapp', 'email'] } };

import { LinkList, Section, sectionTones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { relatedNews } from '../../utils/site.ts';

const meta = {
  title: 'UI/Section (Bagian)',
  component: Section,
  args: {
    heading: 'Berita terkini',
    id: 'berita',
    href: '#semua-berita',
    level: 2,
    locale: 'id',
    children: <LinkList items={relatedNews} />,
  },
  argTypes: {
    tone: { control: 'inline-radio', options: [undefined, ...sectionTones] },
    level: { control: 'inline-radio', options: [2, 3, 4] },
  },
} satisfies Meta<typeof Section>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Band: Story = {
  args: { tone: 'sunken', linkLabel: 'Semua berita KPU Kota Surakarta' },
  parameters: { layout: 'fullscreen' },
};
export const WithoutLink: Story = {
  args: {
    heading: 'Dasar hukum',
    id: 'dasar-hukum',
    href: undefined,
    children: <p>Peraturan yang berlaku.</p>,
  },
};

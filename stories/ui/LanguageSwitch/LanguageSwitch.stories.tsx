import { LanguageSwitch, SiteHeader } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { identity } from '../../utils/office.ts';

const languages = [
  { lang: 'id', name: 'Bahasa Indonesia', href: '#id' },
  { lang: 'en', name: 'English', href: '#en' },
];

const meta = {
  title: 'UI/LanguageSwitch (Pilihan bahasa)',
  component: LanguageSwitch,
  args: { languages, current: 'id', locale: 'id' },
} satisfies Meta<typeof LanguageSwitch>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Each people reads in its own language that the page is not there; Javanese has no words of its own here. */
export const NotTranslated: Story = {
  args: {
    languages: [
      { lang: 'id', name: 'Bahasa Indonesia', href: '#id' },
      { lang: 'en', name: 'English' },
      { lang: 'jv', name: 'Basa Jawa' },
    ],
  },
};
export const InHeader: Story = {
  parameters: { layout: 'fullscreen' },
  render: (args) => <SiteHeader identity={identity} aside={<LanguageSwitch {...args} />} />,
};

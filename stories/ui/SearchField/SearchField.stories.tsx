import { SearchField } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { regionOptions } from '../../utils/regionOptions.ts';

const meta = {
  title: 'UI/SearchField (Kotak cari)',
  component: SearchField,
  args: { action: '#cari', locale: 'id' },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof SearchField>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** As in the head of a page, where the button says enough. */
export const HiddenLabel: Story = { args: { labelHidden: true } };

/** The page of results shows the words it answers to, and the part that was searched. */
export const WithScopes: Story = {
  args: {
    defaultValue: 'jadwal rapat pleno',
    scopes: [
      { value: '', label: 'Seluruh situs' },
      { value: 'berita', label: 'Berita' },
      { value: 'dokumen', label: 'Dokumen' },
      { value: 'ppid', label: 'Informasi publik' },
    ],
    scope: 'dokumen',
  },
};

/** The browser proposes the names of all kabupaten and kota. */
export const Suggestions: Story = {
  args: {
    label: 'Cari kabupaten atau kota',
    name: 'wilayah',
    suggestions: regionOptions.map(({ label }) => label),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole<HTMLInputElement>('combobox', { name: 'Cari kabupaten atau kota' });
    await userEvent.type(field, 'Kota Surakarta');
    const form = canvas.getByRole<HTMLFormElement>('search');
    await expect(new FormData(form).get('wilayah')).toBe('Kota Surakarta');
    await expect(field.list?.options.length).toBe(514);
  },
};

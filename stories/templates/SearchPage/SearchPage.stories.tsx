import { SearchPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { site } from '../../utils/site.ts';
import { template, templateArgTypes } from '../../utils/templates.tsx';

const samples = contentSamples.SearchPage;

const meta = {
  title: 'Templates/SearchPage (Pencarian)',
  component: SearchPage,
  args: { site, ...samples.penuh },
  argTypes: templateArgTypes,
  parameters: template('SearchPage'),
} satisfies Meta<typeof SearchPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const Empty: Story = { args: samples.kosong };
export const English: Story = { args: { ...samples.penuh, site: { ...site, locale: 'en' } } };
export const NoResults: Story = { args: samples.tanpaHasil };
/** A plain form: Enter sends the words, and the page that answers gets them as `?q=`. */
export const Typing: Story = {
  args: samples.kosong,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const form = canvas.getByRole<HTMLFormElement>('search');
    let sent = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = String(new FormData(form).get('q'));
    });
    await userEvent.type(canvas.getByRole('searchbox'), 'dapil{Enter}');
    await expect(sent).toBe('dapil');
    await expect(form.method).toBe('get');
  },
};

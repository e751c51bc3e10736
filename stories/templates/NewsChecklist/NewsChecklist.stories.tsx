import { NewsChecklist } from '@situs-kpu/templates';
import { Grid, Stack, TextArea, TextField } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { draft, office } from './draft.ts';

const meta = {
  title: 'Templates/NewsChecklist (Saran naskah berita)',
  component: NewsChecklist,
  args: { draft, office, locale: 'id' },
  argTypes: { draft: { control: 'object' }, office: { control: 'object' } },
} satisfies Meta<typeof NewsChecklist>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The news item of 9 May 2025 as KPU Kota Surakarta published it, with its own typing errors. */
export const Article: Story = {};
export const Empty: Story = { args: { draft: {} } };
export const English: Story = { args: { locale: 'en' } };

/** Beside the fields in which the news item is written: the advice follows each word. */
export const BesideTheDraft: Story = {
  render: (args) => {
    const [title, setTitle] = useState(args.draft?.title ?? '');
    const [text, setText] = useState(args.draft?.text ?? '');
    return (
      <Grid>
        <Stack>
          <TextField
            name="judul"
            label="Judul"
            control={{ value: title, onChange: (event) => setTitle(event.target.value) }}
          />
          <TextArea
            name="naskah"
            label="Naskah"
            rows={14}
            control={{ value: text, onChange: (event) => setText(event.target.value) }}
          />
        </Stack>
        <NewsChecklist {...args} draft={{ ...args.draft, title, text }} />
      </Grid>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const title = canvas.getByLabelText('Judul');
    await userEvent.clear(title);
    await userEvent.type(title, 'Rapat');
    await expect(canvas.getByRole('region', { name: 'Saran untuk naskah ini' })).toHaveTextContent('Judul');
  },
};

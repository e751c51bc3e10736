import { Sidebar, TableOfContents, TableOfContentsLive } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { headings, LongPage } from '../../utils/longPage.tsx';

const meta = {
  title: 'UI/TableOfContents (Daftar isi)',
  component: TableOfContents,
  args: { items: headings, locale: 'id' },
} satisfies Meta<typeof TableOfContents>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Current: Story = { args: { current: 'dokumen' } };
/** A level is left out, and the list begins below its first one: nothing is lost. */
export const UnevenLevels: Story = {
  args: {
    items: [
      { id: 'lampiran-1', text: 'Lampiran 1', level: 3 },
      { id: 'formulir', text: 'Formulir', level: 2 },
      { id: 'model-a', text: 'Model A', level: 4 },
    ],
  },
};
/** TableOfContentsLive beside the text, with `sticky`. */
export const WhileReading: Story = {
  parameters: { docs: { story: { inline: false, height: '480px' } } },
  render: ({ locale, label }) => (
    <Sidebar>
      <div>
        <LongPage />
      </div>
      <div>
        <TableOfContentsLive items={headings} sticky locale={locale} label={label} />
      </div>
    </Sidebar>
  ),
  play: async ({ canvasElement }) => {
    const marked = () => canvasElement.querySelector('nav [aria-current=location]')?.textContent;
    window.scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(() => expect(marked()).toBe('Pengaduan'));
    const details = canvasElement.querySelector('nav > details') as HTMLDetailsElement;
    details.open = true;
    const link: HTMLAnchorElement = within(details).getByText('Cara mengurus');
    // The showroom opens links outside of its frame.
    link.target = '_self';
    await userEvent.click(link);
    await waitFor(() => expect(marked()).toBe('Cara mengurus'));
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo(0, 0);
  },
};

import { DateTime, DescriptionList, Link, NumberText } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { contact } from '../../utils/office.ts';

const meta = {
  title: 'UI/DescriptionList (Daftar uraian)',
  component: DescriptionList,
  args: {
    items: [
      { label: 'Alamat', value: `${contact.street}, ${contact.city}` },
      { label: 'Jam pelayanan', value: contact.hours },
      {
        label: 'Surel',
        value: (
          <Link href={`mailto:${contact.email}`} visited={false}>
            {contact.email}
          </Link>
        ),
      },
      { label: 'Faksimile' },
    ],
    locale: 'id',
  },
} satisfies Meta<typeof DescriptionList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Figures of the recapitulation of 4 December 2024. */
export const Figures: Story = {
  args: {
    items: [
      { label: 'Rekapitulasi tingkat kota', value: <DateTime value="2024-12-04" /> },
      { label: 'Suara sah', value: <NumberText value={307_441} unit="suara" /> },
      { label: 'Suara tidak sah', value: <NumberText value={19_671} unit="suara" /> },
      { label: 'Daftar pemilih tetap', value: <NumberText value={442_975} unit="pemilih" /> },
    ],
  },
};

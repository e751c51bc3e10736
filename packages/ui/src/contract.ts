/**
 * The contract table of this package: one row per component.
 *
 * A component's root element carries `data-kpu="<row>"`. The row's key is the only place where the name and
 * the major version are written: components refer to it through {@link UiContractId}, so a name that is not
 * in the table does not compile, and a test asserts that every row is rendered by its component.
 * The checker, the documentation and `contract.json` are made from the same table.
 */
export interface ContractRow {
  /** Its name in Indonesian, by which offices search for it. Required in this package. */
  nama?: string;
  /** What the component is, in one English sentence. */
  description: string;
  /** Machine-readable facts that the root carries besides `data-kpu`, without the `data-kpu-` prefix. */
  facts?: readonly ('status' | 'as-of' | 'source')[];
}

/** `<package>/<Component>@<major>`. */
export type ContractKey = `${string}/${string}@${number}`;
export type ContractTable = Readonly<Record<ContractKey, ContractRow>>;

export const uiContract = {
  'ui/Button@1': {
    nama: 'Tombol',
    description: 'A button or a link that looks like one: the action of a form or section.',
  },
  'ui/SkipLink@1': {
    nama: 'Tautan lompat',
    description: 'The first link of a page: past header and menu to the content.',
  },
  'ui/SiteHeader@1': {
    nama: 'Kepala situs',
    description: 'The identity of the office at the top of a page, with its tools and menu.',
  },
  'ui/MainNav@1': { nama: 'Menu utama', description: 'The menu of the site: two levels, without script.' },
  'ui/Breadcrumb@1': { nama: 'Remah roti', description: 'The pages above this one.' },
  'ui/SiteFooter@1': {
    nama: 'Kaki situs',
    description: 'The end of a page: address, contacts, related sites and last update of the office.',
  },
  'ui/ShareLinks@1': {
    nama: 'Bagikan',
    description: 'Links that carry title and address of a page to messengers and networks.',
  },
  'ui/CopyLink@1': {
    nama: 'Salin tautan',
    description: 'The address of a page, and a button that copies it.',
  },
  'ui/Pagination@1': { nama: 'Penomoran halaman', description: 'Links to the pages of a long list.' },
  'ui/ThemeSwitch@1': {
    nama: 'Pilihan tema',
    description: 'The choice between light, dark and high contrast.',
  },
  'ui/Container@1': { nama: 'Wadah', description: 'Centres content on the page and keeps it off the edges.' },
  'ui/Stack@1': { nama: 'Tumpukan', description: 'Children one below the other at one distance.' },
  'ui/Cluster@1': { nama: 'Baris', description: 'A row of small things that wraps.' },
  'ui/Grid@1': { nama: 'Kisi', description: 'Equal columns that follow the width of their container.' },
  'ui/Sidebar@1': {
    nama: 'Kolom samping',
    description: 'A main column and what stands beside it, or below where there is no room.',
  },
  'ui/Text@1': {
    nama: 'Teks',
    description: 'Text that differs from its surroundings in size, weight or tone.',
  },
  'ui/Heading@1': {
    nama: 'Judul',
    description: 'A heading with its level in the outline and its size for the eye.',
  },
  'ui/Prose@1': { nama: 'Teks bacaan', description: 'Reading text of an editor, as plain HTML elements.' },
  'ui/Link@1': {
    nama: 'Tautan',
    description: 'A link in text, with a mark when it leads to another website.',
  },
  'ui/Icon@1': {
    nama: 'Ikon',
    description: 'A line drawing, hidden from screen readers unless it is named.',
  },
  'ui/VisuallyHidden@1': { nama: 'Tersembunyi', description: 'Words for screen readers only.' },
  'ui/Figure@1': { nama: 'Gambar', description: 'A picture with text alternative, caption and credit.' },
  'ui/Card@1': { nama: 'Kartu', description: 'One thing to pick among others, as one link.' },
  'ui/LinkList@1': { nama: 'Daftar tautan', description: 'A list of links, one below the other.' },
  'ui/Table@1': {
    nama: 'Tabel',
    description: 'A table of data with caption and header cells, in a region that scrolls by itself.',
  },
  'ui/Badge@1': { nama: 'Lencana', description: 'A short label without a state.' },
  'ui/StatusBadge@1': {
    nama: 'Lencana status',
    description: 'The state of one thing in words, with icon and colour.',
  },
  'ui/Alert@1': {
    nama: 'Peringatan',
    description: 'A message beside the content, with word, icon and colour.',
  },
  'ui/NumberText@1': {
    nama: 'Angka',
    description: 'A number with its unit and its whole, or the reason why it is missing.',
  },
  'ui/DateTime@1': {
    nama: 'Tanggal dan waktu',
    description: 'A day or an instant in words, in the time of the area.',
  },
  'ui/TermNote@1': {
    nama: 'Arti istilah',
    description: 'The meaning of a term, opened by the visitor and always printed.',
  },
  'ui/Freshness@1': {
    nama: 'Kesegaran data',
    description: 'When data were changed and until when they hold.',
    facts: ['status', 'as-of'],
  },
  'ui/EmptyState@1': {
    nama: 'Keadaan kosong',
    description: 'What is missing here, who fills it, and what to do instead.',
  },
  'ui/Field@1': {
    nama: 'Bidang isian',
    description: 'The frame of a field: label, hint and error around one control.',
  },
  'ui/Combobox@1': {
    nama: 'Kotak pilih ketik',
    description: 'One choice from a long list, found by typing; a native select without script.',
  },
  'ui/SearchField@1': { nama: 'Kotak cari', description: 'A form that searches the site.' },
  'ui/Filters@1': {
    nama: 'Saringan',
    description: 'What narrows a list: groups of choices, the ones in use, and the number of results.',
  },
  'ui/FileUpload@1': {
    nama: 'Unggah berkas',
    description: 'A field for files that says what it takes, checks it, and shows what will be sent.',
  },
} as const satisfies Readonly<Record<ContractKey, ContractRow & { nama: string }>>;

/** Every contract name of this package. */
export type UiContractId = keyof typeof uiContract;

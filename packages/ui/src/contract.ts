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

/** The contract table of this package: one row per component. */
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
  'ui/FooterNav@1': {
    nama: 'Navigasi kaki',
    description: 'Groups of links at the end of a page, outside of the columns of SiteFooter.',
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
  'ui/AppearanceMenu@1': {
    nama: 'Menu tampilan',
    description: 'The choice of theme, size of text and motion, remembered on this site.',
  },
  'ui/LanguageSwitch@1': {
    nama: 'Pilihan bahasa',
    description: 'Links to this page in other languages; a translation that is missing is said.',
  },
  'ui/TableOfContents@1': {
    nama: 'Daftar isi',
    description: 'Links to the headings of a page, as an outline.',
  },
  'ui/SideNav@1': {
    nama: 'Navigasi samping',
    description: 'The pages of one section, with the current one.',
  },
  'ui/BackToTop@1': {
    nama: 'Kembali ke atas',
    description: 'A link to the beginning of the page, at its end.',
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
  'ui/Lang@1': { nama: 'Bahasa teks', description: 'Words of another language inside a text.' },
  'ui/Abbr@1': {
    nama: 'Singkatan',
    description: 'An abbreviation, written out where it is used for the first time.',
  },
  'ui/Icon@1': {
    nama: 'Ikon',
    description: 'A line drawing, hidden from screen readers unless it is named.',
  },
  'ui/VisuallyHidden@1': { nama: 'Tersembunyi', description: 'Words for screen readers only.' },
  'ui/LiveRegion@1': {
    nama: 'Wilayah langsung',
    description: 'Tells screen readers what has changed on a page.',
  },
  'ui/Print@1': { nama: 'Cetak', description: 'What is only printed, or only shown on a screen.' },
  'ui/PrintInfo@1': {
    nama: 'Keterangan cetak',
    description: 'On paper: where the page can be found again, and of when its data are.',
    facts: ['as-of'],
  },
  'ui/Figure@1': { nama: 'Gambar', description: 'A picture with text alternative, caption and credit.' },
  'ui/Gallery@1': {
    nama: 'Galeri',
    description: 'Photos of an occasion, each a link to its file, which opens in a dialog.',
  },
  'ui/VideoFacade@1': {
    nama: 'Video',
    description: 'A video of another site, of which nothing is loaded before a person plays it.',
  },
  'ui/DocumentLink@1': {
    nama: 'Tautan dokumen',
    description: 'A link to a file with its kind, size, pages and date.',
  },
  'ui/DownloadGroup@1': {
    nama: 'Kelompok unduhan',
    description: 'One document or set of data in several formats.',
  },
  'ui/Avatar@1': {
    nama: 'Foto diri atau inisial',
    description: 'The portrait of a person, or the initials in its place.',
  },
  'ui/ProfileCard@1': {
    nama: 'Kartu profil',
    description: 'One person of the office: portrait, name, task, curriculum vitae and contacts.',
  },
  'ui/OrgTree@1': {
    nama: 'Bagan organisasi',
    description: 'The structure of an office as a nested list, which wide places show as a chart.',
  },
  'ui/ContactCard@1': {
    nama: 'Kartu kontak',
    description: 'Where the office is, how it is reached, and when it is open.',
  },
  'ui/Card@1': { nama: 'Kartu', description: 'One thing to pick among others, as one link.' },
  'ui/LinkList@1': { nama: 'Daftar tautan', description: 'A list of links, one below the other.' },
  'ui/Table@1': {
    nama: 'Tabel',
    description: 'A table of data with caption and header cells, in a region that scrolls by itself.',
  },
  'ui/DataTable@1': {
    nama: 'Tabel data',
    description: 'A table that visitors can sort, search, page through and download.',
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
  'ui/Notification@1': {
    nama: 'Pemberitahuan',
    description: 'Messages about what happened while the page was used.',
  },
  'ui/Toast@1': {
    nama: 'Toast',
    description: 'Says that something was done, and brings it back.',
  },
  'ui/OfflineNotice@1': {
    nama: 'Pemberitahuan luring',
    description: 'Appears when the device has lost its network, and when it is back.',
  },
  'ui/ConsentNotice@1': {
    nama: 'Pemberitahuan persetujuan',
    description: 'Asks before something is loaded or kept that the page does not need.',
  },
  'ui/Dialog@1': {
    nama: 'Dialog',
    description: 'Something to read or decide before going on, above the page.',
  },
  'ui/ConfirmDialog@1': {
    nama: 'Dialog konfirmasi',
    description: 'Asks once more before something is lost.',
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
  'ui/PageHeading@1': {
    nama: 'Judul halaman',
    description: 'The head of a page: where it belongs, its title, what it says, and since when.',
  },
  'ui/Section@1': { nama: 'Bagian', description: 'A part of a page under its heading, or a band of it.' },
  'ui/DescriptionList@1': {
    nama: 'Daftar uraian',
    description: 'Facts about one thing: label and value, side by side where there is room.',
  },
  'ui/Timeline@1': {
    nama: 'Linimasa',
    description: 'Stages with their dates, and where the present stands among them.',
  },
  'ui/Stepper@1': {
    nama: 'Langkah',
    description: 'The steps of a procedure, and which of them is the present one.',
  },
  'ui/Accordion@1': { nama: 'Akordeon', description: 'Parts that open one by one, and are all printed.' },
  'ui/Tabs@1': { nama: 'Tab', description: 'Sections under headings, which script turns into tabs.' },
  'ui/Quote@1': {
    nama: 'Kutipan',
    description: 'What a person said, word for word, with name, office and source.',
  },
  'ui/Callout@1': {
    nama: 'Sorotan',
    description: 'A part of the content to be found again: a definition, a rule of the law, a warning.',
  },
  'ui/Divider@1': {
    nama: 'Garis pemisah',
    description: 'A line between parts that have no heading of their own.',
  },
  'ui/TagList@1': { nama: 'Daftar label', description: 'What a page is about, as links or plain labels.' },
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
  'ui/Form@1': {
    nama: 'Formulir',
    description: 'A native form that tells mistakes in plain words at the fields and above them.',
  },
  'ui/ErrorSummary@1': {
    nama: 'Ringkasan kesalahan',
    description: 'What is wrong in a form, with a link to each field.',
  },
  'ui/Fieldset@1': { nama: 'Kelompok isian', description: 'Fields that belong together, under one heading.' },
  'ui/TextField@1': { nama: 'Isian teks', description: 'One line of text.' },
  'ui/TextArea@1': { nama: 'Isian panjang', description: 'Text of several lines, with a count at a limit.' },
  'ui/NumberField@1': { nama: 'Isian angka', description: 'A number, with or without points in it.' },
  'ui/Select@1': { nama: 'Pilihan', description: 'One of several known answers, in the list of the device.' },
  'ui/Checkbox@1': { nama: 'Kotak centang', description: 'One thing to agree to or to switch on.' },
  'ui/CheckboxGroup@1': { nama: 'Kelompok kotak centang', description: 'Any number of several answers.' },
  'ui/RadioGroup@1': { nama: 'Pilihan tunggal', description: 'One of several answers, all visible.' },
  'ui/DateField@1': { nama: 'Isian tanggal', description: 'A day, typed as day, month and year.' },
  'ui/PhoneField@1': { nama: 'Isian telepon', description: 'A telephone number as people write it.' },
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
  'ui/AgendaList@1': { nama: 'Agenda', description: 'The events of an office, by month.' },
  'ui/AgendaItem@1': {
    nama: 'Butir agenda',
    description: 'One event of an agenda: when, its state, what, where and by whom.',
    facts: ['status'],
  },
  'ui/Deadline@1': {
    nama: 'Tenggat',
    description: 'A deadline: its date, how many days are left, and whether it was extended.',
    facts: ['status'],
  },
  'ui/KeyFigure@1': {
    nama: 'Angka kunci',
    description: 'One figure with its unit, whole, state, change, time and source in one block.',
    facts: ['as-of', 'source'],
  },
  'ui/FigureGroup@1': {
    nama: 'Kelompok angka',
    description: 'Key figures of one origin on a ruled grid.',
    facts: ['as-of', 'source'],
  },
  'ui/ProgressBar@1': {
    nama: 'Bilah kemajuan',
    description: 'How much of a whole is done, as a bar and in figures.',
  },
  'ui/Meter@1': { nama: 'Ukuran', description: 'A score on its scale, as a bar and in words.' },
  'ui/Skeleton@1': { nama: 'Kerangka muat', description: 'Keeps the place of what an island loads.' },
  'ui/Spinner@1': { nama: 'Penanda proses', description: 'Words for what goes on and will end.' },
} as const satisfies Readonly<Record<ContractKey, ContractRow & { nama: string }>>;

/** Every contract name of this package. */
export type UiContractId = keyof typeof uiContract;

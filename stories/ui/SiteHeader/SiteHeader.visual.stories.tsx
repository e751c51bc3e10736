import {
  Breadcrumb,
  IconBrandInstagram,
  IconBrandYoutube,
  MainNav,
  SiteFooter,
  SiteHeader,
  SkipLink,
} from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleTitle, columns, contact, crumbs, identity, menu, related } from '../../utils/office.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/SiteHeader (Kepala situs)/Visual',
  component: SiteHeader,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: { layout: 'fullscreen', ...snapshots },
} satisfies Meta;
export default meta;

/** The frame of a page: all that stands around the content, with a group of the menu open. */
export const Frame: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        // In an article, header and footer are no landmarks of the page, so three of them are valid.
        <article>
          <SkipLink target={`isi-${theme}`} />
          <SiteHeader identity={identity} homeHref="#beranda" aside={<a href="#cari">Cari</a>}>
            <MainNav items={menu} current="#berita-terkini" label={`Utama, ${theme}`} />
          </SiteHeader>
          <div id={`isi-${theme}`}>
            <Breadcrumb items={crumbs} current={articleTitle} label={`Remah roti, ${theme}`} />
            <h1>{articleTitle}</h1>
            <p>
              Warga yang pindah domisili membawa KTP elektronik ke kantor KPU pada jam pelayanan. Petugas
              memeriksa data pada hari yang sama, lalu mencatat perubahan untuk daftar pemilih triwulan
              berikutnya.
            </p>
            <p>Layanan ini tidak dipungut biaya.</p>
          </div>
          <SiteFooter
            contact={contact}
            columns={columns}
            related={related}
            social={[
              { label: 'Instagram', href: '#instagram', icon: <IconBrandInstagram /> },
              { label: 'YouTube', href: '#youtube', icon: <IconBrandYoutube /> },
            ]}
            updated="24 November 2026 (CONTOH)"
            copyright="© 2026 Komisi Pemilihan Umum Kota Surakarta"
          />
        </article>
      )}
    </ThemeMatrix>
  ),
  play: ({ canvasElement }) => {
    for (const details of canvasElement.querySelectorAll<HTMLDetailsElement>(
      'nav > details, li:nth-child(4) > details',
    )) {
      details.open = true;
    }
  },
};

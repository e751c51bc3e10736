import { ArticlePage, siteFromRegion } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import { ThemeSwitch } from '@situs-kpu/ui';

/** A server component: only ThemeSwitch becomes client code. */
export default function Page() {
  return (
    <>
      <ArticlePage
        site={siteFromRegion('33.72')}
        article={{
          title: 'KPU Kota Surakarta mengikuti rapat koordinasi',
          published: '2025-05-09T10:00:00+07:00',
          path: '/blog/read/rapat-koordinasi',
          body: articleBody({ markdown: 'Kegiatan dimulai pada pukul 10.00.' }),
        }}
      />
      <ThemeSwitch />
    </>
  );
}

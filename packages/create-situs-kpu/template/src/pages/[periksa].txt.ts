/** Laporan `npm run periksa`. Hanya ada saat pemeriksaan; situs yang diterbitkan tidak memuatnya. */
import { isArticleBody } from '@situs-kpu/templates';
import { beginsWithDateline, formatDateline } from '@situs-kpu/templates/content';
import { semuaHalaman } from '../halaman.ts';
import { semuaBerita, teksBerita } from '../isi/berita.ts';
import { laporan } from '../periksa.ts';
import { situs, tahap } from '../situs.ts';

export const getStaticPaths = () =>
  process.env['SITUS_PERIKSA'] ? [{ params: { periksa: 'periksa' } }] : [];

/** Foto di dalam naskah. */
const fotoDalam = (html: string) =>
  [...html.matchAll(/<img\b[^>]*>/g)].map(([img]) => ({ alt: /\balt="([^"]*)"/.exec(img)?.[1] ?? '' }));

export const GET = async () => {
  const { city: kota, host } = situs;
  const berita = (await semuaBerita()).filter(({ generated }) => !generated);
  return new Response(
    laporan({
      kantor: situs.shortName,
      kota,
      host,
      tahap,
      hariIni:
        process.env['SITUS_PERIKSA'] === 'hari-ini'
          ? new Intl.DateTimeFormat('en-CA', { timeZone: situs.timeZone }).format(new Date())
          : (process.env['SITUS_PERIKSA'] ?? ''),
      halaman: await semuaHalaman(),
      berita: berita.map((satu) => {
        const teks = teksBerita(satu);
        const { figure, body } = satu;
        return {
          judul: satu.title,
          jalur: satu.path,
          teks: beginsWithDateline(teks, kota) ? teks : formatDateline({ city: kota, host }) + teks,
          terbit: satu.published,
          kejadian: satu.eventDate,
          foto: [
            ...(figure ? [{ alt: figure.alt, caption: String(figure.caption ?? '') }] : []),
            ...(isArticleBody(body) ? fotoDalam(body.html) : []),
          ],
        };
      }),
    }),
  );
};

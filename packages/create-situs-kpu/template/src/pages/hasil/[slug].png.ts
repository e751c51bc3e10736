import type { ElectionResult } from '@situs-kpu/results';
import { shareCardPng } from '@situs-kpu/results/share-card';
import { hasil } from '../../isi/hasil.ts';
import { situs } from '../../situs.ts';

export const getStaticPaths = () =>
  hasil.map(({ slug, result }) => ({ params: { slug }, props: { slug, result } }));

export const GET = async ({ props }: { props: { slug: string; result: ElectionResult } }) =>
  new Response(
    new Uint8Array(await shareCardPng(props.result, { url: `${situs.url}/hasil/${props.slug}/` })),
    { headers: { 'content-type': 'image/png' } },
  );

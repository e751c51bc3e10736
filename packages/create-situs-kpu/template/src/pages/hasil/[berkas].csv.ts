import { semuaBerkas } from '../../unduhan.ts';

export const getStaticPaths = () => semuaBerkas('csv');

export const GET = ({ props }: { props: { isi: string } }) =>
  new Response(props.isi, { headers: { 'content-type': 'text/csv; charset=utf-8' } });

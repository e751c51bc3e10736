import { semuaBerkas } from '../../unduhan.ts';

export const getStaticPaths = () => semuaBerkas('json');

export const GET = ({ props }: { props: { isi: string } }) =>
  new Response(props.isi, { headers: { 'content-type': 'application/json' } });

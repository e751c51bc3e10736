import { rssFeed } from '@situs-kpu/standard/feeds';
import { beritaUmpan, pilihanUmpan } from '../umpan.ts';

export const GET = async () => new Response(rssFeed(await beritaUmpan(), pilihanUmpan('/umpan.xml')).text);

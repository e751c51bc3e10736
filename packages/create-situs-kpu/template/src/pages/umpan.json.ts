import { jsonFeed } from '@situs-kpu/standard/feeds';
import { beritaUmpan, pilihanUmpan } from '../umpan.ts';

export const GET = async () => new Response(jsonFeed(await beritaUmpan(), pilihanUmpan('/umpan.json')).text);

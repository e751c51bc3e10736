import { robots } from '@situs-kpu/standard/feeds';
import { situs } from '../situs.ts';

export const GET = () => new Response(robots({ site: situs.url }));

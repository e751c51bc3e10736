import { seedArticle } from '../../utils/seedArticle.ts';

/** A news item as its office had it before publishing, without a photo. */
export const draft = { ...seedArticle, published: '2025-05-09', photos: [] };
export const office = { city: 'Surakarta', host: 'kota-surakarta.kpu.go.id' };

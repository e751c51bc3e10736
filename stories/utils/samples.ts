/** Samples of the templates for stories. */
import type { ContentSample } from '@situs-kpu/templates/fixtures';
import { picture } from '../ui/Figure/picture.ts';

/** A sample by its name; a story of one that does not exist would show the full one in silence. */
export function sampleOf<T>(
  samples: Readonly<Record<string, ContentSample<T>>>,
  name: string,
): ContentSample<T> {
  const sample = samples[name];
  if (!sample)
    throw new Error(
      `Situs KPU story: there is no sample "${name}". The story would show another one. Use one of: ${Object.keys(samples).join(', ')}.`,
    );
  return withPictures(sample);
}

/** The samples name pictures that the showroom does not have: drawn ones stand in for them. */
export function withPictures<T>(value: T): T {
  if (typeof value === 'string') return (value.startsWith('/gambar/') ? picture(480, 300) : value) as T;
  if (Array.isArray(value)) return value.map(withPictures) as T;
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPictures(item)])) as T;
}

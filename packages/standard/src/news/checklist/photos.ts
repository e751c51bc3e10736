/** The photos: a caption that says who and when, and a text alternative that says what can be seen. */
import { textOf } from '../text.ts';
import { advice, type Found, type ReadDraft } from './draft.ts';
import type { Advice, AdvicePlace, DraftPhoto } from './types.ts';

export function checkPhotos({ photos: given }: ReadDraft): Found<'foto'> {
  if (given === undefined) return { foto: null };
  const photos = Array.isArray(given) ? given.slice(0, 50) : [];
  if (photos.length === 0) return { foto: [advice('Belum ada foto.', 'There is no photo yet.')] };
  const foto: Advice[] = [];
  photos.forEach((photo: DraftPhoto | null | undefined, index: number) => {
    const alt = textOf(photo?.alt).trim();
    const caption = textOf(photo?.caption).trim();
    const place: AdvicePlace = { part: 'photo', index };
    if (alt === '')
      foto.push(
        advice(
          `Foto ${index + 1} belum punya teks alternatif: apa yang terlihat, untuk orang yang tidak melihatnya.`,
          `Photo ${index + 1} has no text alternative: what can be seen, for those who cannot see it.`,
          place,
        ),
      );
    else if (
      /\.(?:jpe?g|png|webp|heic)$/i.test(alt) ||
      /^(?:img|dsc|wa|foto|gambar|image)[-_ ]?\d*$/i.test(alt)
    )
      foto.push(
        advice(
          `Teks alternatif foto ${index + 1} adalah nama berkas. Tulis apa yang terlihat.`,
          `The text alternative of photo ${index + 1} is the name of a file. Say what can be seen.`,
          { ...place, quote: alt.slice(0, 80) },
        ),
      );
    else if (alt === caption)
      foto.push(
        advice(
          `Keterangan dan teks alternatif foto ${index + 1} sama. Keterangan menyebut siapa dan kapan; teks alternatif apa yang terlihat.`,
          `Caption and text alternative of photo ${index + 1} are the same. The caption says who and when, the alternative what can be seen.`,
          place,
        ),
      );
    if (caption === '')
      foto.push(
        advice(
          `Foto ${index + 1} belum punya keterangan: siapa, apa, kapan, sumber foto.`,
          `Photo ${index + 1} has no caption: who, what, when, and by whom.`,
          place,
        ),
      );
  });
  return { foto };
}

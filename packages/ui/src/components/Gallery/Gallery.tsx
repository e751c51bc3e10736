'use client';
import {
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useMemo,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { figureText, fill, galleryText, type Locale, paginationText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { Button } from '../Button/index.ts';
import * as figure from '../Figure/Figure.css.ts';
import * as styles from './Gallery.css.ts';

export interface GalleryPhoto {
  /** Address of the picture in the list. A small file, about 400 px wide. */
  src: string;
  /** Width of the file in px. */
  width: number;
  /** Height of the file in px. */
  height: number;
  /**
   * Address of the full picture, a file as well: where the link leads, and what is shown large.
   * @default src
   */
  href?: string | undefined;
  /** What the picture says, for those who do not see it; also the name of its link. */
  alt: string;
  /** What it shows that `alt` does not say: occasion, place, date. */
  caption?: ReactNode;
  /** Who took it: "Humas KPU Kota Surakarta". */
  credit?: string | undefined;
}

export interface GalleryProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The pictures in order. Without any, a sentence says so. */
  photos: readonly GalleryPhoto[];
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Gallery@1';

interface PictureProps {
  photo: GalleryPhoto;
  src: string | undefined;
  /** Loaded only when it comes near; the large one at once. */
  lazy?: boolean;
  locale: Locale | undefined;
}

/** A picture, or a sentence in its place. */
function Picture({ photo, src, lazy, locale }: PictureProps): ReactElement {
  const [broken, setBroken] = useState<string>();
  const alt = photo.alt?.trim() || words(figureText, locale).honestAlt;
  if (!src || broken === src)
    return (
      <span>
        {words(galleryText, locale).missing}: {alt}
      </span>
    );
  return (
    <img
      src={src}
      width={photo.width || undefined}
      height={photo.height || undefined}
      alt={alt}
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
      onError={() => setBroken(src)}
      // One that failed before the script ran reports nothing any more.
      ref={(img) => {
        if (img?.complete && !img.naturalWidth) setBroken(src);
      }}
    />
  );
}

function credits(caption: ReactNode, credit: string | undefined, locale: Locale | undefined): ReactNode {
  return (
    <>
      {caption && <bdi>{caption}</bdi>}
      {caption && credit && ' '}
      {credit && `${words(figureText, locale).credit} ${credit}`}
    </>
  );
}

/**
 * Pictures of an occasion. Each is a link to its file; with script the file opens in a dialog, in which one turns to
 * the others.
 */
export function Gallery({ photos: given, locale, className, ...rest }: GalleryProps): ReactElement {
  const photos = list(given);
  const text = words(galleryText, locale);
  const turns = words(paginationText, locale);
  const [open, setOpen] = useState<number>();
  const total = photos.length;

  // Kept, so that turning the pages does not render ten thousand pictures again.
  const pictures = useMemo(
    () => (
      <ul>
        {photos.map((photo, i) => {
          if (process.env.NODE_ENV !== 'production' && !photo.alt?.trim()) {
            complain(
              'Gallery',
              `picture ${i + 1} ("${photo.src}") has no text alternative. People who do not see it learn nothing from it, and its link has no name. Say in alt what it says.`,
            );
          }
          const follow = (event: MouseEvent) => {
            // A new tab or window, or a copy, is what the person asked for.
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            setOpen(i);
          };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may stand twice
            <li key={i}>
              <figure className={figure.root}>
                <a href={safeUrl(photo.href || photo.src || undefined)} onClick={follow}>
                  <Picture photo={photo} src={photo.src} lazy locale={locale} />
                </a>
                {(photo.caption || photo.credit) && (
                  <figcaption>{credits(photo.caption, photo.credit, locale)}</figcaption>
                )}
              </figure>
            </li>
          );
        })}
      </ul>
    ),
    [photos, locale],
  );

  const photo = photos[open as number];
  const turn = (by: number) => setOpen(((open as number) + by + total) % total);
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') turn(1);
    if (event.key === 'ArrowLeft') turn(-1);
  };

  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {total > 0 ? pictures : <p>{text.empty}</p>}
      {photo && (
        <dialog
          aria-label={text.label}
          ref={(dialog) => {
            if (dialog && !dialog.open) dialog.showModal();
          }}
          onKeyDown={byKey}
          onClose={(event) => {
            setOpen(undefined);
            // To the picture seen last, where the person goes on.
            event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('li a')[open as number]?.focus();
          }}
        >
          <figure className={figure.root} aria-live="polite" aria-atomic="true">
            <Picture key={open} photo={photo} src={photo.href || photo.src} locale={locale} />
            <figcaption>
              {fill(text.position, { n: (open as number) + 1, total })}
              {'. '}
              {credits(photo.caption, photo.credit, locale)}
            </figcaption>
          </figure>
          <div>
            {total > 1 && (
              <>
                <Button variant="secondary" onClick={() => turn(-1)}>
                  {turns.previous}
                </Button>
                <Button variant="secondary" onClick={() => turn(1)}>
                  {turns.next}
                </Button>
              </>
            )}
            <Button variant="secondary" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
              {text.close}
            </Button>
          </div>
        </dialog>
      )}
    </div>
  );
}

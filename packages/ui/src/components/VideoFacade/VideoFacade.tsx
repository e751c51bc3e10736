'use client';
import {
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { fill, type Locale, videoFacadeText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { tone } from '../../styles/Tone.css.ts';
import { IconPlayerPlay } from '../Icon/index.ts';
import * as styles from './VideoFacade.css.ts';

export interface VideoFacadeProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** Title of the video as text; also the name of its frame. */
  title: string;
  /** Page of the video, with `https://`: where the link leads without script. */
  href: string;
  /**
   * Address of the player, with `https://`.
   * @default for a video on YouTube its player without cookies; elsewhere none, and the link is followed
   */
  embed?: string | undefined;
  /** Address of a still on this site, 16 : 9. One from the video's site would be loaded from there, so it is refused. */
  poster?: string | undefined;
  /** How long it is, in words: "12 menit 30 detik". */
  duration?: ReactNode;
  /** Transcript, or a link to it. */
  children?: ReactNode;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/VideoFacade@1';

function https(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

const youtube =
  /^https:\/\/(?:www\.|m\.)?youtu(?:\.be\/|be(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|(?:embed|live|shorts)\/))([\w-]{11})(?![\w-])/;
/** Sites whose stills tell them who looks at the page. */
const foreign = /^(https?:)?\/\/[^/]*(youtu|ytimg|vimeo)/i;

/** A video of another site, of which nothing is loaded before a person asks for it. */
export function VideoFacade({
  title,
  href,
  embed,
  poster,
  duration,
  locale,
  className,
  children,
  ...rest
}: VideoFacadeProps): ReactElement {
  const text = words(videoFacadeText, locale);
  const [playing, setPlaying] = useState(false);
  const page = https(href);
  const video = page && youtube.exec(page.href)?.[1];
  const frame = embed
    ? https(embed)
    : video && https(`https://www.youtube-nocookie.com/embed/${video}?autoplay=1`);
  const refused = !page || (embed && !frame);
  const seen = poster && !foreign.test(poster);
  if (process.env.NODE_ENV !== 'production') {
    if (refused) {
      complain(
        'VideoFacade',
        `"${page ? embed : href}" is no address with https. It could run script, or be changed on its way. Give the address of the video's page, and of its player, with https://.`,
      );
    }
    if (poster && !seen) {
      complain(
        'VideoFacade',
        `the poster "${poster}" lies on the video's site. It would tell that site who looks at this page, before anyone plays the video. Put a copy of the picture on your own site.`,
      );
    }
  }
  const site =
    video && !embed ? 'YouTube' : (frame || page || { hostname: '' }).hostname.replace(/^www\./, '');
  const play = (event: MouseEvent) => {
    if (!frame || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setPlaying(true);
  };
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {refused ? (
        <p className={tone.danger}>
          {text.refused}: <bdi>{title}</bdi>
        </p>
      ) : (
        <>
          <p>
            {playing && frame ? (
              <iframe
                ref={(player) => player?.focus()}
                src={frame.href}
                title={title}
                allow="autoplay; fullscreen"
                referrerPolicy="strict-origin-when-cross-origin"
              />
            ) : (
              <a href={page.href} onClick={play}>
                {seen && <img src={poster} alt="" loading="lazy" decoding="async" />}
                <span>
                  <IconPlayerPlay size={24} />
                  <span>
                    {text.play}: {title}
                  </span>
                </span>
              </a>
            )}
          </p>
          <small>
            {duration && (
              <>
                <bdi>{duration}</bdi>
                {'. '}
              </>
            )}
            {playing ? <a href={page.href}>{fill(text.open, { site })}</a> : fill(text.note, { site })}
          </small>
        </>
      )}
      {children}
    </div>
  );
}

import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { downloadGroupText, fill, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { type DocumentFacts, facts } from '../DocumentLink/facts.tsx';
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx';
import { IconDownload } from '../Icon/index.ts';
import { VisuallyHidden } from '../VisuallyHidden/index.ts';
import * as styles from './DownloadGroup.css.ts';

export interface DownloadFile extends DocumentFacts {
  /** Address of the file. One that would run script is not linked. */
  href: string;
  /**
   * Saves the file instead of opening it; a text is its name on the device. Browsers obey for files of the same site.
   * @default true
   */
  download?: boolean | string;
}

export interface DownloadGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'title' | 'children'> {
  /** Title of the document or data; also part of the name of each link. */
  title: string;
  /**
   * Level of the title in the outline.
   * @default 3
   */
  level?: Exclude<HeadingLevel, 1>;
  /** The same content in each format, the most useful one first. Without any, a sentence says so. */
  files: readonly DownloadFile[];
  /** What is in it: of whom, of when, from which source. */
  children?: ReactNode;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/DownloadGroup@1';

/** One document or set of data in several formats. */
export function DownloadGroup({
  title,
  level = 3,
  files: given,
  locale,
  className,
  children,
  ...rest
}: DownloadGroupProps): ReactElement {
  const files = list(given);
  const text = words(downloadGroupText, locale);
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <Heading level={level} size="lg">
        {title}
      </Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {files.length > 0 ? (
        <ul>
          {files.map((file, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two formats may lead to the same file by mistake
            <li key={i}>
              <a href={safeUrl(file.href)} download={file.download ?? true}>
                <IconDownload />
                <span>
                  {/* Seen, the title stands above; heard, each link must say it. */}
                  <VisuallyHidden>{fill(text.as, { title })} </VisuallyHidden>
                  {facts(file, locale)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{text.empty}</p>
      )}
    </div>
  );
}

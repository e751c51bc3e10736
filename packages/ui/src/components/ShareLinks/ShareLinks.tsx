import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, shareLinksText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import * as styles from './ShareLinks.css.ts';

/** In the order in which they are shown. */
export const shareNetworks = ['whatsapp', 'facebook', 'x', 'telegram', 'email'] as const;
export type ShareNetwork = (typeof shareNetworks)[number];

export interface ShareLinksProps extends Omit<ComponentPropsWithRef<'div'>, 'title' | 'children'> {
  /** Full address of the page, with `https://`. */
  url: string;
  /** Title of the page as text. */
  title: string;
  /** Where to. @default shareNetworks */
  networks?: readonly ShareNetwork[];
  /** Language of the interface. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/ShareLinks@1';

/** Half of a surrogate pair, as a cut title may end with, makes `encodeURIComponent` throw. */
const encode = (text: string) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

const names = { whatsapp: 'WhatsApp', facebook: 'Facebook', x: 'X', telegram: 'Telegram', email: undefined };

function address(network: ShareNetwork, url: string, title: string): string {
  switch (network) {
    case 'whatsapp':
      return `https://wa.me/?text=${title}%0A${url}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}&quote=${title}`;
    case 'x':
      return `https://x.com/intent/post?text=${title}&url=${url}`;
    case 'telegram':
      return `https://t.me/share/url?url=${url}&text=${title}`;
    case 'email':
      return `mailto:?subject=${title}&body=${title}%0D%0A${url}`;
  }
}

/** Plain links: nothing is asked of a network until a person follows one. */
export function ShareLinks({
  url,
  title,
  networks,
  locale,
  className,
  ...rest
}: ShareLinksProps): ReactElement {
  const text = words(shareLinksText, locale);
  const u = encode(url);
  const t = encode(title);
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <span>{text.label}:</span>
      <ul>
        {list(networks ?? shareNetworks).map((network) => {
          const name = names[network] ?? text.email;
          return (
            <li key={network}>
              <a href={address(network, u, t)} rel="noopener nofollow" aria-label={`${text.to} ${name}`}>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

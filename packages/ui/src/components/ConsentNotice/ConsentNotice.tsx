'use client';
import {
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { consentNoticeText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import { Button } from '../Button/index.ts';
import * as styles from './ConsentNotice.css.ts';
import { type ConsentChoice, consentChoices, setConsent, useConsent } from './consent.ts';

export interface ConsentNoticeProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** Version of the policy, the same as in `useConsent`. With a new one everyone is asked again. */
  version: string;
  /** Address of the policy. */
  policy: string;
  /** What would be loaded, from whom and for what, in one or two sentences. */
  children: ReactNode;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/ConsentNotice@1';

/**
 * Asks before something is loaded or kept that the page does not need. It stands in the page, and after the choice
 * stays as one line that opens it again. It needs script, as does what it asks for: without script it is hidden.
 */
export function ConsentNotice({
  version,
  policy,
  locale,
  className,
  children,
  ...rest
}: ConsentNoticeProps): ReactElement {
  const text = words(consentNoticeText, locale);
  const choice = useConsent(version);
  const [asking, setAsking] = useState(false);
  const [withdrawn, setWithdrawn] = useState(false);
  const answered = choice && !asking;

  // The pressed button goes away: the focus stays in the notice.
  const show = (event: MouseEvent, ask: boolean) => {
    event.currentTarget.closest('section')?.focus();
    setAsking(ask);
  };
  const choose = (event: MouseEvent, next: ConsentChoice) => {
    show(event, false);
    setWithdrawn(choice === 'granted' && next === 'denied');
    setConsent(next, version);
  };

  return (
    <section
      data-kpu={id}
      className={cx(styles.root, className)}
      aria-label={text.label}
      tabIndex={-1}
      hidden={choice === undefined}
      {...rest}
    >
      <p role="status">
        {answered && `${text.label}: ${text[choice]}.${withdrawn ? ` ${text.withdrawn}` : ''}`}
      </p>
      {answered ? (
        <Button variant="quiet" onClick={(event) => show(event, true)}>
          {text.change}
        </Button>
      ) : (
        <>
          {typeof children === 'string' ? <p>{children}</p> : children}
          <p>
            {text.kept} <a href={safeUrl(policy)}>{text.policy}</a>
          </p>
          <div>
            {consentChoices.map((next) => (
              <Button key={next} variant="secondary" onClick={(event) => choose(event, next)}>
                {text[next]}
              </Button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

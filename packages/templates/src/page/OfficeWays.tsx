import { Button, ContactCard } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { SiteConfig } from '../site/site.ts';
import { eppidOf } from './eppid.ts';
import { serviceText } from './serviceText.ts';

/** The ways to an office besides its website: e-PPID, e-mail, telephone, its counter. What is missing is said. */
export function OfficeWays({
  site,
  eppid,
  variant = 'secondary',
}: {
  site: SiteConfig;
  /** Address of the e-PPID as the content gives it. */
  eppid?: unknown;
  variant?: 'primary' | 'secondary';
}): ReactElement {
  const { locale = 'id', timeZone } = site;
  const text = serviceText[locale];
  const address = eppidOf(site, eppid);
  return (
    <>
      {address ? (
        <p>
          <Button href={address} variant={variant}>
            {text.eppid}
          </Button>
        </p>
      ) : (
        <p>{text.eppidMissing}</p>
      )}
      <ContactCard contact={site.footer?.contact ?? {}} timeZone={timeZone} locale={locale} />
    </>
  );
}

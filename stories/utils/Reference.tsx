import { Source } from '@storybook/addon-docs/blocks';
import { type ReactElement, useEffect, useState } from 'react';

/** `packages/<package>/reference/<Component>.json`, generated. */
interface ReferenceFile {
  contract: string;
  example?: { html: string };
}

const references = import.meta.glob<ReferenceFile>('../../packages/*/reference/*.json', {
  import: 'default',
});

/** The end of a component's page: what is generated for it, so that nothing is typed twice. */
export function Reference({ component }: { component: string }): ReactElement | null {
  const [reference, setReference] = useState<ReferenceFile>();
  useEffect(() => {
    const file = Object.keys(references).find((path) => path.endsWith(`/${component}.json`));
    if (file) references[file]?.().then(setReference);
  }, [component]);
  if (!reference) return null;
  return (
    <>
      <h2>Contract</h2>
      <p>
        <code>{`data-kpu="${reference.contract}"`}</code>
      </p>
      {reference.example && (
        <>
          <h2>HTML without React</h2>
          <p>Made from the first example. Link the style sheets, then paste it.</p>
          <Source language="html" code={reference.example.html} />
        </>
      )}
    </>
  );
}

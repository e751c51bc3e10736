import { Source } from '@storybook/addon-docs/blocks';
import { type ReactElement, useEffect, useState } from 'react';
import { parse } from 'yaml';

/** `packages/<package>/reference/<Component>.json`, generated. */
interface ReferenceFile {
  contract: string;
  example?: { html?: string };
}

/** `packages/<package>/evidence/<Component>.yaml`, written by the test run and by people. */
interface Evidence {
  version: string;
  evidence: {
    test: string;
    type: string;
    environment: string;
    wcag: string[];
    status: string;
    details: string;
  }[];
}

const references = import.meta.glob<ReferenceFile>('../../packages/*/reference/*.json', {
  import: 'default',
});
const evidences = import.meta.glob<string>('../../packages/*/evidence/*.yaml', {
  import: 'default',
  query: '?raw',
});

function useFile<T>(files: Record<string, () => Promise<T>>, name: string): T | undefined {
  const [content, setContent] = useState<T>();
  useEffect(() => {
    const file = Object.keys(files).find((path) => path.endsWith(`/${name}`));
    if (file) files[file]?.().then(setContent);
  }, [files, name]);
  return content;
}

/** The end of a component's page: what is generated for it, so that nothing is typed twice. */
export function Reference({ component }: { component: string }): ReactElement | null {
  const reference = useFile(references, `${component}.json`);
  const yaml = useFile(evidences, `${component}.yaml`);
  const evidence = yaml ? (parse(yaml) as Evidence) : undefined;
  return (
    <>
      {reference && (
        <>
          <h2>{component}: contract, HTML, evidence</h2>
          <p>
            <code>{`data-kpu="${reference.contract}"`}</code>
          </p>
        </>
      )}
      {reference?.example?.html && (
        <>
          <h3>HTML without React</h3>
          <p>Generated from the first example. Link the style sheets, then paste it.</p>
          <Source language="html" code={reference.example.html} />
        </>
      )}
      {evidence && (
        <>
          <h3>Accessibility evidence</h3>
          <p>
            Rows marked “otomatis” are written by the test run. The others are done by people; “belum diuji”
            means that nobody has done them yet. Version {evidence.version}.
          </p>
          <table>
            <thead>
              <tr>
                <th>Uji</th>
                <th>Jenis</th>
                <th>Lingkungan</th>
                <th>WCAG 2.2</th>
                <th>Status</th>
                <th>Rincian</th>
              </tr>
            </thead>
            <tbody>
              {evidence.evidence.map((row) => (
                <tr key={`${row.test} ${row.environment}`}>
                  <td>{row.test}</td>
                  <td>{row.type}</td>
                  <td>{row.environment}</td>
                  <td>{row.wcag.join(', ')}</td>
                  <td>
                    <b>{row.status}</b>
                  </td>
                  <td>{row.details}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

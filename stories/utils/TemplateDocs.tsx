/** The page of docs of a template, made from the standard. */

import { fillerNames, pageTypes, rulesForPage } from '@situs-kpu/standard';
import { Controls, Description, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { Reference } from './Reference.tsx';

export function TemplateDocs(): ReactElement {
  const story = useOf('story', ['story']) as unknown as { story: { parameters: Record<string, unknown> } };
  const name = String(story.story.parameters['template']);
  const types = pageTypes.filter(({ template }) => template === `templates/${name}@1`);
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <Controls />
      <h2>Pages of the standard (halaman standar)</h2>
      <table>
        <thead>
          <tr>
            <th>Halaman</th>
            <th>Alamat</th>
            <th>Diisi oleh</th>
            <th>Memuat</th>
            <th>Contract points</th>
            <th>Aturan</th>
          </tr>
        </thead>
        <tbody>
          {types.map((type) => (
            <tr key={type.id}>
              <td>
                {type.name.id} <code>{type.id}</code>
              </td>
              <td>
                <code>{type.route}</code>
              </td>
              <td>{fillerNames[type.filledBy].id}</td>
              <td>{type.facts.map(({ text }) => text.id).join('; ')}</td>
              <td>
                {type.points.map((point) => (
                  <div key={point}>
                    <code>{point}</code>
                  </div>
                ))}
              </td>
              <td>
                {rulesForPage(type.id)
                  .filter(({ pages }) => pages.includes(type.id))
                  .map(({ id }) => id)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Content (isi)</h2>
      <p>
        Plain data. <code>{`readContent('${name}', data)`}</code> of <code>@situs-kpu/templates/schema</code>{' '}
        checks it and says in Indonesian and English what does not fit; a sample of each field stands in{' '}
        <code>{`contentSamples.${name}.penuh`}</code> of <code>@situs-kpu/templates/fixtures</code>. With{' '}
        <code>shell={'{false}'}</code> only the body is rendered, for pages of the shared content system.
      </p>
      <Stories includePrimary={false} />
      <Reference component={name} />
    </>
  );
}

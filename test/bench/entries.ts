/** The entries that are built: each is the text of a module. */
import { peer, shared } from './build.ts';

/** The article, hydrated as a whole. */
export const hydrateEntry = (article: string, style: string) => `
import { hydrateRoot } from 'react-dom/client';
import { useEffect } from 'react';
import Article from ${peer(article)};
${style}
function Done({ children }) { useEffect(() => { window.hydrated = performance.now() - window.started; }, []); return children; }
window.started = performance.now();
hydrateRoot(document.getElementById('root'), <Done><Article /></Done>);
`;

export const serverEntry = (article: string, use = 'default') => `
import { renderToString } from 'react-dom/server';
import { ${use} as Article } from ${peer(article)};
export const render = () => renderToString(<Article />);
`;

export const htmlServerEntry = () => `
import html from ${peer('limit-html/html.ts')};
export const render = () => html();
`;

/** A chart that is mounted and updated on demand. */
export const chartEntry = (module: string, style: string) => `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Bar4, Rank35 } from ${peer(module)};
import { candidates, ranking, size } from ${shared('chart-data.ts')};
${style}
const charts = { bar4: [Bar4, candidates], rank35: [Rank35, ranking] };
let root;
window.mount = (name, t) => {
  const [Chart, data] = charts[name];
  const [width, height] = size[name];
  window.render = (t) => flushSync(() => root.render(<Chart data={data(t)} width={width} height={height} />));
  root = createRoot(document.getElementById('root'));
  window.render(t);
};
window.unmount = () => { root.unmount(); };
window.ready = true;
`;

/** A map that is mounted and updated on demand. */
export const mapEntry = (module: string, style: string) => `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Map514, Map35 } from ${peer(module)};
${style}
const maps = { map514: Map514, map35: Map35 };
let root;
window.mount = (name, t) => {
  const Chart = maps[name];
  window.render = (t) => flushSync(() => root.render(<Chart t={t} />));
  root = createRoot(document.getElementById('root'));
  window.render(t);
};
window.unmount = () => { root.unmount(); };
window.ready = true;
`;

/** The choice among all kabupaten and kota. */
export const comboboxEntry = (style: string) => `
import { createRoot } from 'react-dom/client';
import { Combobox } from '@situs-kpu/ui/combobox';
import { fullName, parents, regencies } from '@situs-kpu/regions';
${style}
const options = regencies().map((region) => ({ value: region.code, label: fullName(region), note: parents(region)[0]?.name }));
createRoot(document.getElementById('root')).render(<Combobox name="wilayah" label="Kabupaten atau kota" options={options} />);
window.ready = true;
`;

/** A table that is mounted on demand. */
export const tableEntry = (module: string, use: string, style: string) => `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { ${use} as Table } from ${peer(module)};
${style}
let root;
window.mount = () => {
  root = createRoot(document.getElementById('root'));
  flushSync(() => root.render(<Table />));
};
window.unmount = () => { root.unmount(); };
window.ready = true;
`;

/** A live table that is stepped through its updates: by hand, and with our panel. */
export const liveLimitEntry = (style: string) => `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import Live from ${peer('limit-react/live.tsx')};
import { frames } from ${shared('live-data.ts')};
${style}
let root;
window.step = (t) => flushSync(() => root.render(<Live rows={frames[t]} />));
window.mount = () => { root = createRoot(document.getElementById('root')); window.step(0); };
window.ready = true;
`;
export const livePanelEntry = (style: string) => `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import Live, { steppingSource } from ${peer('situs/live.tsx')};
import { frames } from ${shared('live-results.ts')};
${style}
const source = steppingSource(frames);
window.step = (t) => flushSync(() => source.step(t));
window.mount = () => flushSync(() => createRoot(document.getElementById('root')).render(<Live source={source} />));
window.ready = true;
`;

/** What importing one thing costs beyond React. */
export const importEntry = (code: string) => code;

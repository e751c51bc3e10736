/** The page of `pnpm replay`: one panel on real files, which a clock puts in place. */
import { LivePanel } from '@situs-kpu/results';
import { createResultsSource } from '@situs-kpu/results/live';
import '@situs-kpu/tokens/styles.css';
import '@situs-kpu/ui/styles.css';
import '@situs-kpu/charts/styles.css';
import '@situs-kpu/results/styles.css';
import { createRoot } from 'react-dom/client';
import type { Playing } from './nights.ts';
import './page.css';

const name = new URLSearchParams(location.search).get('malam') ?? 'contoh';
const nights = (await (await fetch('/putar.json')).json()) as Playing[];
const night = nights.find((one) => one.name === name) ?? nights[0];
const root = document.getElementById('root');
if (!night || !root) throw new Error('Situs KPU replay: there is no night to play.');

const source = createResultsSource({
  manifest: `/hasil/${night.name}/manifest.json`,
  interval: 2000,
  longestInterval: 10_000,
  storage: null,
  now: () => night.begin + (Date.now() - night.began) * night.speed,
});
Object.assign(window, { source });

createRoot(root).render(
  <>
    <h1>{night.title}</h1>
    <p>
      <strong>
        {night.sample
          ? `CONTOH: malam rekaan, ${night.speed} kali lebih cepat. Bukan hasil pemilihan.`
          : `Putar ulang, ${night.speed} kali lebih cepat: angka Sirekap dari November 2024, bukan keadaan sekarang.`}
      </strong>
    </p>
    <nav>
      {nights.map((one) => (
        <a key={one.name} href={`?malam=${one.name}`}>
          {one.title}
        </a>
      ))}
    </nav>
    <LivePanel source={source} />
  </>,
);

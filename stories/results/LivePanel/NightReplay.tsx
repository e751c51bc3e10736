import { LivePanel, useResults } from '@situs-kpu/results';
import {
  contohMalam,
  liveFaults,
  nightStart,
  type ReplayServer,
  replayServer,
} from '@situs-kpu/results/fixtures/replay';
import { createResultsSource, type LiveEvent, type ResultsSource } from '@situs-kpu/results/live';
import { Button, Cluster } from '@situs-kpu/ui';
import { type ReactElement, useEffect, useState } from 'react';

/** How much faster than a real night. */
const speed = 60;

/** Names of the sixteen faults on the buttons. */
const names: Readonly<Record<(typeof liveFaults)[number], string>> = {
  tidak_berubah: 'Tidak berubah (304)',
  galat_server: 'Server galat (503)',
  waktu_habis: 'Tidak menjawab',
  terpotong: 'Terpotong',
  jenis_salah: 'Jenis salah (HTML)',
  urutan_mundur: 'Terbitan lama',
  celah: 'Nomor terlompat',
  hash_berbeda: 'Sidik berbeda',
  cors: 'Tanpa izin (CORS)',
  jam_berbeda: 'Jam berbeda',
  luring: 'Luring',
  lambat: 'Lambat',
  tidak_ditemukan: 'Tidak ditemukan (404)',
  suara_turun: 'Suara turun',
  angka_tidak_cocok: 'Angka tidak cocok',
  tab_tersembunyi: 'Tab tersembunyi',
};

interface Night {
  server: ReplayServer;
  source: ResultsSource;
  end: () => void;
}

/** A made-up night at 60 times its speed, published every two seconds to a server in memory. */
function beginNight(told: (event: LiveEvent) => void): Night {
  const began = Date.now();
  const begin = Date.parse(nightStart) + 30 * 60_000;
  const now = () => begin + (Date.now() - began) * speed;
  const server = replayServer({ now });
  const source = createResultsSource({
    manifest: server.manifest,
    fetch: server.fetch,
    page: server.page,
    now,
    interval: 2000,
    longestInterval: 8000,
    timeout: 8000,
    storage: null,
    onEvent: told,
  });
  const publish = () => {
    // A server at fault with its own figures does not publish others meanwhile.
    if (
      ['tidak_berubah', 'suara_turun', 'angka_tidak_cocok', 'celah', 'urutan_mundur'].includes(
        server.fault() ?? '',
      )
    )
      return;
    void server.publish([contohMalam((now() - Date.parse(nightStart)) / 60_000)]);
  };
  publish();
  const timer = setInterval(publish, 2000);
  return {
    server,
    source,
    end: () => {
      clearInterval(timer);
      source.stop();
    },
  };
}

function State({ source, events }: { source: ResultsSource; events: readonly string[] }): ReactElement {
  const { status, reason, sequence } = useResults(source);
  return (
    <p>
      <code>{`${status}${reason ? ` (${reason})` : ''} · ${sequence ?? '-'} · ${events.join(', ')}`}</code>
    </p>
  );
}

/** The replay with a button for each of the sixteen faults. */
export function NightReplay({ locale }: { locale: 'id' | 'en' }): ReactElement {
  const [night, setNight] = useState<Night>();
  const [events, setEvents] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const begun = beginNight((event) => setEvents((all) => [event.type, ...all].slice(0, 6)));
    setNight(begun);
    return begun.end;
  }, []);
  if (!night) return <p>…</p>;
  const begin = (next: (typeof liveFaults)[number] | null) => {
    setFault(next);
    void night.server.setFault(next);
  };
  return (
    <>
      <p>
        <strong>CONTOH: malam rekaan, {speed} kali lebih cepat. Bukan hasil pemilihan.</strong>
      </p>
      <Cluster>
        <Button variant={fault === null ? 'primary' : 'secondary'} onClick={() => begin(null)}>
          Tanpa gangguan
        </Button>
        {liveFaults.map((one) => (
          <Button
            key={one}
            variant={fault === one ? 'primary' : 'secondary'}
            aria-pressed={fault === one}
            onClick={() => begin(one)}
          >
            {names[one]}
          </Button>
        ))}
      </Cluster>
      <State source={night.source} events={events} />
      <LivePanel source={night.source} locale={locale} />
    </>
  );
}

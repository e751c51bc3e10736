import { describe, expect, test } from 'vitest';
import {
  contohBelumAda,
  contohPenetapan,
  contohRusak,
  makeSource,
  pilbupBangka2024,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { findForbidden } from '../lexicon.ts';
import { type ElectionResult, locales, resultStatuses } from '../model.ts';
import { resultStory } from '../narrative.ts';
import {
  altLimit,
  chatLimit,
  copyText,
  formulaGuard,
  resultAlt,
  resultAreasCsv,
  resultCaption,
  resultChat,
  resultHtml,
  resultJsonLd,
  resultJsonLdScript,
  resultMarkdown,
  resultOptionsCsv,
  resultText,
  toCsv,
  toJson,
} from './index.ts';

const url = 'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024';
const surakarta = pilwalkotSurakarta2024;
const named = (name: string): ElectionResult => {
  const result = contohPenetapan();
  return {
    ...result,
    contest: { ...result.contest, name: `Pemilihan ${name}`, shortName: name },
    options: result.options.map((option) => ({ ...option, name })),
    sources: result.sources.map((source) => ({
      ...source,
      title: name,
      publisher: name,
      url: 'javascript:alert(1)',
    })),
  };
};

describe('copying a result', () => {
  test('the copy says what was copied, of when, of how many, and from where', () => {
    const text = copyText(surakarta(), { url });
    expect(text).toBe(
      [
        resultStory(surakarta(), { length: 'ringkas' }).text,
        'Status: Rekapitulasi tingkat kabupaten/kota',
        'Waktu data: 4 Desember 2024',
        'Dasar persentase: 307.441 suara sah',
        `Alamat: ${url}`,
      ].join('\n'),
    );
    expect(text).toContain('memperoleh 121.471 suara (39,51%)');
  });

  test('without an address the document stands there', () => {
    expect(copyText(contohPenetapan())).toMatch(
      /\nDokumen: KPU Kabupaten Contoh, Keputusan tentang penetapan hasil \(contoh\), 000 Tahun 2024$/,
    );
    expect(copyText({ ...contohPenetapan(), sources: [] })).toMatch(/\nDokumen: belum dicantumkan$/);
    expect(copyText(contohPenetapan(), { url: 'javascript:alert(1)' })).toContain('\nDokumen: ');
  });

  test('an address of the press is its site: a headline says what the status does not', () => {
    const tempo = pilgubSurakarta2024();
    for (const text of [copyText(tempo), resultText(tempo), resultChat(tempo)]) {
      expect(text).toContain('https://tempo.co/');
      expect(text).not.toMatch(/menang/i);
    }
    // Where it is only the target of a link, it leads to the report itself.
    expect(resultHtml(tempo)).toContain(`href="${tempo.sources[0]?.url}"`);
  });

  test('made-up figures say so first, in every form', () => {
    for (const write of [copyText, resultText, resultAlt, resultCaption, resultChat])
      expect(write(contohPenetapan()).slice(0, 60)).toContain('CONTOH');
    expect(resultMarkdown(contohPenetapan())).toContain('**CONTOH, bukan hasil pemilihan**');
    expect(resultHtml(contohPenetapan())).toContain('<strong>CONTOH, bukan hasil pemilihan</strong>');
    expect(resultJsonLd(contohPenetapan()).name).toMatch(/^CONTOH, bukan hasil pemilihan: /);
    expect(resultOptionsCsv(contohPenetapan())).toContain('CONTOH, bukan hasil pemilihan');
    expect(toJson(contohPenetapan()).slice(0, 90)).toContain('CONTOH');
  });

  test('before the count there is a status and no figure', () => {
    for (const locale of locales) {
      for (const write of [copyText, resultText, resultChat, resultAlt, resultHtml])
        expect(
          write(contohBelumAda(), { locale })
            .replace(/<[^>]*>/g, ' ')
            .replace(/20\d\d|\b27\b|urut \d|umber \d|^ *\d *(?=[A-Z])| \d {2}| \d (?:pilihan|options)/gm, ''),
        ).not.toMatch(/\d/);
      expect(resultJsonLd(contohBelumAda(), { locale }).variableMeasured).toEqual([]);
    }
    expect(copyText(contohBelumAda())).toContain('Dasar persentase: belum ada suara sah yang diketahui');
  });

  test('a result whose figures disagree is not told: the reason is, and the lines are marked', () => {
    const broken = contohRusak.suaraSahTidakCocok();
    expect(resultStory(broken).kind).toBe('withheld');
    for (const write of [copyText, resultChat, resultAlt]) {
      expect(write(broken)).not.toContain('98.765');
      expect(write(broken)).toContain('Hasil ditetapkan');
    }
    expect(copyText(broken)).toContain('karena ada angka yang tidak cocok');
    for (const write of [resultText, resultHtml, resultMarkdown]) {
      expect(write(broken)).toContain('98.765');
      expect(write(broken)).not.toContain('%');
      expect(write(broken)).toMatch(/222\.222.*seharusnya 222\.221, tertulis 222\.222/);
    }
    expect(resultJsonLd(broken).variableMeasured).toEqual([]);
    expect(resultOptionsCsv(broken)).toContain('karena ada angka yang tidak cocok');
  });

  test('no output uses a word that the status forbids', () => {
    for (const status of resultStatuses)
      for (const locale of locales)
        for (const write of [copyText, resultText, resultChat, resultAlt, resultCaption, resultMarkdown])
          expect(
            findForbidden(write({ ...contohPenetapan(), status }, { locale }), status).map(
              ({ found }) => found,
            ),
          ).toEqual([]);
  });

  test('missing votes read as missing, never as 0', () => {
    const missing = contohRusak.suaraTidakDiketahui();
    expect(resultText(missing)).toContain('Cempaka – Dahlia: belum ada data');
    expect(resultOptionsCsv(missing)).toContain('2,Cempaka – Dahlia,pasangan calon,,,');
  });

  test('the blank column is a numbered option', () => {
    expect(resultText(pilbupBangka2024())).toContain(
      'Nomor urut 2, Kolom kosong tidak bergambar: 67.546 (57,25%)',
    );
    expect(resultOptionsCsv(pilbupBangka2024())).toContain(
      '2,Kolom kosong tidak bergambar,kolom kosong,67546,"57,25%"',
    );
  });

  test('a flag travels with the status', () => {
    expect(copyText({ ...contohPenetapan(), flags: ['koreksi'] })).toContain(
      'Status: Hasil ditetapkan; angka dikoreksi\n',
    );
    expect(copyText({ ...contohPenetapan(), status: 'psu' })).toContain(
      'Status: Pemungutan suara ulang (PSU); angka sebelum PSU\n',
    );
  });
});

describe('a chat message', () => {
  test('begins with the contest in bold and ends with the address', () => {
    expect(resultChat(surakarta(), { url }).split('\n').at(0)).toBe('*Pilwalkot Surakarta 2024*');
    expect(resultChat(surakarta(), { url }).split('\n').at(-1)).toBe(`Alamat: ${url}`);
  });

  test('with too many or too long names it says where the figures stand, and cuts nothing', () => {
    const long = named(
      `${'Jenderal TNI (Purn.) H. Anggrek Bougenvil Cempaka Dahlia, S.E., M.A., M.Sc. '.repeat(4)}`,
    );
    const text = resultChat(long, { url });
    expect(text.length).toBeLessThanOrEqual(chatLimit);
    expect(text).toContain('Status: Hasil ditetapkan');
    expect(text).toContain(`Alamat: ${url}`);
    expect(text).not.toContain('123.4');
  });

  test('an address that is too long becomes the site, never half an address', () => {
    const text = resultChat(surakarta(), { url: `https://kpu.go.id/${'a'.repeat(900)}` });
    expect(text.length).toBeLessThanOrEqual(chatLimit);
    expect(text).toMatch(/\nAlamat: https:\/\/kpu\.go\.id\/$/);
  });

  test('names cannot make text bold, and the one bold line stays bold', () => {
    const text = resultChat(named('*Anggrek* _x_ ~y~ `z`'), { url });
    expect(text.match(/\*/g)).toHaveLength(2);
    expect(text).not.toMatch(/[_~`]/);
  });
});

describe('names that are not meant well', () => {
  const markup = '</script><img src=x onerror=alert(1)>"\'&';

  test('stay text in HTML, Markdown and JSON-LD, and make no link', () => {
    const html = resultHtml(named(markup));
    expect(html).not.toMatch(/<img|<script|<\/script|javascript:/);
    expect(html).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    expect(resultMarkdown(named(markup))).not.toMatch(/(?<!\\)<img|\]\(/);
    expect(resultMarkdown(named('[klik](https://x.id) http://y.id | www.z.id'))).not.toMatch(
      /(?<!\\)\[|(?<!\\)\]\(|http:\/\/|www\.z|(?<!\\)\| www/,
    );
    const script = resultJsonLdScript(named(markup));
    expect(script).not.toContain('</script');
    expect(JSON.stringify(JSON.parse(script))).toContain('</script><img');
  });

  test('cannot turn the figures beside them', () => {
    const turned = named('\u202e\u2067Anggrek\u200f');
    for (const write of [
      copyText,
      resultText,
      resultHtml,
      resultMarkdown,
      resultChat,
      resultOptionsCsv,
      resultJsonLdScript,
    ])
      expect(write(turned)).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    // A name in another script is kept apart instead.
    expect(copyText(named('\u0623\u062d\u0645\u062f'))).toContain('\u2068\u0623\u062d\u0645\u062f\u2069');
    expect(resultHtml(named('\u0623\u062d\u0645\u062f'))).toContain('<bdi>');
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\uff1d1', 'a;=1', 'a, =1'])(
    'a spreadsheet shows %j and does not run it',
    (name) => {
      const csv = resultOptionsCsv(named(name));
      expect(csv).toContain(formulaGuard);
      expect(csv).not.toMatch(/(?:^|[,;\n"])\s*[=+\-@\uff1d]/);
    },
  );

  test('a comma, a quote or a line break stays inside its cell', () => {
    expect(toCsv([['a,b', 'c"d', 'e\r\nf', 'g;h', 12, 34n, null]], { bom: false })).toBe(
      '"a,b","c""d",e f,"g;h",12,34,\r\n',
    );
    expect(toCsv([['1,5', 'x']], { delimiter: ';', bom: false })).toBe('"1,5";x\r\n');
    expect(toCsv([['x']]).charCodeAt(0)).toBe(0xfeff);
  });
});

describe('a caption, an alternative text, a file', () => {
  test('the caption carries contest, area, status, time, base and order', () => {
    expect(resultCaption(surakarta())).toBe(
      'Pemilihan Wali Kota dan Wakil Wali Kota Surakarta Tahun 2024. Status: Rekapitulasi tingkat kabupaten/kota. Waktu data: 4 Desember 2024. Dasar persentase: 307.441 suara sah. Urutan menurut nomor urut.',
    );
  });

  test('the alternative text is short and keeps figures whole', () => {
    expect(resultAlt(surakarta())).toBe(
      'Kartu hasil: Pemilihan Wali Kota dan Wakil Wali Kota Surakarta Tahun 2024. Status: Rekapitulasi tingkat kabupaten/kota, 4 Desember 2024. Nomor urut 1: 121.471 (39,51%); Nomor urut 2: 185.970 (60,49%). Dasar persentase: 307.441 suara sah.',
    );
    const long = resultAlt(named('Anggrek '.repeat(60)));
    expect(long.length).toBeLessThanOrEqual(altLimit);
    expect(long).toContain('Status: Hasil ditetapkan');
  });

  test('the file of areas adds the area above as its last row, and leaves empty what is not known', () => {
    const lines = resultAreasCsv(surakarta(), { bom: false }).trim().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[1]).toMatch(
      /^337201,Kecamatan Laweyan,kecamatan,19373,34088,"36,24%","63,76%",,,,,153,153,lengkap,53\.461 suara sah,/,
    );
    expect(lines[6]).toMatch(/^3372,Kota Surakarta,kabupaten\/kota,121471,185970,/);
  });

  test('a row without votes says "belum ada data" and has no zero', () => {
    const result = surakarta();
    const children = result.children.map((child, index) => (index === 0 ? { ...child, options: [] } : child));
    expect(resultAreasCsv({ ...result, children })).toContain(
      '337201,Kecamatan Laweyan,kecamatan,,,,,,,,,153,153,belum ada data,,',
    );
  });

  test('English files have English words and decimal points', () => {
    const csv = resultOptionsCsv(surakarta(), { locale: 'en', bom: false });
    expect(csv).toMatch(/^Ballot number,Option,/);
    expect(csv).toContain(',121471,39.51%,Recapitulation at regency or city level,');
  });

  test('the dataset names its documents with their hashes, its files, and no licence that nobody gave', () => {
    const sha256 = 'a'.repeat(64);
    const result = {
      ...contohPenetapan(),
      sources: [
        makeSource('D.Hasil', 'KPU Kabupaten Contoh', 'D.Hasil', {
          sha256,
          url: 'https://x.id/d.pdf',
          date: '2024-12-05',
        }),
      ],
    };
    const data = resultJsonLd(result, {
      url,
      files: [
        { type: 'text/csv', url: 'https://x.id/a.csv' },
        { type: 'text/csv', url: 'file:///a' },
      ],
    });
    expect(data).toMatchObject({
      '@type': 'Dataset',
      url,
      license: null,
      dateModified: '2024-12-05',
      temporalCoverage: '2024-11-27',
      creator: { '@type': 'Organization', name: 'KPU Kabupaten Contoh' },
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://x.id/a.csv' },
      ],
      isBasedOn: [{ '@type': 'MediaObject', sha256, url: 'https://x.id/d.pdf', datePublished: '2024-12-05' }],
    });
    // The press reports a result and publishes no dataset of an office.
    expect(resultJsonLd(surakarta()).creator).toBe(null);
    expect(
      resultJsonLd(surakarta(), { creator: { name: 'KPU Kota Surakarta' }, license: 'https://x.id/l' }),
    ).toMatchObject({
      creator: { name: 'KPU Kota Surakarta' },
      license: 'https://x.id/l',
    });
  });

  test('HTML has no class, style, id or script, and machine-readable figures and times', () => {
    const html = resultHtml(surakarta(), { url, level: 3 });
    expect(html).not.toMatch(/ (?:class|style|id|on\w+)=|<script/);
    for (const piece of [
      '<h3>',
      '<h4>Sumber</h4>',
      '<data value="121471">121.471</data>',
      '<time datetime="2024-12-04">4 Desember 2024</time>',
      '<th scope="col">',
      '<caption>',
      `href="${url}"`,
    ])
      expect(html).toContain(piece);
  });

  test('nothing a hand-written file holds makes an output crash', () => {
    for (const junk of [
      null,
      {},
      { options: 3 },
      { ...contohPenetapan(), asOf: 7, sources: [null], children: [{}] },
    ])
      for (const write of [
        copyText,
        resultText,
        resultHtml,
        resultMarkdown,
        resultChat,
        resultAlt,
        resultCaption,
        resultOptionsCsv,
        resultAreasCsv,
        resultJsonLdScript,
        toJson,
      ])
        expect(write(junk as unknown as ElectionResult)).not.toMatch(/NaN|undefined/);
  });
});

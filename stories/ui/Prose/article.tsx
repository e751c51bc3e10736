import { Figure, Table } from '@situs-kpu/ui';
import { picture } from '../Figure/picture.ts';

/** What an editor of an office writes, with every element that Prose styles. Numbers are invented. */
export const article = (
  <>
    <p>
      Surakarta, kota-surakarta.kpu.go.id – KPU Kota Surakarta membuka{' '}
      <a href="#rapat-pleno">rapat pleno rekapitulasi</a> tingkat kota, Rabu (4/12/2024). Rapat dihadiri saksi
      pasangan calon, Badan Pengawas Pemilu, dan pemantau pemilihan.
    </p>
    <h2>Apa yang dibacakan</h2>
    <p>
      Panitia pemilihan kecamatan membacakan formulir model D.Hasil. <strong>Keberatan saksi</strong> dicatat
      dalam formulir <code>D.Kejadian Khusus</code>.
    </p>
    <ul>
      <li>Jumlah pemilih terdaftar</li>
      <li>
        Jumlah suara:
        <ol>
          <li>suara sah</li>
          <li>suara tidak sah</li>
        </ol>
      </li>
    </ul>
    <Figure
      src={picture(1200, 675)}
      width={1200}
      height={675}
      alt="Ketua KPU mengetuk palu di depan papan nama lima kecamatan"
      caption="Rapat pleno dibuka, Rabu (4/12/2024)."
      credit="Humas KPU Kota Surakarta"
    />
    <blockquote>
      <p>Setiap orang boleh memotret formulir yang sudah ditempel.</p>
    </blockquote>
    <h3>Angka per kecamatan</h3>
    <Table
      caption="CONTOH: suara menurut kecamatan"
      columns={[
        { header: 'Kecamatan' },
        { header: 'Suara sah', numeric: true },
        { header: 'Suara tidak sah', numeric: true },
      ]}
      rows={[
        ['Laweyan', 12345, 678],
        ['Pasar Kliwon', 23456, null],
      ]}
      footer={['Jumlah', 35801, 678]}
    />
    <h4>Jam pelayanan</h4>
    <table>
      <caption>Kantor KPU Kota Surakarta (CONTOH)</caption>
      <thead>
        <tr>
          <th scope="col">Hari</th>
          <th scope="col">Jam</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Senin</td>
          <td>08.00</td>
        </tr>
      </tbody>
    </table>
    <hr />
    <p>(Ed: Asa/kpusurakarta)</p>
  </>
);

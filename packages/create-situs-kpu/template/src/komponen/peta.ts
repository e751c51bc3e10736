/** Peta kabupaten dan kota sebuah provinsi, untuk halaman indeks dan pengisiannya. Dibuat saat situs dibangun. */
import indonesia from '@situs-kpu/regions/geo/indonesia-kabkota';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import { jatengMap, type RegionMap, regionMap } from '@situs-kpu/regions/map';

const sudah = new Map<string, RegionMap>();

/** Menurut dua angka pertama kode wilayah. Tanpa kode yang dikenal, halaman tampil tanpa peta. */
function petaProvinsi(kode: string): RegionMap | undefined {
  const provinsi = kode.slice(0, 2);
  if (!/^\d\d$/.test(provinsi)) return undefined;
  const ada = sudah.get(provinsi);
  if (ada) return ada;
  try {
    const peta =
      provinsi === '33' ? regionMap(jateng, jatengMap) : regionMap(indonesia, { within: provinsi });
    sudah.set(provinsi, peta);
    return peta;
  } catch {
    return undefined;
  }
}

interface IsiBerwilayah {
  region?: string;
  progress?: { regions?: readonly { region?: string }[] };
}

/** Peta untuk halaman `ipp` dan `ippPengisian`: provinsi dari wilayah isinya, atau dari wilayah kantor ini. */
export function petaHalaman(jenis: string, isi: object, kode: string): { geometry?: RegionMap } {
  if (jenis !== 'ipp' && jenis !== 'ippPengisian') return {};
  const { region, progress } = isi as IsiBerwilayah;
  const geometry = petaProvinsi(region || progress?.regions?.[0]?.region || kode);
  return geometry ? { geometry } : {};
}

import provinsi from '@situs-kpu/regions/geo/indonesia-provinsi';
import kabkota from '@situs-kpu/regions/geo/jateng-kabkota';
import kecamatan from '@situs-kpu/regions/geo/surakarta-kecamatan';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { type ElectionResult, ResultMap } from '@situs-kpu/results';
import { ResultPage, type ResultPageProps } from '@situs-kpu/templates';

/** Peta menurut kode wilayah hasil. Wilayah lain tampil sebagai tabel saja. */
const peta = new Map([
  ['0', () => regionMap(provinsi, { width: 1000 })],
  ['33', () => regionMap(kabkota, jatengMap)],
  ['3372', () => regionMap(kecamatan)],
]);

export const adaPeta = ({ area, children }: ElectionResult) => children.length > 0 && peta.has(area.code);

/** Halaman hasil dengan peta: sebelum rekapitulasi peta menunjukkan TPS yang masuk, bukan suara. */
export function HalamanHasil(props: ResultPageProps) {
  const { result } = props;
  const geometri = adaPeta(result) ? peta.get(result.area.code)?.() : undefined;
  const sementara = result.status === 'hitung_sementara' || result.status === 'tps_lengkap_belum_rekap';
  return (
    <ResultPage {...props}>
      {geometri && (
        <ResultMap
          result={result}
          geometry={geometri}
          measure={sementara ? 'progress' : 'options'}
          list="folded"
          hideStatus
          hideSources
        />
      )}
    </ResultPage>
  );
}

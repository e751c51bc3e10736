/** Results that between them use every sentence template. For tests only. */
import {
  contohBelumAda,
  contohBeritaAcara,
  contohKolomKosong,
  contohPenetapan,
  contohPenetapanTiga,
  contohRusak,
  contohSama,
  contohSamaTeratas,
  makeSource,
  pilbupBangka2024,
  pilbupDompuPajo2024,
  pilgubJakarta2024,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
  sirekapInputs,
} from '../../fixtures/index.ts';
import { fromSirekapPilkada } from '../adapters/sirekap-pilkada.ts';
import type { ElectionResult, OptionKind } from '../model.ts';

const fromSirekap = (name: keyof typeof sirekapInputs): ElectionResult => {
  const { result } = fromSirekapPilkada(sirekapInputs[name]());
  if (!result) throw new Error(`${name} gave no result`);
  return result;
};

const ofKind = (result: ElectionResult, kind: OptionKind): ElectionResult => ({
  ...result,
  options: result.options.map((option) => ({ ...option, kind })),
});

/** Three options whose names hold commas, as names with titles do. */
const titled = (result: ElectionResult): ElectionResult => ({
  ...result,
  options: result.options.map((option) => ({ ...option, name: `${option.name}, S.E.` })),
});

const oneVote = (result: ElectionResult): ElectionResult => ({
  ...result,
  options: result.options.map((option, index) => ({ ...option, votes: index === 0 ? 1 : 0 })),
  valid: result.valid === null ? null : 1,
  total: result.total === null ? null : 1 + (result.invalid ?? 0),
});

const dHasil = makeSource('D.Hasil', 'KPU Kabupaten Contoh', 'formulir D.Hasil', { date: '2024-12-05' });

export const cases: Readonly<Record<string, () => ElectionResult>> = {
  belumAda: contohBelumAda,
  sementaraJawaTengah: () => fromSirekap('pilgubJawaTengah'),
  sementaraContoh: () => fromSirekap('pilwalkotSurakartaSebagian'),
  sementaraSama: pilbupDompuPajo2024,
  sementaraSatuSuara: () => oneVote({ ...pilbupDompuPajo2024(), progress: { reported: 1, total: 1 } }),
  lengkapPilwalkot: () => fromSirekap('pilwalkotSurakarta'),
  lengkapPilgub: () => fromSirekap('pilgubSurakarta'),
  rekapPilwalkot: pilwalkotSurakarta2024,
  rekapPilgub: pilgubSurakarta2024,
  rekapKolomKosong: pilbupBangka2024,
  rekapBeritaAcara: contohBeritaAcara,
  rekapKecamatan: () => ({ ...contohBeritaAcara(), status: 'rekap_kecamatan' }),
  rekapProvinsi: () => ({ ...pilgubJakarta2024(), status: 'rekap_provinsi' }),
  rekapFormulir: () => ({ ...contohBeritaAcara(), sources: [dHasil], asOf: null }),
  rekapLain: () => ({
    ...contohBeritaAcara(),
    contest: { ...contohBeritaAcara().contest, kind: 'dprdk' },
    area: { code: '0000', name: 'Wilayah Contoh', level: 'kabkota' },
  }),
  penetapan: contohPenetapan,
  penetapanTiga: contohPenetapanTiga,
  penetapanBergelar: () => titled(contohPenetapanTiga()),
  penetapanSama: contohSama,
  penetapanSamaTeratas: contohSamaTeratas,
  penetapanKolomKosong: contohKolomKosong,
  penetapanSatuSuara: () => oneVote(contohPenetapan()),
  penetapanCalon: () => ofKind(contohPenetapan(), 'calon'),
  penetapanPartai: () => ofKind(contohPenetapan(), 'partai'),
  penetapanTanpaTanggal: () => ({
    ...contohPenetapan(),
    sources: contohPenetapan().sources.map((source) => ({ ...source, date: null, publisher: 'Panitia' })),
  }),
  ditahanAngka: contohRusak.suaraSahTidakCocok,
  ditahanKosong: contohRusak.suaraTidakDiketahui,
  ditahanDokumen: pilgubJakarta2024,
  ditahanStatus: () => ({ ...contohPenetapan(), status: 'penetapan_terpilih' }),
  ditahanSumber: () => ({ ...contohPenetapan(), flags: ['sumber_bermasalah'] }),
};

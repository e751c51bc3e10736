/** Every kind of page of an office's site: name, address, facts, contract points, freshness, and who fills it. */
import { StandardError } from '../error.ts';
import type { LocalText } from '../types.ts';
import type { Every, Filler, FreshnessLimit, PageFact, PageType, SectionId } from './types.ts';

const every = (
  value: number,
  unit: Every['unit'],
  sources: readonly string[],
  state: 'verified' | 'own' | 'unverified' = 'own',
): Every => ({
  value,
  unit,
  sources,
  verification:
    state === 'unverified'
      ? {
          state,
          note: {
            id: 'Arahan satu provinsi (2017), dipakai sebagai patokan.',
            en: 'The instruction of one province (2017), used as a measure.',
          },
        }
      : { state },
});

/** Information published regularly: at least every six months (UU 14/2008 Pasal 9). */
const halfYear: FreshnessLimit = { kind: 'every', ordinary: every(6, 'bulan', ['S60'], 'verified') };
const month: FreshnessLimit = { kind: 'every', ordinary: every(1, 'bulan', ['OWN']) };
const year: FreshnessLimit = { kind: 'every', ordinary: every(12, 'bulan', ['OWN']) };
/** The day is that of one province for the report of the PPID; for other yearly reports it is ours. */
const yearly = (...sources: string[]): FreshnessLimit => ({ kind: 'yearly', dueMonthDay: '03-31', sources });
const workday = every(1, 'hari-kerja', ['S11'], 'unverified');
const news: FreshnessLimit = {
  kind: 'every',
  ordinary: every(7, 'hari', ['S11'], 'unverified'),
  stages: { menjelang: workday, tenang: workday, penghitungan: workday, sesudah: workday },
};
const results: FreshnessLimit = {
  kind: 'every',
  ordinary: every(12, 'bulan', ['OWN']),
  stages: { penghitungan: every(1, 'hari', ['OWN']) },
};
const home: FreshnessLimit = {
  kind: 'every',
  ordinary: every(7, 'hari', ['S11'], 'unverified'),
  stages: { menjelang: workday, tenang: workday, penghitungan: every(1, 'hari', ['OWN']), sesudah: workday },
};

const fact = (id: string, indonesian: string, english: string): PageFact => ({
  id,
  text: { id: indonesian, en: english },
});
const name = (indonesian: string, english: string): LocalText => ({ id: indonesian, en: english });

interface More {
  points?: readonly string[];
  freshness?: FreshnessLimit | null;
  by?: Filler;
  order?: number;
  external?: boolean;
}
function page<const Id extends string>(
  id: Id,
  title: LocalText,
  route: string | null,
  section: SectionId | null,
  template: string | null,
  facts: readonly PageFact[],
  { points = [], freshness = null, by = 'humas', order, external }: More = {},
): PageType & { id: Id } {
  return {
    id,
    name: title,
    route,
    section,
    ...(order === undefined ? {} : { order }),
    template: template && `templates/${template}@1`,
    points,
    facts,
    freshness,
    filledBy: by,
    ...(external ? { external } : {}),
  };
}

const document = [
  fact('judul', 'Judul dokumen', 'Title of the document'),
  fact('tahun', 'Tahun', 'Year'),
  fact('ukuran', 'Jenis dan ukuran berkas', 'Type and size of the file'),
];
const documents = ['ui/DocumentLink@1'];
const article = [
  fact('judul', 'Judul', 'Headline'),
  fact('terbit', 'Tanggal terbit', 'Day of publication'),
  fact('isi', 'Isi', 'Text'),
  fact('kredit', 'Kredit penulis atau editor', 'Credit of writer or editor'),
];
const listed = [fact('judul', 'Judul', 'Headline'), fact('terbit', 'Tanggal terbit', 'Day of publication')];

const all = [
  page(
    'beranda',
    name('Beranda', 'Home'),
    '/',
    null,
    'HomePage',
    [
      fact('tahap', 'Tahap situs', 'Phase of the site'),
      fact('berita', 'Berita terbaru', 'Latest news'),
      fact('ppid', 'Tautan PPID', 'Link to the PPID'),
      fact('cek-dpt', 'Tautan Cek DPT Online', 'Link to the check of the voter list'),
    ],
    { freshness: home, by: 'otomatis' },
  ),

  // Profil
  page(
    'sejarah',
    name('Sejarah', 'History'),
    '/profil/sejarah/',
    'profil',
    'TextPage',
    [fact('isi', 'Sejarah lembaga dan pemilu di daerah', 'History of the office and its elections')],
    { order: 1, freshness: year, by: 'sekretariat' },
  ),
  page(
    'visiMisi',
    name('Visi dan Misi', 'Vision and mission'),
    '/profil/visi-dan-misi/',
    'profil',
    'TextPage',
    [fact('visi', 'Visi', 'Vision'), fact('misi', 'Misi', 'Mission')],
    { order: 2, freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'tugas',
    name('Tugas dan Kewenangan', 'Duties and powers'),
    '/profil/tugas-dan-kewenangan/',
    'profil',
    'TextPage',
    [
      fact('tugas', 'Tugas', 'Duties'),
      fact('wewenang', 'Kewenangan', 'Powers'),
      fact('dasar', 'Dasar hukum', 'Legal basis'),
    ],
    { order: 3, freshness: halfYear, by: 'hukum' },
  ),
  page(
    'struktur',
    name('Struktur Organisasi', 'Organisation'),
    '/profil/struktur-organisasi/',
    'profil',
    'OrganisationPage',
    [fact('unit', 'Unit dan pejabatnya, sebagai teks', 'Units and their officials, as text')],
    { order: 4, points: ['ui/OrgTree@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'anggota',
    name('Profil Anggota', 'Members'),
    '/profil/anggota/',
    'profil',
    'MemberListPage',
    [
      fact('nama', 'Nama', 'Name'),
      fact('jabatan', 'Jabatan', 'Office'),
      fact('divisi', 'Divisi', 'Division'),
    ],
    { order: 5, points: ['ui/ProfileCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'anggotaDetail',
    name('Profil seorang anggota', 'A member'),
    '/profil/anggota/<slug>/',
    'profil',
    'MemberPage',
    [
      fact('nama', 'Nama', 'Name'),
      fact('jabatan', 'Jabatan', 'Office'),
      fact('divisi', 'Divisi', 'Division'),
      fact('riwayat', 'Riwayat', 'Career'),
    ],
    { points: ['ui/ProfileCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'sekretariat',
    name('Sekretariat', 'Secretariat'),
    '/profil/sekretariat/',
    'profil',
    'OrganisationPage',
    [fact('pejabat', 'Pejabat dan pegawai', 'Officials and staff')],
    { order: 6, freshness: halfYear, by: 'sekretariat' },
  ),

  // Berita
  page('berita', name('Berita Terkini', 'News'), '/berita/', 'berita', 'NewsListPage', listed, {
    order: 1,
    points: ['ui/Card@1'],
    freshness: news,
  }),
  page(
    'beritaDetail',
    name('Berita', 'News item'),
    '/berita/<slug>/',
    'berita',
    'ArticlePage',
    [
      ...article,
      fact('peristiwa', 'Tanggal kejadian', 'Day of the event'),
      fact('dateline', 'Dateline', 'Dateline'),
      fact('foto', 'Foto dengan keterangan dan teks alternatif', 'Photo with caption and text alternative'),
    ],
    { points: ['ui/Figure@1', 'ui/ShareLinks@1'] },
  ),
  page(
    'siaranPers',
    name('Siaran Pers', 'Press releases'),
    '/siaran-pers/',
    'berita',
    'NewsListPage',
    listed,
    { order: 2 },
  ),
  page(
    'siaranPersDetail',
    name('Siaran pers', 'Press release'),
    '/siaran-pers/<slug>/',
    'berita',
    'PressReleasePage',
    [...article, fact('narahubung', 'Narahubung', 'Contact for the press')],
  ),
  page(
    'pengumuman',
    name('Pengumuman', 'Announcements'),
    '/pengumuman/',
    'berita',
    'AnnouncementListPage',
    [...listed, fact('batas', 'Batas waktu', 'Deadline')],
    { order: 3 },
  ),
  page(
    'pengumumanDetail',
    name('Pengumuman', 'Announcement'),
    '/pengumuman/<slug>/',
    'berita',
    'AnnouncementPage',
    [
      ...article,
      fact('nomor', 'Nomor pengumuman', 'Number'),
      fact('batas', 'Batas waktu, bila ada', 'Deadline, if there is one'),
      fact('lampiran', 'Lampiran', 'Attachments'),
    ],
    { points: ['ui/Deadline@1', 'ui/DocumentLink@1'] },
  ),
  page('sosialisasi', name('Sosialisasi', 'Outreach'), '/sosialisasi/', 'berita', 'NewsListPage', listed, {
    order: 4,
    by: 'parmas',
  }),
  page('opini', name('Opini', 'Opinion'), '/opini/', 'berita', 'NewsListPage', listed, {
    order: 5,
    freshness: { kind: 'every', ordinary: every(6, 'bulan', ['S16', 'OWN']) },
    by: 'parmas',
  }),
  page(
    'opiniDetail',
    name('Opini', 'Opinion piece'),
    '/opini/<slug>/',
    'berita',
    'OpinionPage',
    [...article, fact('penulis', 'Nama dan jabatan penulis', 'Name and office of the author')],
    { by: 'parmas' },
  ),
  page(
    'kpuDalamBerita',
    name('KPU Dalam Berita', 'KPU in the news'),
    '/kpu-dalam-berita/',
    'berita',
    'NewsListPage',
    [...listed, fact('media', 'Nama media dan tautan', 'Medium and link')],
    { order: 6 },
  ),
  page('umum', name('Umum', 'General'), '/berita-umum/', 'berita', 'NewsListPage', listed, { order: 7 }),
  page(
    'agenda',
    name('Agenda', 'Agenda'),
    '/agenda/',
    'berita',
    'AgendaPage',
    [
      fact('kegiatan', 'Kegiatan', 'Event'),
      fact('waktu', 'Waktu dengan zona', 'Time with zone'),
      fact('tempat', 'Tempat', 'Place'),
    ],
    { order: 8, points: ['ui/AgendaList@1'], freshness: month },
  ),
  page(
    'agendaDetail',
    name('Kegiatan', 'Event'),
    '/agenda/<slug>/',
    'berita',
    'EventPage',
    [fact('waktu', 'Waktu dengan zona', 'Time with zone'), fact('tempat', 'Tempat', 'Place')],
    { points: ['ui/AgendaItem@1'] },
  ),
  page(
    'infografis',
    name('Infografis', 'Infographics'),
    '/infografis/',
    'berita',
    'GalleryPage',
    [fact('teks', 'Isi infografis sebagai teks', 'Content of the infographic as text')],
    { order: 9, points: ['ui/Gallery@1'], by: 'parmas' },
  ),
  page(
    'galeri',
    name('Galeri Foto', 'Photos'),
    '/galeri/foto/',
    'berita',
    'GalleryPage',
    [fact('keterangan', 'Keterangan dan teks alternatif', 'Captions and text alternatives')],
    { order: 10, points: ['ui/Gallery@1'] },
  ),
  page(
    'video',
    name('Video', 'Videos'),
    '/galeri/video/',
    'berita',
    'GalleryPage',
    [fact('takarir', 'Takarir atau transkrip', 'Captions or a transcript')],
    { order: 11, points: ['ui/VideoFacade@1'] },
  ),
  page(
    'dokumen',
    name('Buku/Dokumen', 'Books and documents'),
    '/publikasi/',
    'berita',
    'DocumentListPage',
    document,
    { order: 12, points: documents, by: 'parmas' },
  ),
  page(
    'rumahPintar',
    name('Rumah Pintar Pemilu', 'Election house'),
    '/rumah-pintar-pemilu/',
    'berita',
    'TextPage',
    [fact('kunjungan', 'Waktu dan cara berkunjung', 'When and how to visit')],
    { order: 13, freshness: year, by: 'parmas' },
  ),
  page(
    'pendidikan',
    name('Pendidikan Pemilih', 'Voter education'),
    '/pendidikan-pemilih/',
    'berita',
    'LessonListPage',
    [fact('pelajaran', 'Daftar pelajaran', 'List of lessons')],
    { order: 14, by: 'parmas' },
  ),
  page(
    'pendidikanDetail',
    name('Pelajaran', 'Lesson'),
    '/pendidikan-pemilih/<slug>/',
    'berita',
    'LessonPage',
    [fact('isi', 'Isi, glosarium, dan pertanyaan', 'Text, glossary and questions')],
    { points: ['ui/TermNote@1'], by: 'parmas' },
  ),

  // Pemilu dan Pemilihan
  page(
    'tahapan',
    name('Tahapan dan Jadwal', 'Stages and schedule'),
    '/pemilu/tahapan/',
    'pemilu',
    'StagesPage',
    [
      fact('tahap', 'Tahapan dengan tanggal', 'Stages with dates'),
      fact('dasar', 'Peraturan yang menetapkannya', 'Regulation that sets them'),
    ],
    {
      order: 1,
      points: ['ui/Timeline@1'],
      freshness: {
        kind: 'every',
        ordinary: every(12, 'bulan', ['OWN']),
        stages: { menjelang: every(1, 'bulan', ['OWN']), penghitungan: every(7, 'hari', ['OWN']) },
      },
      by: 'teknis',
    },
  ),
  page(
    'hasilPemilu',
    name('Hasil Pemilu', 'Results of the general election'),
    '/hasil/pemilu/',
    'pemilu',
    'ResultIndexPage',
    [fact('pemilu', 'Pemilu dengan status hasilnya', 'Elections with the status of their results')],
    { order: 2, freshness: results, by: 'teknis' },
  ),
  page(
    'hasilPemilihan',
    name('Hasil Pemilihan', 'Results of regional elections'),
    '/hasil/',
    'pemilu',
    'ResultIndexPage',
    [fact('pemilihan', 'Pemilihan dengan status hasilnya', 'Elections with the status of their results')],
    { order: 3, freshness: results, by: 'teknis' },
  ),
  page(
    'hasilDetail',
    name('Hasil', 'Result'),
    '/hasil/<slug>/',
    'pemilu',
    'ResultPage',
    [
      fact('status', 'Status hasil', 'Status of the result'),
      fact('sumber', 'Dokumen sumber: jenis, nomor, tanggal', 'Source document: kind, number, date'),
      fact('angka', 'Angka dengan penjumlahannya', 'Figures with their sums'),
      fact('waktu', 'Waktu data', 'Time of the data'),
    ],
    {
      points: [
        'results/ResultStatus@1',
        'results/ResultStory@1',
        'results/ResultTable@1',
        'results/ResultSources@1',
      ],
      freshness: results,
      by: 'teknis',
    },
  ),
  page(
    'dapil',
    name('Daerah Pemilihan dan Alokasi Kursi', 'Electoral districts and seats'),
    '/pemilu/dapil/',
    'pemilu',
    'DistrictPage',
    [
      fact('dapil', 'Daerah pemilihan dan wilayahnya', 'Districts and their areas'),
      fact('kursi', 'Alokasi kursi', 'Seats'),
      fact('dasar', 'Keputusan yang menetapkannya', 'Decision that sets them'),
    ],
    { order: 4, freshness: year, by: 'teknis' },
  ),
  page(
    'calonTerpilih',
    name('Calon Terpilih', 'Elected candidates'),
    '/pemilu/calon-terpilih/',
    'pemilu',
    'ElectedPage',
    [
      fact('dapil', 'Calon terpilih per dapil', 'Elected candidates by district'),
      fact('dasar', 'Keputusan yang menetapkannya', 'Decision that sets them'),
    ],
    { order: 5, points: ['results/SeatAllocation@1'], freshness: year, by: 'teknis' },
  ),
  page(
    'badanAdhoc',
    name('Badan Adhoc', 'Ad hoc bodies'),
    '/pemilu/badan-adhoc/',
    'pemilu',
    'TextPage',
    [fact('badan', 'PPK, PPS, KPPS, dan Pantarlih: tugas dan masa kerja', 'The bodies, duties and terms')],
    { order: 6, freshness: year, by: 'parmas' },
  ),
  page(
    'ipp',
    name('IPP', 'Participation index'),
    '/pemilu/ipp/',
    'pemilu',
    'IppPage',
    [
      fact('nilai', 'Nilai, kategori, dan lima dimensi', 'Score, category and five dimensions'),
      fact('sumber', 'Sumber dan tahun', 'Source and year'),
    ],
    {
      order: 7,
      points: ['ipp/IppScoreCard@1', 'ipp/IppDimensionProfile@1', 'ipp/IppMethodNote@1'],
      freshness: year,
      by: 'parmas',
    },
  ),
  page(
    'ippPengisian',
    name('Pengisian IPP', 'Filling of the participation index'),
    '/pemilu/ipp/pengisian/',
    'pemilu',
    'IppProgressPage',
    [
      fact('progres', 'Instrumen yang sudah dan belum diisi', 'Instruments filled and open'),
      fact('batas', 'Batas akhir', 'Deadline'),
    ],
    { points: ['ipp/IppProgressSummary@1'], by: 'parmas' },
  ),

  // Data Pemilih
  page(
    'pdpb',
    name('PDPB', 'Continuous voter data'),
    '/data-pemilih/pdpb/',
    'data-pemilih',
    'VoterDataPage',
    [
      fact('triwulan', 'Triwulan dan tahun', 'Quarter and year'),
      fact('total', 'Jumlah pemilih, laki-laki, perempuan', 'Voters, men, women'),
      fact('kecamatan', 'Jumlah kecamatan', 'Number of districts'),
      fact('sumber', 'Berita acara pleno', 'Minutes of the plenary'),
    ],
    { order: 1, points: ['ui/DataTable@1'], freshness: { kind: 'quarterly', sources: ['S79'] }, by: 'data' },
  ),
  page(
    'dpt',
    name('DPT', 'Voter list'),
    '/data-pemilih/dpt/',
    'data-pemilih',
    'VoterDataPage',
    [
      fact('total', 'Jumlah pemilih, laki-laki, perempuan', 'Voters, men, women'),
      fact('dasar', 'Keputusan penetapan', 'Decision that sets it'),
    ],
    { order: 2, by: 'data' },
  ),
  page('cekDpt', name('Cek DPT Online', 'Check the voter list'), null, 'data-pemilih', null, [], {
    order: 3,
    external: true,
    by: 'data',
  }),

  // Informasi Publik
  page(
    'ppid',
    name('PPID', 'Information service (PPID)'),
    '/informasi-publik/',
    'informasi-publik',
    'PpidHomePage',
    [
      fact('kategori', 'Empat kategori informasi', 'The four categories'),
      fact('maklumat', 'Maklumat pelayanan', 'Service pledge'),
      fact('eppid', 'Tautan e-PPID satker', "Link to the office's e-PPID"),
    ],
    { order: 1, freshness: halfYear, by: 'ppid' },
  ),
  page(
    'profilPpid',
    name('Profil PPID', 'Profile of the PPID'),
    '/informasi-publik/profil-ppid/',
    'informasi-publik',
    'TextPage',
    [fact('struktur', 'Struktur, tugas, dan fungsi', 'Structure, duties and functions')],
    { freshness: halfYear, by: 'ppid' },
  ),
  page(
    'dip',
    name('Daftar Informasi Publik', 'List of public information'),
    '/informasi-publik/daftar/',
    'informasi-publik',
    'PublicInformationListPage',
    [fact('kolom', 'Kolom Model PPID-A', 'Columns of Model PPID-A')],
    { order: 2, points: ['ui/DataTable@1', 'ui/Filters@1'], freshness: halfYear, by: 'ppid' },
  ),
  page(
    'berkala',
    name('Informasi Berkala', 'Information published regularly'),
    '/informasi-publik/berkala/',
    'informasi-publik',
    'InformationCategoryPage',
    [fact('butir', 'Butir a sampai j', 'Items a to j')],
    { order: 3, points: documents, freshness: halfYear, by: 'ppid' },
  ),
  page(
    'setiapSaat',
    name('Informasi Setiap Saat', 'Information available at any time'),
    '/informasi-publik/setiap-saat/',
    'informasi-publik',
    'InformationCategoryPage',
    [fact('butir', 'Butir informasi setiap saat', 'Its items')],
    { order: 4, points: documents, freshness: halfYear, by: 'ppid' },
  ),
  page(
    'sertaMerta',
    name('Informasi Serta Merta', 'Immediate information'),
    '/informasi-publik/serta-merta/',
    'informasi-publik',
    'ImmediateNoticePage',
    [fact('delapan', 'Delapan unsur pengumuman', 'The eight parts of a notice')],
    { order: 5, points: ['ui/Alert@1'], by: 'ppid' },
  ),
  page(
    'dikecualikan',
    name('Informasi Dikecualikan', 'Exempt information'),
    '/informasi-publik/dikecualikan/',
    'informasi-publik',
    'InformationCategoryPage',
    [fact('uji', 'Penetapan dan uji konsekuensi', 'Decisions and consequence tests')],
    { order: 6, points: documents, freshness: halfYear, by: 'ppid' },
  ),
  page(
    'permohonan',
    name('Permohonan Informasi', 'Request information'),
    '/informasi-publik/permohonan/',
    'informasi-publik',
    'RequestPage',
    [
      fact('bidang', 'Bidang Model PPID-B', 'Fields of Model PPID-B'),
      fact('tenggat', 'Tenggat dan biaya', 'Terms and cost'),
    ],
    { order: 7, points: ['ui/Form@1', 'ui/ErrorSummary@1'], by: 'ppid' },
  ),
  page(
    'keberatan',
    name('Keberatan', 'Objection'),
    '/informasi-publik/keberatan/',
    'informasi-publik',
    'ObjectionPage',
    [fact('alasan', 'Tujuh alasan', 'The seven reasons')],
    { order: 8, points: ['ui/Form@1', 'ui/RadioGroup@1'], by: 'ppid' },
  ),
  page(
    'prosedur',
    name('Prosedur dan Tenggat', 'Procedure and terms'),
    '/informasi-publik/prosedur/',
    'informasi-publik',
    'ProcedurePage',
    [fact('rezim', 'Tenggat dua rezim', 'Terms of both regimes')],
    { order: 9, points: ['ui/Stepper@1'], freshness: halfYear, by: 'ppid' },
  ),
  page(
    'hakPemohon',
    name('Hak Pemohon Informasi', 'Rights of applicants'),
    '/informasi-publik/hak-pemohon/',
    'informasi-publik',
    'TextPage',
    [fact('hak', 'Hak pemohon', 'Rights')],
    { freshness: halfYear, by: 'ppid' },
  ),
  page(
    'maklumat',
    name('Maklumat Pelayanan', 'Service pledge'),
    '/informasi-publik/maklumat/',
    'informasi-publik',
    'TextPage',
    [fact('maklumat', 'Teks maklumat', 'Text of the pledge')],
    { freshness: year, by: 'ppid' },
  ),
  page(
    'regulasiPpid',
    name('Regulasi PPID', 'Regulations of the PPID'),
    '/informasi-publik/regulasi/',
    'informasi-publik',
    'DocumentListPage',
    [fact('berlaku', 'Peraturan yang berlaku', 'Regulations in force')],
    { points: documents, freshness: halfYear, by: 'ppid' },
  ),
  page(
    'cekStatus',
    name('Cek Status Permohonan', 'Check the status of a request'),
    '/informasi-publik/cek-status/',
    'informasi-publik',
    'StatusCheckPage',
    [fact('eppid', 'Tautan e-PPID satker', "Link to the office's e-PPID")],
    { order: 10, by: 'ppid' },
  ),
  page(
    'laporanLayanan',
    name('Laporan Layanan Informasi', 'Report on the service'),
    '/informasi-publik/laporan-layanan/',
    'informasi-publik',
    'AnnualReportPage',
    [
      fact('jumlah', 'Jumlah permohonan', 'Number of requests'),
      fact('waktu', 'Waktu yang diperlukan', 'Time that was needed'),
      fact('putusan', 'Dikabulkan dan ditolak', 'Granted and refused'),
      fact('alasan', 'Alasan penolakan', 'Reasons of refusal'),
    ],
    { order: 11, points: ['ui/KeyFigure@1'], freshness: yearly('S69', 'S70'), by: 'ppid' },
  ),
  page(
    'renstra',
    name('Renstra', 'Strategic plan'),
    '/akuntabilitas/renstra/',
    'informasi-publik',
    'DocumentListPage',
    document,
    { order: 12, points: documents, freshness: year, by: 'data' },
  ),
  page(
    'program',
    name('Program dan Kegiatan', 'Programmes and activities'),
    '/akuntabilitas/program/',
    'informasi-publik',
    'ProgrammePage',
    [
      fact(
        'program',
        'Nama, penanggung jawab, target, jadwal, anggaran',
        'Name, responsible, target, schedule, budget',
      ),
    ],
    { order: 13, points: ['ui/Table@1'], freshness: halfYear, by: 'data' },
  ),
  page(
    'perjanjianKinerja',
    name('Perjanjian Kinerja', 'Performance agreement'),
    '/akuntabilitas/perjanjian-kinerja/',
    'informasi-publik',
    'DocumentListPage',
    document,
    { order: 14, points: documents, freshness: year, by: 'data' },
  ),
  page(
    'laporanKinerja',
    name('Laporan Kinerja', 'Performance report'),
    '/akuntabilitas/laporan-kinerja/',
    'informasi-publik',
    'DocumentListPage',
    document,
    { order: 15, points: documents, freshness: yearly('S61', 'OWN'), by: 'data' },
  ),
  page(
    'anggaran',
    name('Anggaran dan Realisasi', 'Budget'),
    '/akuntabilitas/anggaran/',
    'informasi-publik',
    'DocumentListPage',
    [...document, fact('set', 'Realisasi, neraca, CaLK, aset', 'Realisation, balance sheet, notes, assets')],
    { order: 16, points: documents, freshness: halfYear, by: 'keuangan' },
  ),
  page(
    'lhkpn',
    name('LHKPN', 'Asset reports'),
    '/akuntabilitas/lhkpn/',
    'informasi-publik',
    'DocumentListPage',
    [fact('pejabat', 'Pejabat dengan tautan LHKPN', 'Officials with links to their reports')],
    { order: 17, points: ['ui/Table@1'], freshness: year, by: 'sekretariat' },
  ),
  page(
    'pengadaan',
    name('Pengadaan', 'Procurement'),
    '/akuntabilitas/pengadaan/',
    'informasi-publik',
    'LinkPage',
    [fact('sirup', 'Tautan SiRUP dan LPSE', 'Links to SiRUP and LPSE')],
    { order: 18, points: ['ui/LinkList@1'], freshness: halfYear, by: 'keuangan' },
  ),
  page(
    'zonaIntegritas',
    name('Zona Integritas', 'Integrity zone'),
    '/akuntabilitas/zona-integritas/',
    'informasi-publik',
    'TextPage',
    [fact('isi', 'Pembangunan zona integritas', 'What is being done')],
    { order: 19, freshness: year, by: 'sekretariat' },
  ),

  // Produk Hukum
  page('jdih', name('JDIH', 'Legal documents (JDIH)'), null, 'produk-hukum', null, [], {
    order: 1,
    external: true,
    by: 'hukum',
  }),
  page(
    'keputusan',
    name('Keputusan', 'Decisions'),
    '/produk-hukum/',
    'produk-hukum',
    'LegalListPage',
    [
      fact('nomor', 'Jenis, nomor, tahun, dan judul', 'Kind, number, year and title'),
      fact('status', 'Berlaku atau dicabut', 'In force or revoked'),
    ],
    { order: 2, points: documents, freshness: halfYear, by: 'hukum' },
  ),

  // Kontak
  page(
    'kontak',
    name('Kontak Kami', 'Contact'),
    '/kontak/',
    'kontak',
    'ContactPage',
    [
      fact('alamat', 'Alamat', 'Address'),
      fact('telepon', 'Telepon', 'Telephone'),
      fact('surel', 'Surel resmi', 'Official e-mail'),
      fact('jam', 'Jam pelayanan', 'Opening hours'),
    ],
    { order: 1, points: ['ui/ContactCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'pengaduan',
    name('Pengaduan Masyarakat', 'Complaints'),
    '/kontak/pengaduan/',
    'kontak',
    'ComplaintPage',
    [
      fact('kanal', 'Kanal pengaduan', 'Channels'),
      fact('tata-cara', 'Tata cara dan perlindungan pelapor', 'Procedure and protection'),
    ],
    { order: 2, freshness: halfYear, by: 'hukum' },
  ),
  page('lapor', name('SP4N-LAPOR!', 'SP4N-LAPOR!'), null, 'kontak', null, [], {
    order: 3,
    external: true,
    by: 'hukum',
  }),
  page(
    'skm',
    name('Survei Kepuasan Masyarakat', 'Satisfaction survey'),
    '/kontak/survei/',
    'kontak',
    'SurveyPage',
    [
      fact('hasil', 'Hasil terakhir', 'Last result'),
      fact('tautan', 'Tautan atau formulir survei', 'Link to the survey'),
    ],
    { order: 4, freshness: year, by: 'sekretariat' },
  ),
  page(
    'jamPelayanan',
    name('Jam Pelayanan', 'Opening hours'),
    '/kontak/jam-pelayanan/',
    'kontak',
    'ContactPage',
    [fact('jam', 'Jam per hari', 'Hours by day')],
    { order: 5, points: ['ui/ContactCard@1'], freshness: halfYear, by: 'sekretariat' },
  ),
  page(
    'layanan',
    name('Standar Pelayanan', 'Service standards'),
    '/layanan/',
    'kontak',
    'ServiceListPage',
    [fact('layanan', 'Layanan, syarat, waktu, biaya', 'Services, conditions, time, cost')],
    { order: 6, freshness: year, by: 'sekretariat' },
  ),
  page(
    'layananDetail',
    name('Layanan', 'Service'),
    '/layanan/<slug>/',
    'kontak',
    'ServicePage',
    [
      fact('syarat', 'Persyaratan', 'Conditions'),
      fact('prosedur', 'Prosedur', 'Procedure'),
      fact('waktu', 'Waktu', 'Time'),
      fact('biaya', 'Biaya', 'Cost'),
    ],
    { points: ['ui/Stepper@1'], freshness: year, by: 'sekretariat' },
  ),
  page(
    'faq',
    name('Pertanyaan Umum', 'Questions and answers'),
    '/faq/',
    'kontak',
    'FaqPage',
    [fact('tanya', 'Pertanyaan dengan jawaban', 'Questions with answers')],
    { order: 7, points: ['ui/Accordion@1'], freshness: year, by: 'humas' },
  ),

  // Reached from every page
  page(
    'pencarian',
    name('Pencarian', 'Search'),
    '/cari/',
    null,
    'SearchPage',
    [fact('kolom', 'Kolom pencarian', 'Search field')],
    { points: ['ui/SearchField@1'], by: 'otomatis' },
  ),
  page('petaSitus', name('Peta Situs', 'Site map'), '/peta-situs/', null, 'SiteMapPage', [], {
    points: ['ui/LinkList@1'],
    by: 'otomatis',
  }),
  page('arsip', name('Arsip', 'Archive'), '/arsip/', null, 'ArchivePage', listed, { by: 'otomatis' }),
  page(
    'koreksi',
    name('Koreksi dan Klarifikasi', 'Corrections'),
    '/koreksi/',
    null,
    'CorrectionsPage',
    [fact('koreksi', 'Apa yang diubah, kapan, mengapa', 'What was changed, when and why')],
    { by: 'humas' },
  ),
  page(
    'aksesibilitas',
    name('Pernyataan Aksesibilitas', 'Accessibility statement'),
    '/aksesibilitas/',
    null,
    'StatementPage',
    [
      fact('tingkat', 'Tingkat kesesuaian dan kekurangan', 'Conformance and what is missing'),
      fact('kanal', 'Cara melapor', 'How to report'),
    ],
    { freshness: year, by: 'pengembang' },
  ),
  page(
    'privasi',
    name('Kebijakan Privasi', 'Privacy'),
    '/privasi/',
    null,
    'StatementPage',
    [fact('data', 'Data yang disimpan dan yang tidak', 'What is kept and what is not')],
    { freshness: year, by: 'pengembang' },
  ),
  page(
    'tidakDitemukan',
    name('404: Halaman Tidak Ditemukan', '404: Not found'),
    '/404/',
    null,
    'ErrorPage',
    [],
    {
      by: 'pengembang',
    },
  ),
  page('terlarang', name('403: Akses Ditolak', '403: Forbidden'), '/403/', null, 'ErrorPage', [], {
    by: 'pengembang',
  }),
  page('galat', name('500: Gangguan Server', '500: Server error'), '/500/', null, 'ErrorPage', [], {
    by: 'pengembang',
  }),
  page('pemeliharaan', name('Pemeliharaan', 'Maintenance'), '/pemeliharaan/', null, 'ErrorPage', [], {
    by: 'pengembang',
  }),
  page(
    'cetak',
    name('Lembar Cetak A4', 'Printed sheet'),
    '/cetak/<slug>/',
    null,
    'PrintSheetPage',
    [fact('asal', 'Alamat halaman dan tanggal cetak', 'Address of the page and day of printing')],
    { points: ['ui/PrintInfo@1'], by: 'otomatis' },
  ),
];

/** Id of a page type: `visiMisi`. */
export type PageId = (typeof all)[number]['id'];

/** All page types, in the order of the menu. */
export const pageTypes: readonly (PageType & { id: PageId })[] = all;

/** Ids of all page types. */
export const pageTypeIds: readonly PageId[] = pageTypes.map(({ id }) => id);

/**
 * The page type with an id.
 * @throws StandardError with the ids that are near, for one that does not exist
 */
export function pageType(id: string): PageType {
  const found = pageTypes.find((each) => each.id === id);
  if (found) return found;
  const near = pageTypeIds.filter((each) =>
    each.toLowerCase().startsWith(String(id).slice(0, 3).toLowerCase()),
  );
  throw new StandardError(
    `there is no page type "${id}". Its address, facts and limits are not known. Use one of pageTypeIds${near.length > 0 ? `, perhaps ${near.join(' or ')}` : ''}.`,
  );
}

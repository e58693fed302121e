import type {
  BaDiekspor,
  BerkasDiekspor,
  KaitanDiekspor,
  KoordinasiDiekspor,
  LaporanDiekspor,
  TenggatDiekspor,
} from '../ports/store/ekspor.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import { isoDenganOffset, tanggalPada } from '../sop/waktu/waktu.ts';
import type { Edisi } from './edisi.ts';
import type { Pengecualian } from './pengecualian.ts';
import type { Tabel } from './tabel.ts';

const waktu = (ms: number | null, zona: Zona): string | null =>
  ms === null ? null : isoDenganOffset(ms, zona);

/** Several values of one cell: ids hold no blank. */
const daftar = (isi: readonly (string | null)[]): string | null =>
  isi.length === 0 ? null : isi.map((satu) => satu ?? '-').join(' ');

/** The columns and their order are the auditor's (issue on Berita Acara); one row for each Berita Acara. */
export const tabelBa = (e: Edisi, zona: Zona): Tabel<BaDiekspor> => [
  ['nomor_register', (b) => b.nomorRegister],
  ['nomor_naskah', (b) => b.nomorNaskah],
  ['jenis', (b) => b.jenis],
  ['status', (b) => b.status],
  ['tanggal', (b) => tanggalPada(b.pada, zona)],
  ['tracking_id', (b) => daftar(b.laporan.map((l) => l.sebutan))],
  ['disposisi_pada', (b) => daftar(b.laporan.map((l) => waktu(l.disposisi, zona)))],
  ['satker', (b) => e.teks(b.satker.join('; '))],
  ['petugas', (b) => e.oleh(b.petugas)],
  ['disetujui_oleh', (b) => e.oleh(b.disetujuiOleh)],
  ['disetujui_pada', (b) => waktu(b.disetujuiPada, zona)],
  ['akun_sama', (b) => b.akunSama],
  ['kiriman', (b) => daftar(b.kiriman.map((k) => k.id))],
  ['dasar_terkirim', (b) => daftar(b.kiriman.map((k) => k.dasar))],
  ['id_tindak_lanjut', (b) => daftar(b.kiriman.map((k) => k.idJauh))],
  ['diterima_pada', (b) => daftar(b.kiriman.map((k) => waktu(k.terkirim, zona)))],
  ['jejak_seq', (b) => b.jejak?.seq ?? null],
  ['hash', (b) => b.jejak?.hash ?? null],
  // One for each report of `tracking_id`: whose examination it shares.
  ['induk', (b) => daftar(b.laporan.map((l) => disebut(l.induk, e) ?? SENDIRI))],
];

/** What this edition does not hold is told without its number: a report without a Berita Acara, or a parent, would be a finding. */
const TIDAK_DIMUAT = 'tidak-dimuat';
/** A report of a Berita Acara that shares nobody's examination; a leading '-' would be taken for a formula. */
const SENDIRI = 'sendiri';

const disebut = (nomor: string | null, e: Edisi): string | null =>
  nomor === null || e.tampil(nomor) ? nomor : TIDAK_DIMUAT;

export const tabelLaporan = (
  e: Edisi,
  zona: Zona,
  namaSop: (hash: string) => string,
): Tabel<LaporanDiekspor> => [
  ['tracking_id', (l) => l.trackingId],
  ['nomor_registrasi', (l) => l.nomorRegistrasi],
  ['putaran', (l) => (l.putaran === 0 ? null : l.putaran)],
  ['sebab', (l) => l.sebab],
  ['disposisi_pada', (l) => waktu(l.disposisi, zona)],
  ['sumber_disposisi', (l) => l.sumber],
  ['terlihat_pada', (l) => waktu(l.terlihat, zona)],
  // `rekap` counts it as taken in.
  ['masuk_rekap', (l) => l.masuk],
  ['kanal', (l) => l.kanal],
  ['sop', (l) => namaSop(l.sop)],
  ['kelas', (l) => l.kelas],
  ['langkah_kini', (l) => l.langkah],
  ['terbuka', (l) => l.terbuka],
  ['status_lapor', (l) => l.statusLapor],
  ['anonim', (l) => l.anonim],
  ['rahasia', (l) => l.rahasia],
  ['ba', (l) => daftar(l.ba.map((nomor) => disebut(nomor, e)))],
  ['dikecualikan', (l) => l.dikecualikan],
  ['pertama_terkirim_pada', (l) => waktu(l.pertamaTerkirim, zona)],
  ['akhir_terkirim_pada', (l) => waktu(l.akhirTerkirim, zona)],
  // Of the final answer: on whose decision, who typed that, how, and by what evidence.
  ['jawaban', (l) => l.persetujuan?.kiriman ?? null],
  ['jawaban_disetujui_pada', (l) => waktu(l.persetujuan?.pada ?? null, zona)],
  ['jawaban_disetujui_oleh', (l) => e.oleh(l.persetujuan?.oleh ?? null)],
  ['jawaban_dicatat_oleh', (l) => e.oleh(l.persetujuan?.dicatatOleh ?? null)],
  ['jawaban_cara', (l) => l.persetujuan?.cara ?? null],
  ['jawaban_bukti', (l) => e.teks(l.persetujuan?.bukti ?? '')],
  ['induk', (l) => disebut(l.induk, e)],
  ['ralat', (l) => daftar(l.ralat.map(({ kiriman }) => kiriman))],
  // One for each of `ralat`: on whose decision.
  ['ralat_disetujui_oleh', (l) => daftar(l.ralat.map(({ oleh }) => e.oleh(oleh)))],
];

/** Every link with its times: `induk` of laporan-log knows only the one that stands. */
export const tabelKaitan = (e: Edisi, zona: Zona): Tabel<KaitanDiekspor> => [
  ['tracking_id', (k) => k.trackingId],
  ['nomor_registrasi', (k) => k.nomorRegistrasi],
  ['putaran', (k) => k.putaran],
  ['induk', (k) => disebut(k.induk, e)],
  ['putaran_induk', (k) => k.putaranInduk],
  ['dikaitkan_pada', (k) => waktu(k.dikaitkan, zona)],
  ['dikaitkan_oleh', (k) => e.oleh(k.dikaitkanOleh)],
  ['jejak_seq', (k) => k.seq],
  ['dilepas_pada', (k) => waktu(k.dilepas, zona)],
  ['dilepas_oleh', (k) => e.oleh(k.dilepasOleh)],
  ['sebab', (k) => k.sebab],
  ['alasan', (k) => e.teks(k.alasan)],
  ['jejak_seq_lepas', (k) => k.seqLepas],
];

export const tabelKoordinasi = (e: Edisi, zona: Zona): Tabel<KoordinasiDiekspor> => [
  ['tracking_id', (k) => k.trackingId],
  ['nomor_registrasi', (k) => k.nomorRegistrasi],
  ['putaran', (k) => k.putaran],
  ['langkah', (k) => k.langkah],
  ['pada', (k) => waktu(k.pada, zona)],
  ['dicatat_pada', (k) => waktu(k.dicatat, zona)],
  ['oleh', (k) => e.oleh(k.oleh)],
  ['dicatat_oleh', (k) => e.oleh(k.dicatatOleh)],
  ['instansi', (k) => e.teks(k.instansi)],
  ['hasil', (k) => e.teks(k.hasil)],
];

export const tabelTenggat = (e: Edisi, zona: Zona): Tabel<TenggatDiekspor> => [
  ['tracking_id', (t) => t.trackingId],
  ['nomor_registrasi', (t) => t.nomorRegistrasi],
  ['putaran', (t) => t.putaran],
  ['jam', (t) => t.jam],
  ['langkah', (t) => t.langkah],
  ['mulai_pada', (t) => waktu(t.mulai, zona)],
  ['jatuh_pada', (t) => waktu(t.jatuh, zona)],
  ['selesai_pada', (t) => waktu(t.selesai, zona)],
  ['terlambat', (t) => t.terlambat],
  ['alasan_terlambat', (t) => e.teks(t.alasan)],
  ['dasar', (t) => t.dasar],
];

export const tabelPengecualian = (e: Edisi, zona: Zona): Tabel<Pengecualian> => [
  ['jejak_seq', (p) => p.seq],
  ['pada', (p) => waktu(p.at, zona)],
  ['terjadi_pada', (p) => waktu(p.terjadi, zona)],
  ['golongan', (p) => p.golongan],
  ['jenis', (p) => p.jenis],
  ['tracking_id', (p) => p.trackingId],
  ['rincian', (p) => p.rincian],
  ['oleh', (p) => e.oleh(p.oleh)],
  ['dicatat_oleh', (p) => e.oleh(p.dicatatOleh)],
  ['alasan', (p) => e.teks(p.alasan)],
  ['akun', (p) => (p.akun === null ? null : e.teks(p.akun))],
];

export interface BuktiBa {
  readonly ba: string;
  readonly urut: number;
  readonly satu: BerkasDiekspor;
  /** Where the bundle holds it; '' where it holds the hash only. */
  readonly letak: string;
}

export const tabelBukti = (e: Edisi, zona: Zona): Tabel<BuktiBa> => [
  ['ba', (b) => b.ba],
  ['urut', (b) => b.urut],
  ['milik', (b) => b.satu.milik],
  ['sha256_asli', (b) => b.satu.asli],
  ['sha256_terbit', (b) => b.satu.terbit],
  ['tipe_media', (b) => b.satu.tipeMedia],
  ['byte_terbit', (b) => b.satu.ukuran],
  ['sumber', (b) => b.satu.keterangan?.sumber ?? null],
  ['dari', (b) => e.teks(b.satu.keterangan?.dari ?? '')],
  ['diambil_pada', (b) => waktu(b.satu.keterangan?.diambil ?? null, zona)],
  ['tempat', (b) => e.teks(b.satu.keterangan?.tempat ?? '')],
  ['berkas', (b) => b.letak],
];

import type { KasusRinci } from '../../ports/store.ts';
import { bagiLuar } from '../../sop/identitas/bagi-luar.ts';
import { namaAkun } from '../../sop/identitas/identitas.ts';
import type { BidangDitunggu } from '../../sop/kasus/bidang-ditunggu.ts';
import { bidangDitunggu, lewatBatas } from '../../sop/kasus/bidang-ditunggu.ts';
import { sebutan } from '../../sop/kasus/kasus.ts';
import { rapikan } from '../../sop/kiriman/naskah.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih, potong } from '../tampilan/lebar.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { formulirTampil, judulKasus } from './formulir.ts';

/** A case to be told to somebody outside the program, by a message that anybody may pass on. */
export interface BahanRingkas {
  readonly rinci: KasusRinci;
  readonly instansi: string;
  /** As the officer names it; null: to nobody in particular. */
  readonly untuk: string | null;
}

/** columns: what a person reads on a telephone before asking for the rest. */
const JUDUL_MAKS = 200;
const ISI_MAKS = 700;
const NAMA_MAKS = 120;

/** Whether anything of the report's own words may stand in a message: of a rahasia report nothing does. */
type Terbaca = 'isi' | 'rahasia' | 'dihapus';

export interface Ringkas {
  readonly nomor: string;
  readonly untuk: string | null;
  readonly terbaca: Terbaca;
  readonly judul: string | null;
  readonly lokasi: string | null;
  readonly isi: string | null;
  /** Those whose answer the message is about: each has a question of its own. */
  readonly bidang: readonly BidangDiringkas[];
  readonly tenggatSop: number | null;
  readonly tenggatNasional: number | null;
}

export interface BidangDiringkas extends BidangDitunggu {
  /** What it was asked, as the officer noted it. */
  readonly diminta: string | null;
}

/** What of a case may leave in a message: without whatever identifies the reporter, and shortened. */
export function ringkas({ rinci, untuk }: BahanRingkas, t: TampilanSop): Ringkas {
  const { laporan, jadwal, kasus } = rinci;
  const terbaca = rinci.dihapus ? 'dihapus' : laporan?.rahasia ? 'rahasia' : 'isi';
  const identitas = identitasRinci(rinci, t);
  const { takTampil, samaran } = t.katalog.ringkas;
  const keluar = (teks: string | null, maks: number): string | null =>
    teks === null || teks.trim() === ''
      ? null
      : potong(tanpaTanda(bagiLuar(teks, identitas, samaran) ?? takTampil), maks);
  const isinya = (teks: string | null, maks: number) => (terbaca === 'isi' ? keluar(teks, maks) : null);
  const semua = bidangDitunggu(kasus, rinci.namaBidang);
  const bidang = untuk === null ? semua : semua.filter((b) => sama(b.nama, untuk));
  return {
    nomor: sebutan(kasus),
    untuk: keluar(untuk ?? (bidang.length === 1 ? (bidang[0]?.nama ?? null) : null), NAMA_MAKS),
    terbaca,
    judul: isinya(judulKasus(rinci, t.sop), JUDUL_MAKS),
    lokasi: isinya(lokasi(rinci), JUDUL_MAKS),
    isi: isinya(isiKasus(rinci, t), ISI_MAKS),
    bidang: bidang.map((b) => ({
      ...b,
      nama: keluar(b.nama, NAMA_MAKS),
      diminta: isinya(catatanPermintaan(rinci, b, t), ISI_MAKS),
    })),
    tenggatSop: jadwal.tenggatSop,
    tenggatNasional: jadwal.tenggatNasional,
  };
}

const sama = (nama: string | null, lain: string): boolean => rapikan(nama ?? '') === rapikan(lain);

/** As LAPOR! tells who reported, and as the form of our own register holds it; and those who reported the same problem. */
function identitasRinci(
  { laporan, formulir, pelaporSekaitan }: KasusRinci,
  { sop }: TampilanSop,
): readonly string[] {
  // A field that only an older text of the SOP knows may be one of the reporter's own.
  const milik = Object.entries(formulir).flatMap(([nama, isi]) =>
    (sop.formulir[nama]?.identitas ?? true) && isi !== '' ? [isi] : [],
  );
  return [...namaAkun(laporan?.namaPelapor ?? ''), ...milik, ...pelaporSekaitan];
}

/** The text of LAPOR!'s admin where there is one, else the reporter's; of our own register what is no identity. */
function isiKasus({ laporan, formulir }: KasusRinci, { sop }: TampilanSop): string | null {
  if (laporan !== null) return laporan.isiAkhir || laporan.isiAwal;
  const umum = formulirTampil({ formulir, laporan }, sop).filter(
    ([nama]) => sop.formulir[nama]?.identitas === false,
  );
  return umum.map(([, isi]) => isi).join(' · ');
}

const lokasi = ({ laporan }: KasusRinci): string | null =>
  laporan === null
    ? null
    : [laporan.kelurahan, laporan.kecamatan].filter((satu) => satu !== null && satu !== '').join(', ');

/** The newest note of those that asked it: a reminder gives another time, and repeats no question. */
function catatanPermintaan(
  { tindakan }: KasusRinci,
  { nama, sejak }: BidangDitunggu,
  { sop }: TampilanSop,
): string | null {
  const minta = tindakan.filter(
    (a) =>
      (sop.tindakan[a.aksi]?.efek.includes('minta-bidang') ?? false) &&
      a.terjadi >= sejak &&
      sama(nama, a.teks['bidang'] ?? ''),
  );
  return minta.findLast((a) => (a.teks['catatan'] ?? '') !== '')?.teks['catatan'] ?? null;
}

/** WhatsApp reads *, _, ~ and ` around words as type, and some at the beginning of a line. */
const tanpaTanda = (teks: string): string =>
  bersih(teks.replace(/[*~`]/g, ''))
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^[>#-]+ /, '');

/** Ready to be pasted into WhatsApp: plain lines, and *bold* for what each of them is. */
export function ringkasTeks(b: BahanRingkas, t: TampilanSop): readonly string[] {
  const { ringkas: kata } = t.katalog;
  const r = ringkas(b, t);
  const butir = (label: string, isi: string | null): readonly string[] =>
    isi === null || isi === '' ? [] : [`*${label}:* ${isi}`];
  return [
    `*${b.rinci.kasus.trackingId === null ? kata.pengaduan(r.nomor) : kata.laporan(r.nomor)}*`,
    ...butir(kata.dari, tanpaTanda(b.instansi)),
    ...butir(kata.untuk, r.untuk),
    '',
    ...(r.terbaca === 'isi' ? isiBaris(r, butir, t) : [kata.tanpaIsi[r.terbaca]]),
    '',
    ...permintaanBaris(r, butir, t),
    ...butir(kata.tenggatSop, tenggatTeks(r.tenggatSop, t)),
    ...butir(kata.tenggatNasional, tenggatTeks(r.tenggatNasional, t)),
    '',
    kata.tanpaIdentitas,
  ];
}

type Butir = (label: string, isi: string | null) => readonly string[];

const isiBaris = (r: Ringkas, butir: Butir, { katalog: { ringkas: kata } }: TampilanSop) => [
  ...butir(kata.judul, r.judul),
  ...butir(kata.lokasi, r.lokasi),
  ...butir(kata.isi, r.isi),
];

/** Each bidang reads what it was asked, and until when: of several, each with its name. */
function permintaanBaris(r: Ringkas, butir: Butir, t: TampilanSop): readonly string[] {
  const { ringkas: kata } = t.katalog;
  if (r.bidang.length === 0) return butir(kata.diminta(null), kata.mohon(r.untuk));
  const beberapa = r.bidang.length > 1;
  return r.bidang.flatMap((satu) => {
    const nama = beberapa ? satu.nama : null;
    return [
      ...butir(kata.diminta(nama), satu.diminta ?? kata.mohon(beberapa ? satu.nama : r.untuk)),
      ...butir(kata.batas(nama), batas(satu, t)),
      ...(beberapa ? [''] : []),
    ];
  });
}

const batas = ({ sebelum }: BidangDitunggu, t: TampilanSop): string | null =>
  sebelum === null ? null : t.katalog.ringkas.sebelum(tenggatTeks(sebelum, t) ?? '');

function tenggatTeks(jatuh: number | null, t: TampilanSop): string | null {
  if (jatuh === null) return null;
  const pada = waktuTeks(jatuh, t);
  return jatuh < t.sekarang ? t.katalog.ringkas.lewat(pada) : pada;
}

/** `ringkas --json` */
export function ringkasJson(b: BahanRingkas, t: TampilanSop) {
  const r = ringkas(b, t);
  const { kasus } = b.rinci;
  const iso = (ms: number | null): string | null => (ms === null ? null : isoDenganOffset(ms, t.zona));
  return {
    tracking_id: kasus.trackingId,
    nomor_registrasi: kasus.nomorRegistrasi,
    untuk: r.untuk,
    rahasia: r.terbaca === 'rahasia',
    isi_dihapus: r.terbaca === 'dihapus',
    judul: r.judul,
    lokasi: r.lokasi,
    isi: r.isi,
    diminta: r.bidang.length === 1 ? (r.bidang[0]?.diminta ?? null) : null,
    bidang: r.bidang.map((satu) => ({
      nama: satu.nama,
      diminta: satu.diminta,
      diminta_sebelum: iso(satu.sebelum),
      terlambat: lewatBatas(satu, t.sekarang),
    })),
    tenggat_sop: iso(r.tenggatSop),
    tenggat_nasional: iso(r.tenggatNasional),
    teks: ringkasTeks(b, t).join('\n'),
  };
}

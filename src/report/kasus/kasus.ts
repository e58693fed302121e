import type { BerkasPelapor } from '../../ports/berkas.ts';
import type { KasusRinci, LampiranRinci, TindakanRinci } from '../../ports/store.ts';
import type { AturanTenggat } from '../../sop/aturan.ts';
import { milikDiserahkan, namaTerbit } from '../../sop/identitas/nama-terbit.ts';
import { bidangDitunggu } from '../../sop/kasus/bidang-ditunggu.ts';
import type { Kasus, PermintaanBidang } from '../../sop/kasus/kasus.ts';
import { MENUNGGU_PELAPOR, putaranIni, sebutan } from '../../sop/kasus/kasus.ts';
import { menungguSiapa } from '../../sop/kasus/menunggu.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import { statusDikenal } from '../../sop/laporan/status-lapor.ts';
import type { Petugas } from '../../sop/petugas.ts';
import { kelasBerlaku, menungguPenutupan } from '../../sop/tenggat/jadwal.ts';
import { berkasBaris } from '../ba/bukti-ba.ts';
import { bidangTeks } from '../daftar/bidang.ts';
import { menungguTeks } from '../daftar/daftar.ts';
import { tipeLaporan } from '../daftar/daftar-json.ts';
import { rekapKasusBaris } from '../rekap/rekap.ts';
import { naskahSopBaris } from '../sop/naskah-sop.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { Pasangan, TampilanBanyakSop, TampilanSop } from '../tampilan/tampilan.ts';
import {
  gantungBaris,
  judulBagian,
  kalimatBaris,
  namaLangkah,
  namaPetugas,
  namaTindakan,
  naskahBaris,
  nilaiWaktu,
  pasanganBaris,
} from '../tampilan/tampilan.ts';
import { hariSejak, waktuPendek, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { alarmBaris } from '../tenggat/alarm.ts';
import { pergeseranBaris } from '../tenggat/tenggat-berubah.ts';
import { tenggatKasusBaris } from '../tenggat/tenggat-kasus.ts';
import { alihTercatatBaris } from './alih.ts';
import { asalTeks } from './asal-berkas.ts';
import { formulirBaris, judulKasus } from './formulir.ts';
import { anakBaris, indukPasangan } from './kaitan.ts';
import { baBaris, jalanBaris, kirimanBaris, konsepBaris, riwayatBaris } from './perjalanan-kasus.ts';

/** One case and who looks at it. */
export interface BahanKasus {
  readonly rinci: KasusRinci;
  readonly petugas: readonly Petugas[];
  /** The rules its deadlines are counted by. */
  readonly aturan: AturanTenggat;
  /** Actions allowed now. */
  readonly boleh: readonly string[];
  /** At APIP, and not open to who looks: of its content nothing is shown. */
  readonly tutup: boolean;
  /** Drafts that wait for the approval of who looks: shown to them, be the rest hidden. */
  readonly untukDisetujui?: readonly string[];
  /** Where a reporter's file lies on this computer. */
  readonly letakBerkas: (berkas: BerkasPelapor) => string;
}

type Bagian = readonly [judul: string, baris: readonly string[]];

/** One case from top to bottom: what it is, until when, what was done, and what may be done now. */
export function kasusTeks(b: BahanKasus, t: TampilanBanyakSop): readonly string[] {
  const { tenggat, kasus: kata } = t.katalog;
  const { bagian, apip } = kata;
  const isi: readonly Bagian[] = b.tutup
    ? [
        ['', kalimatBaris(apip, t.lebar, 0)],
        [t.katalog.apip.untukDisetujui, konsepBaris(b.rinci, t, b.untukDisetujui ?? [])],
      ]
    : [
        ...isiLaporan(b.rinci, t),
        [bagian.formulir, formulirBaris(b.rinci, b.petugas, t)],
        [bagian.diserahkan, berkasBaris(milikDiserahkan(b.rinci.kasus), b.rinci.diserahkan, t)],
        [bagian.lampiran, lampiranBaris(b, t)],
        [bagian.tindakan, tindakanBaris(b, t)],
        [bagian.bidang, bidangBaris(b.rinci, t)],
        [bagian.konsep, konsepBaris(b.rinci, t)],
        [bagian.riwayat, riwayatBaris(b.rinci, t)],
      ];
  return susun(
    [
      ['', kepalaBaris(b, t)],
      [bagian.tenggat, tenggatKasusBaris(b, t)],
      [tenggat.berubah.judul, pergeseranBaris(b.rinci.pergeseran, b.petugas, t)],
      ...isi,
      [t.katalog.kaitan.anak, anakBaris(b.rinci, t)],
      [t.katalog.alarm.judul, alarmBaris(b.rinci.kasus.alarm, t)],
      [bagian.jalan, jalanBaris(b.rinci.kasus, t)],
      [bagian.naskahSop, naskahSopBaris(b.rinci, { petugas: b.petugas, tutup: b.tutup }, t)],
      [
        t.katalog.alih.riwayat.judul,
        alihTercatatBaris(b.rinci.alih, { petugas: b.petugas, tutup: b.tutup }, t),
      ],
      [bagian.kiriman, kirimanBaris(b.rinci.kasus, t)],
      [bagian.ba, baBaris(b.rinci, t)],
      [bagian.rekap, rekapKasusBaris(b.rinci.rekap, t)],
      [bagian.boleh, bolehBaris(b, t)],
    ],
    t,
  );
}

/** Sections with a blank line between them; empty ones are left out. */
const susun = (semua: readonly Bagian[], t: TampilanSop): readonly string[] =>
  semua
    .filter(([, baris]) => baris.length > 0)
    .flatMap(([judul, baris], i) => [
      ...(i === 0 ? [] : ['']),
      ...(judul === '' ? [] : [judulBagian(judul, t)]),
      ...baris,
    ]);

function kepalaBaris(b: BahanKasus, t: TampilanBanyakSop): readonly string[] {
  const { kasus: kata, daftar } = t.katalog;
  const { kasus, laporan } = b.rinci;
  const penutupan = menungguPenutupan(kasus) ? t.katalog.penutupan.tanda : '';
  const tanda = [kasus.mendesak ? daftar.mendesak : '', menungguKini(b, t), penutupan]
    .filter((s) => s !== '')
    .join(' · ');
  const judul = b.tutup ? daftar.apip : (judulKasus(b.rinci, t.sop) ?? tanpaJudul(b.rinci, t));
  return [
    t.gaya.tebal((kasus.trackingId === null ? kata.judulPengaduan : kata.judul)(sebutan(kasus))),
    ...naskahBaris(judul, t.lebar, 0),
    ...(laporan?.rahasia ? kalimatBaris(kata.rahasia, t.lebar, 0).map(t.gaya.merah) : []),
    '',
    ...pasanganBaris(
      [
        [kata.langkah, `${namaLangkah(t.sop, kasus.langkah)}${tanda === '' ? '' : ` (${tanda})`}`],
        [kata.statusLapor, laporan === null ? null : statusTeks(laporan.statusLapor, t)],
        [kata.kanal, kasus.nomorRegistrasi === null ? null : bersih(kasus.kanal)],
        [kata.registrasi, kasus.trackingId === null ? null : kasus.nomorRegistrasi],
        [t.katalog.balasan.label, balasanTeks(kasus, t)],
        [kata.putaran, putaranTeks(kasus, t)],
        indukPasangan(b.rinci, t),
        [kata.kelasNasional, kasus.trackingId === null ? null : kelasTeks(kasus, t)],
        [
          kata.penanggungJawab,
          kasus.penanggungJawab === null ? null : namaPetugas(b.petugas, kasus.penanggungJawab),
        ],
        ...(b.tutup ? [] : ciriLaporan(laporan, t)),
      ],
      t,
      0,
    ),
  ];
}

const tanpaJudul = ({ dihapus }: KasusRinci, { katalog: { daftar } }: TampilanSop): string =>
  dihapus ? daftar.isiDihapus : daftar.tanpaJudul;

const kelasTeks = (kasus: Kasus, { katalog: { kasus: kata } }: TampilanSop): string =>
  kasus.kelas === null ? kata.kelasBelum(kata.kelas[kasus.kelasAwal]) : kata.kelas[kelasBerlaku(kasus)];

/** LAPOR! may have made a new one; the case goes on as an open one. */
const statusTeks = (status: string, { katalog }: TampilanSop): string =>
  statusDikenal(status) ? bersih(status) : `${bersih(status)} (${katalog.kasus.statusTakDikenal})`;

function menungguKini(b: BahanKasus, t: TampilanSop): string {
  const { kasus, baFinalSejak } = b.rinci;
  // The name of a unit tells what a case at APIP is about.
  const namaBidang = b.tutup ? new Map<number, string>() : b.rinci.namaBidang;
  const m = menungguSiapa(kasus, { namaBidang, baFinalSejak });
  if (m?.siapa === 'induk') return t.katalog.waktu.selama(hariSejak(m.sejak, t));
  return m === null ? '' : menungguTeks(m, b.tutup ? [] : bidangDitunggu(kasus, namaBidang), t);
}

function balasanTeks({ balasan, langkah }: Kasus, t: TampilanSop): string | null {
  if (balasan === null || balasan.belumDinilai === 0) return null;
  const { balasan: kata } = t.katalog;
  const kapan = waktuTeks(balasan.sejak ?? balasan.terakhir, t);
  const teks = langkah === MENUNGGU_PELAPOR ? kata.belumDinilai : kata.dijawabBersama;
  return `${teks(balasan.belumDinilai, kapan)}${balasan.tanpaTeks ? `, ${kata.tanpaTeks}` : ''}`;
}

function putaranTeks(kasus: Kasus, { katalog }: TampilanSop): string | null {
  const p = putaranIni(kasus);
  return p === null || p.n === 1 ? null : `${p.n}, ${katalog.kasus.sebabPutaran[p.sebab]}`;
}

function ciriLaporan(l: Laporan | null, t: TampilanSop): readonly Pasangan[] {
  if (l === null) return [];
  const { kasus: kata } = t.katalog;
  const lokasi = [l.kelurahan, l.kecamatan, l.kotaKabupaten, l.provinsi].filter((s) => s !== null).join(', ');
  return [
    [kata.bagian.pelapor, l.anonim ? kata.anonim : namaTeks(l, t)],
    [kata.tipe, tipeLaporan(l)],
    [kata.klasifikasi, bersih(l.klasifikasi)],
    [kata.kategori, l.kategori === null ? null : bersih(l.kategori)],
    [kata.lokasi, bersih(lokasi)],
    [kata.masuk, l.masukPada === null ? null : waktuTeks(l.masukPada, t)],
  ];
}

/** Of a rahasia reporter it is asked for by name, with a reason, and journalled: `identitas lihat`. */
function namaTeks({ namaPelapor, rahasia, trackingId }: Laporan, t: TampilanSop): string {
  const { kasus: kata } = t.katalog;
  if (namaPelapor === null) return kata.tanpaNama;
  return rahasia ? kata.namaRahasia(bersih(trackingId)) : bersih(namaPelapor);
}

function isiLaporan({ laporan: l, dihapus }: KasusRinci, t: TampilanSop): readonly Bagian[] {
  const { kasus: kata } = t.katalog;
  if (l === null) return dihapus ? [['', kalimatBaris(kata.isiDihapus, t.lebar, 0)]] : [];
  const disunting = l.isiAkhir !== null && l.isiAkhir !== l.isiAwal;
  return [
    [kata.bagian.isi, naskahBaris(l.isiAwal, t.lebar)],
    [kata.bagian.isiAkhir, disunting ? naskahBaris(l.isiAkhir ?? '', t.lebar) : []],
  ];
}

/** As the reporter called it, then where it lies here, or why it does not. */
function lampiranBaris({ rinci, letakBerkas }: BahanKasus, t: TampilanSop): readonly string[] {
  const nama = (satu: string) => naskahBaris(satu.replace(/\s+/g, ' '), t.lebar);
  // Those of a case that was never open here are not fetched.
  if (rinci.lampiran.length === 0) return rinci.laporan?.lampiran.flatMap((f) => nama(f.namaBerkas)) ?? [];
  return rinci.lampiran.flatMap((l) => [
    ...nama(l.nama),
    // A path is not wrapped: the office copies it.
    ...(l.berkas === null ? kalimatBaris(lampiranTeks(l, t), t.lebar, 4) : [`    ${letakBerkas(l.berkas)}`]),
  ]);
}

function lampiranTeks(l: LampiranRinci, t: TampilanSop): string {
  const { status, sebab } = t.katalog.lampiran;
  const karena = l.sebab === null ? '' : `: ${sebab[l.sebab](bersih(l.host))}`;
  const lagi = l.berikut === null ? '' : `. ${t.katalog.lampiran.lagi(waktuPendek(l.berikut, t))}`;
  return l.status === 'antre' && l.sebab === null ? status.antre : `${status[l.status]}${karena}${lagi}`;
}

function tindakanBaris({ rinci, petugas }: BahanKasus, t: TampilanSop): readonly string[] {
  return rinci.tindakan.flatMap((a) => [
    ...gantungBaris(
      `  ${waktuPendek(a.terjadi, t)}  `,
      `${t.gaya.tebal(namaTindakan(t.sop, a.aksi))}, ${olehTeks(a, petugas, t)}`,
      t.lebar,
    ),
    ...pasanganBaris(isianTindakan(a, petugas, t), t, 4),
  ]);
}

function olehTeks(a: TindakanRinci, petugas: readonly Petugas[], { katalog }: TampilanSop): string {
  const { kasus: kata } = katalog;
  const siapa = bersih(namaPetugas(petugas, a.oleh));
  const oleh =
    a.oleh === a.dicatatOleh
      ? kata.oleh(siapa)
      : kata.olehDicatat(siapa, bersih(namaPetugas(petugas, a.dicatatOleh)));
  return [oleh, a.terlambat ? kata.terlambat : '', a.belakangan ? kata.belakangan : '']
    .filter((s) => s !== '')
    .join(', ');
}

function isianTindakan(a: TindakanRinci, petugas: readonly Petugas[], t: TampilanSop): readonly Pasangan[] {
  const bentuk = t.sop.tindakan[a.aksi]?.isian ?? {};
  const nilai = Object.entries(a.nilai).map(([nama, isi]): Pasangan => {
    if (typeof isi === 'number') return [nama, nilaiWaktu(isi, bentuk[nama], t)];
    return [nama, bentuk[nama]?.jenis === 'petugas' ? namaPetugas(petugas, isi) : isi];
  });
  const teks = Object.entries(a.teks).map(([nama, isi]): Pasangan => [nama, bersih(isi)]);
  const berkas: Pasangan = ['', a.berkas.length === 0 ? null : t.katalog.kasus.berkas(a.berkas.length)];
  const asal = a.berkas.flatMap((f, i): readonly Pasangan[] =>
    f.keterangan === undefined ? [] : [['', `${namaTerbit(a.id, i + 1, f.tipeMedia)}, ${asalTeks(f, t)}`]],
  );
  return [...nilai, ...teks, berkas, ...asal];
}

function bidangBaris(rinci: KasusRinci, t: TampilanSop): readonly string[] {
  const { kasus: kata } = t.katalog;
  return rinci.kasus.bidang.flatMap((p) => {
    const nama = namaBidangDiminta(rinci, p);
    const isi =
      p.dijawab === null
        ? bidangTeks({ nama, sejak: p.diminta, sebelum: p.sebelum }, t)
        : `${bersih(nama ?? kata.bidangKe(p.n))}, ${kata.dijawab(waktuPendek(p.dijawab, t))}`;
    return gantungBaris(`  ${waktuPendek(p.diminta, t)}  `, isi, t.lebar);
  });
}

/** As the officer named it when it was asked; null: erased. */
export const namaBidangDiminta = (
  { tindakan, namaBidang }: Pick<KasusRinci, 'tindakan' | 'namaBidang'>,
  p: PermintaanBidang,
): string | null =>
  (tindakan.find((a) => a.id === p.tindakan)?.teks['bidang'] ?? namaBidang.get(p.n)) || null;

function bolehBaris({ rinci, boleh }: BahanKasus, t: TampilanSop): readonly string[] {
  const { catat, kasus: kata } = t.katalog;
  if (boleh.length === 0) return [`  ${catat.tidakAdaYangBoleh}`];
  const lebarAksi = Math.max(...boleh.map((a) => a.length));
  return [
    ...boleh.flatMap((a) =>
      gantungBaris(`  ${a.padEnd(lebarAksi)}  `, `${namaTindakan(t.sop, a)}${wajibTeks(a, t)}`, t.lebar),
    ),
    ...kalimatBaris(kata.caraMencatat(sebutan(rinci.kasus)), t.lebar),
  ];
}

function wajibTeks(aksi: string, { sop, gaya }: TampilanSop): string {
  const wajib = Object.entries(sop.tindakan[aksi]?.isian ?? {}).filter(([, i]) => i.wajib);
  return wajib.length === 0 ? '' : gaya.redup(`: ${wajib.map(([nama]) => nama).join(', ')}`);
}

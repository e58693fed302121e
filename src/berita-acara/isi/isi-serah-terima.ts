import type { KasusRinci } from '../../ports/store.ts';
import { petugasPada } from '../../sop/ba/orang-ba.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { peranKerja, peranPimpinan } from '../../sop/kasus/alihkan-kasus.ts';
import { sebutan } from '../../sop/kasus/kasus.ts';
import { sisaKerja } from '../../sop/kasus/sisa-kerja.ts';
import type { Tanggal } from '../../sop/waktu/waktu.ts';
import { hariDalamMinggu, labelZona, tanggalPada } from '../../sop/waktu/waktu.ts';
import { beritaAcara as kataBa } from '../../teks/kertas/berita-acara.ts';
import { kertas as umum } from '../../teks/kertas/kertas.ts';
import { serahTerima as kata } from '../../teks/kertas/serah-terima.ts';
import { bulan, hari as namaHari } from '../../teks/kertas/tanggal.ts';
import type { BagianKertas, BlokTandaTangan, Kertas, Kop, Pasangan } from '../kertas.ts';
import type { BarisSerah } from './baris-serah-terima.ts';
import { barisSerah } from './baris-serah-terima.ts';
import type { Kantor, Pemegang, Penandatangan } from './sebutan-jabatan.ts';
import { blokTandaTangan, jabatanSebaris, pemegangPeran } from './sebutan-jabatan.ts';
import { tanggalTandaTangan, waktuKertas } from './waktu-kertas.ts';

export interface BahanSerahTerima {
  /** null: nothing was handed over. */
  readonly nomor: string | null;
  readonly dari: string;
  readonly kepada: string;
  /** On whose decision. */
  readonly oleh: string;
  readonly alasan: string;
  /** When it was handed over, and whose state the paper tells (ms UTC); later only where it is printed again. */
  readonly pada: number;
  readonly sekarang: number;
  readonly kasus: readonly KasusRinci[];
  /** Numbers of cases that stayed. */
  readonly tetap: readonly string[];
  readonly sop: (kasus: KasusRinci['kasus']) => DefinisiSop;
  /** SOPs in force: whose roles work here, and who heads. */
  readonly sopBerlaku: readonly DefinisiSop[];
  readonly kantor: Kantor;
  readonly kop: Kop;
  /** Takes what identifies a reporter out of what was typed. */
  readonly samarkan: (teks: string) => string;
}

/** What goes from one officer to another, for both to sign and the head to know. */
export function isiSerahTerima(bahan: BahanSerahTerima): Kertas {
  const { kantor, kop, nomor, pada } = bahan;
  const rows = bahan.kasus.filter(({ kasus }) => kasus.apip === null).map((r) => barisSerah(r, bahan));
  const hari = tanggalPada(pada, kantor.zona);
  const { menyerahkan, menerima, pimpinan } = paraPihak(bahan, hari);
  return {
    kop,
    cap: null,
    judul: kata.judul,
    nomor: nomor === null ? [] : [[kata.nomor, nomor]],
    pembuka: pembuka(hari),
    orang: [],
    lanjutan: null,
    bagian: [
      pihak(bahan, menyerahkan, menerima),
      ...(bahan.kasus.length === 0
        ? [{ judul: kata.ringkasan, isi: { jenis: 'paragraf', teks: kata.nihil } } as const]
        : [ringkasan(bahan, rows), ...daftar(bahan, rows)]),
      ...nomorSaja(kata.tetap, bahan.tetap),
    ],
    judulFoto: '',
    foto: [],
    penutup: bahan.kasus.length === 0 ? null : kata.penutup,
    hadirin: [],
    tanggal: tanggalTandaTangan(pada, kantor),
    tandaTangan: [blok(kata.diserahkanOleh, menyerahkan), blok(kata.diterimaOleh, menerima)],
    mengetahui: mengetahui(bahan, pimpinan),
    keterangan: [keterangan(bahan)],
    jejak: null,
    dibuat: pada,
    kaki: kata.kaki(nomor),
    isian: { laporan: bahan.kasus.map(({ kasus }) => sebutan(kasus)).join(', ') },
  };
}

const blok = (sebut: string, siapa: Penandatangan): BlokTandaTangan => blokTandaTangan(sebut, siapa, '');

function pembuka(tanggal: Tanggal): string {
  const [tahun = 0, nomorBulan = 1, tgl = 1] = tanggal.split('-').map(Number);
  const hari = {
    hari: namaHari[hariDalamMinggu(tanggal)] ?? '',
    tanggal: tgl,
    bulan: bulan[nomorBulan - 1] ?? '',
    tahun,
  };
  return `${kataBa.pembuka(hari, tanggal.split('-').toReversed().join('-'), null)}${kata.pembuka}`;
}

interface ParaPihak {
  readonly menyerahkan: Penandatangan;
  readonly menerima: Penandatangan;
  /** null: nobody, or not clear who. */
  readonly pimpinan: Pemegang | null;
}

/** As they were on that day: "Plh. Kepala Dinas" where a role is held for another. */
function paraPihak({ dari, kepada, oleh, sopBerlaku, kantor }: BahanSerahTerima, hari: Tanggal): ParaPihak {
  const kerja = sopBerlaku.flatMap(peranKerja);
  const pimpinan = sopBerlaku
    .flatMap(peranPimpinan)
    .map((peran) => pemegangPeran(peran, hari, oleh, kantor))
    .find((siapa) => siapa !== null);
  return {
    menyerahkan: petugasPada(dari, hari, kerja, kantor),
    menerima: petugasPada(kepada, hari, kerja, kantor),
    pimpinan: pimpinan ?? null,
  };
}

/** Who signs already as one of the two does not sign below that they know of it. */
function mengetahui(
  { dari, kepada, sopBerlaku }: BahanSerahTerima,
  pimpinan: Pemegang | null,
): BlokTandaTangan | null {
  if (pimpinan !== null && (pimpinan.id === dari || pimpinan.id === kepada)) return null;
  const [sop] = sopBerlaku;
  const [peran = ''] = sop === undefined ? [] : peranPimpinan(sop);
  return blokTandaTangan(umum.mengetahui, pimpinan, sop?.peran[peran] ?? peran);
}

function pihak(
  { oleh, dari, alasan, kantor, pada, sopBerlaku, samarkan }: BahanSerahTerima,
  menyerahkan: Penandatangan,
  menerima: Penandatangan,
): BagianKertas {
  const hari = tanggalPada(pada, kantor.zona);
  const peran = sopBerlaku.flatMap((sop) => [...peranPimpinan(sop), ...peranKerja(sop)]);
  const pemutus = petugasPada(oleh, hari, peran, kantor);
  const pasangan: readonly Pasangan[] = [
    [kata.menyerahkan, terucap(menyerahkan)],
    [kata.menerima, terucap(menerima)],
    ...(oleh === dari ? [] : [[kata.keputusan, terucap(pemutus)] as const]),
    ...(alasan === '' ? [] : [[kata.alasan, samarkan(alasan)] as const]),
  ];
  return { judul: kata.pihak, isi: { jenis: 'pasangan', pasangan } };
}

const terucap = (siapa: Penandatangan): string =>
  [siapa.nama, siapa.nip === null ? null : umum.nip(siapa.nip), siapa.pangkat, jabatanSebaris(siapa)]
    .filter((satu): satu is string => satu !== null && satu !== '')
    .join(', ');

/** How much of each; what there is none of is left out. */
function ringkasan(bahan: BahanSerahTerima, rows: readonly BarisSerah[]): BagianKertas {
  const terlihat = bahan.kasus.filter(({ kasus }) => kasus.apip === null);
  const banyak = (ada: (rinci: KasusRinci) => boolean): number => terlihat.filter(ada).length;
  const semua: readonly (readonly [string, number])[] = [
    [kata.terlambat, rows.filter(({ terlambat }) => terlambat).length],
    [kata.bidang, banyak(({ kasus }) => sisaKerja(kasus).bidang.length > 0)],
    [kata.konsep, banyak(({ kasus }) => sisaKerja(kasus).konsep.length > 0)],
    [kata.kiriman, banyak(({ kasus }) => sisaKerja(kasus).kiriman.length > 0)],
    [kata.balasan, banyak(({ kasus }) => sisaKerja(kasus).balasan > 0)],
    [kata.ba, banyak(({ ba }) => ba.some(({ status }) => status === 'konsep'))],
  ];
  const pasangan = [[kata.jumlah, bahan.kasus.length] as const, ...semua.filter(([, n]) => n > 0)].map(
    ([label, n]): Pasangan => [label, kata.kasus(n)],
  );
  return { judul: kata.ringkasan, isi: { jenis: 'pasangan', pasangan } };
}

/** The nearest deadline first, so that what is late stands above; of a case at APIP its number alone. */
function daftar(bahan: BahanSerahTerima, rows: readonly BarisSerah[]): readonly BagianKertas[] {
  const kolom = kata.kolom(labelZona(bahan.kantor.zona));
  const urut = rows.toSorted((a, b) => (a.terdekat ?? Infinity) - (b.terdekat ?? Infinity));
  const tabel: BagianKertas = {
    judul: kata.daftar,
    isi: {
      jenis: 'tabel',
      kolom: [
        { judul: kolom.no, lebar: 6 },
        { judul: kolom.laporan, lebar: 34 },
        { judul: kolom.sop, lebar: 21 },
        { judul: kolom.nasional, lebar: 21 },
        { judul: kolom.sisa, lebar: 30 },
      ],
      baris: urut.map(({ laporan, sop, nasional, sisa }, i) => [`${i + 1}.`, laporan, sop, nasional, sisa]),
    },
  };
  const apip = bahan.kasus.filter(({ kasus }) => kasus.apip !== null).map(({ kasus }) => sebutan(kasus));
  return [...(urut.length === 0 ? [] : [tabel]), ...nomorSaja(kata.apip, apip)];
}

const nomorSaja = (judul: string, nomor: readonly string[]): readonly BagianKertas[] =>
  nomor.length === 0 ? [] : [{ judul, isi: { jenis: 'paragraf', teks: nomor.join(', ') } }];

function keterangan({ pada, sekarang, kantor: { zona } }: BahanSerahTerima): string {
  const waktu = waktuKertas(sekarang, zona);
  return pada === sekarang ? kata.keadaan(waktu) : kata.dicetakLagi(waktuKertas(pada, zona), waktu);
}

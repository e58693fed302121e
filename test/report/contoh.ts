import { readFileSync } from 'node:fs';
import { bacaSop } from '../../src/mapping/sop-yaml/baca-sop.ts';
import type { BarisDaftar, BarisKiriman, KasusRinci } from '../../src/ports/store.ts';
import { gaya } from '../../src/report/tampilan/gaya.ts';
import { lebarTeks } from '../../src/report/tampilan/lebar.ts';
import type { Kasus } from '../../src/sop/kasus/kasus.ts';
import type { Kiriman } from '../../src/sop/kiriman/kiriman.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import type { Zona } from '../../src/sop/waktu/waktu.ts';
import { parseIso } from '../../src/sop/waktu/waktu.ts';
import type { Bahasa } from '../../src/teks/teks.ts';
import { teks } from '../../src/teks/teks.ts';
import { kalenderBawaan } from '../sop/kalender-uji.ts';
import { laporanDasar } from '../sop/perkara-uji.ts';

export function saat(iso: string): number {
  const ms = parseIso(iso);
  if (ms === null) throw new Error(`no time: ${iso}`);
  return ms;
}

function bacaKapuas() {
  const berkas = new URL('../../data/sop/kapuas-2018.yaml', import.meta.url);
  const hasil = bacaSop(readFileSync(berkas, 'utf8'), 'kapuas-2018.yaml');
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

export const sop = bacaKapuas();
const SEKARANG = saat('2026-11-20T10:15:00+07:00');

/** A reader of 80 columns without colour, on Friday 20 November 2026 at 10:15 WIB. */
export const pembaca = (ubah: { bahasa?: Bahasa; zona?: Zona; sekarang?: number; warna?: boolean } = {}) => ({
  katalog: teks(ubah.bahasa ?? 'id'),
  zona: ubah.zona ?? 'Asia/Pontianak',
  sekarang: ubah.sekarang ?? SEKARANG,
  lebar: 80,
  gaya: gaya(ubah.warna ?? false),
  sop,
  kalender: kalenderBawaan,
  semuaSop: new Map([['hash-sop', sop]]),
});

export const terlebar = (baris: readonly string[]): number => Math.max(...baris.map(lebarTeks));

export const baris = (ubah: Partial<BarisDaftar> = {}): BarisDaftar => {
  const jadi: BarisDaftar = {
    trackingId: '5489201',
    nomorRegistrasi: null,
    judul: 'Jalan rusak di depan SDN 3',
    dihapus: false,
    sop: 'hash-sop',
    langkah: 'telaah',
    tenggatSop: saat('2026-11-20T23:59:59+07:00'),
    tenggatNasional: saat('2026-11-24T16:00:00+07:00'),
    terdekat: saat('2026-11-20T23:59:59+07:00'),
    alarm: null,
    statusLapor: 'Belum Ditindaklanjuti',
    anonim: false,
    rahasia: false,
    apip: false,
    putaran: 1,
    penanggungJawab: null,
    mendesak: false,
    bidang: [],
    menunggu: null,
    balasanBelumDinilai: 0,
    balasanSejak: null,
    balasanTanpaTeks: false,
    dikembalikan: null,
    pengawasan: null,
    induk: null,
    indukBerakhir: false,
    ...ubah,
  };
  return jadi;
};

export const laporan: Laporan = {
  ...laporanDasar('5501', saat('2026-11-17T18:30:00+07:00')),
  trackingId: '5489201',
  judul: 'Jalan rusak di depan SDN 3',
  isiAwal: 'Jalan berlubang sejak September.\n\nTerima kasih.',
};

export function kasus(ubah: Partial<Kasus> & { readonly mulai?: number } = {}): Kasus {
  const { mulai = saat('2026-11-17T18:30:00+07:00'), ...lain } = ubah;
  const langkah = lain.langkah ?? 'telaah';
  return {
    id: 'K-000001',
    trackingId: '5489201',
    nomorRegistrasi: null,
    sop: 'hash-sop',
    instansi: '5501',
    versi: mulai,
    asal: 'rest',
    kanal: 'LAPOR!',
    terlihat: mulai + 3_600_000,
    tutupHulu: false,
    langkah,
    putaran: [
      {
        n: 1,
        mulai,
        sebab: 'disposisi',
        sumber: 'tanggal_disposisi',
        pertamaTerkirim: null,
        akhirTerkirim: null,
      },
    ],
    jalan: [{ putaran: 1, langkah, mulai, selesai: null, jeda: [] }],
    tindakan: [],
    konsep: [],
    kiriman: [],
    bidang: [],
    alarm: [],
    kelasAwal: 'tanpa-pemeriksaan-lapangan',
    kelas: null,
    balasan: null,
    mendesak: false,
    penanggungJawab: null,
    kaitan: null,
    apip: null,
    dihapus: null,
    tahanHukum: null,
    ...lain,
  };
}

export const rinci = (ubah: Partial<KasusRinci> = {}): KasusRinci => ({
  kasus: kasus(),
  alih: [],
  jadwal: {
    terbuka: true,
    tenggatSop: saat('2026-11-20T23:59:59+07:00'),
    tenggatNasional: saat('2026-11-24T16:00:00+07:00'),
    pemicu: null,
  },
  alarm: null,
  laporan,
  formulir: {},
  diserahkan: [],
  dihapus: false,
  tindakan: [],
  ba: [],
  baDikecualikan: false,
  baFinalSejak: null,
  induk: null,
  anak: [],
  pelaporSekaitan: [],
  riwayat: [],
  konsep: [],
  namaBidang: new Map(),
  lampiran: [],
  rekap: [],
  pergeseran: [],
  pindahSop: [],
  ...ubah,
});

/** An answer as the case itself holds it. */
export const kirimanKasus = (ubah: Partial<Kiriman> = {}): Kiriman => ({
  id: 'TL-2026-000001',
  jenis: 'akhir',
  putaran: 1,
  nomor: 1,
  kunci: 'phb-5501-5489201-akhir-p1-n1',
  konsep: null,
  status: 'terkirim',
  kelas: null,
  dasarTerkirim: 'jawaban-server',
  terkirimPada: saat('2026-11-20T09:00:00+07:00'),
  ditahanSampai: null,
  pernahBelumPasti: false,
  ...ubah,
});
export const kiriman = (ubah: Partial<BarisKiriman> = {}): BarisKiriman => ({
  id: 'TL-2026-000123',
  trackingId: '5489201',
  jenis: 'akhir',
  putaran: 1,
  status: 'antre',
  percobaan: 0,
  kelas: null,
  terakhir: null,
  berikut: saat('2026-11-20T11:00:00+07:00'),
  kunci: 'phb-5501-5489201-akhir-p1-n1',
  berkas: 0,
  dasarTerkirim: null,
  terkirimPada: null,
  ditahanSampai: null,
  idJauh: null,
  nomorBa: null,
  pernahBelumPasti: false,
  dibuat: saat('2026-11-20T09:00:00+07:00'),
  ...ubah,
});

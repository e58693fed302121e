import { z } from 'zod';
import { teksBerkode, teksTerbaca } from '../mapping/yaml/bentuk.ts';
import { daftar, satuAtauDaftar, teks, yaTidak } from '../mapping/yaml/kata.ts';
import { PANJANG_ORANG_MAKS } from '../sop/ba/orang-ba.ts';
import { BACAAN_BARIS_1 } from '../sop/definisi/definisi.ts';
import { adaHurufKendali } from '../sop/identitas/huruf-kendali.ts';
import { HARI_LEMBAR } from '../sop/lembar-tenggat/saat-lembar.ts';
import { err, ok } from '../sop/result.ts';
import { parseRentang } from '../sop/waktu/jam-kerja.ts';
import { adalahTanggal, ZONA } from '../sop/waktu/waktu.ts';
import { bacaAlamat } from './alamat.ts';
import { adalahCron, cronRapi } from './cron.ts';
import { bacaDurasi } from './durasi.ts';

/** Who acts when no officer does; no officer may be called so. */
const SISTEM = 'sistem';

const id = teksBerkode('bukan_id', (nilai) => /^[A-Za-z0-9._-]{1,32}$/.test(nilai));
const tanggal = teksBerkode('bukan_tanggal', adalahTanggal);
const durasi = teksTerbaca(bacaDurasi).describe('Lama: "120s", "15m", "2h"');
const surel = teksBerkode('bukan_surel', (nilai) => /^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/.test(nilai));
const namaEnv = teksBerkode('bukan_nama_env', (nilai) => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(nilai));
const host = teksBerkode('bukan_host', (nilai) =>
  /^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\d{1,5})?$/i.test(nilai),
);

/** What is printed in one line: nothing in it may be shown otherwise than it stands. */
const sebaris = (maks: number) =>
  teks.max(maks).refine((isi) => !adaHurufKendali(isi), { params: { kode: 'huruf_kendali' } });

/** characters: a letterhead holds it whole. */
const NAMA_INSTANSI_MAKS = 200;

const instansi = z.strictObject({
  id: satuAtauDaftar(id, 1).describe('Satu, atau daftar bila OPD dan UPT-nya ditangani bersama'),
  nama: sebaris(NAMA_INSTANSI_MAKS),
  zona_waktu: z.enum(ZONA),
});

/** Which of these belong together depends on `sambungan`: periksa-setelan.ts. */
const lapor = z.strictObject({
  sambungan: z.enum(['rest', 'f01', 'ekspor-xlsx']),
  url: teksTerbaca(bacaAlamat).optional(),
  token_env: namaEnv.optional().describe('Nama variabel lingkungan yang berisi token'),
  token_file: teks.optional(),
  client_id: teks.optional(),
  client_secret_file: teks.optional(),
  batas: z.int().min(1).max(500).default(100).describe('Laporan per halaman'),
  asal_berkas: daftar(host).describe('Host selain LAPOR! yang lampirannya boleh diunduh'),
});

const tentangOrang = sebaris(PANJANG_ORANG_MAKS);

const petugas = z.strictObject({
  id: id.refine((nilai) => nilai !== SISTEM, { params: { kode: 'id_dicadangkan' } }),
  nama: tentangOrang,
  jabatan: tentangOrang.nullable().default(null),
  nip: tentangOrang.nullable().default(null),
  pangkat: tentangOrang.nullable().default(null),
  peran: z.array(id),
  berlaku_dari: tanggal.nullable().default(null),
  berlaku_sampai: tanggal.nullable().default(null),
  surel: surel.nullable().default(null).describe('Ke sini lembar tenggatnya dikirim'),
});

const penugasan = z.strictObject({
  petugas: id,
  sebagai: id.describe('Peran yang dipegang, atau id petugas yang digantikan'),
  jenis: z.enum(['plt', 'plh', 'an', 'ub']),
  nomor: teks,
  dari: tanggal,
  sampai: tanggal,
});

const rentang = teksTerbaca((nilai) => {
  const hasil = parseRentang(nilai);
  return hasil.ok ? hasil : err('bukan_jam_kerja');
})
  .optional()
  .describe('"08:00-12:00,13:00-16:00", atau "tutup"');

const seminggu = {
  minggu: rentang,
  senin: rentang,
  selasa: rentang,
  rabu: rentang,
  kamis: rentang,
  jumat: rentang,
  sabtu: rentang,
};

const jamKerja = z
  .strictObject({
    ...seminggu,
    khusus: z.array(z.strictObject({ dari: tanggal, sampai: tanggal, ...seminggu })).default([]),
  })
  .prefault({});

const kalender = z
  .strictObject({
    hari_kerja: z.literal([5, 6]).default(5),
    cuti_bersama: z.enum(['libur', 'kerja']).default('libur'),
    libur_sendiri: daftar(tanggal),
  })
  .prefault({});

const hariKerja = z.int().min(1).max(365);

const nasional = z
  .strictObject({
    dasar: teks.default('Permen PANRB 62/2018 (diganti 5/2025: periksa)'),
    tindak_lanjut_pertama: hariKerja.default(5),
    informasi: hariKerja.default(5),
    tanpa_pemeriksaan: hariKerja.default(14),
    dengan_pemeriksaan: hariKerja.default(60),
    penutupan: hariKerja.default(10),
    dasar_jeda: teks
      .nullable()
      .default(null)
      .describe('Dasar hukum bila tenggat nasional ikut berhenti saat jeda'),
  })
  .prefault({});

const tenggat = z
  .strictObject({
    hitungan_hari: z.enum(['kalender', 'kerja']).default('kalender'),
    geser_bila_libur: yaTidak.default(false),
    batas_tunggu: hariKerja.default(10),
    baca_baris_1: z.enum(BACAAN_BARIS_1).default('telaah-penghubung'),
    nasional,
  })
  .prefault({});

const persetujuan = z
  .strictObject({
    bukti_wajib: yaTidak.default(false),
    sementara: z.array(id).min(1).nullable().default(null).describe('Bawaan: menurut SOP'),
  })
  .prefault({});

const push = z
  .strictObject({
    jadwal_ulang: z
      .array(durasi)
      .min(1)
      .max(50)
      .prefault(['0s', '1m', '5m', '30m', '2h', '5h', '10h', '10h']),
    max_late: durasi.prefault('15m'),
    vis_lag: durasi.prefault('5m'),
    serentak: z.int().min(1).max(32).default(4),
    sewa: durasi.prefault('120s'),
    pemutus: z
      .strictObject({
        gagal: z.int().min(1).max(100).default(5),
        laporan: z.int().min(1).max(100).default(3),
        jeda: durasi.prefault('60s'),
        jeda_maks: durasi.prefault('15m'),
      })
      .prefault({}),
  })
  .prefault({});

const UNSUR_NOMOR = ['klasifikasi', 'urut', 'unit', 'bulan_romawi', 'tahun'];

/** Without `{urut}` every letter would have the same number. */
const adalahTemplatNomor = (templat: string): boolean => {
  const unsur = [...templat.matchAll(/\{([^{}]*)\}/g)].map((m) => m[1] ?? '');
  const sisa = templat.replace(/\{[^{}]*\}/g, '');
  return unsur.includes('urut') && unsur.every((satu) => UNSUR_NOMOR.includes(satu)) && !/[{}]/.test(sisa);
};

const KOP_BARIS_MAKS = 8;
const KOP_HURUF_MAKS = 160;
const KOTA_HURUF_MAKS = 80;

const ba = z
  .strictObject({
    nomor: teksBerkode('bukan_templat_nomor', adalahTemplatNomor).default(
      '{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}',
    ),
    klasifikasi: teks.nullable().default(null),
    unit: teks.nullable().default(null),
    kop: z
      .array(z.string().trim().min(1).max(KOP_HURUF_MAKS))
      .max(KOP_BARIS_MAKS)
      .default([])
      .describe('Baris kop surat, dari atas: pemerintah daerah, instansi, alamat. Bawaan: nama instansi'),
    logo: teks.nullable().default(null).describe('Berkas PNG atau JPEG untuk kop surat'),
    kota: teks
      .max(KOTA_HURUF_MAKS)
      .nullable()
      .default(null)
      .describe('Kota di depan tanggal tanda tangan: "Kuala Kapuas, 23 November 2026"'),
    templat: teks
      .nullable()
      .default(null)
      .describe('Templat Word kantor (.docx) untuk "ba cetak --format docx"; isian: docs/templat-word.md'),
  })
  .prefault({});

const tahun = z.int().min(1).max(100);

/** Years after the end of a case: assumed, until the agency's own schedule of records names them. */
const privasi = z
  .strictObject({
    masa_simpan: z
      .strictObject({
        kasus: tahun.default(5).describe('Identitas, isi, dan berkas kasus yang berakhir'),
        lampiran: tahun.default(5).describe('Lampiran pelapor saja'),
        cuplikan: tahun.default(5).describe('Jawaban LAPOR! atas percobaan kirim'),
        karantina: tahun.default(1).describe('Badan karantina yang akhirnya terbaca'),
        dasar: teks.default('UU 27/2022 Pasal 43; lamanya diandaikan, ditetapkan JRA instansi'),
      })
      .prefault({}),
  })
  .prefault({});

const smtp = z
  .strictObject({
    host: host.optional(),
    port: z.int().min(1).max(65535).default(587),
    dari: surel.optional(),
    pengguna: teks.optional(),
    sandi_env: namaEnv.optional(),
    sandi_file: teks.optional(),
    wajib_tls: yaTidak.default(true).describe('Lembar tenggat tidak dikirim tanpa TLS'),
  })
  .prefault({});

const jam = teksTerbaca((nilai) => {
  const m = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(nilai);
  return m === null ? err('bukan_jam') : ok(Number(m[1]) * 60 + Number(m[2]));
}).describe('"07:30", zona waktu instansi');

/** The morning digest, which `sync`, `import` and `run` make; an office whose settings do not name it gets none. */
const pagi = z
  .strictObject({
    jam: jam.prefault('07:30'),
    hari: z.enum(HARI_LEMBAR).default('kerja').describe('Hari kerja saja, setiap hari, atau tidak sendiri'),
    folder: teks.default('./lembar-tenggat').describe('Tempat berkas tiap petugas'),
    pdf: yaTidak.default(true),
    ics: yaTidak.default(true),
    surel: yaTidak.default(true).describe('Bila smtp dan petugas[].surel diisi'),
  })
  .prefault({ hari: 'tidak' });

/** characters of one line */
const ALASAN_MAKS = 500;

const perubahan = z
  .strictObject({ oleh: id, dicatat_oleh: id.optional(), alasan: sebaris(ALASAN_MAKS) })
  .optional()
  .describe('Perubahan terakhir berkas ini: atas keputusan siapa, dan mengapa. Tercatat di jejak sekali');

/** penghubung.yaml as people write it. */
export const skemaSetelan = z.strictObject({
  instansi,
  lapor,
  sop: satuAtauDaftar(teks, 1)
    .prefault('kapuas-2018')
    .describe('Nama SOP bawaan, atau letak berkasnya; beberapa bila tiap kanal punya SOP sendiri'),
  data: teks.default('./data-penghubung').describe('Folder basis data, bukti, kunci, kalender'),
  jadwal: z
    .strictObject({
      sync: teksBerkode('bukan_cron', adalahCron).transform(cronRapi).prefault('*/15 * * * *'),
    })
    .prefault({}),
  petugas: z.array(petugas).default([]),
  penugasan: z.array(penugasan).default([]),
  jam_kerja: jamKerja,
  kalender,
  tenggat,
  persetujuan,
  push,
  ba,
  naskah_baku: teks
    .nullable()
    .default(null)
    .describe('Berkas naskah baku instansi (YAML), seperti data/naskah-baku.yaml; bawaan: naskah program'),
  jejak: z.strictObject({ kirim_ke: daftar(surel) }).prefault({}),
  smtp,
  pagi,
  privasi,
  perubahan,
});

export type Setelan = z.output<typeof skemaSetelan>;

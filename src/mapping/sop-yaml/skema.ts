import { z } from 'zod';
import type { DefinisiSop } from '../../sop/definisi.ts';
import { KOSAKATA } from '../../sop/kosakata.ts';
import { LAMA_REKAP } from '../../sop/rekap/periode.ts';
import { adalahTanggal } from '../../sop/waktu.ts';
import { teksBerkode, teksTerbaca } from '../yaml/bentuk.ts';
import { daftar, nama, satuAtauDaftar, teks, yaTidak } from '../yaml/kata.ts';
import { bacaBatas, POLA_BATAS } from './batas.ts';
import { bacaIsianRingkas, isianDari } from './isian.ts';

const KLAUSUL = /^(kebijakan|[a-z][a-z -]* §\d+(\.\d+)?)$/;
const klausul = teksBerkode('bukan_klausul', (k) => KLAUSUL.test(k))
  .meta({ pattern: KLAUSUL.source })
  .describe('Klausul di docs/sop ("kapuas §2.1"), atau "kebijakan" bila tidak ada SOP yang mengaturnya');

const batas = teksTerbaca(bacaBatas)
  .meta({ pattern: POLA_BATAS })
  .describe('Batas waktu: "3 hari", "2 hari kerja", "30 menit", "tanpa batas"');

const bentukIsian = {
  jenis: z.enum(['teks', 'pilihan', 'waktu', 'tanggal', 'petugas']).optional(),
  wajib: yaTidak.default(false),
  wajib_kecuali: nama.nullable().default(null).describe('Wajib, kecuali isian ini yang diisi'),
  pilihan: daftar(nama),
  keterangan: teks.nullable().default(null),
};

const isianLengkap = z.strictObject(bentukIsian).transform(isianDari);

const isian = z
  .record(nama, z.union([teksTerbaca(bacaIsianRingkas), isianLengkap]))
  .default({})
  .describe('Nama isian: "teks", "teks wajib", "waktu wajib", …; atau lengkap dengan pilihan dan keterangan');

const formulir = z
  .record(
    nama,
    z.union([
      teksTerbaca(bacaIsianRingkas).transform((isian) => ({ ...isian, identitas: false })),
      z
        .strictObject({ ...bentukIsian, identitas: yaTidak.default(false) })
        .transform(({ identitas, ...isian }) => ({ ...isianDari(isian), identitas })),
    ]),
  )
  .default({})
  .describe('Isian formulir pengaduan (register); identitas: ya = disimpan sebagai identitas pelapor');

const dokumen = z.strictObject({
  nomor: satuAtauDaftar(teks, 1),
  instansi: teks,
  dibuat: teks.nullable().default(null).describe('Seperti tertulis di dokumen'),
  berlaku: teksBerkode('bukan_tanggal', adalahTanggal).nullable().default(null).describe('TTTT-BB-HH'),
});

const mulai = z.enum(['disposisi', 'tindakan']);

/** What differs under another reading; what is not written stays. */
const varian = z
  .strictObject({ batas: batas.optional(), mulai: mulai.optional(), bacaan: teks.optional() })
  .transform(({ batas, mulai, bacaan }) => ({
    ...(batas === undefined ? {} : { batas }),
    ...(mulai === undefined ? {} : { mulai }),
    ...(bacaan === undefined ? {} : { bacaan }),
  }));

const langkah = z.strictObject({
  nama: teks,
  klausul,
  pelaksana: nama.optional(),
  disimpulkan: yaTidak.default(false).describe('Dokumen tidak menyebut pelaksananya; kami simpulkan'),
  awal: yaTidak.default(false),
  batas: batas.nullable().default(null),
  mulai: mulai.default('tindakan').describe('Yang memulai hitungan waktu'),
  kelengkapan: daftar(teks),
  luaran: daftar(teks),
  bacaan: teks.nullable().default(null).describe('Cara kami membaca baris yang tidak tegas'),
  varian: z.record(nama, varian).default({}).describe('Pembacaan lain, menurut setelan tenggat.baca_baris_1'),
});

const pindah = z.union([
  nama.transform((ke) => ({ ke })),
  z
    .object({ menurut: nama })
    .catchall(nama)
    .transform(({ menurut, ...pilihan }) => ({ menurut, pilihan })),
]);

const syarat = z.union([nama.meta({ enum: Object.keys(KOSAKATA.syarat) }), z.strictObject({ sudah: nama })]);

const tindakan = z.strictObject({
  nama: teks,
  klausul,
  di: satuAtauDaftar(nama, 1).describe('Langkah; "terbuka" = setiap langkah'),
  kecuali: satuAtauDaftar(nama).default([]),
  pelaksana: satuAtauDaftar(nama).optional(),
  isian,
  syarat: z
    .union([syarat.transform((satu) => [satu]), z.array(syarat)])
    .default([])
    .describe('Syarat menurut namanya, atau "sudah: TINDAKAN"'),
  efek: satuAtauDaftar(nama.meta({ enum: Object.keys(KOSAKATA.efek) })).default([]),
  pindah: pindah.nullable().default(null).describe('Langkah tujuan; atau menurut nilai sebuah isian'),
  sekaligus: satuAtauDaftar(nama)
    .default([])
    .describe('Langkah bermenit sebelumnya yang boleh dicatat sekaligus dengan tindakan ini'),
});

const gerbang = z
  .strictObject({ sesudah: nama, foto: yaTidak.default(false) })
  .describe('Sesudah tindakan ini tercatat, jawaban akhir menunggu BA ini disetujui');

const jenisBa = z
  .strictObject({
    nama: teks,
    klausul,
    penyusun: satuAtauDaftar(nama).optional(),
    penyetuju: satuAtauDaftar(nama),
    penanda_tangan: satuAtauDaftar(nama).default([]),
    sesudah: daftar(nama).describe('Tindakan yang harus tercatat sebelum BA final'),
    gerbang: gerbang.nullable().default(null),
    isian,
  })
  .transform(({ penanda_tangan, ...ba }) => ({ ...ba, penandaTangan: penanda_tangan }));

const jawaban = z
  .strictObject({
    disusun_di: nama.describe('Langkah tempat jawaban akhir disusun'),
    membekukan: nama.describe('Tindakan yang membekukan teks jawaban'),
    penyetuju: satuAtauDaftar(nama).describe('Peran yang menyetujui jawaban akhir dan ralat'),
    sementara: satuAtauDaftar(nama).optional().describe('Peran yang boleh menyetujui tanggapan sementara'),
    terkirim: z
      .strictObject({ di: nama, ke: nama })
      .nullable()
      .default(null)
      .describe('Ke mana kasus pindah dari langkah itu bila LAPOR! sudah menerima jawaban akhir'),
  })
  .transform(({ disusun_di, sementara, ...lain }) => ({
    ...lain,
    disusunDi: disusun_di,
    sementara: sementara ?? lain.penyetuju,
  }));

/** In words: an empty value is what one forgot to write. */
const TANPA_JAWABAN = 'tidak ada';

const balasan = z
  .strictObject({ keberatan: nama, 'data-baru': nama })
  .describe('Langkah tempat kasus dibuka lagi menurut nilai balasan pelapor');

const kewajiban = z
  .strictObject({ nama: teks, klausul, tiap_bulan: z.array(z.literal(LAMA_REKAP)).min(1) })
  .transform(({ tiap_bulan, ...lain }) => ({ ...lain, tiapBulan: tiap_bulan }));

/** The file as people write it; its output is the definition as the engine reads it. */
export const skemaSop = z
  .strictObject({
    id: nama,
    versi: z.int().min(1),
    nama: teks,
    dokumen,
    zona: z.enum(['WIB', 'WITA', 'WIT']),
    dasar_hukum: daftar(teks),
    peringatan: daftar(teks),
    kanal: daftar(teks).describe('"LAPOR!" untuk laporan yang ditarik; lainnya dicatat dengan register'),
    catatan: daftar(teks).describe('Yang tidak diatur dokumen'),
    peran: z.record(nama, teks).describe('Peran dan sebutannya di dokumen'),
    pelaksana: nama.optional().describe('Pelaksana setiap langkah dan tindakan yang tidak menyebut lain'),
    langkah: z.record(nama, langkah),
    akhir: z.record(
      nama,
      teks.transform((sebutan) => ({ nama: sebutan })),
    ),
    tindakan: z.record(nama, tindakan),
    jawaban: z
      .union([z.literal(TANPA_JAWABAN).transform(() => null), jawaban])
      .describe(`Bagaimana jawaban lahir; "${TANPA_JAWABAN}" bila SOP tidak memuat langkah yang menjawab`),
    balasan: balasan.nullable().default(null),
    formulir,
    ba: z.record(nama, jenisBa).default({}),
    kewajiban: z.array(kewajiban).default([]),
  })
  .transform(({ dasar_hukum, pelaksana, ...sop }): DefinisiSop => {
    const bawaan = pelaksana === undefined ? [] : [pelaksana];
    return {
      ...sop,
      dasarHukum: dasar_hukum,
      langkah: petakan(sop.langkah, (satu) => ({ ...satu, pelaksana: satu.pelaksana ?? pelaksana ?? '' })),
      tindakan: petakan(sop.tindakan, (satu) => ({ ...satu, pelaksana: satu.pelaksana ?? bawaan })),
      ba: petakan(sop.ba, (satu) => ({ ...satu, penyusun: satu.penyusun ?? bawaan })),
    };
  });

const petakan = <A, B>(peta: Readonly<Record<string, A>>, ubah: (nilai: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(peta).map(([kunci, nilai]) => [kunci, ubah(nilai)]));

import { z } from 'zod';
import { BACAAN_BARIS_1, type DefinisiSop, JENIS_ISIAN } from '../../sop/definisi/definisi.ts';
import { KOSAKATA } from '../../sop/definisi/kosakata.ts';
import { LAMA_REKAP } from '../../sop/rekap/periode.ts';
import { adalahTanggal } from '../../sop/waktu/waktu.ts';
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
  jenis: z
    .enum(JENIS_ISIAN)
    .optional()
    .describe(
      'Bawaan: pilihan bila ada pilihan, selain itu teks. waktu: tanggal dengan jam; petugas: id petugas',
    ),
  wajib: yaTidak.default(false).describe('ya: harus diisi'),
  wajib_kecuali: nama.nullable().default(null).describe('Wajib, kecuali isian ini yang diisi'),
  pilihan: daftar(nama).describe('Nilai yang boleh dipilih'),
  keterangan: teks.nullable().default(null).describe('Petunjuk yang dibaca petugas saat mengisi'),
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
        .strictObject({
          ...bentukIsian,
          identitas: yaTidak
            .default(false)
            .describe('ya: disimpan sebagai identitas pelapor, tidak pernah dikirim'),
        })
        .transform(({ identitas, ...isian }) => ({ ...isianDari(isian), identitas })),
    ]),
  )
  .default({})
  .describe('Isian formulir pengaduan (register); identitas: ya = disimpan sebagai identitas pelapor');

const dokumen = z.strictObject({
  nomor: satuAtauDaftar(teks, 1).describe('Nomor dokumen SOP seperti tertulis; boleh lebih dari satu'),
  instansi: teks.describe('Instansi yang menetapkan SOP'),
  dibuat: teks.nullable().default(null).describe('Seperti tertulis di dokumen'),
  berlaku: teksBerkode('bukan_tanggal', adalahTanggal)
    .nullable()
    .default(null)
    .describe('Tanggal mulai berlaku, "2026-02-01"; kosong bila dokumen mengosongkannya'),
});

const mulai = z
  .enum(['disposisi', 'tindakan'])
  .describe('Yang memulai hitungan waktu: disposisi, atau tindakan yang membuka langkah (bawaan)');

/** What differs under another reading; what is not written stays. */
const varian = z
  .strictObject({
    batas: batas.exactOptional(),
    mulai: mulai.exactOptional(),
    bacaan: teks.describe('Cara kami membaca baris itu').exactOptional(),
  })
  .transform(({ batas, mulai, bacaan }) => ({
    ...(batas === undefined ? {} : { batas }),
    ...(mulai === undefined ? {} : { mulai }),
    ...(bacaan === undefined ? {} : { bacaan }),
  }));

/** Written but left empty is what one forgot to fill in: no step loses its limit, no act its guard or performer by that. */
const langkah = z.strictObject({
  nama: teks.describe('Nama langkah seperti dibaca petugas'),
  klausul,
  pelaksana: nama.describe('Peran yang mengerjakan langkah ini').exactOptional(),
  disimpulkan: yaTidak.default(false).describe('Dokumen tidak menyebut pelaksananya; kami simpulkan'),
  awal: yaTidak.default(false).describe('ya pada satu langkah: di sini sebuah kasus dimulai'),
  batas: batas.exactOptional(),
  mulai: mulai.default('tindakan'),
  masukan: daftar(teks).describe('Kolom masukan (input) dokumen, bila ada'),
  kelengkapan: daftar(teks).describe('Persyaratan atau kelengkapan menurut dokumen'),
  luaran: daftar(teks).describe('Luaran (output) menurut dokumen'),
  bacaan: teks.nullable().default(null).describe('Cara kami membaca baris yang tidak tegas'),
  varian: z
    .partialRecord(z.enum(BACAAN_BARIS_1), varian)
    .default({})
    .describe('Pembacaan lain, menurut setelan tenggat.baca_baris_1: yang berbeda saja'),
});

const pindah = z.union([
  nama.transform((ke) => ({ ke })),
  z
    .object({ menurut: nama.describe('Isian berpilihan dan wajib yang menentukan langkah tujuan') })
    .catchall(nama)
    .transform(({ menurut, ...pilihan }) => ({ menurut, pilihan })),
]);

const syarat = z.union([
  nama.meta({ enum: Object.keys(KOSAKATA.syarat) }),
  z.strictObject({ sudah: nama.describe('Tindakan yang harus sudah tercatat dalam putaran ini') }),
  z.strictObject({ belum: nama.describe('Tindakan yang belum boleh tercatat dalam putaran ini') }),
]);

const tindakan = z.strictObject({
  nama: teks.describe('Nama tindakan seperti dibaca petugas'),
  klausul,
  di: satuAtauDaftar(nama, 1).describe('Langkah tempat tindakan dapat dicatat; "terbuka" = setiap langkah'),
  kecuali: satuAtauDaftar(nama).default([]).describe('Langkah yang dikecualikan dari "terbuka"'),
  pelaksana: satuAtauDaftar(nama).describe('Peran yang boleh memutuskan tindakan ini').exactOptional(),
  isian,
  syarat: z
    .union([syarat.transform((satu) => [satu]), z.array(syarat)])
    .describe('Yang harus terpenuhi: syarat menurut namanya, "sudah: TINDAKAN", atau "belum: TINDAKAN"')
    .exactOptional(),
  efek: satuAtauDaftar(nama.meta({ enum: Object.keys(KOSAKATA.efek) }))
    .describe('Yang terjadi selain pencatatan, menurut namanya')
    .exactOptional(),
  pindah: pindah
    .describe(
      'Langkah atau akhir tujuan; atau menurut nilai sebuah isian. Tanpa ini kasus tetap di langkahnya',
    )
    .exactOptional(),
  sekaligus: satuAtauDaftar(nama)
    .default([])
    .describe('Langkah bermenit sebelumnya yang boleh dicatat sekaligus dengan tindakan ini'),
});

const gerbang = z.strictObject({
  sesudah: nama.describe('Tindakan yang mewajibkan BA ini'),
  foto: yaTidak.default(false).describe('ya: BA harus memuat foto'),
});

const jenisBa = z
  .strictObject({
    nama: teks.describe('Judul Berita Acara'),
    klausul,
    penyusun: satuAtauDaftar(nama).describe('Peran yang menyusun BA dan menjadikannya final').exactOptional(),
    penyetuju: satuAtauDaftar(nama).describe('Peran yang menyetujui atau mengecualikan'),
    penanda_tangan: satuAtauDaftar(nama).default([]).describe('Peran yang menandatangani, berurutan'),
    sesudah: daftar(nama).describe('Tindakan yang harus tercatat sebelum BA final'),
    gerbang: gerbang
      .nullable()
      .default(null)
      .describe('Sesudah tindakan ini tercatat, jawaban akhir menunggu BA ini disetujui'),
    isian,
  })
  .transform(({ penanda_tangan, ...ba }) => ({ ...ba, penandaTangan: penanda_tangan }));

/** What `cetak` prints; `formulir-penyelesaian` is `cetak formulir --jenis penyelesaian`. */
const NAMA_KERTAS = /^(telaah|disposisi|nota-dinas|formulir)(-[a-z0-9]+)*$/;
const namaKertas = teksBerkode('bukan_id', (id) => id.length <= 64 && NAMA_KERTAS.test(id)).meta({
  pattern: NAMA_KERTAS.source,
});

const jenisKertas = z
  .strictObject({
    nama: teks.describe('Judul kertas'),
    klausul,
    formulir: yaTidak.default(false).describe('ya: memuat isian formulir pengaduan'),
    dari: satuAtauDaftar(nama)
      .default([])
      .describe('Tindakan yang isiannya dimuat, berurutan; sedikitnya satu harus sudah tercatat'),
    penanda_tangan: satuAtauDaftar(nama).default([]).describe('Peran yang menandatangani, berurutan'),
  })
  .transform(({ penanda_tangan, ...kertas }) => ({ ...kertas, penandaTangan: penanda_tangan }));

const jawaban = z
  .strictObject({
    disusun_di: nama.describe('Langkah tempat jawaban akhir disusun'),
    membekukan: nama.describe('Tindakan yang membekukan teks jawaban'),
    penyetuju: satuAtauDaftar(nama).describe('Peran yang menyetujui jawaban akhir dan ralat'),
    sementara: satuAtauDaftar(nama).optional().describe('Peran yang boleh menyetujui tanggapan sementara'),
    terkirim: z
      .strictObject({
        di: nama.describe('Langkah yang ditinggalkan'),
        ke: nama.describe('Langkah atau akhir tujuan'),
      })
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

const balasan = z.strictObject({
  keberatan: nama.describe('Langkah bila pelapor keberatan'),
  'data-baru': nama.describe('Langkah bila pelapor membawa data baru'),
});

const kaitan = z.strictObject({
  lanjut: nama.describe(
    'Langkah tempat laporan yang dikaitkan berjalan lagi, sesudah induknya sampai di situ',
  ),
});

const kewajiban = z
  .strictObject({
    nama: teks.describe('Nama kewajiban'),
    klausul,
    tiap_bulan: z
      .array(z.literal(LAMA_REKAP))
      .min(1)
      .describe('Berapa bulan sekali; [3, 6] = satu laporan tiap 3 bulan dan satu tiap 6 bulan'),
    kelengkapan: daftar(teks).describe('Persyaratan atau kelengkapan menurut dokumen'),
    luaran: daftar(teks).describe('Luaran (output) menurut dokumen'),
  })
  .transform(({ tiap_bulan, ...lain }) => ({ ...lain, tiapBulan: tiap_bulan }));

/** The file as people write it; its output is the definition as the engine reads it. */
export const skemaSop = z
  .strictObject({
    id: nama.describe('Id SOP ini; kasus menyimpannya'),
    versi: z.int().min(1).describe('Naikkan setiap kali SOP diubah'),
    nama: teks.describe('Nama SOP seperti di dokumen'),
    dokumen: dokumen.describe('Dokumen yang dijadikan data'),
    zona: z.enum(['WIB', 'WITA', 'WIT']).describe('Zona waktu instansi'),
    dasar_hukum: daftar(teks).describe('Dasar hukum seperti tertulis di dokumen'),
    peringatan: daftar(teks).describe('Peringatan seperti tertulis di dokumen'),
    kanal: daftar(teks).describe('"LAPOR!" untuk laporan yang ditarik; lainnya dicatat dengan register'),
    catatan: daftar(teks).describe('Yang tidak diatur dokumen'),
    peran: z.record(nama, teks).describe('Peran dan sebutannya di dokumen'),
    pelaksana: nama.optional().describe('Pelaksana setiap langkah dan tindakan yang tidak menyebut lain'),
    langkah: z.record(nama, langkah).describe('Langkah, menurut urutan dokumen'),
    akhir: z
      .record(
        nama,
        teks.transform((sebutan) => ({ nama: sebutan })),
      )
      .describe('Akhir sebuah kasus dan sebutannya'),
    tindakan: z.record(nama, tindakan).describe('Tindakan yang dicatat petugas'),
    jawaban: z
      .union([z.literal(TANPA_JAWABAN).transform(() => null), jawaban])
      .describe(`Bagaimana jawaban lahir; "${TANPA_JAWABAN}" bila SOP tidak memuat langkah yang menjawab`),
    balasan: balasan
      .nullable()
      .default(null)
      .describe('Langkah tempat kasus dibuka lagi menurut nilai balasan pelapor'),
    kaitan: kaitan
      .nullable()
      .default(null)
      .describe('Satu masalah, banyak pelapor: laporan menunggu induknya di langkah menunggu-induk'),
    formulir,
    ba: z.record(nama, jenisBa).default({}).describe('Jenis Berita Acara'),
    kertas: z
      .record(namaKertas, jenisKertas)
      .default({})
      .describe('Kertas lain yang disebut SOP, dicetak dengan "penghubung cetak"'),
    kewajiban: z
      .array(kewajiban)
      .default([])
      .describe('Yang harus dibuat di luar kasus, misalnya laporan berkala'),
  })
  .transform(({ dasar_hukum, pelaksana, ...sop }): DefinisiSop => {
    const bawaan = pelaksana === undefined ? [] : [pelaksana];
    return {
      ...sop,
      dasarHukum: dasar_hukum,
      langkah: petakan(sop.langkah, ({ batas = null, ...satu }) => ({
        ...satu,
        batas,
        pelaksana: satu.pelaksana ?? pelaksana ?? '',
      })),
      tindakan: petakan(sop.tindakan, ({ syarat = [], efek = [], pindah = null, ...satu }) => ({
        ...satu,
        syarat,
        efek,
        pindah,
        pelaksana: satu.pelaksana ?? bawaan,
      })),
      ba: petakan(sop.ba, (satu) => ({ ...satu, penyusun: satu.penyusun ?? bawaan })),
    };
  });

const petakan = <A, B>(peta: Readonly<Record<string, A>>, ubah: (nilai: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(peta).map(([kunci, nilai]) => [kunci, ubah(nilai)]));

import { z } from 'zod';
import { periksaHurufKendali } from '../../sop/identitas/huruf-kendali.ts';
import { PANJANG_ALASAN_MAKS, PANJANG_TANGGAPAN_MAKS } from '../../sop/kiriman/naskah.ts';
import type { NaskahBaku } from '../../sop/naskah-baku/naskah-baku.ts';
import { isianNaskah, isianPengenal, JENIS_NASKAH, kurungUtuh } from '../../sop/naskah-baku/naskah-baku.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import {
  ALASAN_IDENTITAS,
  ALASAN_TERLAMBAT,
  KONSEP,
  NASKAH,
  PENGGANTI,
  SAMARKAN_IDENTITAS,
} from '../../sop/tindakan/isian.ts';
import { bacaBentuk } from '../yaml/bentuk.ts';
import { nama, teks } from '../yaml/kata.ts';
import type { MasalahBaris, MasalahBentuk } from '../yaml/masalah.ts';
import { MASALAH_MAKS, masalahNilai } from '../yaml/masalah.ts';
import type { Naskah } from '../yaml/naskah.ts';
import { bacaNaskah, menurutBaris } from '../yaml/naskah.ts';

/** What can be wrong with a standard text that is well formed. */
export interface MasalahNaskahBaku {
  readonly kode:
    | 'kurung_naskah'
    | 'isian_tak_dipakai'
    | 'isian_naskah_dicadangkan'
    | 'isian_naskah_pengenal'
    | 'naskah_terlalu_panjang'
    | 'naskah_berkendali';
  readonly nilai: string;
}

export type MasalahBerkasNaskah = MasalahBaris<MasalahBentuk | MasalahNaskahBaku>;

export type NaskahTertulis = Omit<NaskahBaku, 'versi'>;

/** texts of one file; ours has 7. */
const NASKAH_MAKS = 200;
/** characters: one line of a list. */
const NAMA_MAKS = 120;

const naskah = z.strictObject({
  nama: teks.max(NAMA_MAKS).describe('Dibaca petugas dalam daftar'),
  jenis: z.enum(JENIS_NASKAH).describe('Untuk apa; penutup: kalimat akhir bagi semua jenis'),
  isi: z.string().trim().min(1).max(PANJANG_TANGGAPAN_MAKS).describe('Isian dalam kurung kurawal: {tanggal}'),
  isian: z.record(nama, teks).default({}).describe('Isian dan petunjuknya'),
});

const skemaNaskahBaku = z.strictObject({
  naskah: z
    // Ids are looked at by themselves: what stands under a wrong key would not be.
    .record(z.string(), naskah)
    .refine((semua) => Object.keys(semua).length <= NASKAH_MAKS)
    .describe('Id → naskah; id bawaan yang sama digantikan'),
});

/** Names that mean something else on every act. */
const DICADANGKAN: readonly string[] = [
  'jenis',
  ALASAN_IDENTITAS,
  ALASAN_TERLAMBAT,
  KONSEP,
  NASKAH,
  PENGGANTI,
  SAMARKAN_IDENTITAS,
];

/** Standard texts from their YAML; or every problem of the file, and then none of its texts. */
export function bacaNaskahBaku(
  tertulis: string,
): Result<readonly NaskahTertulis[], readonly MasalahBerkasNaskah[]> {
  const berkas = bacaNaskah(tertulis);
  if (!berkas.ok) return berkas;
  const bentuk = bacaBentuk(skemaNaskahBaku, berkas.value);
  const salah = [...(bentuk.ok ? [] : bentuk.error), ...salahIsi(berkas.value)];
  if (!bentuk.ok || salah.length > 0) return err(menurutBaris(salah).slice(0, MASALAH_MAKS));
  return ok(Object.entries(bentuk.value.naskah).map(([id, isi]) => ({ id, ...isi })));
}

/** What can be read of texts, though others or other parts of them are wrong: all is told in one go. */
const terbaca = z
  .object({
    naskah: z.record(
      z.string(),
      z
        .object({
          jenis: z.string().catch(''),
          isi: z.string().catch(''),
          isian: z.record(z.string(), z.unknown()).catch({}),
        })
        .catch({ jenis: '', isi: '', isian: {} }),
    ),
  })
  .catch({ naskah: {} });
type Terbaca = Readonly<z.output<typeof terbaca>['naskah'][string]>;

function salahIsi(berkas: Naskah): readonly MasalahBerkasNaskah[] {
  const semua = Object.entries(terbaca.parse(berkas.isi).naskah).slice(0, NASKAH_MAKS);
  return semua.flatMap(([id, satu]) => [
    ...(nama.safeParse(id).success ? [] : [berkas.masalah(['naskah', id], masalahNilai('bukan_id', id))]),
    ...periksa(satu).map(({ ruas, ...m }) => berkas.masalah(['naskah', id, ...ruas], m)),
  ]);
}

type Salah = MasalahNaskahBaku & { readonly ruas: readonly string[] };

function periksa({ jenis, isi, isian }: Terbaca): readonly Salah[] {
  // Of a text that is not there nothing more can be said.
  if (isi.trim() === '') return [];
  const dipakai = isianNaskah(isi);
  const takDipakai = Object.keys(isian).filter((satu) => !dipakai.includes(satu));
  const dicadangkan = dipakai.filter((satu) => DICADANGKAN.includes(satu));
  const pengenal = dipakai.filter(isianPengenal);
  const salah: Salah[] = [
    ...pengenal.map((nilai): Salah => ({ kode: 'isian_naskah_pengenal', nilai, ruas: ['isi'] })),
    ...takDipakai.map((nilai): Salah => ({ kode: 'isian_tak_dipakai', nilai, ruas: ['isian', nilai] })),
    ...dicadangkan.map((nilai): Salah => ({ kode: 'isian_naskah_dicadangkan', nilai, ruas: ['isi'] })),
  ];
  if (!kurungUtuh(isi)) salah.push({ kode: 'kurung_naskah', nilai: '', ruas: ['isi'] });
  if (jenis === 'bukan-wewenang' && isi.length > PANJANG_ALASAN_MAKS)
    salah.push({ kode: 'naskah_terlalu_panjang', nilai: String(PANJANG_ALASAN_MAKS), ruas: ['isi'] });
  if (periksaHurufKendali('isi', isi).length > 0)
    salah.push({ kode: 'naskah_berkendali', nilai: '', ruas: ['isi'] });
  return salah;
}

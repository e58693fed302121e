import type { KasusRinci, Penerimaan } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { MENUNGGU_INDUK, MENUNGGU_PELAPOR, MENUNGGU_PENGEMBALIAN } from '../../sop/kasus/kasus.ts';
import type { Petugas } from '../../sop/petugas.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { tenggat } from '../../teks/id/tenggat.ts';
import type { Kop } from '../kertas.ts';
import { awalBesar, isianTertulis, sebutan } from './isian-tertulis.ts';
import type { TempatTanggal } from './waktu-kertas.ts';

/** All that a receipt says. */
export interface TandaTerima {
  readonly kop: Kop;
  readonly zona: Zona;
  readonly kota: string | null;
  readonly nomor: string;
  readonly trackingId: string | null;
  /** ms UTC. */
  readonly diadukan: number;
  readonly dicatat: number;
  /** Of the newest thing recorded that it tells; never that of its printing. */
  readonly menurut: number;
  readonly kanal: string;
  readonly penerima: Pick<Petugas, 'nama' | 'jabatan' | 'nip'>;
  readonly berkas: number;
  /** Label and value; null: may not stand on paper. */
  readonly formulir: readonly (readonly [label: string, isi: string])[] | null;
  readonly sop: { readonly nama: string; readonly nomor: string; readonly menjawab: boolean };
  readonly peringatan: readonly string[];
  readonly langkah: readonly LangkahTertulis[];
  /** Name of the step, or of the end, at which the case stands. */
  readonly kini: string;
  readonly berakhir: boolean;
  readonly tenggat: number | null;
}

export interface LangkahTertulis {
  readonly nama: string;
  readonly pelaksana: string;
  /** As the SOP writes it; null: without a limit. */
  readonly batas: string | null;
  readonly kini: boolean;
  readonly berjamKerja: boolean;
}

export interface KantorPenerima extends TempatTanggal {
  readonly kop: Kop;
  readonly petugas: readonly Petugas[];
}

/** @param penerimaan null where the journal's row could not be found: then the receipt names no officer. */
export function isiTandaTerima(
  { kasus, jadwal, laporan, formulir, tindakan }: KasusRinci,
  penerimaan: Penerimaan | null,
  sop: DefinisiSop,
  kantor: KantorPenerima,
): TandaTerima {
  const akhir = sop.akhir[kasus.langkah];
  const tertutup = kasus.apip !== null || laporan?.rahasia === true || laporan?.anonim === true;
  return {
    kop: kantor.kop,
    zona: kantor.zona,
    kota: kantor.kota,
    nomor: kasus.nomorRegistrasi ?? '',
    trackingId: kasus.trackingId,
    diadukan: kasus.putaran[0]?.mulai ?? kasus.terlihat,
    dicatat: kasus.terlihat,
    menurut: Math.max(kasus.terlihat, ...tindakan.map((t) => t.dicatat)),
    kanal: awalBesar(kasus.kanal),
    penerima: penerima(penerimaan, kantor.petugas),
    berkas: penerimaan?.berkas ?? 0,
    formulir: tertutup
      ? null
      : isianTertulis(formulir, sop.formulir, kantor).map(([nama, isi]) => [sebutan(nama), isi] as const),
    sop: { nama: sop.nama, nomor: sop.dokumen.nomor.join('; '), menjawab: sop.jawaban !== null },
    peringatan: sop.peringatan,
    langkah: langkahTertulis(sop, kasus.langkah),
    kini: akhir?.nama ?? sop.langkah[kasus.langkah]?.nama ?? kasus.langkah,
    berakhir: akhir !== undefined,
    tenggat: jadwal.tenggatSop,
  };
}

/** Who has left the settings is still known by the id. */
function penerima(penerimaan: Penerimaan | null, petugas: readonly Petugas[]): TandaTerima['penerima'] {
  const nama = penerimaan?.oleh ?? '';
  return petugas.find((p) => p.id === nama) ?? { nama, jabatan: null, nip: null };
}

/** What lies ahead, in the document's order; waiting steps are no part of the way. */
const langkahTertulis = (sop: DefinisiSop, kini: string): readonly LangkahTertulis[] =>
  Object.entries(sop.langkah)
    .filter(([id]) => id !== MENUNGGU_PELAPOR && id !== MENUNGGU_PENGEMBALIAN && id !== MENUNGGU_INDUK)
    .map(([id, { nama, pelaksana, batas }]) => ({
      nama,
      pelaksana: sop.peran[pelaksana] ?? pelaksana,
      batas: batas === null ? null : tenggat.batas(batas),
      kini: id === kini,
      berjamKerja: batas?.satuan === 'menit' || batas?.satuan === 'jam',
    }));

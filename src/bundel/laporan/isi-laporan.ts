import type { KunciTanpaLama, SegelRusak } from '../../jejak/periksa-jejak.ts';
import type { HasilPeriksa } from '../../jejak/periksa-rantai.ts';
import type { JumlahBundel, MenurutEkspor, TenggatDiekspor } from '../../ports/store/ekspor.ts';
import type { HasilPeriksaDiri } from '../../ports/store.ts';
import type { Petugas } from '../../sop/petugas.ts';
import type { Tanggal, Zona } from '../../sop/waktu/waktu.ts';
import type { Edisi } from '../edisi.ts';
import type { BerkasBundel } from '../folder-bundel.ts';
import type { RincianBa } from '../log-ba.ts';
import type { BandingDimuat } from '../log-jejak.ts';
import type { JalannyaNomor } from '../nomor-register.ts';
import type { Pengecualian } from '../pengecualian.ts';

/** What the auditor's first page is made of. */
export interface IsiLaporan {
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
  readonly menurut: MenurutEkspor;
  readonly cakupan: { readonly sekarang: number };
  readonly kantor: {
    readonly instansi: string;
    readonly zona: Zona;
    readonly petugas: readonly Petugas[];
  };
  readonly namaLangkah: (sop: string, langkah: string) => string;
  readonly segel: { readonly nomor: number | null } | null;
  readonly edisi: Edisi;
  readonly jumlah: JumlahBundel;
  readonly rantai: HasilPeriksa;
  readonly segelRusak: SegelRusak | null;
  readonly diriRusak: readonly HasilPeriksaDiri[];
  readonly kunciTanpaLama: readonly KunciTanpaLama[];
  readonly perGolongan: ReadonlyMap<string, number>;
  readonly baPerStatus: ReadonlyMap<string, number>;
  readonly ba: readonly RincianBa[];
  readonly terlambat: readonly TenggatDiekspor[];
  readonly nomor: readonly JalannyaNomor[];
  readonly lompatan: readonly Pengecualian[];
  readonly banding: BandingDimuat;
  readonly tertutup: number;
  readonly tanpaXlsx: boolean;
  readonly bukti: number;
  /** Cells in which the reporter was named, papers left out and rows of the journal covered for it. */
  readonly disamarkan: number;
  readonly naskahTertahan: number;
  readonly isiTertahan: number;
  readonly barisMenyebut: number;
  readonly berkas: ReadonlyMap<string, BerkasBundel>;
}

import type { App } from '../../app.ts';
import type { BerkasDitolak } from '../../ports/berkas.ts';
import type { Masalah } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { err, ok } from '../../sop/result.ts';
import type { KeteranganDiajukan } from '../../sop/tindakan/keterangan-berkas.ts';
import { bacaKeterangan, NAMA_KETERANGAN } from '../../sop/tindakan/keterangan-berkas.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { opsiDaftar, opsiTeks } from '../kerangka/konteks.ts';
import { tampilkanPenolakan } from '../kerangka/tampil.ts';

/** A file as an officer names it, with what they say of its origin. */
export interface BerkasDisebut {
  readonly path: string;
  readonly keterangan: KeteranganDiajukan;
}

export type GagalSimpan =
  | {
      readonly jenis: 'ditolak';
      readonly penolakan: { readonly masalah: readonly Masalah[]; readonly boleh: [] };
    }
  | { readonly jenis: 'berkas_ditolak'; readonly berkas: BerkasDitolak };

const PENANDA = new RegExp(`;(${NAMA_KETERANGAN.join('|')})=`);
const BAGIAN = new RegExp(`;(?=(?:${NAMA_KETERANGAN.join('|')})=)`);

/** `foto.jpg;sumber=wa;dari=Pak RT`: a name may hold semicolons of its own. */
export function uraikanBerkas(disebut: string, umum: KeteranganDiajukan = {}): BerkasDisebut {
  const awal = PENANDA.exec(disebut)?.index ?? disebut.length;
  const bagian = disebut
    .slice(awal)
    .split(BAGIAN)
    .filter((satu) => satu !== '');
  const sendiri = bagian.map((satu) => {
    const [nama = '', ...isi] = satu.replace(/^;/, '').split('=');
    return [nama, isi.join('=')] as const;
  });
  return { path: disebut.slice(0, awal), keterangan: { ...umum, ...Object.fromEntries(sendiri) } };
}

/** --berkas with --sumber, --dari, --diambil and --tempat, which hold for all files that say nothing of their own. */
export function berkasDisebut(masukan: Masukan): readonly BerkasDisebut[] {
  const umum = Object.fromEntries(
    NAMA_KETERANGAN.flatMap((nama) => {
      const isi = opsiTeks(masukan, nama);
      return isi === null ? [] : [[nama, isi] as const];
    }),
  );
  return opsiDaftar(masukan, 'berkas').map((satu) => uraikanBerkas(satu, umum));
}

/** Keeps them all, or tells the first that cannot be; what is said of them is read before any is kept. */
export async function simpanBerkasDisebut(
  app: App,
  disebut: readonly BerkasDisebut[],
): Promise<Result<readonly BerkasPerintah[], GagalSimpan>> {
  const zona = app.config.instansi.zona;
  const terbaca = disebut.map(({ keterangan }) => bacaKeterangan(keterangan, zona, app.clock.now()));
  const salah = terbaca.flatMap((hasil) => (hasil.ok ? [] : hasil.error));
  if (salah.length > 0) return err({ jenis: 'ditolak', penolakan: { masalah: salah, boleh: [] } });
  const berkas = await app.simpanBerkas(disebut.map(({ path }) => path));
  if (!berkas.ok) return err({ jenis: 'berkas_ditolak', berkas: berkas.error });
  return ok(
    berkas.value.map((b, i) => {
      const hasil = terbaca[i];
      return hasil?.ok && hasil.value !== undefined ? { ...b, keterangan: hasil.value } : b;
    }),
  );
}

/** The files of a command; null after telling what is wrong with one. */
export async function simpanBerkasPetugas(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
): Promise<readonly BerkasPerintah[] | null> {
  const hasil = await simpanBerkasDisebut(app, berkasDisebut(masukan));
  if (hasil.ok) return hasil.value;
  const { keluar, katalog } = konteks;
  if (hasil.error.jenis === 'ditolak') tampilkanPenolakan(app, konteks, hasil.error);
  else keluar.warta(katalog.berkas[hasil.error.berkas.sebab](hasil.error.berkas.nama));
  return null;
}

import type { IdentitasPelapor, RencanaHapus } from '../../ports/store.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** Who the reporter is, for the officer who said why. */
export function identitasTeks(laporan: string, { isian }: IdentitasPelapor, t: Tampilan): readonly string[] {
  const { identitas: kata } = t.katalog;
  const label = (nama: string): string => (nama === 'nama_pelapor' ? kata.nama : bersih(nama));
  return [
    t.gaya.tebal(kata.judul(bersih(laporan))),
    ...pasanganBaris(
      Object.entries(isian).map(([nama, isi]) => [label(nama), bersih(isi)]),
      t,
    ),
    ...kalimatBaris(kata.tercatat, t.lebar, 0),
  ];
}

export interface Penghapusan {
  readonly rencana: RencanaHapus;
  /** null: nothing was done yet. */
  readonly tuntas: boolean | null;
}

/** What an erasure takes away and what stays: as a plan, and as a result. */
export function penghapusanTeks({ rencana: r, tuntas }: Penghapusan, t: Tampilan): readonly string[] {
  const { identitas: kata } = t.katalog;
  const { bagian } = kata;
  const laporan = r.trackingId ?? r.nomorRegistrasi ?? '';
  const baris = [
    r.sudah === null ? bagian.isi : '',
    ...(['teks', 'lampiran', 'berkas', 'riwayat', 'karantina', 'kiriman', 'berkasTetap'] as const).map(
      (nama) => (r[nama] === 0 ? '' : bagian[nama](r[nama])),
    ),
  ].filter((satu) => satu !== '');
  const kalimat = [
    ...(r.sudah === null ? [] : [kata.sudah(waktuTeks(r.sudah, t))]),
    kata.tetap,
    kata.cadangan,
    ...(tuntas === null ? [kata.belum] : tuntas ? [] : [kata.tertunda]),
  ];
  return [
    t.gaya.tebal((tuntas === null ? kata.rencana : kata.dihapus)(laporan)),
    ...baris.flatMap((satu) => kalimatBaris(satu, t.lebar, 2)),
    ...kalimat.flatMap((satu) => kalimatBaris(satu, t.lebar, 0)),
  ];
}

/** `identitas hapus --json` */
export const penghapusanJson = ({ rencana: r, tuntas }: Penghapusan, zona: Zona) => ({
  tracking_id: r.trackingId,
  nomor_registrasi: r.nomorRegistrasi,
  dikerjakan: tuntas !== null,
  tuntas: tuntas ?? false,
  sudah_dihapus: r.sudah === null ? null : isoDenganOffset(r.sudah, zona),
  teks: r.teks,
  lampiran: r.lampiran,
  berkas: r.berkas,
  berkas_tetap: r.berkasTetap,
  riwayat: r.riwayat,
  karantina: r.karantina,
  kiriman: r.kiriman,
});

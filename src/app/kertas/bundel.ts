import { resolve } from 'node:path';
import type { App } from '../../app.ts';
import type { HasilBundel } from '../../bundel/buat-bundel.ts';
import type { SebabFolderDitolak } from '../../bundel/folder-bundel.ts';
import type { PermintaanBundel, SegelBundel } from '../../bundel/permintaan-bundel.ts';
import type { NamaPeriksaDiri } from '../../ports/store.ts';
import type { Result } from '../../sop/result.ts';
import { err, ok } from '../../sop/result.ts';
import type { Tanggal } from '../../sop/waktu/waktu.ts';
import { awalHari, tambahHari } from '../../sop/waktu/waktu.ts';
import type { PembacaJejak } from '../segel.ts';
import { cetakBa } from './cetak.ts';

export interface OpsiBundel
  extends Pick<PermintaanBundel, 'tujuan' | 'format' | 'menurut' | 'untuk' | 'csv' | 'kemajuan'> {
  /** First and last day, both within. */
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
  /** Who exports: a case at APIP is in that edition only where it is open to them. */
  readonly sebagai: string | null;
  /** Who types for them: not the person concerned. */
  readonly dicatatOleh?: string | null;
  /** With the evidence files themselves. */
  readonly bukti: boolean;
}

export type BundelDitolak =
  | { readonly sebab: SebabFolderDitolak; readonly letak: string }
  /** More rows than one sheet may have. */
  | { readonly sebab: 'xlsx_terlalu_besar'; readonly maks: number };

/** The auditor's bundle. A broken chain is no refusal: the bundle tells of it. */
export async function eksporBundel(
  app: App,
  opsi: OpsiBundel,
): Promise<Result<HasilBundel & { readonly bersegel: boolean }, BundelDitolak>> {
  const { dihitung } = await import('../../bundel/dihitung.ts');
  const { buatBundel } = await import('../../bundel/buat-bundel.ts');
  const { XlsxTerlaluBesar } = await import('../../bundel/log-ba.ts');
  const { FolderBundelDitolak } = await import('../../bundel/folder-bundel.ts');
  // The checkpoint first: what is read afterwards holds every row under it.
  const segel = await segelBundel(app, (rows) => dihitung(rows, 'jejak', opsi.kemajuan));
  const diriRusak = (await app.nilaiDiri()).filter(({ baik, nama }) => !baik && !DIPERIKSA_BUNDEL.has(nama));
  using baca = await app.store.bukaEkspor();
  try {
    const hasil = await buatBundel({ ...permintaan(app, opsi, segel), diriRusak }, baca);
    return ok({ ...hasil, bersegel: segel !== null });
  } catch (galat) {
    if (galat instanceof FolderBundelDitolak) return err({ sebab: galat.sebab, letak: galat.letak });
    if (galat instanceof XlsxTerlaluBesar) return err({ sebab: 'xlsx_terlalu_besar', maks: galat.maks });
    throw galat;
  }
}

/** Looked at again over the very rows that go out, and told in words of their own. */
const DIPERIKSA_BUNDEL: ReadonlySet<NamaPeriksaDiri> = new Set(['jejak', 'segel']);

function permintaan(
  app: App,
  opsi: OpsiBundel,
  segel: SegelBundel | null,
): Omit<PermintaanBundel, 'diriRusak'> {
  const { config, mesin } = app;
  const { nama: instansi, zona } = config.instansi;
  const { petugas, penugasan } = config;
  const sekarang = app.clock.now();
  return {
    ...opsi,
    tujuan: resolve(opsi.tujuan),
    dibuka: (kasus) => mesin.dibukaBagi(kasus, opsi.sebagai, sekarang, opsi.dicatatOleh ?? null),
    cakupan: {
      dari: awalHari(opsi.dari, zona),
      sampai: awalHari(tambahHari(opsi.sampai, 1), zona),
      sekarang,
    },
    kantor: { instansi, zona, tenggat: mesin.aturanBaru.tenggat, petugas, penugasan },
    namaSop: (hash) => mesin.semuaSop.get(hash)?.id ?? hash,
    namaLangkah: (hash, langkah) => {
      const sop = mesin.semuaSop.get(hash);
      return sop?.langkah[langkah]?.nama ?? sop?.akhir[langkah]?.nama ?? langkah;
    },
    cetakBa: (ba, samarkan) => cetakBa(app, ba, samarkan),
    bukti: opsi.bukti ? (sha256) => bukti(app, sha256) : null,
    segel,
  };
}

/** A file that is gone or changed on our disk is told by its hash alone. */
async function bukti(app: App, sha256: string): Promise<Uint8Array | null> {
  try {
    return await (await app.berkas()).baca(sha256);
  } catch {
    app.log.warn('bundel.bukti_hilang', { sha256 });
    return null;
  }
}

/** null: nothing is sealed, or the key is lost, which must not stop an auditor. */
async function segelBundel(app: App, dibaca: PembacaJejak): Promise<SegelBundel | null> {
  try {
    const berkas = await app.berkasSegel(dibaca);
    const terakhir = await app.store.segelTerakhir();
    if (terakhir === null || (await app.kunciSegelHilang())) return null;
    return { nomor: terakhir.nomor, berkas, tandaiManifes: (sha256) => app.tandaiManifes(sha256) };
  } catch (galat) {
    // Told by name: the store's own modules are not loaded for it.
    if (!(galat instanceof Error && galat.name === 'KunciDitolak')) throw galat;
    app.log.warn('checkpoint.key');
    return null;
  }
}

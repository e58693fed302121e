import { readFileSync } from 'node:fs';
import type { App } from '../../app.ts';
import type { EksporDitolak, EksporTerbaca } from '../../mapping/ekspor-xlsx/ekspor.ts';
import { KOLOM_WAJIB } from '../../mapping/ekspor-xlsx/kolom.ts';
import type { PencatatWaktu } from '../../ports/store.ts';
import type { BarisPembanding, HasilBanding } from '../../sop/laporan/banding.ts';
import { bandingkan } from '../../sop/laporan/banding.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import type { Result } from '../../sop/result.ts';
import { err, ok } from '../../sop/result.ts';
import { hash } from '../berkas/hash.ts';
import { opsiEkspor } from './opsi-ekspor.ts';

export interface Banding extends HasilBanding {
  readonly ekspor: EksporTerbaca;
  /** SHA-256 (hex). */
  readonly berkas: string;
  readonly baris: number;
  readonly takTerbaca: number;
  readonly barisTakTerbaca: readonly BarisTakTerbaca[];
}

/** A row of the export that could not be compared. */
export interface BarisTakTerbaca {
  /** As Excel counts, from 1. */
  readonly nomor: number;
  readonly trackingId: string | null;
  /** Columns and what is wrong with them: never a cell's value. */
  readonly sebab: readonly string[];
}

/** Without a row, everything of ours would be "ours only", and the newest comparison one that compared nothing. */
export interface EksporKosong {
  readonly sebab: 'tanpa_baris';
}

/** Every row is another agency's: what is only here would say nothing. */
export interface BukanMilikKita {
  readonly sebab: 'bukan_milik_kita';
  readonly baris: number;
}

/** What an export has to show to be compared. */
export const KOLOM_BANDING: readonly string[] = KOLOM_WAJIB;

type Pembanding = PencatatWaktu & { readonly petugas: string; readonly dicatatOleh: string };

/** Our register against the Admin Instansi's export; nothing but the journal changes. */
export async function banding(
  app: App,
  path: string,
  siapa: Pembanding,
): Promise<Result<Banding, EksporDitolak | BukanMilikKita | EksporKosong>> {
  const { bacaBerkasEkspor } = await import('../../mapping/ekspor-xlsx/baca-berkas.ts');
  const ekspor = await bacaBerkasEkspor(path, { ...opsiEkspor(app, siapa.sekarang), disposisi: null });
  if (!ekspor.ok) return ekspor;
  const butir = ekspor.value.baris.map((b) => b.butir);
  const { instansiLain } = ekspor.value.diabaikan;
  if (butir.length === 0 && instansiLain > 0) return err({ sebab: 'bukan_milik_kita', baris: instansiLain });
  if (butir.length === 0) return err({ sebab: 'tanpa_baris' });
  const mereka = butir.flatMap((b) => (b.jenis === 'laporan' ? [pembanding(b.laporan)] : []));
  const barisTakTerbaca = takTerbacaDari(ekspor.value);
  const takTerbaca = new Set(barisTakTerbaca.flatMap((b) => b.trackingId ?? []));
  const { waktuVersi } = ekspor.value;
  const kita = await app.store.registerLapor();
  const hasil = bandingkan({ kita, mereka, takTerbaca, karantina: await dikarantina(app), waktuVersi });
  const jumlah = { baris: butir.length, takTerbaca: butir.length - mereka.length };
  const berkas = hash(readFileSync(path));
  await app.store.catatBanding({ ...siapa, berkas, waktuVersi, hitungan: { ...jumlah, ...panjang(hasil) } });
  return ok({ ...hasil, ...jumlah, barisTakTerbaca, ekspor: ekspor.value, berkas });
}

const takTerbacaDari = ({ baris }: EksporTerbaca): readonly BarisTakTerbaca[] =>
  baris.flatMap(({ nomorBaris: nomor, butir }) =>
    butir.jenis === 'masalah'
      ? [{ nomor, trackingId: butir.masalah.trackingId, sebab: butir.masalah.sebab }]
      : [],
  );

const pembanding = ({ trackingId, statusLapor, masukPada }: Laporan): BarisPembanding => ({
  trackingId,
  statusLapor,
  masuk: masukPada,
});

async function dikarantina({ store }: App): Promise<ReadonlySet<string>> {
  const id = new Set<string>();
  for await (const { trackingId } of store.karantina({ terbuka: true }))
    if (trackingId !== null) id.add(trackingId);
  return id;
}

const panjang = ({ sama, hanyaMereka, karantina, hanyaKita, luarMasa, bedaStatus }: HasilBanding) => ({
  sama,
  hanyaMereka: hanyaMereka.length,
  karantina: karantina.length,
  hanyaKita: hanyaKita.length,
  luarMasa: luarMasa.length,
  bedaStatus: bedaStatus.length,
});

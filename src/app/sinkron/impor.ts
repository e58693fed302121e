import type { App } from '../../app.ts';
import type { EksporDitolak, EksporTerbaca } from '../../mapping/ekspor-xlsx/ekspor.ts';
import type { KeadaanButir, Rem } from '../../ports/store.ts';
import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import { ambilKunci } from '../kunci.ts';
import { opsiEkspor } from './opsi-ekspor.ts';

export interface OpsiImpor {
  readonly disposisi: { readonly kolom: string } | { readonly waktu: number } | null;
  readonly kemajuan?: (sudah: number, dari: number) => void;
}

export interface HasilImpor {
  readonly ekspor: EksporTerbaca;
  readonly hitungan: Readonly<Record<KeadaanButir, number>>;
  readonly pindah: HasilPindah;
  /** Of those that changed: closed in LAPOR! since, and with a reply of the reporter, by their numbers. */
  readonly ditutup: readonly string[];
  readonly balasan: readonly string[];
}

/** Open cases of ours that the file shows under another agency: they have ended, or a brake holds them. */
export interface HasilPindah {
  readonly trackingId: readonly string[];
  readonly rem: Rem | null;
}

/** LAPOR!'s admin export. @throws SedangBerjalan */
export async function imporEkspor(
  app: App,
  path: string,
  opsi: OpsiImpor,
): Promise<Result<HasilImpor, EksporDitolak>> {
  const [{ bacaBerkasEkspor }, { impor }, { majukan }, { balasanMenurutStatus }, { bunyikanAlarm }] =
    await Promise.all([
      import('../../mapping/ekspor-xlsx/baca-berkas.ts'),
      import('../../connector/impor.ts'),
      import('../../connector/lintasan.ts'),
      import('../../connector/baca-riwayat.ts'),
      import('../../connector/bunyikan-alarm.ts'),
    ]);
  const sekarang = app.clock.now();
  const ekspor = await bacaBerkasEkspor(path, { ...opsiEkspor(app, sekarang), disposisi: opsi.disposisi });
  if (!ekspor.ok) return ekspor;
  using _kunci = await ambilKunci(app.config.data);
  await app.berlakukanSetelan();
  const lintasan = await app.store.mulaiLintasan('import', sekarang);
  const butir = ekspor.value.baris.map((b) => b.butir);
  const { hitungan, ditutup } = await impor(app.store, butir, sekarang, (sudah) =>
    opsi.kemajuan?.(sudah, butir.length),
  );
  const pindah = await pergi(app, ekspor.value, `impor-${lintasan}`, sekarang);
  await majukan(app.store, sekarang);
  const balasan = app.bersambungan ? [] : await balasanMenurutStatus(app.store, sekarang);
  await bunyikanAlarm(app.store, sekarang, app.log);
  const pull = { listed: butir.length, ...hitungan };
  await app.store.tutupLintasan(lintasan, app.clock.now(), { pull });
  return ok({ ekspor: ekspor.value, hitungan, pindah, ditutup, balasan });
}

/** With the brakes of a pull (decision 0027). A connection shows it itself, and is asked for all of them. */
async function pergi(
  { store, bersambungan }: App,
  { instansiLain }: EksporTerbaca,
  run: string,
  sekarang: number,
): Promise<HasilPindah> {
  if (bersambungan) return { trackingId: [], rem: null };
  const trackingId = await store.tundaPindah({ butir: instansiLain, sekarang });
  return { trackingId, rem: await store.selesaikanTarik(run, sekarang) };
}

import type { App } from '../../app.ts';
import type { Kertas } from '../../berita-acara/kertas.ts';
import type { KasusRinci } from '../../ports/store.ts';
import { samarkanIdentitas } from '../../sop/identitas/samarkan-identitas.ts';
import { ok, type Result } from '../../sop/result.ts';
import { identitasPelapor, kantor } from './cetak.ts';
import type { LogoDitolak } from './kop.ts';
import { bacaKop } from './kop.ts';

export interface SerahTerima {
  /** null: nothing was handed over. */
  readonly nomor: string | null;
  readonly dari: string;
  readonly kepada: string;
  readonly oleh: string;
  readonly alasan: string;
  /** When it was recorded, and when its cases were looked at for the paper (ms UTC): the same but where it is printed again. */
  readonly pada: number;
  readonly sekarang: number;
  readonly tetap: readonly string[];
}

/** The cases of a handover, by their numbers. */
export async function kasusSerahTerima(app: App, nomor: readonly string[]): Promise<readonly KasusRinci[]> {
  const semua: KasusRinci[] = [];
  for (const satu of nomor) {
    const rinci = await app.store.kasus(satu);
    if (rinci !== null) semua.push(rinci);
  }
  return semua;
}

/** The handover on paper, as its cases stand now. */
export async function kertasSerahTerima(
  app: App,
  serah: SerahTerima,
  kasus: readonly KasusRinci[],
): Promise<Result<Kertas, LogoDitolak>> {
  const { isiSerahTerima } = await import('../../berita-acara/isi/isi-serah-terima.ts');
  const kop = await bacaKop(app.config);
  if (!kop.ok) return kop;
  const identitas = identitasPelapor(app, kasus);
  return ok(
    isiSerahTerima({
      ...serah,
      kasus,
      sop: (k) => app.mesin.aturan(k).sop,
      sopBerlaku: app.sopBerlaku.map(({ definisi }) => definisi),
      kantor: kantor(app),
      kop: kop.value,
      samarkan: (teks) => samarkanIdentitas(teks, identitas),
    }),
  );
}

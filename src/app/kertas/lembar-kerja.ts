import type { App } from '../../app.ts';
import { BARIS_LEMBAR_MAKS } from '../../mapping/lembar-kerja/bentuk.ts';
import { idTindakan } from '../../mapping/lembar-kerja/tanda.ts';
import type { BarisTerbaca, LembarDitolak, LembarTerbaca } from '../../mapping/lembar-kerja/terbaca.ts';
import type { Random } from '../../ports/random.ts';
import type { BarisDaftar, KasusRinci, SaringDaftar } from '../../ports/store.ts';
import { nomorKasus } from '../../report/daftar/daftar.ts';
import type { IsiTanpaNomor } from '../../report/lembar-kerja/isi-lembar.ts';
import type { Result } from '../../sop/result.ts';
import type { IsianSekarang } from '../../sop/tindakan/boleh.ts';

export type { BarisTerbaca };
export { BARIS_LEMBAR_MAKS, idTindakan };

/** As many as a mark has room for; two sheets by chance the same are not to be expected. */
const BYTE_LEMBAR = 8;

export interface KasusDilembar {
  readonly baris: BarisDaftar;
  readonly rinci: KasusRinci;
  readonly boleh: readonly IsianSekarang[];
}

/** Open cases with what this officer may do now; what is at APIP is there for its named officer alone. null: too many. */
export async function kasusLembar(
  app: App,
  saring: SaringDaftar,
  petugas: string | null,
  dimuat: (baris: BarisDaftar) => boolean = () => true,
): Promise<readonly KasusDilembar[] | null> {
  const semua: KasusDilembar[] = [];
  const sekarang = app.clock.now();
  for await (const baris of app.store.daftar(saring)) {
    if (!dimuat(baris)) continue;
    const rinci = await app.store.kasus(nomorKasus(baris));
    if (rinci === null || !app.mesin.dibukaBagi(rinci.kasus, petugas, sekarang)) continue;
    if (semua.length === BARIS_LEMBAR_MAKS) return null;
    semua.push({
      baris: { ...baris, apip: false },
      rinci,
      boleh: app.mesin.isianSekarang(rinci.kasus, sekarang, petugas),
    });
  }
  return semua;
}

/** The worksheet as the bytes of an xlsx. */
export async function tulisLembar(app: App, random: Random, isi: IsiTanpaNomor): Promise<Uint8Array> {
  const { tulisLembarKerja } = await import('../../mapping/lembar-kerja/tulis-lembar.ts');
  const lembar = Buffer.from(random.bytes(BYTE_LEMBAR)).toString('hex');
  return tulisLembarKerja({ ...isi, lembar, dibuat: app.clock.now() });
}

/** A filled-in worksheet from disk. */
export async function bacaLembar(app: App, path: string): Promise<Result<LembarTerbaca, LembarDitolak>> {
  const [{ bacaByteXlsx }, { bacaLembarKerja }] = await Promise.all([
    import('../../mapping/xlsx/baca-byte.ts'),
    import('../../mapping/lembar-kerja/baca-lembar.ts'),
  ]);
  const berkas = bacaByteXlsx(path);
  return berkas.ok ? bacaLembarKerja(berkas.value.bytes, app.config.instansi.zona) : berkas;
}

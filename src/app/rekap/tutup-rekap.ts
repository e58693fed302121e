import type { App } from '../../app.ts';
import type { PenolakanCatat, RekapFinal, TutupRekap } from '../../ports/store.ts';
import type { Result } from '../../sop/result.ts';
import { ambilKunci } from '../kunci.ts';

/** Cases that time moves, or whose alarms sound, between two words of progress. */
const SEKALI = 500;

/**
 * Closes a period after all that time alone has decided: what a pass would have written first is written here, under
 * its lock, so that no closing and no breach of the period is recorded after its figures were frozen.
 * @throws SedangBerjalan, HanyaBaca
 */
export async function tutupRekap(
  { store, config }: Pick<App, 'config' | 'store'>,
  tutup: TutupRekap,
  kemajuan: (sudah: number) => void,
): Promise<Result<RekapFinal, PenolakanCatat>> {
  const { hitungUlangSemua } = await import('../../connector/hitung-ulang.ts');
  using _kunci = await ambilKunci(config.data);
  const { sekarang } = tutup;
  await hitungUlangSemua(store, sekarang);
  await sampaiHabis(() => store.majukanWaktu(sekarang, SEKALI), kemajuan);
  await sampaiHabis(async () => (await store.bunyikanAlarm(sekarang, SEKALI)).length, kemajuan);
  return await store.tutupRekap(tutup);
}

async function sampaiHabis(kerja: () => Promise<number>, kemajuan: (sudah: number) => void): Promise<void> {
  for (let semua = 0; ; ) {
    const satu = await kerja();
    if (satu === 0) return;
    semua += satu;
    kemajuan(semua);
  }
}

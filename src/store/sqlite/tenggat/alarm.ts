import type { AlarmDibunyikan } from '../../../ports/store.ts';
import { sebutan } from '../../../sop/kasus/kasus.ts';
import type { Alat } from '../alat.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** Sounds the alarms whose moment has come, one transaction an alarm: a crash between two loses and repeats none. */
export class PembunyiAlarm {
  readonly #alat: Alat;
  readonly #tiba;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#tiba = alat.db.prepare<[number, number], { id: string }>(
      'SELECT id FROM kasus WHERE alarm_at <= ? ORDER BY alarm_at LIMIT ?',
    );
  }

  bunyikan(sekarang: number, batas: number): readonly AlarmDibunyikan[] {
    return this.#tiba.all(sekarang, batas).flatMap(({ id }) => [...this.#milikKasus(id, sekarang)]);
  }

  *#milikKasus(id: string, sekarang: number): Generator<AlarmDibunyikan> {
    for (let lagi = true; lagi; ) {
      const satu = this.#satu(id, sekarang);
      if (satu === null) return;
      yield satu.dibunyikan;
      lagi = satu.lagi;
    }
  }

  #satu(id: string, sekarang: number): { dibunyikan: AlarmDibunyikan; lagi: boolean } | null {
    const { kasus: gudang, mesin } = this.#alat;
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const baris = gudang.baris(id);
      const kasus = gudang.muat(baris);
      const [pertama, ...lain] = mesin.alarmTiba(kasus, sekarang);
      if (pertama === undefined) {
        // Another process was quicker, or settings moved its moment: without this it would come first for ever.
        gudang.jadwalkanAlarm(id, mesin.alarm(kasus));
        return null;
      }
      const berbunyi = tx.ubah(baris, kasus, [pertama], { laci: null }).alarm.at(-1)!;
      const { jam, tingkat } = berbunyi;
      return { dibunyikan: { sasaran: sebutan(kasus), jam, tingkat }, lagi: lain.length > 0 };
    });
  }
}

import type { AlarmDibunyikan } from '../../../ports/store.ts';
import { sebutan } from '../../../sop/kasus/kasus.ts';
import type { Alat } from '../alat.ts';
import type { Transaksi } from '../transaksi.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** Cases of one transaction: each waits for the disk once, which is dearer than twenty cases. */
const KASUS_SETRANSAKSI = 200;

/** Sounds the alarms whose moment has come: a crash loses and repeats none, for an alarm and its journal row are one. */
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
    const tiba = this.#tiba.all(sekarang, batas);
    const hasil: AlarmDibunyikan[] = [];
    for (let i = 0; i < tiba.length; i += KASUS_SETRANSAKSI)
      hasil.push(...this.#bersama(tiba.slice(i, i + KASUS_SETRANSAKSI), sekarang));
    return hasil;
  }

  #bersama(tiba: readonly { readonly id: string }[], sekarang: number): readonly AlarmDibunyikan[] {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) =>
      tiba.flatMap(({ id }) => this.#milikKasus(tx, id)),
    );
  }

  #milikKasus(tx: Transaksi, id: string): readonly AlarmDibunyikan[] {
    const { kasus: gudang, mesin } = this.#alat;
    const baris = gudang.baris(id);
    const kasus = gudang.muat(baris);
    const tiba = mesin.alarmTiba(kasus, tx.sekarang);
    if (tiba.length === 0) {
      // Another process was quicker, or settings moved its moment: without this it would come first for ever.
      gudang.jadwalkanAlarm(id, mesin.alarm(kasus));
      return [];
    }
    const { alarm } = tx.ubah(baris, kasus, tiba, { laci: null });
    const sasaran = sebutan(kasus);
    return alarm.slice(kasus.alarm.length).map(({ jam, tingkat }) => ({ sasaran, jam, tingkat }));
  }
}

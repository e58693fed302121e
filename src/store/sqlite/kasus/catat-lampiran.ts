import type { HasilLampiran } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';
import { tulis } from '../basis/tulis.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** The downloads of reporters' files: each step a transaction of its own. */
export class PencatatLampiran {
  readonly #alat: Alat;

  constructor(alat: Alat) {
    this.#alat = alat;
  }

  mulai(id: number, berikut: number): void {
    tulis(this.#alat.db, () => this.#alat.lampiran.mulai(id, berikut));
  }

  /** What is stored is evidence: the journal holds its hash and where it came from. */
  catat(id: number, hasil: HasilLampiran, sekarang: number): void {
    const { lampiran } = this.#alat;
    transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      if (hasil.status !== 'tersimpan') return lampiran.tunda(id, hasil);
      const milik = lampiran.simpan(id, hasil.berkas);
      if (milik === undefined) return;
      const { sha256, ukuran } = hasil.berkas;
      tx.jejak('lampiran.tersimpan', milik.tracking_id, {
        kasus: milik.kasus_id,
        sumber: 'pelapor',
        sha256,
        ukuran,
      });
    });
  }
}

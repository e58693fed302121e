import type { PenolakanCatat, PerintahIdentitas } from '../../../ports/store.ts';
import type { KelasData, UsulHapus } from '../../../sop/identitas/masa-simpan.ts';
import { masalah } from '../../../sop/penolakan.ts';
import type { Result } from '../../../sop/result.ts';
import { ok } from '../../../sop/result.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';
import { tindak, tolak } from '../ditolak.ts';
import { GudangMasaSimpan } from '../gudang/gudang-masa-simpan.ts';
import type { Transaksi } from '../transaksi.ts';
import type { PengelolaIdentitas } from './identitas.ts';

type Perintah = PerintahIdentitas & { readonly kelas: Exclude<KelasData, 'kasus'> };

/** Takes away one class of data that has outlived its time; whole cases go by `identitas hapus`. A legal hold wins. */
export class PengelolaMasaSimpan {
  readonly #alat: Alat;
  readonly #identitas: PengelolaIdentitas;
  readonly #gudang: GudangMasaSimpan;

  constructor(alat: Alat, identitas: PengelolaIdentitas) {
    this.#alat = alat;
    this.#identitas = identitas;
    this.#gudang = new GudangMasaSimpan(alat.db);
  }

  usul(kelas: KelasData, sebelum: number): readonly UsulHapus[] {
    return this.#gudang.usul(kelas, sebelum);
  }

  /** How many went. */
  hapus(perintah: Perintah): Result<number, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) =>
      perintah.kelas === 'karantina' ? this.#karantina(tx, perintah) : this.#milikKasus(tx, perintah),
    );
  }

  #milikKasus(tx: Transaksi, perintah: Perintah): Result<number, PenolakanCatat> {
    const { baris } = this.#identitas.dipilih(perintah, 'hapus');
    const n =
      perintah.kelas === 'lampiran'
        ? this.#gudang.hapusLampiran(baris.id)
        : this.#gudang.hapusCuplikan(baris.id);
    const laci = this.#alat.laci(baris);
    if (n > 0) this.#catat(tx, baris.tracking_id, { kasus: baris.id }, { ...perintah, banyak: n, laci });
    return ok(n);
  }

  #karantina(tx: Transaksi, perintah: Perintah): Result<number, PenolakanCatat> {
    this.#identitas.wajibBertugas(perintah);
    const baris = this.#gudang.karantina(perintah.sasaran);
    if (baris === undefined) return ok(0);
    if (baris.tahan !== null) return tolak(masalah('tahan_hukum_berdiri', { mulai: baris.tahan }));
    const garam = this.#alat.brankas.garamBaru();
    this.#gudang.hapusKarantina(baris.id, garam);
    const laci = this.#alat.brankas.laci(garam, baris.id);
    this.#catat(tx, baris.tracking_id, { karantina: baris.id }, { ...perintah, banyak: 1, laci });
    return ok(1);
  }

  /** What went and how much of it; on what basis under the key of what it belonged to. */
  #catat(
    tx: Transaksi,
    trackingId: string | null,
    milik: { readonly kasus: string } | { readonly karantina: string },
    p: Perintah & { readonly banyak: number; readonly laci: Laci | null },
  ): void {
    const dasar = { dasar: p.alasan };
    tx.jejak('identitas.masa-simpan', trackingId, {
      ...milik,
      kelas: p.kelas,
      banyak: p.banyak,
      ...tx.tanda,
      ...(p.laci === null ? {} : { komitmen: p.laci.semuaKomitmen(dasar) }),
    });
    const pemilik = 'kasus' in milik ? milik.kasus : milik.karantina;
    if (p.laci !== null) this.#alat.teks.simpan(`${pemilik}#${tx.ujung.seq}`, dasar, p.laci);
  }
}

import type { BahanKiriman } from '../../ports/lapor-api.ts';
import type { KirimanDiklaim, KlaimKiriman, PercobaanSelesai } from '../../ports/store.ts';
import type { StatusKiriman } from '../../sop/kiriman.ts';
import type { Alat } from './alat.ts';
import type { BarisKirimanPenuh } from './baris-kiriman.ts';
import type { Laci } from './brankas.ts';
import type { GudangKiriman } from './gudang-kiriman.ts';
import type { GudangPercobaan } from './gudang-percobaan.ts';
import { ubahStatusKiriman } from './status-kiriman.ts';
import type { Transaksi } from './transaksi.ts';
import { SISTEM, transaksi } from './transaksi.ts';
import { tulis } from './tulis.ts';

/** Push: the attempt and the next time are on disk before any byte leaves. */
export class Pengirim {
  readonly #alat: Alat;
  readonly #kiriman: GudangKiriman;
  readonly #percobaan: GudangPercobaan;

  constructor(alat: Alat, kiriman: GudangKiriman, percobaan: GudangPercobaan) {
    this.#alat = alat;
    this.#kiriman = kiriman;
    this.#percobaan = percobaan;
  }

  /** The lock proves that the owner of every other run's row is dead: its outcome is not known. */
  pulihkan(run: string, sekarang: number): number {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const yatim = this.#kiriman.yatim(run, sekarang);
      for (const b of yatim) {
        this.#percobaan.mati(b.id, sekarang);
        // Charged to no try, and due at once.
        this.#kiriman.jadwalkan(b.id, b.percobaan, sekarang);
        ubahStatusKiriman(tx, b, { ke: 'belum_pasti', kelas: 'proses_mati' });
      }
      return yatim.length;
    });
  }

  selesaikanDanKlaim(
    selesai: readonly PercobaanSelesai[],
    klaim: KlaimKiriman | null,
  ): readonly KirimanDiklaim[] {
    const sekarang = klaim?.sekarang ?? selesai.at(-1)?.sekarang;
    if (sekarang === undefined) return [];
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      for (const p of selesai) this.#selesaikan(tx, p);
      return klaim === null ? [] : this.#kiriman.siap(klaim).map((b) => this.#klaim(tx, b, klaim));
    });
  }

  bekukan(id: string, lampiran: Readonly<Record<string, string>>, badan: Uint8Array | null): void {
    tulis(this.#alat.db, () => {
      const laci = this.#laci(this.#kiriman.baris(id));
      this.#kiriman.bekukan(
        id,
        lampiran,
        badan === null ? null : laci.tutup(Buffer.from(badan).toString('utf8')),
      );
    });
  }

  #selesaikan(tx: Transaksi, p: PercobaanSelesai): void {
    const baris = this.#kiriman.baris(p.kiriman);
    const laci = this.#alat.laci({ id: baris.kasus_id, garam: baris.garam });
    const masihJalan = this.#percobaan.tutup(p, laci) && baris.status === 'mengirim';
    if (!masihJalan && !(p.ke === 'terkirim' && MASIH_DITUNGGU.includes(baris.status))) return;
    this.#kiriman.jadwalkan(p.kiriman, baris.percobaan + (p.dihitung ? 1 : 0), p.berikut);
    ubahStatusKiriman(tx, baris, {
      ke: p.ke,
      ...(p.kelas === null ? {} : { kelas: p.kelas }),
      ...(p.dasar === null ? {} : { dasar: p.dasar }),
      ...(p.pada === null ? {} : { pada: p.pada }),
      ...(p.idJauh === null ? {} : { idJauh: p.idJauh }),
    });
    if (p.idJauh !== null) this.#kiriman.simpanIdJauh(p.kiriman, p.idJauh);
  }

  #klaim(tx: Transaksi, baris: BarisKirimanPenuh, klaim: KlaimKiriman): KirimanDiklaim {
    const laci = this.#laci(baris);
    const n = this.#percobaan.buka(baris.id, klaim);
    this.#kiriman.jadwalkan(baris.id, baris.percobaan, klaim.berikut(baris.percobaan + 1));
    ubahStatusKiriman(tx, baris, { ke: 'mengirim' }, { run: klaim.run });
    this.#kiriman.sewakan(baris.id, klaim.sekarang + klaim.sewaMs);
    const berkas = JSON.parse(baris.berkas) as string[];
    const bahan = this.#bahan(baris, laci);
    return {
      id: baris.id,
      trackingId: bahan.trackingId,
      jenis: bahan.jenis,
      kunci: baris.kunci,
      percobaan: baris.percobaan,
      dibuat: baris.dibuat_at,
      n,
      badan: this.#badan(baris, berkas, bahan, laci, klaim),
      bahan,
      berkas,
      lampiranJauh: JSON.parse(baris.lampiran_jauh) as Record<string, string>,
      pernahBelumPasti: baris.pernah_belum_pasti === 1,
      tenggatNasional: baris.tenggat_nasional_at,
    };
  }

  /** Frozen before the first send and never rebuilt; with files, only once each of them has its id. */
  #badan(
    baris: BarisKirimanPenuh,
    berkas: readonly string[],
    bahan: BahanKiriman,
    laci: Laci,
    klaim: KlaimKiriman,
  ): Uint8Array | null {
    if (baris.badan !== null) return Buffer.from(laci.buka(baris.badan), 'utf8');
    if (berkas.length > 0) return null;
    const bita = klaim.rakit(bahan);
    this.#kiriman.bekukan(baris.id, {}, laci.tutup(Buffer.from(bita).toString('utf8')));
    return bita;
  }

  #bahan(baris: BarisKirimanPenuh, laci: Laci): BahanKiriman {
    return {
      trackingId: baris.tracking_id ?? '',
      jenis: baris.jenis,
      isi: this.#alat.teks.satu(baris.id, 'isi', laci),
      nomorBa: baris.nomor_ba,
      lampiran: [],
    };
  }

  #laci({ id, kasus_id, garam }: BarisKirimanPenuh): Laci {
    const laci = this.#alat.laci({ id: kasus_id, garam });
    if (laci === null) throw new Error(`kiriman ${id}: isi kasus telah dihapus`);
    return laci;
  }
}

/** A person or a recovery was quicker, and the row keeps what they decided; but a proof that it arrived comes never too late. */
const MASIH_DITUNGGU: readonly StatusKiriman[] = ['antre', 'belum_pasti', 'gagal'];

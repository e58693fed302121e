import type { BahanKiriman } from '../../../ports/lapor-api.ts';
import type { AturanTengok, KirimanDiklaim, KlaimKiriman, PercobaanSelesai } from '../../../ports/store.ts';
import type { StatusKiriman } from '../../../sop/kiriman/kiriman.ts';
import type { Alat } from '../alat.ts';
import { tulis } from '../basis/tulis.ts';
import type { Laci } from '../brankas/brankas.ts';
import type { BarisKirimanPenuh } from '../gudang/baris-kiriman.ts';
import type { GudangKiriman } from '../gudang/gudang-kiriman.ts';
import type { GudangPercobaan } from '../gudang/gudang-percobaan.ts';
import type { Transaksi } from '../transaksi.ts';
import { SISTEM, transaksi } from '../transaksi.ts';
import { ubahStatusKiriman } from './status-kiriman.ts';

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
  pulihkan(run: string, sekarang: number, tungguTerlamaMs: number): number {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      this.#kiriman.tarikWaktu(sekarang + tungguTerlamaMs);
      this.#percobaan.tengokanMati(run, sekarang);
      const yatim = this.#kiriman.yatim(run, sekarang);
      for (const b of yatim) {
        this.#percobaan.mati(b.id, sekarang);
        // Charged to no try, and due at once (a look waits by itself until an effect would show).
        // A clock that stands before the try (a power cut resets it) is about to jump: no wait may be told by it.
        const berikut = Math.max(sekarang, b.terakhir_at ?? sekarang);
        this.#kiriman.jadwalkan(b.id, { percobaan: b.percobaan, berikut });
        const belumBerangkat = b.run !== run && takPernahBerangkat(b);
        ubahStatusKiriman(
          tx,
          b,
          belumBerangkat ? { ke: 'antre' } : { ke: 'belum_pasti', kelas: 'proses_mati' },
        );
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
      // Until a restored backup is reconciled nothing leaves, whoever asks.
      if (klaim === null || this.#alat.pemulihan.berjalan !== null) return [];
      return this.#kiriman.siap(klaim).map((b) => this.#klaim(tx, b, klaim));
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
    const menengok = p.fase === 'look';
    const masihJalan =
      this.#percobaan.tutup(p, laci) && baris.status === (menengok ? 'belum_pasti' : 'mengirim');
    if (!masihJalan && !(p.ke === 'terkirim' && MASIH_DITUNGGU.includes(baris.status))) return;
    const { percobaan, tengokan } = baris;
    const dihitung = p.dihitung ? 1 : 0;
    // A look that could not tell changes nothing of the case: no journal row says so.
    if (menengok && p.ke === 'belum_pasti') {
      this.#kiriman.jadwalkan(p.kiriman, { percobaan, tengokan: tengokan + dihitung, berikut: p.berikut });
      return;
    }
    const selesai = percobaan + (menengok ? 0 : dihitung);
    this.#kiriman.jadwalkan(p.kiriman, { percobaan: selesai, berikut: p.berikut });
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
    return klaim.tengok !== null && baris.status === 'belum_pasti'
      ? this.#klaimTengokan(baris, klaim, klaim.tengok)
      : this.#klaimKiriman(tx, baris, klaim);
  }

  /** Nothing leaves, so its status stays: who looks and dies has changed nothing. */
  #klaimTengokan(baris: BarisKirimanPenuh, klaim: KlaimKiriman, { berikut }: AturanTengok): KirimanDiklaim {
    const { id, percobaan, tengokan } = baris;
    const n = this.#percobaan.buka(baris, 'look', klaim);
    this.#kiriman.jadwalkan(id, { percobaan, tengokan, berikut: berikut(tengokan + 1) });
    return { ...this.#diklaim(baris, n), untuk: 'tengok', badan: null };
  }

  #klaimKiriman(tx: Transaksi, baris: BarisKirimanPenuh, klaim: KlaimKiriman): KirimanDiklaim {
    const { id, percobaan } = baris;
    const n = this.#percobaan.buka(baris, 'sent', klaim);
    this.#kiriman.jadwalkan(id, { percobaan, berikut: klaim.berikut(percobaan + 1) });
    ubahStatusKiriman(tx, baris, { ke: 'mengirim' }, { run: klaim.run });
    this.#kiriman.sewakan(id, klaim.sekarang + klaim.sewaMs);
    const diklaim = this.#diklaim(baris, n);
    return { ...diklaim, untuk: 'kirim', badan: this.#badan(baris, diklaim, klaim) };
  }

  #diklaim(baris: BarisKirimanPenuh, n: number): Omit<KirimanDiklaim, 'untuk' | 'badan'> {
    const bahan = this.#bahan(baris, this.#laci(baris));
    return {
      id: baris.id,
      dari: baris.status === 'antre' ? 'antre' : 'belum_pasti',
      tengokan: baris.tengokan,
      trackingId: bahan.trackingId,
      jenis: bahan.jenis,
      kunci: baris.kunci,
      percobaan: baris.percobaan,
      dibuat: baris.dibuat_at,
      n,
      bahan,
      berkas: JSON.parse(baris.berkas) as string[],
      lampiranJauh: JSON.parse(baris.lampiran_jauh) as Record<string, string>,
      pernahBelumPasti: baris.pernah_belum_pasti === 1,
      raguTerakhir: this.#percobaan.raguTerakhir(baris.id),
      alamatLain: baris.dibuat_at <= Number(this.#alat.setelan.baca('alamat_sejak') ?? 0),
      tenggatNasional: baris.tenggat_nasional_at,
    };
  }

  /** Frozen before the first send and never rebuilt; with files, only once each of them has its id. */
  #badan(
    baris: BarisKirimanPenuh,
    { berkas, bahan }: Pick<KirimanDiklaim, 'berkas' | 'bahan'>,
    klaim: KlaimKiriman,
  ): Uint8Array | null {
    const laci = this.#laci(baris);
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

/**
 * No call that could take effect is made before the wire bytes are committed (`badan`), and they are never taken back:
 * without them nothing of the answer has left, in this try or an earlier one. A row that was ever uncertain (a restored
 * backup, too) is not believed, nor one whose texts were erased, and its bytes with them.
 */
const takPernahBerangkat = (b: BarisKirimanPenuh): boolean =>
  b.badan === null && b.pernah_belum_pasti === 0 && b.garam !== null;

/** A person or a recovery was quicker, and the row keeps what they decided; but a proof that it arrived comes never too late. */
const MASIH_DITUNGGU: readonly StatusKiriman[] = ['antre', 'belum_pasti', 'gagal'];

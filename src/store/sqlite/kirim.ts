import type { BahanKiriman } from '../../ports/lapor-api.ts';
import type { KirimanDiklaim, KlaimKiriman, PercobaanSelesai } from '../../ports/store.ts';
import type { Kasus } from '../../sop/kasus.ts';
import type { StatusBaru } from '../../sop/kiriman-berubah.ts';
import type { Alat } from './alat.ts';
import type { Laci } from './brankas.ts';
import type { BarisKirimanPenuh, GudangKiriman } from './gudang-kiriman.ts';
import type { Transaksi } from './transaksi.ts';
import { SISTEM, transaksi } from './transaksi.ts';

/** Push: the attempt and the next time are on disk before any byte leaves. */
export function pengirim(alat: Alat, gudang: GudangKiriman) {
  return {
    /** The lock proves that the owner of every other run's row is dead: its outcome is not known. */
    pulihkan(run: string, sekarang: number): number {
      return transaksi(alat, sekarang, SISTEM, (tx) => {
        const yatim = gudang.mengirimMilikLain(run);
        for (const b of yatim) {
          gudang.percobaanMati(b.id, sekarang);
          // Charged to no try, and due at once.
          gudang.jadwalkan(b.id, b.percobaan, sekarang);
          ubah(tx, b, { ke: 'belum_pasti', kelas: 'proses_mati' });
        }
        return yatim.length;
      });
    },

    selesaikanDanKlaim(
      selesai: readonly PercobaanSelesai[],
      klaim: KlaimKiriman | null,
    ): readonly KirimanDiklaim[] {
      const sekarang = klaim?.sekarang ?? selesai[0]?.sekarang;
      if (sekarang === undefined) return [];
      return transaksi(alat, sekarang, SISTEM, (tx) => {
        for (const p of selesai) selesaikan(tx, p);
        return klaim === null ? [] : gudang.siap(klaim).map((b) => klaimSatu(tx, b, klaim));
      });
    },

    bekukan(kiriman: string, lampiran: Readonly<Record<string, string>>, badan: Uint8Array | null): void {
      const baris = gudang.baris(kiriman);
      if (baris === undefined) throw new Error(`kiriman ${kiriman} hilang`);
      const laci = laciKiriman(baris);
      gudang.bekukan(
        kiriman,
        lampiran,
        badan === null ? null : laci.tutup(Buffer.from(badan).toString('utf8')),
      );
    },

    ubah,
  };

  function selesaikan(tx: Transaksi, p: PercobaanSelesai): void {
    const baris = gudang.baris(p.kiriman);
    // A person, or a recovery, was quicker: the attempt is closed, the row keeps what they decided.
    gudang.tutupPercobaan(p);
    if (baris === undefined || baris.status !== 'mengirim') return;
    gudang.jadwalkan(p.kiriman, baris.percobaan + (p.dihitung ? 1 : 0), p.berikut);
    ubah(tx, baris, {
      ke: p.ke,
      ...(p.kelas === null ? {} : { kelas: p.kelas }),
      ...(p.dasar === null ? {} : { dasar: p.dasar }),
      ...(p.pada === null ? {} : { pada: p.pada }),
      ...(p.idJauh === null ? {} : { idJauh: p.idJauh }),
    });
    if (p.idJauh !== null) gudang.idJauh(p.kiriman, p.idJauh);
  }

  function klaimSatu(tx: Transaksi, baris: BarisKirimanPenuh, klaim: KlaimKiriman): KirimanDiklaim {
    const laci = laciKiriman(baris);
    const n = gudang.bukaPercobaan(baris.id, klaim);
    gudang.jadwalkan(baris.id, baris.percobaan, klaim.berikut(baris.percobaan + 1));
    ubah(tx, baris, { ke: 'mengirim' }, klaim.run);
    gudang.sewa(baris.id, klaim.sekarang + klaim.sewaMs);
    const berkas = JSON.parse(baris.berkas) as string[];
    const bahan = bahanKiriman(baris, laci);
    return {
      id: baris.id,
      trackingId: bahan.trackingId,
      jenis: bahan.jenis,
      kunci: baris.kunci,
      percobaan: baris.percobaan,
      dibuat: baris.dibuat_at,
      n,
      badan: badan(baris, berkas, bahan, laci, klaim),
      bahan,
      berkas,
      lampiranJauh: JSON.parse(baris.lampiran_jauh) as Record<string, string>,
      pernahBelumPasti: baris.pernah_belum_pasti === 1,
      tenggatNasional: baris.tenggat_nasional_at,
    };
  }

  /** Frozen before the first send and never rebuilt; with files, only once each of them has its id. */
  function badan(
    baris: BarisKirimanPenuh,
    berkas: readonly string[],
    bahan: BahanKiriman,
    laci: Laci,
    klaim: KlaimKiriman,
  ): Uint8Array | null {
    if (baris.badan !== null) return Buffer.from(laci.buka(baris.badan), 'utf8');
    if (berkas.length > 0) return null;
    const bytes = klaim.rakit(bahan);
    gudang.bekukan(baris.id, {}, laci.tutup(Buffer.from(bytes).toString('utf8')));
    return bytes;
  }

  function bahanKiriman(baris: BarisKirimanPenuh, laci: Laci): BahanKiriman {
    return {
      trackingId: baris.tracking_id ?? '',
      jenis: baris.jenis as BahanKiriman['jenis'],
      isi: alat.teks.baca(baris.id, laci)['isi'] ?? '',
      nomorBa: baris.nomor_ba,
      lampiran: [],
    };
  }

  function ubah(
    tx: Transaksi,
    baris: Pick<BarisKirimanPenuh, 'id' | 'kasus_id'>,
    baru: Omit<StatusBaru, 'kiriman' | 'sekarang' | 'sambunganMenunjukkan'> & {
      sambunganMenunjukkan?: boolean;
    },
    run?: string,
  ): Kasus {
    const barisKasus = alat.kasus.baris(baris.kasus_id);
    if (barisKasus === undefined) throw new Error(`kasus ${baris.kasus_id} hilang`);
    const kasus = alat.kasus.muat(barisKasus);
    const perubahan = alat.mesin.kirimanBerubah(kasus, {
      sambunganMenunjukkan: true,
      ...baru,
      kiriman: baris.id,
      sekarang: tx.sekarang,
    });
    const laci = alat.laci(barisKasus);
    return tx.terapkan(kasus, perubahan, kasus, run === undefined ? { laci } : { laci, run });
  }

  function laciKiriman(baris: BarisKirimanPenuh): Laci {
    if (baris.garam === null) throw new Error(`kiriman ${baris.id}: isi kasus telah dihapus`);
    return alat.brankas.laci(baris.garam, baris.kasus_id);
  }
}

export type Pengirim = ReturnType<typeof pengirim>;

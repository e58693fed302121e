import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { HalamanImpor, HalamanTarik, HasilHalaman, KeadaanButir } from '../../ports/store.ts';
import { gabungLaporan } from '../../sop/gabung-laporan.ts';
import type { Kasus } from '../../sop/kasus.ts';
import type { Laporan } from '../../sop/laporan.ts';
import type { Alat } from './alat.ts';
import type { GudangKarantina } from './gudang-karantina.ts';
import type { BarisKasus } from './gudang-kasus.ts';
import type { GudangPosisi } from './gudang-posisi.ts';
import { isiLaporan, sidikLaporan } from './isi-laporan.ts';
import type { Transaksi } from './transaksi.ts';
import { SISTEM, transaksi } from './transaksi.ts';

/** Pull: what comes from LAPOR! goes into cases or into quarantine, a page in one transaction. */
export function penarik(alat: Alat, karantina: GudangKarantina, posisi: GudangPosisi) {
  return {
    /** Cursor, rows, steps, deadlines, quarantine and journal: all of a page, or nothing of it. */
    halaman(h: HalamanTarik): HasilHalaman {
      return transaksi(alat, h.sekarang, SISTEM, (tx) => {
        const hitungan = kosong();
        for (const b of h.butir) hitungan[satu(tx, b, h.asal, h.posisi.instansi)]++;
        return { posisi: posisi.majukan(h, terbesar(h)), hitungan };
      });
    },

    /** An export: an absent row says nothing, and no position moves. */
    impor(h: HalamanImpor): HasilHalaman {
      return transaksi(alat, h.sekarang, SISTEM, (tx) => {
        const hitungan = kosong();
        const instansi = alat.mesin.kantor.instansi[0] ?? '';
        for (const b of h.butir) hitungan[satu(tx, b, 'ekspor-xlsx', instansi)]++;
        return { posisi: null, hitungan };
      });
    },

    /** A record read by its id. */
    satu(butir: ButirLaporan, asal: string, sekarang: number): KeadaanButir {
      const instansi = alat.mesin.kantor.instansi[0] ?? '';
      return transaksi(alat, sekarang, SISTEM, (tx) => satu(tx, butir, asal, instansi));
    },
  };

  function satu(tx: Transaksi, butir: ButirLaporan, asal: string, instansi: string): KeadaanButir {
    if (butir.jenis === 'masalah') {
      karantina.masukkan(tx, butir.masalah, asal, instansi);
      return 'quarantined';
    }
    karantina.tutup(tx, butir.laporan.trackingId);
    return terima(tx, butir.laporan, butir.tidakDibawa ?? [], asal);
  }

  function terima(
    tx: Transaksi,
    laporan: Laporan,
    tidakDibawa: readonly (keyof Laporan)[],
    asal: string,
  ): KeadaanButir {
    const baris = alat.kasus.cari(laporan.trackingId);
    if (baris === undefined) return baru(tx, laporan, asal);
    if (laporan.diperbaruiPada < baris.versi_at) return 'same';
    if (tidakDibawa.length === 0 && sama(baris, sidikLaporan(alat.brankas, laporan))) return 'same';
    return berubah(tx, baris, laporan, tidakDibawa, asal);
  }

  function baru(tx: Transaksi, laporan: Laporan, asal: string): KeadaanButir {
    const id = { id: alat.nomor.urut('K'), trackingId: laporan.trackingId, nomorRegistrasi: null };
    const perubahan = alat.mesin.laporanBaru({ baru: laporan, asal, terlihat: tx.sekarang }, id);
    const garam = alat.brankas.garamBaru();
    const laci = alat.brankas.laci(garam, id.id);
    const { kolom, komitmen } = isiLaporan(alat.brankas, laci, garam, laporan, 0);
    tx.terapkan(null, perubahan, id, { laci, laporan: kolom, komitmen });
    return milikKita(laporan) ? 'new' : 'withdrawn';
  }

  function berubah(
    tx: Transaksi,
    baris: BarisKasus,
    masuk: Laporan,
    tidakDibawa: readonly (keyof Laporan)[],
    asal: string,
  ): KeadaanButir {
    const laci = alat.laci(baris);
    const lama = baris.isi === null ? null : (JSON.parse(laci.buka(baris.isi)) as Laporan);
    const laporan = tidakDibawa.length > 0 && lama !== null ? gabungLaporan(lama, masuk, tidakDibawa) : masuk;
    if (tidakDibawa.length > 0 && sama(baris, sidikLaporan(alat.brankas, laporan))) return 'same';
    const kasus = alat.kasus.muat(baris);
    const tiba = { baru: laporan, asal, terlihat: tx.sekarang };
    const perubahan = alat.mesin.laporanBerubah(kasus, lama, tiba);
    const perlu = perluBacaRiwayat(baris, kasus, lama, tiba);
    const garam = baris.garam ?? alat.brankas.garamBaru();
    const { kolom, komitmen } = isiLaporan(alat.brankas, laci, garam, laporan, perlu);
    tx.terapkan(kasus, perubahan, kasus, { laci, laporan: kolom, komitmen });
    return milikKita(laporan) || !alat.mesin.kantor.instansi.includes(kasus.instansi)
      ? 'changed'
      : 'withdrawn';
  }

  /** A wish to read the history stands until it has been read. */
  function perluBacaRiwayat(
    baris: BarisKasus,
    kasus: Kasus,
    lama: Laporan | null,
    tiba: Parameters<typeof alat.mesin.perluRiwayat>[2],
  ): 0 | 1 | 2 {
    const perlu = lama === null ? 'tidak' : alat.mesin.perluRiwayat(kasus, lama, tiba);
    if (perlu === 'ditanggapi' || baris.riwayat_perlu === 2) return 2;
    return perlu === 'berubah' || baris.riwayat_perlu === 1 ? 1 : 0;
  }

  function milikKita(laporan: Laporan): boolean {
    return alat.mesin.kantor.instansi.includes(laporan.idInstansi);
  }
}

const sama = (baris: BarisKasus, sidik: Uint8Array): boolean =>
  baris.sidik !== null && Buffer.compare(baris.sidik, sidik) === 0;

const kosong = (): Record<KeadaanButir, number> => ({
  new: 0,
  changed: 0,
  same: 0,
  withdrawn: 0,
  quarantined: 0,
});

/** Largest `diperbarui_pada` of the items stored or quarantined from this page. */
function terbesar(h: HalamanTarik): number | null {
  const waktu = h.butir
    .map((b) => (b.jenis === 'laporan' ? b.laporan.diperbaruiPada : b.masalah.diperbaruiPada))
    .filter((t) => t !== null);
  return waktu.length === 0 ? null : Math.max(...waktu);
}

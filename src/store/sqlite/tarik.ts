import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { HalamanImpor, HalamanTarik, HasilHalaman, KeadaanButir } from '../../ports/store.ts';
import { gabungLaporan } from '../../sop/gabung-laporan.ts';
import type { Kasus } from '../../sop/kasus.ts';
import type { Laporan } from '../../sop/laporan.ts';
import type { Alat } from './alat.ts';
import type { BarisKasus } from './baris-kasus.ts';
import type { GudangKarantina } from './gudang-karantina.ts';
import type { GudangPosisi } from './gudang-posisi.ts';
import { isiTertutup, kolomLaporan, sidikLaporan } from './isi-laporan.ts';
import type { Transaksi } from './transaksi.ts';
import { SISTEM, transaksi } from './transaksi.ts';
import type { LaporanMasuk } from './versi-laporan.ts';
import { EKSPOR, samaVersi, usang, versiSesudah } from './versi-laporan.ts';

/** Pull: what comes from LAPOR! goes into cases or into quarantine, a page in one transaction. */
export class Penarik {
  readonly #alat: Alat;
  readonly #karantina: GudangKarantina;
  readonly #posisi: GudangPosisi;

  constructor(alat: Alat, karantina: GudangKarantina, posisi: GudangPosisi) {
    this.#alat = alat;
    this.#karantina = karantina;
    this.#posisi = posisi;
  }

  /** Cursor, rows, steps, deadlines, quarantine and journal: all of a page, or nothing of it. @throws PosisiBerubah */
  halaman(h: HalamanTarik): HasilHalaman {
    return transaksi(this.#alat, h.sekarang, SISTEM, (tx) => {
      const hitungan = this.#semua(tx, h.butir, h.asal, h.posisi.instansi);
      return { posisi: this.#posisi.majukan(h), hitungan };
    });
  }

  /** An export: an absent row says nothing, and no position moves. */
  impor(h: HalamanImpor): HasilHalaman {
    return transaksi(this.#alat, h.sekarang, SISTEM, (tx) => {
      const hitungan = this.#semua(tx, h.butir, EKSPOR, this.#instansiUtama);
      return { posisi: null, hitungan };
    });
  }

  /** A record read by its id, or a quarantined one read again (`dari`: its row, which it closes). */
  satu(butir: ButirLaporan, asal: string, sekarang: number, dari?: string): KeadaanButir {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const keadaan = this.#satu(tx, butir, asal, this.#instansiUtama);
      if (dari !== undefined && butir.jenis === 'laporan') this.#karantina.tutup(tx, dari);
      return keadaan;
    });
  }

  #semua(
    tx: Transaksi,
    butir: readonly ButirLaporan[],
    asal: string,
    instansi: string,
  ): HasilHalaman['hitungan'] {
    const hitungan = { new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 };
    for (const b of butir) hitungan[this.#satu(tx, b, asal, instansi)]++;
    return hitungan;
  }

  #satu(tx: Transaksi, butir: ButirLaporan, asal: string, instansi: string): KeadaanButir {
    if (butir.jenis === 'masalah') {
      this.#karantina.masukkan(tx, butir.masalah, asal, instansi);
      return 'quarantined';
    }
    const { laporan, tidakDibawa = [] } = butir;
    const keadaan = this.#terima(tx, { laporan, tidakDibawa, asal });
    // A file that shows an id twice shows its first, good row again at every import: that closes nothing.
    const hanyaLagi = asal === EKSPOR && keadaan === 'same';
    this.#karantina.tutupLaporan(tx, laporan, hanyaLagi);
    return keadaan;
  }

  #terima(tx: Transaksi, masuk: LaporanMasuk): KeadaanButir {
    const { laporan, asal } = masuk;
    const baris = this.#alat.kasus.cari(laporan.trackingId);
    if (baris === undefined) return this.#baru(tx, masuk);
    if (usang(baris, asal, laporan.diperbaruiPada)) return 'same';
    return this.#sudahAda(tx, baris, masuk);
  }

  #baru(tx: Transaksi, { laporan, asal }: LaporanMasuk): KeadaanButir {
    const { nomor, mesin, brankas } = this.#alat;
    const id = { id: nomor.urut('K'), trackingId: laporan.trackingId, nomorRegistrasi: null };
    const perubahan = mesin.laporanBaru({ baru: laporan, asal, terlihat: tx.sekarang }, id);
    const garam = brankas.garamBaru();
    const laci = brankas.laci(garam, id.id);
    const { isi, komitmen } = isiTertutup(laporan, laci);
    const kolom = {
      ...kolomLaporan(laporan),
      ...versiSesudah(null, asal, laporan.diperbaruiPada),
      riwayat_perlu: 0,
      sidik: sidikLaporan(brankas, laporan),
      garam,
      isi,
    };
    tx.buat(id, perubahan, { laci, laporan: kolom, komitmen });
    return this.#milikKita(laporan.idInstansi) ? 'new' : 'withdrawn';
  }

  #sudahAda(tx: Transaksi, baris: BarisKasus, masuk: LaporanMasuk): KeadaanButir {
    const laci = this.#alat.laci(baris);
    const lama = masuk.tidakDibawa.length === 0 ? null : this.#alat.laporan(baris, laci);
    const laporan = lama === null ? masuk.laporan : gabungLaporan(lama, masuk.laporan, masuk.tidakDibawa);
    const sidik = sidikLaporan(this.#alat.brankas, laporan);
    const versi = versiSesudah(baris, masuk.asal, laporan.diperbaruiPada);
    if (baris.sidik === null || Buffer.compare(baris.sidik, sidik) !== 0)
      return this.#berubah(tx, baris, laporan, masuk.asal, { sidik, ...versi });
    if (!samaVersi(baris, versi)) this.#alat.kasus.lihat(baris.id, versi);
    return 'same';
  }

  #berubah(
    tx: Transaksi,
    baris: BarisKasus,
    laporan: Laporan,
    asal: string,
    kolomBaru: Pick<BarisKasus, 'sidik' | 'jauh_at' | 'ekspor_at'>,
  ): KeadaanButir {
    const { mesin, kasus: gudang } = this.#alat;
    const laci = this.#alat.laci(baris);
    const lama = this.#alat.laporan(baris, laci);
    const kasus = gudang.muat(baris);
    const tiba = { baru: laporan, asal, terlihat: tx.sekarang };
    const perubahan = mesin.laporanBerubah(kasus, lama, tiba);
    const riwayat = lama === null ? 'tidak' : mesin.perluRiwayat(kasus, lama, tiba);
    const { isi, komitmen } = isiTertutup(laporan, laci);
    const kolom = {
      ...kolomLaporan(laporan),
      ...kolomBaru,
      riwayat_perlu: Math.max(baris.riwayat_perlu, RIWAYAT[riwayat]),
      garam: baris.garam,
      isi,
    };
    tx.ubah(baris, kasus, perubahan, { laci, laporan: kolom, komitmen });
    return this.#milikKita(laporan.idInstansi) || !this.#milikKita(kasus.instansi) ? 'changed' : 'withdrawn';
  }

  #milikKita(instansi: Kasus['instansi']): boolean {
    return this.#alat.mesin.kantor.instansi.includes(instansi);
  }

  get #instansiUtama(): string {
    return this.#alat.mesin.kantor.instansi[0] ?? '';
  }
}

/** A wish to read the history stands until it has been read; the stronger one wins. */
const RIWAYAT = { tidak: 0, berubah: 1, ditanggapi: 2 } as const;

import type { ButirLaporan } from '../../../ports/lapor-api.ts';
import type { HalamanImpor, HalamanTarik, HasilHalaman, KeadaanButir, Rem } from '../../../ports/store.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import { pengembalianIni } from '../../../sop/kasus/kasus.ts';
import { gabungLaporan } from '../../../sop/laporan/gabung-laporan.ts';
import type { Laporan } from '../../../sop/laporan/laporan.ts';
import type { Perubahannya } from '../../../sop/laporan/rem.ts';
import { pergiMencurigakan } from '../../../sop/laporan/rem.ts';
import type { Alat } from '../alat.ts';
import type { Laci } from '../brankas/brankas.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { GudangKarantina } from '../gudang/gudang-karantina.ts';
import type { BarisKepergian, GudangKepergian } from '../gudang/gudang-kepergian.ts';
import type { GudangPosisi } from '../gudang/gudang-posisi.ts';
import type { GudangRem } from '../gudang/gudang-rem.ts';
import { isiTertutup, kolomLaporan, sidikLaporan } from '../gudang/isi-laporan.ts';
import type { LaporanMasuk } from '../gudang/versi-laporan.ts';
import { EKSPOR, samaVersi, usang, versiSesudah } from '../gudang/versi-laporan.ts';
import type { Transaksi } from '../transaksi.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** Pull: what comes from LAPOR! goes into cases or into quarantine, a page in one transaction. */
export class Penarik {
  readonly #alat: Alat;
  readonly #karantina: GudangKarantina;
  readonly #posisi: GudangPosisi;
  readonly #kepergian: GudangKepergian;
  readonly #rem: GudangRem;
  readonly #terbuka;

  constructor(
    alat: Alat,
    gudang: { karantina: GudangKarantina; posisi: GudangPosisi; kepergian: GudangKepergian; rem: GudangRem },
  ) {
    this.#alat = alat;
    this.#karantina = gudang.karantina;
    this.#posisi = gudang.posisi;
    this.#kepergian = gudang.kepergian;
    this.#rem = gudang.rem;
    this.#terbuka = alat.db.prepare<[], { n: number }>('SELECT count(*) AS n FROM kasus WHERE terbuka = 1');
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
      return { posisi: null, hitungan, ditutup: tx.ditutup };
    });
  }

  /** Of an export's rows under another agency, those that end an open case of ours: kept, as a pull keeps them. */
  tundaPindah({ butir, sekarang }: HalamanImpor): readonly string[] {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) =>
      butir.flatMap((b) => (b.jenis === 'laporan' && this.#tundaEkspor(tx, b) ? [b.laporan.trackingId] : [])),
    );
  }

  #tundaEkspor(
    tx: Transaksi,
    {
      laporan: baru,
      tidakDibawa = [],
    }: Pick<LaporanMasuk, 'laporan'> & { readonly tidakDibawa?: LaporanMasuk['tidakDibawa'] },
  ): boolean {
    const baris = this.#alat.kasus.cari(baru.trackingId);
    if (baris === undefined || usang(baris, EKSPOR, baru.diperbaruiPada)) return false;
    const lama = this.#alat.laporan(baris, this.#alat.laciLaporan(baris));
    const laporan = lama === null ? baru : gabungLaporan(lama, baru, tidakDibawa);
    return this.#tunda(tx, baris, laporan, EKSPOR, sidikLaporan(this.#alat.brankas, laporan));
  }

  /** A record read by its id, or a quarantined one read again (`dari`: its row, which it closes). */
  satu(butir: ButirLaporan, asal: string, sekarang: number, dari?: string): KeadaanButir {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const keadaan = this.#satu(tx, butir, asal, this.#instansiUtama);
      if (dari !== undefined && butir.jenis === 'laporan') this.#karantina.tutup(tx, dari);
      return keadaan;
    });
  }

  /** What a page would change: records that we know, and those of them whose content differs. */
  tinjau(butir: readonly ButirLaporan[], asal: string): Perubahannya {
    let [dikenal, berubah] = [0, 0];
    for (const b of butir) {
      const baris = b.jenis === 'laporan' ? this.#alat.kasus.cari(b.laporan.trackingId) : undefined;
      if (b.jenis !== 'laporan' || baris === undefined) continue;
      dikenal++;
      // A departure that waits has been seen: shown again it is no change.
      const terakhir = this.#kepergian.satu(baris.id)?.sidik ?? baris.sidik;
      const lain = beda(terakhir, sidikLaporan(this.#alat.brankas, b.laporan));
      if (lain && !usang(baris, asal, b.laporan.diperbaruiPada)) berubah++;
    }
    return { dikenal, berubah };
  }

  /** All departures at once, or none of them and the brake. */
  selesaikan(run: string, sekarang: number): Rem | null {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const menunggu = this.#kepergian.semua();
      const rem = this.#remPergi(run, menunggu, sekarang);
      if (rem !== null) return rem;
      this.#rem.selesaiDalam(sekarang);
      for (const satu of menunggu) this.#pergi(tx, satu);
      return null;
    });
  }

  #remPergi(run: string, menunggu: readonly BarisKepergian[], sekarang: number): Rem | null {
    const pergi = menunggu.filter((b) => b.terbuka === 1);
    const belumDiterima = pergi.filter((b) => b.diterima === 0);
    const dihitung = belumDiterima.filter((b) => !this.#kitaKembalikan(b));
    const diterima = pergi.length - belumDiterima.length;
    const terbuka = (this.#terbuka.get()?.n ?? 0) - diterima;
    if (!pergiMencurigakan(dihitung.length, terbuka)) return null;
    const berdiri = this.#rem.berdiri()?.run;
    const samaSaja = dihitung.every((b) => b.rem === berdiri);
    const sebab = { jenis: 'pergi', pergi: dihitung.length, terbuka } as const;
    const rem = this.#rem.pasangDalam(run, sebab, sekarang, samaSaja);
    this.#kepergian.tahan(rem.run);
    return rem;
  }

  /** We asked for it to go: that is no surprise. */
  #kitaKembalikan({ kasus_id }: BarisKepergian): boolean {
    const { kasus } = this.#alat;
    return pengembalianIni(kasus.muat(kasus.baris(kasus_id))) !== null;
  }

  #pergi(tx: Transaksi, { kasus_id, asal, isi, versi_at }: BarisKepergian): void {
    const { kasus, brankas } = this.#alat;
    const baris = kasus.baris(kasus_id);
    const laporan = this.#alat.laporan({ isi }, this.#alat.laciLaporan(baris));
    this.#kepergian.hapus(kasus_id);
    if (laporan === null || usang(baris, asal, versi_at)) return;
    const versi = versiSesudah(baris, asal, versi_at);
    this.#berubah(tx, baris, laporan, asal, { sidik: sidikLaporan(brankas, laporan), ...versi });
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
    this.#karantina.tutupLaporan(tx, laporan, asal, hanyaLagi);
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
      // It may have been answered in the days that a restored database does not know.
      riwayat_perlu: this.#alat.pemulihan.berjalan === null ? 0 : 1,
      sidik: sidikLaporan(brankas, laporan),
      garam,
      isi,
    };
    const kasus = tx.buat(id, perubahan, { laci, laporan: kolom, komitmen });
    this.#alat.catatNama(laporan);
    this.#antrekanLampiran(tx, kasus, laporan, laci);
    return this.#milikKita(laporan.idInstansi) ? 'new' : 'withdrawn';
  }

  #sudahAda(tx: Transaksi, baris: BarisKasus, masuk: LaporanMasuk): KeadaanButir {
    const laci = this.#alat.laciLaporan(baris);
    const lama = masuk.tidakDibawa.length === 0 ? null : this.#alat.laporan(baris, laci);
    const laporan = lama === null ? masuk.laporan : gabungLaporan(lama, masuk.laporan, masuk.tidakDibawa);
    const sidik = sidikLaporan(this.#alat.brankas, laporan);
    const versi = versiSesudah(baris, masuk.asal, laporan.diperbaruiPada);
    const menunggu = this.#kepergian.satu(baris.id);
    // Ours in this file or a later one: what an export said of its leaving is over.
    if (masuk.asal === EKSPOR && menunggu?.asal === EKSPOR && menunggu.versi_at <= laporan.diperbaruiPada)
      this.#kepergian.hapus(baris.id);
    if (masuk.asal !== EKSPOR) {
      if (menunggu !== undefined && this.#masihMenunggu(menunggu, laporan, sidik)) return 'same';
      if (this.#tunda(tx, baris, laporan, masuk.asal, sidik)) return this.#keadaan(laporan, baris);
      if (menunggu !== undefined) this.#kepergian.hapus(baris.id);
    }
    if (beda(baris.sidik, sidik)) return this.#berubah(tx, baris, laporan, masuk.asal, { sidik, ...versi });
    if (!samaVersi(baris, versi)) this.#alat.kasus.lihat(baris.id, versi);
    return 'same';
  }

  /** Listed again as it waits, or older than that: nothing new. */
  #masihMenunggu(menunggu: BarisKepergian, { diperbaruiPada }: Laporan, sidik: Uint8Array): boolean {
    if (diperbaruiPada < menunggu.versi_at) return true;
    if (beda(menunggu.sidik, sidik)) return false;
    if (diperbaruiPada > menunggu.versi_at) this.#kepergian.lihat(menunggu.kasus_id, diperbaruiPada);
    return true;
  }

  /** A departure is kept until the pull has seen everything. A case whose texts were erased has no key to keep it under. */
  #tunda(tx: Transaksi, baris: BarisKasus, laporan: Laporan, asal: string, sidik: Uint8Array): boolean {
    const { mesin, kasus: gudang } = this.#alat;
    const laci = this.#alat.laciLaporan(baris);
    if (laci === null || !beda(baris.sidik, sidik)) return false;
    const tiba = { baru: laporan, asal, terlihat: tx.sekarang };
    if (!mesin.pergiKarena(gudang.muat(baris), this.#alat.laporan(baris, laci), tiba)) return false;
    const { isi } = isiTertutup(laporan, laci);
    const versi_at = laporan.diperbaruiPada;
    if (isi !== null) this.#kepergian.simpan({ kasus_id: baris.id, asal, versi_at, sidik, isi });
    return isi !== null;
  }

  #berubah(
    tx: Transaksi,
    baris: BarisKasus,
    laporan: Laporan,
    asal: string,
    kolomBaru: Pick<BarisKasus, 'sidik' | 'jauh_at' | 'ekspor_at'>,
  ): KeadaanButir {
    const { mesin, kasus: gudang } = this.#alat;
    const laci = this.#alat.laciLaporan(baris);
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
    const baru = tx.ubah(baris, kasus, perubahan, { laci, laporan: kolom, komitmen });
    this.#alat.catatNama(laporan);
    this.#antrekanLampiran(tx, baru, laporan, laci);
    return this.#keadaan(laporan, kasus);
  }

  #keadaan(baru: Laporan, { instansi }: Pick<Kasus, 'instansi'>): 'changed' | 'withdrawn' {
    return this.#milikKita(baru.idInstansi) || !this.#milikKita(instansi) ? 'changed' : 'withdrawn';
  }

  /** Files of the reporter are fetched by the pass; those of an ended case, or of another agency's, are not ours to fetch. */
  #antrekanLampiran(tx: Transaksi, kasus: Kasus, { lampiran }: Laporan, laci: Laci | null): void {
    if (lampiran.length === 0 || laci === null || !this.#alat.mesin.jadwal(kasus).terbuka) return;
    this.#alat.lampiran.antrekan(kasus.id, lampiran, laci, tx.sekarang);
  }

  #milikKita(instansi: Kasus['instansi']): boolean {
    return this.#alat.mesin.kantor.instansi.includes(instansi);
  }

  get #instansiUtama(): string {
    return this.#alat.mesin.kantor.instansi[0] ?? '';
  }
}

const beda = (a: Uint8Array | null, b: Uint8Array): boolean => a === null || Buffer.compare(a, b) !== 0;

/** A wish to read the history stands until it has been read; the stronger one wins. */
const RIWAYAT = { tidak: 0, berubah: 1, ditanggapi: 2 } as const;

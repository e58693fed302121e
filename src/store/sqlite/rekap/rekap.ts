import { createHash } from 'node:crypto';
import type { PayloadJejak } from '../../../jejak/kanonik.ts';
import type { TenggatDiekspor } from '../../../ports/store/ekspor.ts';
import type {
  KasusRekap,
  PenolakanCatat,
  RekapDibaca,
  RekapFinal,
  TutupRekap,
} from '../../../ports/store.ts';
import type { AngkaRekap } from '../../../sop/rekap/angka-rekap.ts';
import { hitungAngka, jumlahMenurut, masukDalam } from '../../../sop/rekap/angka-rekap.ts';
import type { HitunganRekap } from '../../../sop/rekap/hitungan.ts';
import { hitungRekap } from '../../../sop/rekap/hitungan.ts';
import type { KewajibanTerbuka } from '../../../sop/rekap/kewajiban.ts';
import type { PeriodeRekap } from '../../../sop/rekap/periode.ts';
import type { PeristiwaRekap } from '../../../sop/rekap/tutup-rekap.ts';
import type { Result } from '../../../sop/result.ts';
import { ok } from '../../../sop/result.ts';
import type { Alat } from '../alat.ts';
import { nilaiAtauTolak, tindak } from '../ditolak.ts';
import { siapkanTenggat } from '../ekspor/tenggat-diekspor.ts';
import type { BarisRekap, CakupanRekap } from '../gudang/gudang-rekap.ts';
import { GudangRekap } from '../gudang/gudang-rekap.ts';
import type { Transaksi } from '../transaksi.ts';
import { PembacaKasusPeriode } from './kasus-periode.ts';

/** Recaps of a period, and the duties that ask for them. */
export class PengelolaRekap {
  readonly #alat: Alat;
  readonly #gudang: GudangRekap;
  readonly #kasus: PembacaKasusPeriode;
  readonly #tenggat: ReturnType<typeof siapkanTenggat>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#gudang = new GudangRekap(alat.db);
    this.#kasus = new PembacaKasusPeriode(alat);
    this.#tenggat = siapkanTenggat(alat);
  }

  baca(periode: PeriodeRekap, sekarang: number): RekapDibaca {
    return this.#alat.db.transaction(() => {
      const baris = this.#gudang.final(periode.kode);
      const bersama = {
        dataSejak: this.#dataSejak(periode),
        apip: this.#gudang.apip(this.#cakupan(periode), baris?.periode ?? null),
      };
      if (baris === undefined) return { ...bersama, ...this.#hitung(periode, sekarang), final: null };
      // As it was closed: what was recorded since, for earlier, does not change what was reported.
      return {
        ...bersama,
        hitungan: JSON.parse(baris.hitungan) as HitunganRekap,
        angka: JSON.parse(baris.angka) as AngkaRekap,
        kategori: JSON.parse(baris.kategori) as RekapDibaca['kategori'],
        final: finalDari(baris),
      };
    })();
  }

  kasus(periode: PeriodeRekap, batas = -1): readonly KasusRekap[] {
    const tertutup = this.#gudang.final(periode.kode) !== undefined;
    return tertutup
      ? this.#gudang.kasusFinal(periode.kode, batas)
      : this.#gudang.kasusMasuk(this.#cakupan(periode), batas);
  }

  tutup(tutup: TutupRekap): Result<RekapFinal, PenolakanCatat> {
    return tindak(this.#alat, tutup, (tx) => {
      const { periode, petugas } = tutup;
      const sudah = this.#gudang.final(periode.kode) ?? null;
      const { mesin } = this.#alat;
      const kewajiban = nilaiAtauTolak(
        mesin.bolehTutupRekap(periode, petugas, sudah, {
          sekarang: tx.sekarang,
          dataSejak: this.#dataSejak(periode) ?? tx.sekarang,
        }),
      );
      const { dari, sampai } = mesin.rentang(periode);
      const kasus = this.#gudang.idMasuk(this.#cakupan(periode));
      const { hitungan, angka, kategori } = this.#hitung(periode, tx.sekarang);
      this.#simpan(tx, kasus, kategori, {
        jenis: 'rekap.final',
        periode: periode.kode,
        bulan: periode.bulan,
        dari,
        sampai,
        sop: mesin.sopRekap(periode),
        kewajiban,
        hitungan,
        angka,
        sidikKategori: sidikKategori(JSON.stringify(kategori)),
        jumlah: kasus.length,
        sidik: sidikKasus(kasus),
      });
      return ok(finalDari(this.#gudang.final(periode.kode)!));
    });
  }

  kewajibanTerbuka(sekarang: number): readonly KewajibanTerbuka[] {
    const { mesin } = this.#alat;
    return mesin.kewajibanTerbuka(this.#gudang.ditutup(), this.#gudang.sopDipakai(), sekarang);
  }

  milikKasus(kasus: string): ReturnType<GudangRekap['milikKasus']> {
    return this.#gudang.milikKasus(kasus);
  }

  #simpan(
    tx: Transaksi,
    kasus: readonly string[],
    kategori: RekapDibaca['kategori'],
    { jenis, ...muatan }: PeristiwaRekap,
  ): void {
    const { oleh, dicatatOleh = oleh, akun = '', host = '' } = tx.pelaku;
    const { periode, bulan, jumlah, sidik, sop, hitungan, angka } = muatan;
    const baris = { periode, bulan, jumlah, sidik, oleh, dicatatOleh, akun, host, pada: tx.sekarang };
    const angkaTertulis = {
      hitungan: JSON.stringify(hitungan),
      angka: JSON.stringify(angka),
      kategori: JSON.stringify(kategori),
    };
    this.#gudang.simpan({ ...baris, sop: JSON.stringify(sop), ...angkaTertulis }, kasus);
    tx.jejak(jenis, null, { ...(muatan as unknown as PayloadJejak), ...tx.tanda });
  }

  /** All figures of the same cases and the same deadlines: what is recorded, and what time has decided by now. */
  #hitung(periode: PeriodeRekap, sekarang: number): Pick<RekapDibaca, 'hitungan' | 'angka' | 'kategori'> {
    const cakupan = this.#cakupan(periode);
    const kasus = this.#kasus.semua(cakupan, sekarang);
    const tenggat = [...this.#tenggatJatuh(periode, sekarang)];
    const sampaiAkhir = kasus.filter(({ terlihat }) => terlihat < cakupan.sampai);
    const bahan = { kasus, tenggat, balasan: this.#kasus.balasan(cakupan) };
    return {
      hitungan: hitungRekap(cakupan.dari, sampaiAkhir, tenggat, this.#gudang.terkirim(cakupan)),
      angka: hitungAngka(bahan, periode, this.#alat.mesin.aturanBaru.tenggat),
      kategori: jumlahMenurut(masukDalam(kasus, cakupan), (k) => k.kategori ?? ''),
    };
  }

  /** Deadlines that were not met, with why. */
  *terlambat(periode: PeriodeRekap, sekarang: number): Generator<TenggatDiekspor> {
    for (const satu of this.#tenggatJatuh(periode, sekarang)) if (satu.terlambat) yield satu;
  }

  *#tenggatJatuh(periode: PeriodeRekap, sekarang: number): Generator<TenggatDiekspor> {
    const { mesin } = this.#alat;
    const dihitung = new Set(mesin.sopRekap(periode));
    for (const satu of this.#tenggat({ ...mesin.rentang(periode), sekarang }))
      if (dihitung.has(satu.sop)) yield satu;
  }

  /** When the first of the SOPs that it counts came into force here. */
  #dataSejak(periode: PeriodeRekap): number | null {
    const { mesin } = this.#alat;
    const id = new Set(mesin.sopRekap(periode).map((hash) => mesin.semuaSop.get(hash)?.id));
    const sejak = [...this.#gudang.sopDipakai()].flatMap(([satu, pada]) => (id.has(satu) ? [pada] : []));
    return sejak.length === 0 ? null : Math.min(...sejak);
  }

  #cakupan(periode: PeriodeRekap): CakupanRekap {
    const { mesin } = this.#alat;
    return { ...mesin.rentang(periode), sop: JSON.stringify(mesin.sopRekap(periode)) };
  }
}

const finalDari = ({ hitungan: _, angka: __, kategori: ___, ...final }: BarisRekap): RekapFinal => final;

/** SHA-256 (hex) of what was counted by category: LAPOR!'s words stand beside the journal, not in it. */
export const sidikKategori = (kategori: string): string =>
  createHash('sha256').update(kategori).digest('hex');

/** @param id sorted */
export const sidikKasus = (id: readonly string[]): string =>
  createHash('sha256').update(id.join('\n')).digest('hex');

import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import type { Mesin } from '../../sop/mesin.ts';
import { tahunDari, tanggalPada } from '../../sop/waktu/waktu.ts';
import type { Basis } from './basis/buka.ts';
import type { Brankas, Laci } from './brankas/brankas.ts';
import type { BarisKasus } from './gudang/baris-kasus.ts';
import { GudangKasus } from './gudang/gudang-kasus.ts';
import { GudangLampiran } from './gudang/gudang-lampiran.ts';
import { GudangNamaKita } from './gudang/gudang-nama-kita.ts';
import { GudangPemulihan } from './gudang/gudang-pemulihan.ts';
import { GudangSetelan } from './gudang/gudang-setelan.ts';
import { GudangTeks } from './gudang/gudang-teks.ts';
import { GudangTindakan } from './gudang/gudang-tindakan.ts';
import { Pencacah } from './gudang/pencacah.ts';
import { PenulisJejak } from './jejak/penulis-jejak.ts';

/** What every aggregate's module works with: the connection, its prepared statements, the keys and the engine. */
export class Alat {
  readonly db: Basis;
  readonly brankas: Brankas;
  readonly mesin: Mesin;
  readonly nomor: Pencacah;
  readonly jejak: PenulisJejak;
  readonly teks: GudangTeks;
  readonly kasus: GudangKasus;
  readonly tindakan: GudangTindakan;
  readonly setelan: GudangSetelan;
  readonly pemulihan: GudangPemulihan;
  readonly lampiran: GudangLampiran;
  readonly #namaKita: GudangNamaKita;

  constructor(db: Basis, brankas: Brankas, mesin: Mesin) {
    this.db = db;
    this.brankas = brankas;
    this.mesin = mesin;
    this.nomor = new Pencacah(db);
    this.jejak = new PenulisJejak(db);
    this.teks = new GudangTeks(db);
    this.kasus = new GudangKasus(db);
    this.tindakan = new GudangTindakan(db);
    this.setelan = new GudangSetelan(db);
    this.pemulihan = new GudangPemulihan(db);
    this.lampiran = new GudangLampiran(db, brankas);
    this.#namaKita = new GudangNamaKita(db);
  }

  /** null: the texts of this case were erased, and their key with them. */
  laci({ id, garam }: Pick<BarisKasus, 'id' | 'garam'>): Laci | null {
    return garam === null ? null : this.brankas.laci(garam, id);
  }

  /** The drawer for what LAPOR! shows of the report: after an erasure nothing of that is kept again, whatever comes. */
  laciLaporan(baris: Pick<BarisKasus, 'id' | 'garam' | 'dihapus_at'>): Laci | null {
    return baris.dihapus_at === null ? this.laci(baris) : null;
  }

  /** The record as LAPOR! last showed it. */
  laporan({ isi }: Pick<BarisKasus, 'isi'>, laci: Laci | null): Laporan | null {
    return isi === null || laci === null ? null : (JSON.parse(laci.buka(isi)) as Laporan);
  }

  /** Names under which this agency speaks in LAPOR!. */
  namaKita(): readonly string[] {
    return this.#namaKita.semua(this.mesin.kantor);
  }

  /** Inside a transaction: how LAPOR! names us, where the record is ours. */
  catatNama({ idInstansi, namaInstansi }: Laporan): void {
    if (this.mesin.kantor.instansi.includes(idInstansi)) this.#namaKita.catat(idInstansi, namaInstansi);
  }

  /** Requests that no bidang has answered yet, by name. */
  namaBidang(kasus: Pick<Kasus, 'bidang'>, laci: Laci | null): ReadonlyMap<number, string> {
    return new Map(
      kasus.bidang
        .filter((b) => b.dijawab === null)
        .map((b) => [b.n, this.teks.satu(b.tindakan, 'bidang', laci)]),
    );
  }

  /** The year (agency's zone) in which a number given out now counts. */
  tahun(sekarang: number): string {
    return tahunDari(tanggalPada(sekarang, this.mesin.aturanBaru.tenggat.zona));
  }
}

import type { MasalahButir } from '../../../ports/lapor-api.ts';
import type { BadanKarantina, BarisKarantina } from '../../../ports/store.ts';
import type { Laporan } from '../../../sop/laporan/laporan.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import type { Transaksi } from '../transaksi.ts';
import { EKSPOR } from './versi-laporan.ts';

interface Baris {
  readonly id: string;
  readonly asal: string;
  readonly tracking_id: string | null;
  readonly sidik: Uint8Array;
  readonly kali: number;
  readonly sebab: string;
  readonly versi_at: number | null;
  readonly pertama_at: number;
  readonly terakhir_at: number;
  readonly ditutup_at: number | null;
  readonly garam: Uint8Array | null;
  readonly badan: Uint8Array | null;
}

/** Records that could not be read: one open row per report, its body sealed, until a good sighting closes it. */
export class GudangKarantina {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat.db);
  }

  /** The same body again writes nothing; another body of the same report counts as one more sighting. */
  masukkan(tx: Transaksi, m: MasalahButir, asal: string, instansi: string): void {
    const { brankas, nomor } = this.#alat;
    const sidik = brankas.sidik(m.mentah);
    const ada = m.trackingId === null ? this.#s.menurutBadan.get(sidik) : this.#s.menurutId.get(m.trackingId);
    if (ada !== undefined && Buffer.compare(ada.sidik, sidik) === 0) return;
    const id = ada?.id ?? nomor.urut('KR');
    // Of an erased case only the reason is kept.
    const garam = this.#dihapus(m.trackingId) ? null : (ada?.garam ?? brankas.garamBaru());
    const laci = garam === null ? null : brankas.laci(garam, id);
    const isi = {
      id,
      sidik,
      sebab: JSON.stringify(m.sebab),
      versi: m.diperbaruiPada,
      badan: laci?.tutup(m.mentah) ?? null,
    };
    if (ada === undefined)
      this.#s.sisip.run({ ...isi, asal, instansi, trackingId: m.trackingId, garam, sekarang: tx.sekarang });
    else this.#s.ubah.run({ ...isi, asal, sekarang: tx.sekarang });
    tx.jejak('karantina.masuk', m.trackingId, {
      karantina: id,
      ...(laci === null ? {} : { komitmen: laci.semuaKomitmen({ badan: m.mentah }) }),
    });
  }

  /**
   * A good sighting closes the row of its report, unless it is older than what could not be read. A row of an export is
   * dated by its file, LAPOR!'s record by the report's last change: what LAPOR! shows now is always the later word.
   */
  tutupLaporan(tx: Transaksi, laporan: Laporan, asal: string, hanyaLagi: boolean): void {
    const ada = this.#s.menurutId.get(laporan.trackingId);
    if (ada === undefined) return;
    const kataLapor = ada.asal === EKSPOR && asal !== EKSPOR;
    const selisih = laporan.diperbaruiPada - (ada.versi_at ?? laporan.diperbaruiPada);
    if (kataLapor || selisih > 0 || (selisih === 0 && !hanyaLagi)) this.#tutup(tx, ada);
  }

  #dihapus(trackingId: string | null): boolean {
    const kasus = trackingId === null ? undefined : this.#alat.kasus.cari(trackingId);
    return kasus !== undefined && kasus.dihapus_at !== null;
  }

  /** Its case is erased: nobody can read the body any more. */
  tutupTrackingId(tx: Transaksi, trackingId: string): void {
    const ada = this.#s.menurutId.get(trackingId);
    if (ada !== undefined) this.#tutup(tx, ada);
  }

  /** The row whose body could be read after all. It stays, closed. */
  tutup(tx: Transaksi, id: string): void {
    const ada = this.#s.satu.get(id);
    if (ada !== undefined && ada.ditutup_at === null) this.#tutup(tx, ada);
  }

  #tutup(tx: Transaksi, baris: Baris): void {
    this.#s.tutup.run(tx.sekarang, baris.id);
    tx.jejak('karantina.selesai', baris.tracking_id, { karantina: baris.id });
  }

  terbuka(): readonly BadanKarantina[] {
    return this.#s.terbuka.all().flatMap((b) => {
      if (b.garam === null || b.badan === null) return [];
      const mentah = this.#alat.brankas.laci(b.garam, b.id).buka(b.badan);
      return [{ id: b.id, asal: b.asal, trackingId: b.tracking_id, terakhir: b.terakhir_at, mentah }];
    });
  }

  get jumlahTerbuka(): number {
    return this.#s.jumlah.get()?.n ?? 0;
  }

  baris({ id, terbuka, batas = -1 }: SaringKarantina): readonly BarisKarantina[] {
    const rows =
      id === undefined
        ? (terbuka ? this.#s.ringkasTerbuka : this.#s.ringkas).all(batas)
        : [this.#s.satu.get(id)];
    return rows.flatMap((b) => (b === undefined ? [] : [barisDari(b)]));
  }
}

interface SaringKarantina {
  readonly id?: string;
  readonly terbuka: boolean;
  readonly batas?: number;
}

type Ringkas = Omit<Baris, 'sidik' | 'versi_at' | 'garam' | 'badan'>;

const barisDari = (b: Ringkas): BarisKarantina => ({
  id: b.id,
  asal: b.asal,
  trackingId: b.tracking_id,
  kali: b.kali,
  sebab: JSON.parse(b.sebab) as string[],
  pertama: b.pertama_at,
  terakhir: b.terakhir_at,
  ditutup: b.ditutup_at,
});

function siapkan(db: Basis) {
  const pilih = 'SELECT * FROM karantina';
  const ringkas =
    'SELECT id, asal, tracking_id, kali, sebab, pertama_at, terakhir_at, ditutup_at FROM karantina';
  return {
    menurutId: db.prepare<[string], Baris>(`${pilih} WHERE tracking_id = ? AND ditutup_at IS NULL`),
    menurutBadan: db.prepare<[Uint8Array], Baris>(
      `${pilih} WHERE sidik = ? AND tracking_id IS NULL AND ditutup_at IS NULL`,
    ),
    satu: db.prepare<[string], Baris>(`${pilih} WHERE id = ?`),
    terbuka: db.prepare<[], Baris>(`${pilih} WHERE ditutup_at IS NULL ORDER BY id`),
    ringkasTerbuka: db.prepare<[number], Ringkas>(`${ringkas} WHERE ditutup_at IS NULL ORDER BY id LIMIT ?`),
    ringkas: db.prepare<[number], Ringkas>(`${ringkas} ORDER BY id LIMIT ?`),
    jumlah: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM karantina WHERE ditutup_at IS NULL'),
    sisip: db.prepare(
      `INSERT INTO karantina
         (id, asal, instansi, tracking_id, sidik, kali, sebab, versi_at, pertama_at, terakhir_at, garam, badan)
       VALUES (@id, @asal, @instansi, @trackingId, @sidik, 1, @sebab, @versi, @sekarang, @sekarang, @garam, @badan)`,
    ),
    ubah: db.prepare(
      `UPDATE karantina SET asal = @asal, sidik = @sidik, sebab = @sebab, versi_at = @versi, terakhir_at = @sekarang,
         badan = @badan, kali = kali + 1 WHERE id = @id`,
    ),
    tutup: db.prepare<[number, string]>('UPDATE karantina SET ditutup_at = ? WHERE id = ?'),
  };
}

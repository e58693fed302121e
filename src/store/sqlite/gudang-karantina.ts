import type { MasalahButir } from '../../ports/lapor-api.ts';
import type { BadanKarantina, BarisKarantina } from '../../ports/store.ts';
import type { Brankas } from './brankas.ts';
import type { Basis } from './buka.ts';
import type { Pencacah } from './nomor.ts';
import type { Transaksi } from './transaksi.ts';

interface Baris {
  readonly id: string;
  readonly asal: string;
  readonly tracking_id: string | null;
  readonly sidik: Uint8Array;
  readonly kali: number;
  readonly sebab: string;
  readonly pertama_at: number;
  readonly terakhir_at: number;
  readonly ditutup_at: number | null;
  readonly garam: Uint8Array | null;
  readonly badan: Uint8Array | null;
}

/** Records that could not be read: one open row per report, its body sealed, until a good sighting closes it. */
export function gudangKarantina(db: Basis, brankas: Brankas, nomor: Pencacah) {
  const s = siapkan(db);

  return {
    /** The same body again writes nothing; another body of the same report counts as one more sighting. */
    masukkan(tx: Transaksi, m: MasalahButir, asal: string, instansi: string): void {
      const sidik = brankas.sidik(m.mentah);
      const ada = m.trackingId === null ? s.menurutBadan.get(sidik) : s.menurutId.get(m.trackingId);
      if (ada !== undefined && Buffer.compare(ada.sidik, sidik) === 0) return;
      const id = ada?.id ?? nomor.urut('KR');
      const garam = ada?.garam ?? brankas.garamBaru();
      const badan = brankas.laci(garam, id).tutup(m.mentah);
      const sebab = JSON.stringify(m.sebab);
      if (ada === undefined)
        s.sisip.run(id, asal, instansi, m.trackingId, sidik, sebab, tx.sekarang, tx.sekarang, garam, badan);
      else s.ubah.run(sidik, sebab, tx.sekarang, badan, id);
      tx.jejak('karantina.masuk', m.trackingId, { karantina: id, sidik: Buffer.from(sidik).toString('hex') });
    },

    /** A good sighting of the same report. The row stays. */
    tutup(tx: Transaksi, trackingId: string): void {
      const ada = s.menurutId.get(trackingId);
      if (ada === undefined) return;
      s.tutup.run(tx.sekarang, ada.id);
      tx.jejak('karantina.selesai', trackingId, { karantina: ada.id });
    },

    terbuka(): readonly BadanKarantina[] {
      return s.terbuka.all().flatMap((b) => {
        if (b.garam === null || b.badan === null) return [];
        const mentah = brankas.laci(b.garam, b.id).buka(b.badan);
        return [{ id: b.id, asal: b.asal, trackingId: b.tracking_id, terakhir: b.terakhir_at, mentah }];
      });
    },

    jumlahTerbuka: (): number => s.jumlah.get()?.n ?? 0,

    *baris(saring: { id?: string; terbuka: boolean; batas?: number }): Iterable<BarisKarantina> {
      const batas = saring.batas ?? -1;
      const sumber =
        saring.id !== undefined
          ? s.satu.iterate(saring.id)
          : saring.terbuka
            ? s.terbukaSaja.iterate(batas)
            : s.semua.iterate(batas);
      for (const b of sumber) yield barisDari(b);
    },
  };
}

const barisDari = (b: Baris): BarisKarantina => ({
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
  return {
    menurutId: db.prepare<[string], Baris>(`${pilih} WHERE tracking_id = ? AND ditutup_at IS NULL`),
    menurutBadan: db.prepare<[Uint8Array], Baris>(
      `${pilih} WHERE sidik = ? AND tracking_id IS NULL AND ditutup_at IS NULL`,
    ),
    terbuka: db.prepare<[], Baris>(`${pilih} WHERE ditutup_at IS NULL ORDER BY id`),
    terbukaSaja: db.prepare<[number], Baris>(`${pilih} WHERE ditutup_at IS NULL ORDER BY id LIMIT ?`),
    semua: db.prepare<[number], Baris>(`${pilih} ORDER BY id LIMIT ?`),
    satu: db.prepare<[string], Baris>(`${pilih} WHERE id = ?`),
    jumlah: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM karantina WHERE ditutup_at IS NULL'),
    sisip: db.prepare(
      `INSERT INTO karantina (id, asal, instansi, tracking_id, sidik, kali, sebab, pertama_at, terakhir_at, garam, badan)
       VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)`,
    ),
    ubah: db.prepare(
      'UPDATE karantina SET sidik = ?, sebab = ?, terakhir_at = ?, badan = ?, kali = kali + 1 WHERE id = ?',
    ),
    tutup: db.prepare('UPDATE karantina SET ditutup_at = ? WHERE id = ?'),
  };
}

export type GudangKarantina = ReturnType<typeof gudangKarantina>;

import type { EntriRiwayat, Laporan } from '../../sop/laporan.ts';
import { artiEntri } from '../../sop/riwayat-dibaca.ts';
import type { Alat } from './alat.ts';
import type { Laci } from './brankas.ts';
import type { BarisKasus } from './gudang-kasus.ts';
import type { Transaksi } from './transaksi.ts';
import { SISTEM, transaksi } from './transaksi.ts';

interface BarisRiwayat {
  readonly urut: number;
  readonly pada_at: number;
  readonly arti: string;
  readonly sidik: Uint8Array;
  readonly isi: Uint8Array;
}

type IsiEntri = Pick<EntriRiwayat, 'responder' | 'keterangan'>;

/** LAPOR!'s public history as far as we have seen it: free text without ids, so an entry is known by its content. */
export function gudangRiwayat(alat: Alat) {
  const { db, brankas } = alat;
  const baca = db.prepare<[string], BarisRiwayat>('SELECT * FROM riwayat WHERE kasus_id = ? ORDER BY urut');
  const sisip = db.prepare(
    'INSERT INTO riwayat (kasus_id, urut, pada_at, arti, sidik, isi) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const antrean = db.prepare<[number], { tracking_id: string }>(
    'SELECT tracking_id FROM kasus WHERE riwayat_perlu > 0 AND tracking_id IS NOT NULL ORDER BY riwayat_perlu DESC, id LIMIT ?',
  );
  const sudahDibaca = db.prepare('UPDATE kasus SET riwayat_perlu = 0 WHERE id = ?');

  return {
    antrean: (batas: number): readonly string[] => antrean.all(batas).map((b) => b.tracking_id),

    terapkan(trackingId: string, entri: readonly EntriRiwayat[], sekarang: number): void {
      transaksi(alat, sekarang, SISTEM, (tx) => {
        const baris = alat.kasus.cari(trackingId);
        if (baris !== undefined) terapkan(tx, baris, entri);
      });
    },

    semua: (kasus: string, laci: Laci) =>
      baca.all(kasus).map((b) => {
        const { responder, keterangan } = JSON.parse(laci.buka(b.isi)) as IsiEntri;
        return { pada: b.pada_at, arti: b.arti, responder, keterangan };
      }),
  };

  function terapkan(tx: Transaksi, baris: BarisKasus, entri: readonly EntriRiwayat[]): void {
    const kasus = alat.kasus.muat(baris);
    const laci = alat.laci(baris);
    const namaPelapor = baris.isi === null ? null : (JSON.parse(laci.buka(baris.isi)) as Laporan).namaPelapor;
    const naskahKita = kasus.kiriman.flatMap((k) => Object.values(alat.teks.baca(k.id, laci)));
    const dikenal = baca.all(baris.id);
    const balasan: number[] = [];
    for (const e of yangBaru(entri, dikenal)) {
      const arti = artiEntri(kasus, e.entri, { naskahKita, namaPelapor });
      const isi = JSON.stringify({ responder: e.entri.responder, keterangan: e.entri.keterangan });
      sisip.run(baris.id, dikenal.length + e.urut, e.entri.pada, arti, e.sidik, laci.tutup(isi));
      if (arti === 'balasan') balasan.push(e.entri.pada);
    }
    sudahDibaca.run(baris.id);
    const statusBerkataAda = baris.riwayat_perlu === 2;
    const perubahan = alat.mesin.riwayat(kasus, { balasan, statusBerkataAda, sekarang: tx.sekarang });
    if (perubahan.length > 0) tx.terapkan(kasus, perubahan, kasus, { laci });
  }

  /** Each known entry accounts for one equal entry: the same words twice are two entries. */
  function yangBaru(entri: readonly EntriRiwayat[], dikenal: readonly BarisRiwayat[]) {
    const sisa = new Map<string, number>();
    for (const b of dikenal) sisa.set(hex(b.sidik), (sisa.get(hex(b.sidik)) ?? 0) + 1);
    const baru: { entri: EntriRiwayat; sidik: Uint8Array; urut: number }[] = [];
    for (const e of entri) {
      const sidik = brankas.sidik(JSON.stringify([e.pada, e.responder, e.keterangan]));
      const n = sisa.get(hex(sidik)) ?? 0;
      if (n > 0) sisa.set(hex(sidik), n - 1);
      else baru.push({ entri: e, sidik, urut: baru.length });
    }
    return baru;
  }
}

const hex = (sidik: Uint8Array): string => Buffer.from(sidik).toString('hex');

export type GudangRiwayat = ReturnType<typeof gudangRiwayat>;

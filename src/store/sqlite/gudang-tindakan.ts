import type { Peristiwa } from '../../sop/peristiwa.ts';
import type { Basis } from './buka.ts';

export interface BarisTindakanBaru {
  readonly kasus: string;
  readonly peristiwa: Extract<Peristiwa, { jenis: 'tindakan.dicatat' }>;
  readonly oleh: string;
  readonly dicatatOleh: string;
  readonly akun: string;
  readonly host: string;
  readonly dicatat: number;
  readonly idLuar: string | null;
  readonly sidik: Uint8Array;
}

export interface BarisTindakan {
  readonly id: string;
  readonly putaran: number;
  readonly langkah: string;
  readonly aksi: string;
  readonly oleh: string;
  readonly dicatat_oleh: string;
  readonly akun: string;
  readonly host: string;
  readonly terjadi_at: number;
  readonly dicatat_at: number;
  readonly belakangan: number;
  readonly terlambat: number;
  readonly nilai: string;
}

/** Acts as they were recorded: who, on whose decision, when done and when typed. */
export function gudangTindakan(db: Basis) {
  const sisip = db.prepare(
    `INSERT INTO tindakan (id, kasus_id, putaran, langkah, aksi, oleh, dicatat_oleh, akun, host, terjadi_at,
       dicatat_at, belakangan, terlambat, nilai, id_luar, sidik)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const menurutIdLuar = db.prepare<[string], { id: string }>('SELECT id FROM tindakan WHERE id_luar = ?');
  const menurutSidik = db.prepare<[string, number, Uint8Array], { id: string }>(
    'SELECT id FROM tindakan WHERE kasus_id = ? AND putaran = ? AND sidik = ?',
  );
  const semua = db.prepare<[string], BarisTindakan>('SELECT * FROM tindakan WHERE kasus_id = ? ORDER BY id');

  return {
    simpan(b: BarisTindakanBaru): void {
      const p = b.peristiwa;
      sisip.run(
        p.tindakan,
        b.kasus,
        p.putaran,
        p.langkah,
        p.aksi,
        b.oleh,
        b.dicatatOleh,
        b.akun,
        b.host,
        p.terjadi,
        b.dicatat,
        p.belakangan ? 1 : 0,
        p.terlambat ? 1 : 0,
        JSON.stringify(p.nilai),
        b.idLuar,
        b.sidik,
      );
    },
    menurutIdLuar: (id: string): string | null => menurutIdLuar.get(id)?.id ?? null,
    /** The same act in the case's running round. */
    menurutSidik: (kasus: string, putaran: number, sidik: Uint8Array): string | null =>
      menurutSidik.get(kasus, putaran, sidik)?.id ?? null,
    semua: (kasus: string): readonly BarisTindakan[] => semua.all(kasus),
  };
}

export type GudangTindakan = ReturnType<typeof gudangTindakan>;

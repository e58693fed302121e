import type { PeristiwaJenis } from '../../../sop/kasus/peristiwa.ts';
import type { Basis } from '../basis/buka.ts';
import { bit, sisipKe } from '../basis/sql.ts';

export interface TindakanBaru {
  readonly kasus: string;
  readonly peristiwa: PeristiwaJenis<'tindakan.dicatat'>;
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

/** The act that a line of an acts file has become. */
interface TindakanBerid {
  readonly id: string;
  readonly kasus: string;
  readonly aksi: string;
  readonly laporan: string;
  readonly sidik: Uint8Array;
}

const KOLOM = [
  'id',
  'kasus_id',
  'putaran',
  'langkah',
  'aksi',
  'oleh',
  'dicatat_oleh',
  'akun',
  'host',
  'terjadi_at',
  'dicatat_at',
  'belakangan',
  'terlambat',
  'nilai',
  'id_luar',
  'sidik',
] as const;

/** Acts as they were recorded: who, on whose decision, when done and when typed. */
export class GudangTindakan {
  readonly #sisip;
  readonly #menurutIdLuar;
  readonly #menurutSidik;
  readonly #semua;
  readonly #terakhir;

  constructor(db: Basis) {
    this.#sisip = db.prepare<[ReturnType<typeof kolom>]>(sisipKe('tindakan', KOLOM));
    this.#menurutIdLuar = db.prepare<[string], TindakanBerid>(
      `SELECT t.id, t.kasus_id AS kasus, t.aksi, coalesce(k.tracking_id, k.nomor_registrasi) AS laporan, t.sidik
       FROM tindakan t JOIN kasus k ON k.id = t.kasus_id WHERE t.id_luar = ?`,
    );
    this.#menurutSidik = db.prepare<[string, number, Uint8Array], { id: string }>(
      'SELECT id FROM tindakan WHERE kasus_id = ? AND putaran = ? AND sidik = ?',
    );
    this.#semua = db.prepare<[string], BarisTindakan>(
      'SELECT * FROM tindakan WHERE kasus_id = ? ORDER BY putaran, id',
    );
    this.#terakhir = db.prepare<[string], BarisTindakan>(
      'SELECT * FROM tindakan WHERE kasus_id = ? ORDER BY putaran DESC, id DESC LIMIT 1',
    );
  }

  simpan(baru: TindakanBaru): void {
    this.#sisip.run(kolom(baru));
  }

  menurutIdLuar(id: string): TindakanBerid | null {
    return this.#menurutIdLuar.get(id) ?? null;
  }

  /** The same act in the case's running round. */
  menurutSidik(kasus: string, putaran: number, sidik: Uint8Array): string | null {
    return this.#menurutSidik.get(kasus, putaran, sidik)?.id ?? null;
  }

  /** The newest act of a case, of any round. */
  terakhir(kasus: string): BarisTindakan | null {
    return this.#terakhir.get(kasus) ?? null;
  }

  semua(kasus: string): readonly BarisTindakan[] {
    return this.#semua.all(kasus);
  }
}

const kolom = ({ peristiwa: p, ...b }: TindakanBaru) => ({
  id: p.tindakan,
  kasus_id: b.kasus,
  putaran: p.putaran,
  langkah: p.langkah,
  aksi: p.aksi,
  oleh: b.oleh,
  dicatat_oleh: b.dicatatOleh,
  akun: b.akun,
  host: b.host,
  terjadi_at: p.terjadi,
  dicatat_at: b.dicatat,
  belakangan: bit(p.belakangan),
  terlambat: bit(p.terlambat),
  nilai: JSON.stringify(p.nilai),
  id_luar: b.idLuar,
  sidik: b.sidik,
});

import type { Kantor } from '../../../sop/mesin.ts';
import type { Basis } from '../basis/buka.ts';

/** Names under which LAPOR! has shown our agency: what we said there stands under one of them, whoever has the report now. */
export class GudangNamaKita {
  readonly #simpan;
  readonly #semua;

  constructor(db: Basis) {
    this.#simpan = db.prepare<[string, string]>(
      'INSERT INTO nama_instansi (instansi, nama) VALUES (?, ?) ON CONFLICT DO NOTHING',
    );
    this.#semua = db.prepare<[], { instansi: string; nama: string }>('SELECT * FROM nama_instansi');
  }

  /** Inside a transaction. */
  catat(instansi: string, nama: string): void {
    this.#simpan.run(instansi, nama);
  }

  semua({ instansi, namaInstansi }: Kantor): readonly string[] {
    const terlihat = this.#semua.all().filter((b) => instansi.includes(b.instansi));
    return [...new Set([namaInstansi, ...terlihat.map((b) => b.nama)])];
  }
}

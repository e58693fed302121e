import type { BarisJejakTersimpan } from '../../../ports/store.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { Peristiwa } from '../../../sop/kasus/peristiwa.ts';
import type { IdKasus } from '../../../sop/kasus/terapkan.ts';
import { terapkan } from '../../../sop/kasus/terapkan.ts';

/** Rows that are an event of a case (`Peristiwa`); others tell of settings, quarantine, Berita Acara, restores. */
const PERISTIWA =
  /^(alarm|kasus|laporan|putaran|langkah|tindakan|jeda|tenggat|kelas|bidang|konsep|kiriman|balasan)\./;

type Muatan = Readonly<Record<string, unknown>>;

export const muatanJejak = ({ payload }: Pick<BarisJejakTersimpan, 'payload'>): Muatan =>
  JSON.parse(Buffer.from(payload).toString('utf8')) as Muatan;

/** Folds the journal again for the cases asked for, and no others: the memory it takes is theirs. */
export class PelipatJejak {
  readonly #id: ReadonlyMap<string, IdKasus>;
  readonly #tracking: ReadonlySet<string>;
  readonly kasus = new Map<string, Kasus>();

  constructor(dicari: readonly IdKasus[]) {
    this.#id = new Map(dicari.map((id) => [id.id, id]));
    this.#tracking = new Set(dicari.flatMap(({ trackingId }) => trackingId ?? []));
  }

  tambah(baris: BarisJejakTersimpan): void {
    // Parsing costs 2 µs a row: what names another report is not of ours.
    if (baris.trackingId !== null && !this.#tracking.has(baris.trackingId)) return;
    if (!PERISTIWA.test(baris.jenis)) return;
    const { kasus, ...isi } = muatanJejak(baris);
    const id = this.#id.get(String(kasus));
    if (id === undefined) return;
    const peristiwa = { ...isi, jenis: baris.jenis } as unknown as Peristiwa;
    this.kasus.set(id.id, terapkan(this.kasus.get(id.id) ?? null, peristiwa, id));
  }
}

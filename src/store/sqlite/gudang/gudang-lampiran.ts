import type { BerkasPelapor } from '../../../ports/berkas.ts';
import type { HasilLampiran, LampiranAntre, LampiranRinci } from '../../../ports/store.ts';
import type { SebabLampiran, StatusLampiran } from '../../../sop/kasus/lampiran.ts';
import type { LampiranPelapor } from '../../../sop/laporan/laporan.ts';
import type { Basis } from '../basis/buka.ts';
import type { Brankas, Laci } from '../brankas/brankas.ts';

interface BarisLampiran {
  readonly id: number;
  readonly kasus_id: string;
  readonly status: StatusLampiran;
  readonly sebab: SebabLampiran | null;
  readonly percobaan: number;
  readonly berikut_at: number | null;
  readonly sha256: string | null;
  readonly tipe_media: string | null;
  readonly ukuran: number | null;
  readonly isi: Uint8Array;
}

interface BarisAntre extends BarisLampiran {
  readonly tracking_id: string;
  readonly garam: Uint8Array;
}

interface MilikLampiran {
  readonly kasus_id: string;
  readonly tracking_id: string | null;
}

/** Reporters' files: what each is called and where it lies is sealed with the case, how far we are stands in plain. */
export class GudangLampiran {
  readonly #brankas: Brankas;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(db: Basis, brankas: Brankas) {
    this.#brankas = brankas;
    this.#s = siapkan(db);
  }

  /** Queues what the record newly names; what is known, stored or refused stays as it is. */
  antrekan(kasus: string, lampiran: readonly LampiranPelapor[], laci: Laci, sekarang: number): void {
    for (const l of lampiran) {
      const sidik = this.#brankas.sidik(JSON.stringify([kasus, l.id, l.ukuran]));
      if (this.#s.ada.get(kasus, sidik) === undefined)
        this.#s.sisip.run(kasus, sidik, sekarang, laci.tutup(JSON.stringify(l)));
    }
  }

  antrean(batas: number, sekarang: number): readonly LampiranAntre[] {
    return this.#s.antrean.all(sekarang, batas).map((b) => ({
      id: b.id,
      trackingId: b.tracking_id,
      lampiran: this.#buka(b, this.#brankas.laci(b.garam, b.kasus_id)),
      percobaan: b.percobaan,
    }));
  }

  mulai(id: number, berikut: number): void {
    this.#s.mulai.run(berikut, id);
  }

  tunda(id: number, hasil: Exclude<HasilLampiran, { status: 'tersimpan' }>): void {
    const { status, sebab, percobaan, berikut } = hasil;
    this.#s.tunda.run({ id, status, sebab, percobaan, berikut });
  }

  /** Whose it is; undefined: it was stored before. */
  simpan(id: number, { sha256, tipeMedia, ukuran }: BerkasPelapor): MilikLampiran | undefined {
    return this.#s.simpan.get({ id, sha256, tipeMedia, ukuran });
  }

  milikKasus(kasus: string, laci: Laci | null): readonly LampiranRinci[] {
    if (laci === null) return [];
    return this.#s.milikKasus.all(kasus).map((b) => {
      const { namaBerkas, url } = this.#buka(b, laci);
      const { status, sebab, percobaan, berikut_at: berikut } = b;
      return {
        nama: namaBerkas,
        host: URL.parse(url)?.host ?? '',
        status,
        sebab,
        percobaan,
        berikut,
        berkas: berkas(b),
      };
    });
  }

  /** Of open cases: an ended one misses nothing. */
  get jumlah(): { readonly ditolak: number; readonly gagal: number } {
    const per = Object.fromEntries(this.#s.jumlah.all().map(({ status, n }) => [status, n]));
    return { ditolak: per['ditolak'] ?? 0, gagal: per['gagal'] ?? 0 };
  }

  #buka({ isi }: BarisLampiran, laci: Laci): LampiranPelapor {
    return JSON.parse(laci.buka(isi)) as LampiranPelapor;
  }
}

function berkas({ sha256, tipe_media, ukuran }: BarisLampiran): LampiranRinci['berkas'] {
  if (sha256 === null || ukuran === null) return null;
  const tipeMedia = tipe_media as NonNullable<LampiranRinci['berkas']>['tipeMedia'];
  return { sha256, tipeMedia, ukuran };
}

const siapkan = (db: Basis) => ({
  ada: db.prepare<[string, Uint8Array], { id: number }>(
    'SELECT id FROM lampiran WHERE kasus_id = ? AND sidik = ?',
  ),
  sisip: db.prepare<[string, Uint8Array, number, Uint8Array]>(
    `INSERT INTO lampiran (kasus_id, sidik, status, percobaan, berikut_at, isi) VALUES (?, ?, 'antre', 0, ?, ?)`,
  ),
  antrean: db.prepare<[number, number], BarisAntre>(
    `SELECT l.*, k.tracking_id, k.garam FROM lampiran l INDEXED BY lampiran_siap JOIN kasus k ON k.id = l.kasus_id
     WHERE l.berikut_at <= ? AND k.terbuka = 1 AND k.tracking_id IS NOT NULL AND k.garam IS NOT NULL
     ORDER BY l.berikut_at, l.id LIMIT ?`,
  ),
  mulai: db.prepare<[number, number]>(
    'UPDATE lampiran SET percobaan = percobaan + 1, berikut_at = ? WHERE id = ?',
  ),
  tunda: db.prepare(
    `UPDATE lampiran SET status = @status, sebab = @sebab, percobaan = @percobaan, berikut_at = @berikut
     WHERE id = @id AND status <> 'tersimpan'`,
  ),
  simpan: db.prepare<[object], MilikLampiran>(
    `UPDATE lampiran SET status = 'tersimpan', sebab = NULL, berikut_at = NULL, sha256 = @sha256,
       tipe_media = @tipeMedia, ukuran = @ukuran WHERE id = @id AND status <> 'tersimpan'
     RETURNING kasus_id, (SELECT tracking_id FROM kasus WHERE kasus.id = kasus_id) AS tracking_id`,
  ),
  milikKasus: db.prepare<[string], BarisLampiran>(
    'SELECT * FROM lampiran INDEXED BY lampiran_kasus WHERE kasus_id = ? ORDER BY id',
  ),
  jumlah: db.prepare<[], { status: string; n: number }>(
    `SELECT l.status, count(*) AS n FROM lampiran l INDEXED BY lampiran_tiada JOIN kasus k ON k.id = l.kasus_id
     WHERE l.status IN ('ditolak', 'gagal') AND k.terbuka = 1 GROUP BY l.status`,
  ),
});

import { isDeepStrictEqual } from 'node:util';
import { periksaJejak } from '../../../jejak/periksa-jejak.ts';
import type { BarisJejakTersimpan, HasilPeriksaDiri, NamaPeriksaDiri } from '../../../ports/store.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { GudangSegel } from '../gudang/gudang-segel.ts';
import { SaksiRekap } from '../rekap/periksa-rekap.ts';
import { muatanJejak, PelipatJejak } from './lipat-jejak.ts';

/** Cases folded again in a sample, and at a time: 10,000 take about 100 MB. */
const CONTOH = 500;
const LIPATAN_SEKALI = 10_000;
/** Sealed records opened in a sample. */
const CONTOH_KUNCI = 200;

export type Temuan = Omit<HasilPeriksaDiri, 'nama'>;

/** The self-checks of I16: reads only, in one snapshot. */
export class PemeriksaDiri {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat.db);
  }

  periksa({ lengkap, acak }: { lengkap: boolean; acak: number }): readonly HasilPeriksaDiri[] {
    return this.#alat.db.transaction(() => {
      const hasil = [
        coba('berkas-basis', () => this.#berkas(lengkap)),
        coba('rujukan', () => this.#rujukan()),
      ];
      const saksi = new SaksiJejak(this.#alat.db);
      const jejak = this.#jejak(saksi);
      return [
        ...hasil,
        ...jejak,
        coba('lipatan', () => this.#lipatan(lengkap, acak)),
        coba('persetujuan', () => saksi.persetujuan()),
        coba('nomor', () => saksi.nomor()),
        coba('rekap', () => saksi.rekap.periksa()),
        coba('kunci', () => this.#kunci(lengkap)),
      ];
    })();
  }

  #berkas(lengkap: boolean): Temuan {
    const rows = this.#alat.db.pragma(lengkap ? 'integrity_check(3)' : 'quick_check(3)') as object[];
    const temuan = rows.map((r) => String(Object.values(r)[0])).filter((t) => t !== 'ok');
    return { baik: temuan.length === 0, diperiksa: 1, dari: 1, rincian: temuan.join('; ') };
  }

  #rujukan(): Temuan {
    const rows = this.#alat.db.pragma('foreign_key_check') as { table: string; parent: string }[];
    const rincian = rows.slice(0, 3).map((r) => `${r.table} → ${r.parent}`);
    return { baik: rows.length === 0, diperiksa: 1, dari: 1, rincian: rincian.join('; ') };
  }

  /** One pass: the chain, our own checkpoints over it, and what the other checks want to know of each row. */
  #jejak(saksi: SaksiJejak): readonly HasilPeriksaDiri[] {
    try {
      const semua = new GudangSegel(this.#alat.db).semua();
      const rows = disaksikan(this.#alat.jejak.semua(), saksi);
      const kunciAwal = semua[0]?.kunci ?? null;
      const { rantai, segel } = periksaJejak({ rows, segel: semua, kunciAwal, luar: [] });
      const dari = this.#alat.jejak.ujung().seq;
      return [
        { nama: 'jejak', ...temuan(rantai.rusak?.seq, rantai.rusak?.sebab), diperiksa: rantai.jumlah, dari },
        {
          nama: 'segel',
          ...temuan(segel.rusak?.nomor, segel.rusak?.sebab),
          diperiksa: segel.cocok,
          dari: semua.length,
        },
      ];
    } catch (galat) {
      return [gagal('jejak', galat)];
    }
  }

  /** The tables hold what the journal tells. A sample is a run of cases from a place drawn by lot. */
  #lipatan(lengkap: boolean, acak: number): Temuan {
    const dari = this.#s.jumlahKasus.get()!.n;
    let diperiksa = 0;
    for (const rows of lengkap ? this.#semuaKasus() : [this.#contohKasus(acak)]) {
      const beda = this.#bedaLipatan(rows);
      diperiksa += rows.length;
      if (beda !== null) return { baik: false, diperiksa, dari, rincian: beda };
    }
    return { baik: true, diperiksa, dari, rincian: '' };
  }

  #contohKasus(acak: number): readonly BarisKasus[] {
    const { n } = this.#s.jumlahKasus.get()!;
    const awal = this.#s.kasusKe.get(Math.floor(acak * n))?.id ?? '';
    const sesudah = this.#s.kasusMulai.all(awal, CONTOH);
    const kurang = CONTOH - sesudah.length;
    return kurang > 0 ? [...sesudah, ...this.#s.kasusSebelum.all(awal, kurang)] : sesudah;
  }

  *#semuaKasus(): Generator<readonly BarisKasus[]> {
    for (let awal = ''; ; ) {
      const rows = this.#s.kasusSesudah.all(awal, LIPATAN_SEKALI);
      const terakhir = rows.at(-1);
      if (terakhir === undefined) return;
      yield rows;
      awal = terakhir.id;
    }
  }

  #bedaLipatan(rows: readonly BarisKasus[]): string | null {
    const pelipat = new PelipatJejak(
      rows.map((b) => ({ id: b.id, trackingId: b.tracking_id, nomorRegistrasi: b.nomor_registrasi })),
    );
    for (const baris of this.#alat.jejak.semua()) pelipat.tambah(baris);
    for (const baris of rows) {
      const lipatan = pelipat.kasus.get(baris.id);
      if (lipatan === undefined || !sama(this.#alat.kasus.muat(baris), lipatan)) return baris.id;
    }
    return null;
  }

  /** The newest, where a wrong key would have written last; all of them when asked. */
  #kunci(lengkap: boolean): Temuan {
    let diperiksa = 0;
    for (const baris of this.#s.bersegel.iterate(lengkap ? -1 : CONTOH_KUNCI)) {
      const laci = this.#alat.laci(baris);
      try {
        laci?.buka(baris.isi);
      } catch {
        return { baik: false, diperiksa, dari: this.#s.jumlahKasus.get()!.n, rincian: baris.id };
      }
      diperiksa++;
    }
    return { baik: true, diperiksa, dari: this.#s.jumlahKasus.get()!.n, rincian: '' };
  }
}

const temuan = (letak: number | undefined, sebab = '') => ({
  baik: letak === undefined,
  rincian: letak === undefined ? '' : `${letak}: ${sebab}`,
});

/** What SQLite says of a damaged page ends that check, not the others. */
function coba(nama: NamaPeriksaDiri, periksa: () => Temuan): HasilPeriksaDiri {
  try {
    return { nama, ...periksa() };
  } catch (galat) {
    return gagal(nama, galat);
  }
}

function gagal(nama: NamaPeriksaDiri, galat: unknown): HasilPeriksaDiri {
  const rincian = galat instanceof Error && 'code' in galat ? String(galat.code) : namaGalat(galat);
  return { nama, baik: false, diperiksa: 0, dari: 0, rincian };
}

const namaGalat = (galat: unknown): string => (galat instanceof Error ? galat.name : 'galat');

/** Absent and undefined are the same in a row. */
const sama = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

function* disaksikan(rows: Iterable<BarisJejakTersimpan>, saksi: SaksiJejak): Generator<BarisJejakTersimpan> {
  for (const baris of rows) {
    saksi.lihat(baris);
    yield baris;
  }
}

/** Counts what the journal says of approvals and numbers while somebody else reads it. */
class SaksiJejak {
  readonly #s: ReturnType<typeof siapkanSaksi>;
  readonly rekap: SaksiRekap;
  readonly #dilompati = new Map<string, number>();
  #kiriman = 0;
  #tanpaBaris = '';

  constructor(db: Basis) {
    this.#s = siapkanSaksi(db);
    this.rekap = new SaksiRekap(db);
  }

  lihat(baris: BarisJejakTersimpan): void {
    if (baris.jenis === 'kiriman.dibuat') this.#lihatKiriman(String(muatanJejak(baris)['kiriman']));
    if (baris.jenis === 'rekap.final') this.rekap.lihat(baris);
    if (baris.jenis !== 'nomor.dilompati') return;
    const { nomor, tahun, lama, ke } = muatanJejak(baris);
    const kunci = `${String(nomor)} ${String(tahun)}`;
    this.#dilompati.set(kunci, (this.#dilompati.get(kunci) ?? 0) + Number(ke) - Number(lama));
  }

  /** Each row of the outbox was made by a journalled decision, and each such decision has its row. */
  persetujuan(): Temuan {
    const { n } = this.#s.jumlahKiriman.get()!;
    const baik = this.#tanpaBaris === '' && n === this.#kiriman;
    const rincian = this.#tanpaBaris === '' ? `${n} ≠ ${this.#kiriman}` : this.#tanpaBaris;
    return { baik, diperiksa: n, dari: n, rincian: baik ? '' : rincian };
  }

  /** As many numbers were given out as are used, less what a restore has skipped. */
  nomor(): Temuan {
    const dipakai = new Map(this.#s.dipakai.all().map(({ jenis, tahun, n }) => [`${jenis} ${tahun}`, n]));
    const semua = this.#s.nomor.all().filter(({ jenis }) => DIHITUNG.has(jenis));
    for (const { jenis, tahun, terakhir } of semua) {
      const kunci = `${jenis} ${tahun}`;
      const ada = (dipakai.get(kunci) ?? 0) + (this.#dilompati.get(kunci) ?? 0);
      if (ada !== terakhir)
        return {
          baik: false,
          diperiksa: semua.length,
          dari: semua.length,
          rincian: `${kunci}: ${ada} ≠ ${terakhir}`,
        };
    }
    return { baik: true, diperiksa: semua.length, dari: semua.length, rincian: '' };
  }

  #lihatKiriman(id: string): void {
    this.#kiriman++;
    if (this.#s.adaKiriman.get(id) === undefined) this.#tanpaBaris ||= id;
  }
}

/** Numbers that people see and that may not have a hole nobody explains. */
const DIHITUNG = new Set(['K', 'T', 'KS', 'TL', 'BA', 'BA-REG']);

const siapkanSaksi = (db: Basis) => ({
  adaKiriman: db.prepare<[string]>('SELECT 1 FROM kiriman WHERE id = ?'),
  jumlahKiriman: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM kiriman'),
  nomor: db.prepare<[], { jenis: string; tahun: number; terakhir: number }>('SELECT * FROM nomor'),
  dipakai: db.prepare<[], { jenis: string; tahun: number; n: number }>(
    `SELECT 'K' AS jenis, 0 AS tahun, count(*) AS n FROM kasus
     UNION ALL SELECT 'T', 0, count(*) FROM tindakan
     UNION ALL SELECT 'KS', 0, count(*) FROM konsep
     UNION ALL SELECT 'BA', 0, count(*) FROM ba
     UNION ALL SELECT 'BA-REG', CAST(substr(nomor_register, 8, 4) AS INTEGER), count(*) FROM ba
       WHERE nomor_register IS NOT NULL GROUP BY 2
     UNION ALL SELECT 'TL', CAST(substr(id, 4, 4) AS INTEGER), count(*) FROM (
       SELECT id FROM kiriman UNION SELECT rujukan FROM konsep WHERE rujukan IS NOT NULL) GROUP BY 2`,
  ),
});

const siapkan = (db: Basis) => ({
  jumlahKasus: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM kasus'),
  kasusKe: db.prepare<[number], { id: string }>('SELECT id FROM kasus ORDER BY id LIMIT 1 OFFSET ?'),
  kasusMulai: db.prepare<[string, number], BarisKasus>(
    'SELECT * FROM kasus WHERE id >= ? ORDER BY id LIMIT ?',
  ),
  kasusSesudah: db.prepare<[string, number], BarisKasus>(
    'SELECT * FROM kasus WHERE id > ? ORDER BY id LIMIT ?',
  ),
  kasusSebelum: db.prepare<[string, number], BarisKasus>(
    'SELECT * FROM kasus WHERE id < ? ORDER BY id LIMIT ?',
  ),
  bersegel: db.prepare<[number], { id: string; garam: Uint8Array; isi: Uint8Array }>(
    'SELECT id, garam, isi FROM kasus WHERE garam IS NOT NULL AND isi IS NOT NULL ORDER BY id DESC LIMIT ?',
  ),
});

import type { CatatanLembar, GiliranLembar, HasilLembar } from '../../../ports/store.ts';
import type { Acara, IsiAcara } from '../../../sop/lembar-tenggat/acara.ts';
import { perbaruiAcara } from '../../../sop/lembar-tenggat/acara.ts';
import type { Tanggal } from '../../../sop/waktu/waktu.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import { bit } from '../basis/sql.ts';
import { SISTEM, transaksi } from '../transaksi.ts';

/** Attempts of one day for one officer by one way. */
const PERCOBAAN_MAKS = 8;

/** Remembers which digests went, and of which deadlines calendars were told. */
export class PencatatLembar {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat.db);
  }

  /** Written before anything is made or sent: of two processes one is told to, and what a crash leaves open is not sent again. */
  mulai(giliran: GiliranLembar, sekarang: number, sewaSampai: number): number | null {
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      // A clock that stands before what is already written down makes no deadline late: acts are refused then too.
      if (tx.ujung.at > sekarang) return null;
      const ada = this.#s.satu.get(giliran);
      if (ada === undefined) {
        this.#s.sisip.run({ ...giliran, sekarang, sewaSampai });
        return 1;
      }
      if (!bolehLagi(ada, sekarang)) return null;
      if (ada.hasil === null && giliran.saluran === 'surel') {
        this.#tutup(giliran, { hasil: 'tak-pasti', kelas: 'EDIED' }, sekarang, sekarang);
        return null;
      }
      this.#s.ulang.run({ ...giliran, sewaSampai });
      return ada.percobaan + 1;
    });
  }

  selesai(giliran: GiliranLembar, hasil: HasilLembar, sekarang: number, berikut: number): void {
    transaksi(this.#alat, sekarang, SISTEM, () => this.#tutup(giliran, hasil, sekarang, berikut));
  }

  terakhir(): readonly CatatanLembar[] {
    return this.#s.terakhir.all();
  }

  sebelum(petugas: string, hari: Tanggal): number | null {
    return this.#s.sebelum.get(petugas, hari)?.mulai ?? null;
  }

  acara(petugas: string): readonly Acara[] {
    return this.#s.acara.all(petugas).map((b) => ({ ...b, batal: b.batal === 1 }));
  }

  terapkanAcara(petugas: string, kini: readonly IsiAcara[], sekarang: number): readonly Acara[] {
    return transaksi(this.#alat, sekarang, SISTEM, () => {
      const lama = new Set(this.acara(petugas).map(sidik));
      const baru = perbaruiAcara(this.acara(petugas), kini, sekarang);
      for (const a of baru)
        if (!lama.has(sidik(a))) this.#s.simpanAcara.run({ ...a, petugas, batal: bit(a.batal) });
      return baru;
    });
  }

  #tutup(giliran: GiliranLembar, { hasil, kelas }: HasilLembar, sekarang: number, berikut: number): void {
    this.#s.tutup.run({ ...giliran, hasil, kelas, sekarang, berikut });
  }
}

/** One on its way whose process may still live, one that went, and one that may have gone, are left alone. */
function bolehLagi(ada: CatatanLembar & { readonly berikut: number }, sekarang: number): boolean {
  if (ada.hasil !== null && ada.hasil !== 'gagal') return false;
  return ada.berikut <= sekarang && ada.percobaan < PERCOBAAN_MAKS;
}

const sidik = ({ kasus, jam, urut }: Acara): string => `${kasus} ${jam} ${urut}`;

const KOLOM = `hari, petugas, saluran, mulai_at AS mulai, percobaan, hasil, kelas, selesai_at AS selesai`;
const KUNCI = 'hari = @hari AND petugas = @petugas AND saluran = @saluran';

type AcaraSql = Omit<Acara, 'batal'> & { readonly batal: 0 | 1 };

const siapkan = (db: Basis) => ({
  satu: db.prepare<[GiliranLembar], CatatanLembar & { readonly berikut: number }>(
    `SELECT ${KOLOM}, berikut_at AS berikut FROM lembar_tenggat WHERE ${KUNCI}`,
  ),
  sisip: db.prepare<[GiliranLembar & { sekarang: number; sewaSampai: number }]>(
    `INSERT INTO lembar_tenggat (hari, petugas, saluran, mulai_at, percobaan, berikut_at)
     VALUES (@hari, @petugas, @saluran, @sekarang, 1, @sewaSampai)`,
  ),
  ulang: db.prepare<[GiliranLembar & { sewaSampai: number }]>(
    `UPDATE lembar_tenggat SET percobaan = percobaan + 1, berikut_at = @sewaSampai, hasil = NULL, kelas = NULL,
       selesai_at = NULL WHERE ${KUNCI}`,
  ),
  // What another process has closed meanwhile stays as it was closed, unless it is known now.
  tutup: db.prepare<[GiliranLembar & HasilLembar & { sekarang: number; berikut: number }]>(
    `UPDATE lembar_tenggat SET hasil = @hasil, kelas = @kelas, selesai_at = @sekarang, berikut_at = @berikut
     WHERE ${KUNCI} AND (hasil IS NULL OR @hasil = 'terkirim')`,
  ),
  terakhir: db.prepare<[], CatatanLembar>(
    `SELECT ${KOLOM} FROM lembar_tenggat WHERE hari = (SELECT max(hari) FROM lembar_tenggat) ORDER BY petugas, saluran`,
  ),
  sebelum: db.prepare<[string, string], { mulai: number | null }>(
    'SELECT max(mulai_at) AS mulai FROM lembar_tenggat WHERE petugas = ? AND hari < ?',
  ),
  acara: db.prepare<[string], AcaraSql>(
    `SELECT kasus_id AS kasus, nomor, jam, judul, jatuh_at AS jatuh, urut, diubah_at AS diubah, batal
     FROM acara_tenggat WHERE petugas = ? ORDER BY kasus_id, jam`,
  ),
  simpanAcara: db.prepare<[AcaraSql & { petugas: string }]>(
    `INSERT INTO acara_tenggat (petugas, kasus_id, nomor, jam, judul, jatuh_at, urut, diubah_at, batal)
     VALUES (@petugas, @kasus, @nomor, @jam, @judul, @jatuh, @urut, @diubah, @batal)
     ON CONFLICT DO UPDATE SET nomor = excluded.nomor, judul = excluded.judul, jatuh_at = excluded.jatuh_at,
       urut = excluded.urut, diubah_at = excluded.diubah_at, batal = excluded.batal`,
  ),
});

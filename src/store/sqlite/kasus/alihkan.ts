import type {
  HasilAlih,
  KasusDialihkan,
  PenolakanCatat,
  PerintahAlihkan,
  TinjauanAlih,
} from '../../../ports/store.ts';
import { perluDipegang } from '../../../sop/kasus/alihkan-kasus.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import { sebutan } from '../../../sop/kasus/kasus.ts';
import type { Perubahan } from '../../../sop/kasus/peristiwa.ts';
import type { Masalah } from '../../../sop/penolakan.ts';
import { masalah } from '../../../sop/penolakan.ts';
import type { Result } from '../../../sop/result.ts';
import { err, ok } from '../../../sop/result.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import { Ditolak, tindak, tolak } from '../ditolak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';

/** Cases of one handover: 2,000 take about a second, within which nobody else may write. */
const KASUS_MAKS = 2_000;

interface Ditinjau extends KasusDialihkan {
  readonly baris: BarisKasus;
  readonly kasus: Kasus;
  readonly putusan: Result<readonly Perubahan[], readonly Masalah[]>;
}

/** Cases to another officer: one, or all that somebody holds. */
export class PengalihKasus {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat.db);
  }

  tinjau(tinjauan: TinjauanAlih): Result<HasilAlih, PenolakanCatat> {
    try {
      return ok(hasil(this.#tinjau({ ...tinjauan, alasan: '' }, null), null));
    } catch (galat) {
      if (galat instanceof Ditolak) return err(galat.penolakan);
      throw galat;
    }
  }

  alihkan(perintah: PerintahAlihkan): Result<HasilAlih, PenolakanCatat> {
    return tindak(this.#alat, perintah, (tx) => {
      // A refusal gives the number back with all else.
      const nomor = perintah.berlembar ? this.#alat.nomor.tahunan('ST', this.#alat.tahun(tx.sekarang)) : null;
      const semua = this.#tinjau(perintah, nomor);
      const boleh = semua.filter(({ putusan }) => putusan.ok);
      periksaDiharapkan(boleh, perintah.diharapkan);
      for (const { baris, kasus, putusan } of boleh)
        if (putusan.ok) tx.ubah(baris, kasus, putusan.value, { laci: this.#alat.laci(baris) });
      return ok(hasil(semua, nomor));
    });
  }

  get pemegang(): ReadonlyMap<string, number> {
    return new Map(this.#s.pemegang.all().map(({ petugas, n }) => [petugas, n]));
  }

  /** @throws Ditolak where nothing may go. */
  #tinjau(
    perintah: TinjauanAlih & Pick<PerintahAlihkan, 'alasan'>,
    serahTerima: string | null,
  ): readonly Ditinjau[] {
    const { mesin } = this.#alat;
    const { petugas, kepada, sekarang, lingkup } = perintah;
    const semua = this.#dipilih(lingkup).map((baris): Ditinjau => {
      const kasus = this.#alat.kasus.muat(baris);
      const alasan = this.#alat.laci(baris) === null ? '' : perintah.alasan;
      const putusan = mesin.alihkan(kasus, { petugas, kepada, alasan, serahTerima }, sekarang);
      return { baris, kasus, id: kasus.id, sebutan: sebutan(kasus), dari: kasus.penanggungJawab, putusan };
    });
    const salah = semua.flatMap(({ putusan }) => (putusan.ok ? [] : putusan.error));
    if (semua.length > 0 && semua.every(({ putusan }) => !putusan.ok)) tolak(...tanpaGanda(salah));
    if (semua.length === 0 && 'milik' in lingkup) {
      const kosong = mesin.periksaAlih({ petugas, kepada, dari: lingkup.milik }, sekarang);
      if (kosong.length > 0) tolak(...kosong);
    }
    return semua;
  }

  /** The nearest deadline first; @throws Ditolak */
  #dipilih(lingkup: PerintahAlihkan['lingkup']): readonly BarisKasus[] {
    const { kasus: gudang, mesin } = this.#alat;
    if ('sasaran' in lingkup) {
      const baris = gudang.cari(lingkup.sasaran);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: lingkup.sasaran });
      return [baris];
    }
    const rows = this.#s.milik.all(lingkup.milik, KASUS_MAKS + 1);
    if (rows.length > KASUS_MAKS) tolak(masalah('alih_terlalu_banyak', { maks: KASUS_MAKS }));
    return rows.filter((b) => perluDipegang(gudang.muat(b), mesin.aturan(b).sop));
  }
}

/** The paper that was shown, or printed, must be what is done. */
function periksaDiharapkan(boleh: readonly Ditinjau[], diharapkan: readonly string[] | undefined): void {
  if (diharapkan === undefined) return;
  const kini = new Set(boleh.map(({ id }) => id));
  if (kini.size !== diharapkan.length || diharapkan.some((id) => !kini.has(id)))
    tolak(masalah('alih_berubah'));
}

const hasil = (semua: readonly Ditinjau[], nomor: string | null): HasilAlih => ({
  nomor: semua.length === 0 ? null : nomor,
  dialihkan: semua.filter(({ putusan }) => putusan.ok).map(sebut),
  tetap: semua.flatMap((satu) =>
    satu.putusan.ok ? [] : [{ ...sebut(satu), masalah: tanpaGanda(satu.putusan.error) }],
  ),
});

const sebut = ({ id, sebutan: nama, dari }: Ditinjau): KasusDialihkan => ({ id, sebutan: nama, dari });

/** Sixty cases that are refused for one reason tell it once. */
const tanpaGanda = (semua: readonly Masalah[]): readonly Masalah[] => [
  ...new Map(semua.map((m) => [JSON.stringify([m.kode, m.data]), m])).values(),
];

/** An ended case whose answer has not reached its end is somebody's work too. */
const siapkan = (db: Basis) => ({
  milik: db.prepare<[string, number], BarisKasus>(
    `SELECT * FROM kasus k WHERE k.penanggung_jawab = ? AND (k.terbuka = 1 OR EXISTS (
       SELECT 1 FROM kiriman WHERE kasus_id = k.id AND status NOT IN ('terkirim', 'dibatalkan', 'diganti')))
     ORDER BY k.terbuka DESC, k.mendesak DESC, k.terdekat_at IS NULL, k.terdekat_at, k.id LIMIT ?`,
  ),
  pemegang: db.prepare<[], { petugas: string; n: number }>(
    `SELECT penanggung_jawab AS petugas, count(*) AS n FROM kasus INDEXED BY kasus_terdekat
     WHERE terbuka = 1 AND mendesak IN (0, 1) AND penanggung_jawab IS NOT NULL GROUP BY penanggung_jawab`,
  ),
});

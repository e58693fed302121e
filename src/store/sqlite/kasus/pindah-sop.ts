import type {
  CakupanPindahSop,
  HasilPindahSop,
  KasusDahulu,
  PenolakanCatat,
  PerintahPindahSop,
  RencanaPindahSop,
} from '../../../ports/store.ts';
import type { SebabTetap } from '../../../sop/definisi/pindah-sop.ts';
import type { Result } from '../../../sop/result.ts';
import { ok } from '../../../sop/result.ts';
import type { Alat } from '../alat.ts';
import { tindak } from '../ditolak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';

/** Cases read at a time where nothing is written: another process may write between two pages. */
const HALAMAN = 500;

/** Moves cases from one stored SOP text to another, and reads those that a changed SOP is tried on. */
export class PemindahSop {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat);
  }

  *tinjau(cakupan: CakupanPindahSop, sekarang: number): Generator<readonly RencanaPindahSop[]> {
    const id = this.#dipilih(cakupan);
    for (let i = 0; i < id.length; i += HALAMAN)
      yield id.slice(i, i + HALAMAN).map((satu) => this.#rencana(satu, cakupan, sekarang));
  }

  pindah({
    kasus: id,
    dari,
    ke,
    alasan,
    padanan = {},
    ...oleh
  }: PerintahPindahSop): Result<HasilPindahSop, PenolakanCatat> {
    return tindak<HasilPindahSop>(this.#alat, oleh, (tx) => {
      const { kasus: gudang, mesin } = this.#alat;
      const baris = gudang.baris(id);
      const laci = this.#alat.laci(baris);
      const tetap = (sebab: SebabTetap) => ok({ jenis: 'tetap', sebab } as const);
      if (baris.sop !== dari) return tetap(baris.sop === ke ? 'sudah' : 'berubah');
      if (laci === null) return tetap('isi_dihapus');
      const kasus = gudang.muat(baris);
      const hasil = mesin.pindahSop(kasus, ke, { alasan, padanan, sekarang: tx.sekarang });
      if (!hasil.ok) return tetap(hasil.error);
      tx.ubah(baris, kasus, hasil.value.perubahan, { laci });
      return ok({ jenis: 'dipindahkan' });
    });
  }

  tersimpan(): readonly string[] {
    return this.#s.tersimpan.all().map(({ hash }) => hash);
  }

  *sejak(sejak: number): Generator<readonly KasusDahulu[]> {
    for (let sesudah = ''; ; ) {
      const rows = this.#s.sejak.all(sesudah, sejak, HALAMAN);
      if (rows.length > 0)
        yield rows.map((baris) => ({
          kasus: this.#alat.kasus.muat(baris),
          tenggatLangkah: this.#s.tenggatLangkah.all(baris.id).map((b) => b.tenggat),
        }));
      if (rows.length < HALAMAN) return;
      sesudah = rows.at(-1)?.id ?? '';
    }
  }

  /** Ids of the cases: those named, or all open ones of the texts named. */
  #dipilih({ sasaran, dari }: CakupanPindahSop): readonly string[] {
    const { kasus: gudang, mesin } = this.#alat;
    if (sasaran !== undefined) {
      const rows = sasaran.flatMap((satu) => gudang.cari(satu) ?? []);
      const id = rows.filter((b) => dari === undefined || dari.includes(b.sop)).map((b) => b.id);
      return [...new Set(id)];
    }
    const lama = this.#s.sopTerbuka.all().map(({ sop }) => sop);
    const diminta = dari ?? lama.filter((sop) => !mesin.sopBerlaku.includes(sop));
    return lama
      .filter((sop) => diminta.includes(sop))
      .flatMap((sop) => this.#s.terbuka.all(sop).map(({ id }) => id));
  }

  #rencana(id: string, { ke: diminta, padanan = {} }: CakupanPindahSop, sekarang: number): RencanaPindahSop {
    const baris = this.#alat.kasus.baris(id);
    const kasus = this.#alat.kasus.muat(baris);
    const { mesin } = this.#alat;
    const ke = diminta ?? mesin.sopPengganti(kasus);
    const { tenggatSop: sopLama, tenggatNasional: nasionalLama } = mesin.jadwal(kasus);
    const { langkah, sop: dari } = baris;
    const lama = { ...sebutan(baris), langkah, langkahBaru: langkah, dari, ke, sopLama, nasionalLama };
    const tetap = (sebab: SebabTetap) => ({ ...lama, tetap: sebab, sopBaru: null, nasionalBaru: null });
    if (ke === null) return tetap('tanpa_pengganti');
    if (baris.garam === null) return tetap('isi_dihapus');
    const hasil = mesin.pindahSop(kasus, ke, { alasan: '', padanan, sekarang });
    if (!hasil.ok) return tetap(hasil.error);
    const { tenggatSop: sopBaru, tenggatNasional: nasionalBaru } = hasil.value.baru;
    return { ...lama, langkahBaru: hasil.value.langkah, tetap: null, sopBaru, nasionalBaru };
  }
}

const sebutan = (b: BarisKasus) => ({
  kasus: b.id,
  trackingId: b.tracking_id,
  nomorRegistrasi: b.nomor_registrasi,
});

const siapkan = ({ db }: Alat) => ({
  sopTerbuka: db.prepare<[], { sop: string }>(
    'SELECT DISTINCT sop FROM kasus WHERE terbuka = 1 ORDER BY sop',
  ),
  terbuka: db.prepare<[string], { id: string }>(
    'SELECT id FROM kasus WHERE terbuka = 1 AND sop = ? ORDER BY id',
  ),
  tersimpan: db.prepare<[], { hash: string }>('SELECT hash FROM sop'),
  tenggatLangkah: db.prepare<[string], { tenggat: number | null }>(
    'SELECT tenggat_at AS tenggat FROM langkah WHERE kasus_id = ? ORDER BY urut',
  ),
  sejak: db.prepare<[string, number, number], BarisKasus>(
    `SELECT * FROM kasus WHERE id > ?
       AND coalesce((SELECT min(mulai_at) FROM putaran WHERE kasus_id = kasus.id), terlihat_at) >= ?
     ORDER BY id LIMIT ?`,
  ),
});

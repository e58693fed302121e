import { DITUTUP_HULU, SELESAI } from '../../../sop/kasus/kasus.ts';
import type { SumberDisposisi } from '../../../sop/laporan/laporan.ts';
import type { HitunganBalasan } from '../../../sop/rekap/angka-rekap.ts';
import type { KasusPeriode } from '../../../sop/rekap/kasus-periode.ts';
import type { Alat } from '../alat.ts';
import type { KasusBergerak } from '../ekspor/kasus-bergerak.ts';
import { dibawaWaktu, siapkanKasusBergerak } from '../ekspor/kasus-bergerak.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { CakupanRekap } from '../gudang/gudang-rekap.ts';
import { BERDIRI, CALON, SAAT_BERAKHIR } from '../gudang/gudang-rekap.ts';

interface BarisPeriode
  extends Pick<BarisKasus, 'id' | 'garam' | 'isi' | 'tracking_id'>,
    Pick<
      KasusPeriode,
      | 'kanal'
      | 'terlihat'
      | 'sejak'
      | 'langkah'
      | 'kelas'
      | 'pertamaTerkirim'
      | 'akhirTerkirim'
      | 'diselesaikan'
    > {
  readonly berakhir: number;
  readonly disposisi_at: number | null;
  readonly sumber: SumberDisposisi | null;
}

/** Every case that a recap's figures ask about. */
export class PembacaKasusPeriode {
  readonly #alat: Alat;
  readonly #kasus;
  readonly #bergerak;
  readonly #balasan;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#kasus = alat.db.prepare<[CakupanRekap], BarisPeriode>(KASUS);
    this.#bergerak = siapkanKasusBergerak(alat);
    this.#balasan = alat.db.prepare<[CakupanRekap], { apa: keyof HitunganBalasan; n: number }>(BALASAN);
  }

  semua(cakupan: CakupanRekap, sekarang: number): readonly KasusPeriode[] {
    const bergerak = this.#bergerak(sekarang);
    return Array.from(this.#kasus.iterate(cakupan), (b) => ({
      ...this.#dari(b, cakupan),
      ...olehWaktu(bergerak.get(b.id), cakupan),
    }));
  }

  balasan(cakupan: CakupanRekap): HitunganBalasan {
    const hitungan = { masuk: 0, 'terima-kasih': 0, keberatan: 0, 'data-baru': 0 };
    for (const { apa, n } of this.#balasan.all(cakupan)) hitungan[apa] = n;
    return hitungan;
  }

  #dari(b: BarisPeriode, { dari, sampai }: CakupanRekap): KasusPeriode {
    const { id, garam, isi, tracking_id, berakhir, disposisi_at, sumber, ...sama } = b;
    const masuk = b.terlihat >= dari && b.terlihat < sampai;
    // Only of what came in are category and stars counted: the others stay sealed.
    const laporan = masuk ? this.#alat.laporan(b, this.#alat.laci(b)) : null;
    return {
      ...sama,
      kasus: id,
      diLapor: tracking_id !== null,
      berakhir: berakhir === 1,
      disposisi: disposisi_at === null || sumber === null ? null : { pada: disposisi_at, sumber },
      kategori: laporan?.kategori ?? null,
      rating: laporan?.rating ?? null,
    };
  }
}

/** What a pass would have written of it, had one come by. */
function olehWaktu(bergerak: KasusBergerak | undefined, { sampai }: CakupanRekap): Partial<KasusPeriode> {
  const akhir = dibawaWaktu(bergerak, sampai);
  if (akhir === null) return {};
  const { langkah, mulai: sejak } = akhir;
  return { langkah, sejak, berakhir: true, ...(langkah === SELESAI ? { diselesaikan: sejak } : {}) };
}

/** A reply opens a round of its own, but nobody disposed it. */
const PUTARAN_PERTAMA = `SELECT min(n) FROM putaran WHERE kasus_id = k.id AND sebab <> 'balasan'`;

// What was disposed in the period counts in its figures, however late we first saw it.
const KASUS = `WITH calon (id) AS (${CALON}
    UNION SELECT kasus_id FROM putaran INDEXED BY putaran_mulai WHERE mulai_at >= @dari AND mulai_at < @sampai)
  SELECT k.id, k.garam, k.isi, k.tracking_id, coalesce(k.kelas, k.kelas_awal) AS kelas, ${BERDIRI},
    p1.mulai_at AS disposisi_at, p1.sumber, p1.pertama_terkirim_at AS pertamaTerkirim,
    p1.akhir_terkirim_at AS akhirTerkirim,
    (SELECT min(mulai_at) FROM langkah WHERE kasus_id = k.id AND langkah IN ('${SELESAI}', '${DITUTUP_HULU}')) AS diselesaikan
  FROM calon JOIN kasus k ON k.id = calon.id ${SAAT_BERAKHIR}
  LEFT JOIN putaran p1 ON p1.kasus_id = k.id AND p1.n = (${PUTARAN_PERTAMA})
  WHERE k.sop IN (SELECT value FROM json_each(@sop))`;

const PADA = "CAST(j.payload AS TEXT) ->> '$.pada'";

// A reply known by LAPOR!'s status alone, whose text is typed in later, is one reply, as in the fold (balasanMasuk).
const TEKSNYA = `j.jenis = 'balasan.masuk' AND (SELECT CAST(s.payload AS TEXT) ->> '$.cara'
    FROM jejak s INDEXED BY jejak_balasan_kasus
    WHERE CAST(s.payload AS TEXT) ->> '$.kasus' = CAST(j.payload AS TEXT) ->> '$.kasus' AND s.jenis IN ('balasan.masuk', 'balasan.dinilai') AND s.seq < j.seq
    ORDER BY s.seq DESC LIMIT 1) IS 'status'`;

const BALASAN = `SELECT coalesce(CAST(j.payload AS TEXT) ->> '$.nilai', 'masuk') AS apa, count(*) AS n
  FROM jejak j INDEXED BY jejak_balasan JOIN kasus k ON k.id = CAST(j.payload AS TEXT) ->> '$.kasus'
  WHERE j.jenis IN ('balasan.masuk', 'balasan.dinilai') AND ${PADA} >= @dari AND ${PADA} < @sampai
    AND k.sop IN (SELECT value FROM json_each(@sop)) AND NOT (${TEKSNYA}) GROUP BY 1`;

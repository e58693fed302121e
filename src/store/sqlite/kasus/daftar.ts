import type { BarisDaftar, KasusDiusulkan, SaringDaftar } from '../../../ports/store.ts';
import type { BidangDitunggu } from '../../../sop/kasus/bidang-ditunggu.ts';
import { isianJudul, judulDari } from '../../../sop/laporan/pengaduan-baru.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import type { BarisBidang } from '../gudang/bagian-kasus.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { apipDari } from '../gudang/baris-kasus.ts';
import { sebutanKasus } from './kaitan-terlihat.ts';

/** Rows read at a time: another process may write between two pages. */
const HALAMAN = 500;

/** Urgent cases first, then by deadline, those without one last. */
const BAGIAN = [
  { mendesak: 1, bertenggat: true },
  { mendesak: 1, bertenggat: false },
  { mendesak: 0, bertenggat: true },
  { mendesak: 0, bertenggat: false },
] as const;

/** Open cases in the order of their deadlines, by key and never by OFFSET, so that a million of them answer at once. */
export class PembacaDaftar {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat.db);
  }

  async *daftar(saring: SaringDaftar): AsyncGenerator<BarisDaftar> {
    let sisa = saring.batas ?? Number.MAX_SAFE_INTEGER;
    for (const bagian of BAGIAN) {
      if (!bagian.bertenggat && saring.terlambatPada !== undefined) continue;
      for (const baris of this.#bagian(bagian, saring)) {
        if (sisa-- <= 0) return;
        yield this.#baris(baris);
      }
    }
    if (saring.terlambatPada !== undefined || saring.langkah !== undefined) return;
    for (const baris of this.#berakhir(saring)) {
      if (sisa-- <= 0) return;
      yield this.#baris(baris);
    }
  }

  /** What a case is called, and what `list` would show or hide of its title. */
  sebutan(b: BarisKasus): KasusDiusulkan {
    return {
      trackingId: b.tracking_id,
      nomorRegistrasi: b.nomor_registrasi,
      judul: this.#judul(b),
      rahasia: b.rahasia === 1,
      apip: b.apip !== null,
    };
  }

  *#bagian(
    { mendesak, bertenggat }: (typeof BAGIAN)[number],
    saring: SaringDaftar,
  ): Generator<BarisDaftarSql> {
    const halaman = bertenggat ? this.#s.bertenggat : this.#s.tanpaTenggat;
    const batas = Math.min(HALAMAN, saring.batas ?? HALAMAN);
    let sesudah = { terdekat: Number.MIN_SAFE_INTEGER, id: '' };
    for (;;) {
      const rows = halaman.all({ ...parameter(saring), mendesak, ...sesudah, batas });
      yield* rows;
      const akhir = rows.at(-1);
      if (akhir === undefined || rows.length < batas) return;
      sesudah = { terdekat: akhir.terdekat_at ?? sesudah.terdekat, id: akhir.id };
    }
  }

  /** Ended, and not done with: a correction waits for the head, or an answer to be pasted. */
  #berakhir({
    milik: siapa,
    juga = [],
    batas = Number.MAX_SAFE_INTEGER,
  }: SaringDaftar): readonly BarisDaftarSql[] {
    const milik = siapa ?? null;
    const disebut = juga.length === 0 ? [] : this.#s.berakhir.all({ milik, juga: JSON.stringify(juga) });
    return [...this.#s.ralat.all({ milik, batas }), ...disebut];
  }

  /** Every bidang that is waited for, of every open case; the longest wait first. */
  *bidangDitunggu(): Generator<BidangDitunggu> {
    for (const b of this.#s.bidangTerbuka.all()) yield this.#ditunggu(b, b);
  }

  #baris(b: BarisDaftarSql): BarisDaftar {
    const bidang = this.#s.bidang.all(b.id, b.putaran).map((p) => this.#ditunggu(b, p));
    return {
      trackingId: b.tracking_id,
      nomorRegistrasi: b.nomor_registrasi,
      judul: this.#judul(b),
      dihapus: b.garam === null || b.dihapus_at !== null,
      sop: b.sop,
      langkah: b.langkah,
      tenggatSop: b.tenggat_sop_at,
      tenggatNasional: b.tenggat_nasional_at,
      terdekat: b.terdekat_at,
      alarm: b.alarm,
      statusLapor: b.status_lapor,
      anonim: b.anonim === 1,
      rahasia: b.rahasia === 1,
      apip: b.apip !== null,
      putaran: b.putaran,
      ...this.#kaitan(b),
      mendesak: b.mendesak === 1,
      bidang: b.apip === null ? bidang : [],
      menunggu: this.#menunggu(b, bidang[0]?.nama ?? null),
      balasanBelumDinilai: b.balasan_belum,
      balasanSejak: b.balasan_sejak_at,
      balasanTanpaTeks: b.balasan_tanpa_teks === 1,
      dikembalikan: this.#dikembalikan(b),
      pengawasan: apipDari(b),
      penanggungJawab: b.penanggung_jawab,
    };
  }

  #kaitan(b: BarisDaftarSql): Pick<BarisDaftar, 'induk' | 'indukBerakhir'> {
    if (b.induk === null || b.kaitan_putaran !== b.putaran) return { induk: null, indukBerakhir: false };
    return { induk: sebutanKasus(this.#alat, b.induk), indukBerakhir: b.kaitan_status === 'dilepas' };
  }

  #judul(b: BarisKasus): string | null {
    const laci = this.#alat.laci(b);
    const laporan = this.#alat.laporan(b, laci);
    if (laporan !== null || laci === null) return laporan?.judul ?? null;
    const { sop } = this.#alat.mesin.aturan(b);
    for (const nama of isianJudul(sop)) {
      const judul = judulDari(this.#alat.teks.satu(b.id, nama, laci));
      if (judul !== '') return judul;
    }
    return null;
  }

  #menunggu(b: BarisDaftarSql, bidang: string | null): BarisDaftar['menunggu'] {
    if (b.ba_final_at !== null) return { siapa: 'kepala', nama: null, sejak: b.ba_final_at };
    if (b.menunggu === null || b.menunggu_sejak_at === null) return null;
    const nama = b.menunggu === 'bidang' ? bidang : null;
    return { siapa: b.menunggu, nama, sejak: b.menunggu_sejak_at };
  }

  /** Words about a case at APIP are for its officer, who reads them in `show`. */
  #dikembalikan(b: BarisDaftarSql): string | null {
    if (b.pengembalian === null) return null;
    if (b.apip !== null) return '';
    return this.#alat.teks.satu(b.pengembalian, 'catatan', this.#alat.laci(b));
  }

  /** The name of a unit tells what a case at APIP is about. */
  #ditunggu(kasus: Pick<BarisKasus, 'id' | 'garam' | 'apip'>, p: BarisPermintaan): BidangDitunggu {
    const nama =
      kasus.apip === null ? this.#alat.teks.satu(p.tindakan, 'bidang', this.#alat.laci(kasus)) : '';
    return { nama: nama || null, sejak: p.diminta_at, sebelum: p.sebelum_at };
  }
}

type BarisPermintaan = Pick<BarisBidang, 'tindakan' | 'diminta_at' | 'sebelum_at'>;

interface BarisDaftarSql extends BarisKasus {
  /** A final Berita Acara of this round waits for the head since then. */
  readonly ba_final_at: number | null;
  /** The act that returned the newest draft. */
  readonly pengembalian: string | null;
}

const parameter = (s: SaringDaftar) => ({
  langkah: s.langkah === undefined ? null : JSON.stringify(s.langkah),
  terlambat: s.terlambatPada ?? Number.MAX_SAFE_INTEGER,
  milik: s.milik ?? null,
});

interface Parameter extends ReturnType<typeof parameter> {
  readonly mendesak: 0 | 1;
  readonly terdekat: number;
  readonly id: string;
  readonly batas: number;
}

const KOLOM = `k.*, (SELECT min(ba.final_at) FROM ba_kasus JOIN ba ON ba.id = ba_kasus.ba_id
  WHERE ba_kasus.kasus_id = k.id AND ba_kasus.putaran = k.putaran AND ba.status = 'final') AS ba_final_at,
  (SELECT pengembalian FROM konsep WHERE kasus_id = k.id ORDER BY id DESC LIMIT 1) AS pengembalian`;

const PILIH = `SELECT ${KOLOM} FROM kasus k INDEXED BY kasus_terdekat WHERE k.terbuka = 1 AND k.mendesak = @mendesak
  AND (@langkah IS NULL OR k.langkah IN (SELECT value FROM json_each(@langkah)))
  AND (@milik IS NULL OR k.penanggung_jawab = @milik)`;

/** The final answer of the round in which the bidang was asked was approved (`menunggu`): the case waits for it no more. */
const DIJAWAB = `(EXISTS (SELECT 1 FROM kiriman p WHERE p.kasus_id = b.kasus_id AND p.putaran = b.putaran
    AND p.jenis = 'akhir' AND p.status NOT IN ('dibatalkan', 'diganti'))
  OR EXISTS (SELECT 1 FROM konsep s JOIN kasus w ON w.id = s.kasus_id WHERE s.kasus_id = b.kasus_id
    AND s.putaran = b.putaran AND s.jenis = 'akhir' AND s.status = 'disetujui' AND w.tracking_id IS NULL))`;

const siapkan = (db: Basis) => ({
  bertenggat: db.prepare<[Parameter], BarisDaftarSql>(
    `${PILIH} AND (k.terdekat_at, k.id) > (@terdekat, @id) AND k.terdekat_at < @terlambat
     ORDER BY k.terdekat_at, k.id LIMIT @batas`,
  ),
  tanpaTenggat: db.prepare<[Parameter], BarisDaftarSql>(
    `${PILIH} AND k.terdekat_at IS NULL AND k.id > @id ORDER BY k.id LIMIT @batas`,
  ),
  // Few: each was drafted by a person and waits for another.
  ralat: db.prepare<[{ readonly milik: string | null; readonly batas: number }], BarisDaftarSql>(
    `SELECT ${KOLOM} FROM kasus k INDEXED BY kasus_ralat WHERE k.terbuka = 0 AND k.menunggu IS NOT NULL
     AND (@milik IS NULL OR k.penanggung_jawab = @milik) ORDER BY k.id LIMIT @batas`,
  ),
  berakhir: db.prepare<[{ readonly milik: string | null; readonly juga: string }], BarisDaftarSql>(
    `SELECT ${KOLOM} FROM kasus k WHERE k.tracking_id IN (SELECT value FROM json_each(@juga)) AND k.terbuka = 0
     AND k.menunggu IS NULL AND (@milik IS NULL OR k.penanggung_jawab = @milik) ORDER BY k.id`,
  ),
  bidang: db.prepare<[string, number], BarisPermintaan>(
    `SELECT b.* FROM bidang b WHERE b.kasus_id = ? AND b.putaran = ? AND b.dijawab_at IS NULL AND NOT ${DIJAWAB}
     ORDER BY b.n`,
  ),
  bidangTerbuka: db.prepare<[], BarisPermintaan & Pick<BarisKasus, 'id' | 'garam' | 'apip'>>(
    `SELECT b.tindakan, b.diminta_at, b.sebelum_at, k.id, k.garam, k.apip
     FROM bidang b INDEXED BY bidang_terbuka JOIN kasus k ON k.id = b.kasus_id AND k.putaran = b.putaran
     WHERE b.dijawab_at IS NULL AND k.terbuka = 1 AND NOT ${DIJAWAB} ORDER BY b.diminta_at, k.id`,
  ),
});

import { TIDAK_DITANGGAPI } from '../../../sop/kasus/kasus.ts';
import type {
  AlarmLembar,
  BahanLembar,
  KarantinaTersangkut,
  KasusLembar,
  KirimanAntre,
  KirimanTersangkut,
  MilikKasus,
} from '../../../sop/lembar-tenggat/lembar-tenggat.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import { bacaAlarm } from '../gudang/baca-alarm.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { apipDari } from '../gudang/baris-kasus.ts';

/** Open cases of one reading, by deadline: a paper of more than that is read by nobody. */
const KASUS_MAKS = 5_000;
const PENUTUPAN_MAKS = 1_000;
const KIRIMAN_MAKS = 1_000;
const KARANTINA_MAKS = 1_000;
const ALARM_MAKS = 5_000;

/** characters; LAPOR!'s own are shorter. */
const KATEGORI_MAKS = 60;
/** Words of a list, no sentence: a column of an export may hold anything. */
const KATEGORI = /^[\p{L}\p{N}][\p{L}\p{N} ,.&/()-]*$/u;

/** What digests are made of, read in one moment. */
export class PembacaLembar {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat.db);
  }

  baca(alarmSejak: number): BahanLembar {
    return this.#alat.db.transaction(() => {
      const terbuka = this.#s.kasus.all(KASUS_MAKS);
      const penutupan = this.#s.penutupan.all(PENUTUPAN_MAKS);
      const semua = this.#s.jumlah.get()?.n ?? 0;
      return {
        kasus: [...terbuka, ...penutupan, ...this.#s.ralat.all(PENUTUPAN_MAKS)].map((b) => this.#kasus(b)),
        kiriman: this.#s.kiriman.all(KIRIMAN_MAKS).map(kirimanDari),
        antre: this.#s.antre.all(KIRIMAN_MAKS).map((b) => ({ ...kirimanDari(b), berkas: b.berkas })),
        karantina: this.#s.karantina.all(KARANTINA_MAKS),
        alarm: alarmSejakItu(this.#alat.db, alarmSejak),
        takTerbaca: semua - terbuka.length,
      };
    })();
  }

  #kasus(b: BarisKasusSql): KasusLembar {
    return {
      ...milikDari(b),
      id: b.id,
      kategori: this.#kategori(b),
      tenggatSop: b.tenggat_sop_at,
      tenggatNasional: b.tenggat_nasional_at,
      // Of one that has ended here no deadline is the nearer: only the national one runs.
      terdekat: b.terdekat_at ?? b.tenggat_nasional_at,
      alarm: b.alarm,
      putaran: b.putaran,
      mendesak: b.mendesak === 1,
      menunggu: menungguDari(b),
      dikembalikan: b.pengembalian !== null,
      balasan: b.balasan_belum > 0 ? { jumlah: b.balasan_belum, terakhir: b.balasan_terakhir_at } : null,
    };
  }

  /** Not of a case that hides what it is about. */
  #kategori(b: BarisKasusSql): string | null {
    if (b.rahasia === 1 || b.apip !== null || b.dihapus_at !== null) return null;
    const kategori = this.#alat.laporan(b, this.#alat.laci(b))?.kategori ?? null;
    if (kategori === null || kategori.length > KATEGORI_MAKS) return null;
    return KATEGORI.test(kategori) ? kategori : null;
  }
}

type KolomMilik = Pick<
  BarisKasus,
  'tracking_id' | 'nomor_registrasi' | 'sop' | 'langkah' | 'penanggung_jawab' | 'apip'
>;

interface BarisKasusSql extends BarisKasus {
  /** A final Berita Acara of this round waits for the head since then. */
  readonly ba_final_at: number | null;
  /** The act that returned the newest draft. */
  readonly pengembalian: string | null;
}

type BarisKiriman = KolomMilik & Pick<KirimanTersangkut, 'id' | 'jenis' | 'status' | 'sejak'>;

const milikDari = (b: KolomMilik): MilikKasus => ({
  nomor: b.tracking_id ?? b.nomor_registrasi ?? '',
  sop: b.sop,
  langkah: b.langkah,
  penanggungJawab: b.penanggung_jawab,
  apip: apipDari(b),
});

const kirimanDari = (b: BarisKiriman): KirimanTersangkut => ({
  ...milikDari(b),
  id: b.id,
  jenis: b.jenis,
  status: b.status,
  sejak: b.sejak,
});

function menungguDari(b: BarisKasusSql): KasusLembar['menunggu'] {
  if (b.ba_final_at !== null) return { siapa: 'kepala', sejak: b.ba_final_at };
  if (b.menunggu === null || b.menunggu_sejak_at === null) return null;
  return { siapa: b.menunggu, sejak: b.menunggu_sejak_at };
}

const alarmSejakItu = (db: Basis, sejak: number): readonly AlarmLembar[] =>
  [...bacaAlarm(db, { sejak, batas: ALARM_MAKS })].map(({ trackingId, nomorRegistrasi, ...alarm }) => ({
    ...alarm,
    nomor: trackingId ?? nomorRegistrasi ?? '',
  }));

const KOLOM_KIRIMAN =
  'p.id, p.jenis, p.status, k.tracking_id, k.nomor_registrasi, k.sop, k.langkah, k.penanggung_jawab, k.apip';

const PENGEMBALIAN =
  '(SELECT pengembalian FROM konsep WHERE kasus_id = k.id ORDER BY id DESC LIMIT 1) AS pengembalian';

const siapkan = (db: Basis) => ({
  kasus: db.prepare<[number], BarisKasusSql>(
    `SELECT k.*, (SELECT min(ba.final_at) FROM ba_kasus JOIN ba ON ba.id = ba_kasus.ba_id
       WHERE ba_kasus.kasus_id = k.id AND ba_kasus.putaran = k.putaran AND ba.status = 'final') AS ba_final_at,
       ${PENGEMBALIAN}
     FROM kasus k WHERE k.terbuka = 1 ORDER BY k.terdekat_at IS NULL, k.terdekat_at, k.id LIMIT ?`,
  ),
  penutupan: db.prepare<[number], BarisKasusSql>(
    `SELECT k.*, NULL AS ba_final_at, ${PENGEMBALIAN} FROM kasus k INDEXED BY kasus_penutupan
     WHERE langkah = '${TIDAK_DITANGGAPI}' AND tenggat_nasional_at IS NOT NULL ORDER BY tenggat_nasional_at, id LIMIT ?`,
  ),
  // Ended otherwise: a correction of its answer waits for the head.
  ralat: db.prepare<[number], BarisKasusSql>(
    `SELECT k.*, NULL AS ba_final_at, ${PENGEMBALIAN} FROM kasus k INDEXED BY kasus_ralat
     WHERE terbuka = 0 AND menunggu IS NOT NULL
       AND NOT (langkah = '${TIDAK_DITANGGAPI}' AND tenggat_nasional_at IS NOT NULL) ORDER BY id LIMIT ?`,
  ),
  jumlah: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM kasus WHERE terbuka = 1'),
  kiriman: db.prepare<[number], BarisKiriman>(
    `SELECT ${KOLOM_KIRIMAN},
       coalesce((SELECT max(mulai_at) FROM percobaan WHERE kiriman_id = p.id), p.dibuat_at) AS sejak
     FROM kiriman p JOIN kasus k ON k.id = p.kasus_id
     WHERE p.status IN ('gagal', 'belum_pasti', 'ditahan') ORDER BY p.status, p.id LIMIT ?`,
  ),
  antre: db.prepare<[number], BarisKiriman & Pick<KirimanAntre, 'berkas'>>(
    `SELECT ${KOLOM_KIRIMAN}, p.dibuat_at AS sejak, json_array_length(p.berkas) AS berkas
     FROM kiriman p JOIN kasus k ON k.id = p.kasus_id WHERE p.status = 'antre' ORDER BY p.id LIMIT ?`,
  ),
  karantina: db.prepare<[number], KarantinaTersangkut>(
    'SELECT id, pertama_at AS sejak FROM karantina WHERE ditutup_at IS NULL ORDER BY id LIMIT ?',
  ),
});

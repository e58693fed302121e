import type { BarisDaftar, Ringkasan, SaringDaftar } from '../../ports/store.ts';
import type { DasarTerkirim, StatusKiriman } from '../../sop/kiriman.ts';
import { STATUS_KIRIMAN } from '../../sop/kiriman.ts';
import type { Laporan } from '../../sop/laporan.ts';
import type { Alat } from './alat.ts';
import { namaBidang } from './catat.ts';
import type { GudangKarantina } from './gudang-karantina.ts';
import type { BarisKasus } from './gudang-kasus.ts';
import type { GudangKiriman } from './gudang-kiriman.ts';

/** Rows read at a time: another process may write between two pages. */
const HALAMAN = 500;

/** Open cases in the order of their deadlines, by key and never by OFFSET, so that a million of them answer at once. */
export function pembacaDaftar(alat: Alat) {
  const s = siapkan(alat);

  return {
    async *daftar(saring: SaringDaftar): AsyncGenerator<BarisDaftar> {
      let sisa = saring.batas ?? Number.MAX_SAFE_INTEGER;
      for (const bagian of [s.bertenggat, s.tanpaTenggat]) {
        if (bagian === s.tanpaTenggat && saring.terlambatPada !== undefined) return;
        let sesudah = { terdekat: Number.MIN_SAFE_INTEGER, id: '' };
        while (sisa > 0) {
          const rows = bagian.all(parameter(saring, sesudah, Math.min(HALAMAN, sisa)));
          for (const b of rows) yield barisDaftar(b);
          const akhir = rows.at(-1);
          sisa -= rows.length;
          if (akhir === undefined || rows.length < HALAMAN) break;
          sesudah = { terdekat: akhir.terdekat_at ?? 0, id: akhir.id };
        }
      }
    },
  };

  function barisDaftar(b: BarisDaftarSql): BarisDaftar {
    const laporan = b.isi === null ? null : (JSON.parse(alat.laci(b).buka(b.isi)) as Laporan);
    return {
      trackingId: b.tracking_id,
      nomorRegistrasi: b.nomor_registrasi,
      judul: laporan?.judul ?? null,
      langkah: b.langkah,
      tenggatSop: b.tenggat_sop_at,
      tenggatNasional: b.tenggat_nasional_at,
      terdekat: b.terdekat_at,
      statusLapor: b.status_lapor,
      anonim: b.anonim === 1,
      rahasia: b.rahasia === 1,
      apip: b.apip !== null,
      putaran: b.putaran,
      mendesak: b.mendesak === 1,
      menunggu: menungguSiapa(b),
      balasanBelumDinilai: b.balasan_belum,
    };
  }

  function menungguSiapa(b: BarisDaftarSql): BarisDaftar['menunggu'] {
    if (b.ba_final_at !== null) return { siapa: 'kepala', nama: null, sejak: b.ba_final_at };
    if (b.menunggu === null || b.menunggu_sejak_at === null) return null;
    const nama = b.menunggu === 'bidang' ? namaPertama(b) : null;
    return { siapa: b.menunggu, nama, sejak: b.menunggu_sejak_at };
  }

  function namaPertama(b: BarisKasus): string | null {
    return [...namaBidang(alat, alat.kasus.muat(b), alat.laci(b)).values()][0] ?? null;
  }
}

interface BarisDaftarSql extends BarisKasus {
  /** A final Berita Acara of this round waits for the head since then. */
  readonly ba_final_at: number | null;
}

interface Parameter {
  readonly langkah: string | null;
  readonly terlambat: number | null;
  readonly milik: string | null;
  readonly terdekat: number;
  readonly id: string;
  readonly batas: number;
}

const parameter = (s: SaringDaftar, sesudah: { terdekat: number; id: string }, batas: number): Parameter => ({
  langkah: s.langkah === undefined ? null : JSON.stringify(s.langkah),
  terlambat: s.terlambatPada ?? null,
  milik: s.milik ?? null,
  ...sesudah,
  batas,
});

function siapkan({ db }: Alat) {
  const pilih = `SELECT k.*, (SELECT min(ba.final_at) FROM ba JOIN ba_kasus ON ba_kasus.ba_id = ba.id
    WHERE ba_kasus.kasus_id = k.id AND ba_kasus.putaran = k.putaran AND ba.status = 'final') AS ba_final_at
    FROM kasus k`;
  const saring = `(@langkah IS NULL OR k.langkah IN (SELECT value FROM json_each(@langkah)))
    AND (@milik IS NULL OR k.penanggung_jawab = @milik)`;
  return {
    bertenggat: db.prepare<[Parameter], BarisDaftarSql>(
      `${pilih} WHERE k.terbuka = 1 AND (k.terdekat_at, k.id) > (@terdekat, @id)
       AND (@terlambat IS NULL OR k.terdekat_at < @terlambat) AND ${saring}
       ORDER BY k.terdekat_at, k.id LIMIT @batas`,
    ),
    tanpaTenggat: db.prepare<[Parameter], BarisDaftarSql>(
      `${pilih} WHERE k.terbuka = 1 AND k.terdekat_at IS NULL AND k.id > @id AND ${saring}
       AND @terdekat IS NOT NULL AND @terlambat IS NULL ORDER BY k.id LIMIT @batas`,
    ),
  };
}

/** The numbers of `status`, each from an index. */
export function pembacaRingkasan(alat: Alat, karantina: GudangKarantina, kiriman: GudangKiriman) {
  const { db } = alat;
  const perLangkah = db.prepare<[], { langkah: string; n: number }>(
    'SELECT langkah, count(*) AS n FROM kasus GROUP BY langkah ORDER BY langkah',
  );
  const terlambat = db.prepare<[number], { n: number }>(
    'SELECT count(*) AS n FROM kasus WHERE terbuka = 1 AND terdekat_at < ?',
  );
  const balasan = db.prepare<[], { n: number }>(
    'SELECT count(*) AS n FROM kasus INDEXED BY kasus_balasan WHERE terbuka = 1 AND balasan_belum > 0',
  );
  const lintasan = db.prepare<
    [],
    { jenis: string; mulai_at: number; selesai_at: number | null; ringkasan: string }
  >('SELECT jenis, mulai_at, selesai_at, ringkasan FROM lintasan ORDER BY id DESC LIMIT 1');

  return (sekarang: number): Ringkasan => {
    const ujung = alat.jejak.ujung();
    const terakhir = lintasan.get();
    return {
      perLangkah: Object.fromEntries(perLangkah.all().map((b) => [b.langkah, b.n])),
      terlambat: terlambat.get(sekarang)?.n ?? 0,
      ...hitungKiriman(kiriman.menurutStatus()),
      karantina: karantina.jumlahTerbuka(),
      balasanBelumDinilai: balasan.get()?.n ?? 0,
      lintasan:
        terakhir === undefined
          ? null
          : {
              jenis: terakhir.jenis,
              mulai: terakhir.mulai_at,
              selesai: terakhir.selesai_at,
              ringkasan: JSON.parse(terakhir.ringkasan) as unknown,
            },
      jejak: ujung.seq === 0 ? null : { seq: ujung.seq, at: ujung.at },
    };
  };
}

function hitungKiriman(
  rows: readonly { status: string; dasar_terkirim: string | null; n: number }[],
): Pick<Ringkasan, 'kiriman' | 'perDasar'> {
  const kiriman = Object.fromEntries(STATUS_KIRIMAN.map((s) => [s, 0])) as Record<StatusKiriman, number>;
  const perDasar: Record<DasarTerkirim, number> = {
    'jawaban-server': 0,
    'terbaca-kembali': 0,
    'pernyataan-petugas': 0,
  };
  for (const r of rows) {
    kiriman[r.status as StatusKiriman] += r.n;
    if (r.dasar_terkirim !== null) perDasar[r.dasar_terkirim as DasarTerkirim] += r.n;
  }
  return { kiriman, perDasar };
}

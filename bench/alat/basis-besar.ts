import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { App } from '../../src/app.ts';
import { laporanFromWire } from '../../src/mapping/rest/laporan-from-wire.ts';
import { type Benih, buatBenih } from '../../src/sandbox/data.ts';
import { rusakkan } from '../../src/sandbox/rusak.ts';
import { bukaApp, INSTANSI } from './app.ts';
import { basisTersimpan } from './basis-tersimpan.ts';
import { bulat } from './statistik.ts';

const LAIN = { id: '5517', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Kapuas' };
const SEED = 7;
const URL = 'http://127.0.0.1:9/api/v1';
/** Reports in one transaction. */
const HALAMAN = 5_000;
const NAMA_BASIS = 'penghubung.sqlite';

/**
 * The data folder of an agency with many reports, of which nine in ten have been answered and closed: read through
 * the mapping, decided, sealed and journalled by the program, then aged by SQL.
 */
export const basisBesar = (reports: number): Promise<string> =>
  basisTersimpan(String(reports), import.meta.filename, (folder) => isi(folder, reports));

async function isi(folder: string, reports: number): Promise<void> {
  const mulai = Date.now();
  const benih = buatBenih({
    seed: SEED,
    jumlah: reports,
    mulai,
    instansi: [INSTANSI, LAIN],
    url: () => URL,
  });
  {
    await using app = await bukaApp(folder, URL, 'token');
    await app.berlakukanSetelan();
    for (let dari = 0; dari < reports; dari += HALAMAN) {
      await halaman(app, benih, dari, mulai);
      kabarkan(Math.min(dari + HALAMAN, reports), reports);
    }
  }
  const db = new Database(join(folder, 'data-penghubung', NAMA_BASIS));
  db.pragma('synchronous = OFF');
  db.transaction(() => db.exec(TUA)).immediate();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

async function halaman({ store }: App, benih: Benih, dari: number, sekarang: number): Promise<void> {
  const panjang = Math.min(HALAMAN, benih.jumlah - dari);
  await store.applyPull({
    posisi: await store.readPosisi('rest:bench', INSTANSI.id),
    asal: 'rest',
    butir: Array.from({ length: panjang }, (_, i) => laporanFromWire(kawat(benih, dari + i))),
    kursorBerikutnya: null,
    waktuServer: sekarang,
    sekarang,
  });
}

/** As the sandbox with faults shows them: one in 300 breaks the contract. */
const kawat = (benih: Benih, i: number): unknown =>
  benih.rusak(i) ? rusakkan(SEED, benih.laporan(i)) : benih.laporan(i);

function kabarkan(sudah: number, dari: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\rmembuat ${bulat(sudah)} dari ${bulat(dari)} laporan`);
  if (process.stderr.isTTY && sudah === dari) process.stderr.write('\n');
}

const HARI_MS = 86_400_000;

/**
 * Years pass: of ten cases nine end as selesai with an answer that left; of those that are open some wait at later
 * steps, their deadlines lie between 30 days ago and 10 days ahead, and an answer of every hundredth failed. Neither
 * acts nor their texts are made: no list reads them.
 */
const TUA = `
  CREATE TEMP TABLE urut AS SELECT id, row_number() OVER (ORDER BY id) AS n, terdekat_at FROM kasus WHERE terbuka = 1;
  CREATE UNIQUE INDEX temp.urut_id ON urut (id);

  UPDATE kasus SET langkah = 'selesai', terbuka = 0, tenggat_sop_at = NULL, tenggat_nasional_at = NULL,
    terdekat_at = NULL, pemicu_at = NULL, menunggu = NULL, menunggu_sejak_at = NULL
    WHERE id IN (SELECT id FROM urut WHERE n % 10 <> 0);

  UPDATE kasus SET
    langkah = CASE u.n % 40 WHEN 10 THEN 'klarifikasi' WHEN 20 THEN 'tanggapan'
      WHEN 30 THEN iif(u.n % 4000 = 30, 'verifikasi-lapangan', 'menunggu-pelapor') ELSE kasus.langkah END,
    terdekat_at = kasus.terdekat_at + ((u.n / 10 * 7919) % 41 - 30) * ${HARI_MS},
    tenggat_sop_at = kasus.tenggat_sop_at + ((u.n / 10 * 7919) % 41 - 30) * ${HARI_MS},
    penanggung_jawab = CASE WHEN u.n % 5000 = 0 THEN 'penghubung1' END,
    mendesak = u.n % 5000 = 10
    FROM urut u WHERE u.id = kasus.id AND u.n % 10 = 0;

  INSERT INTO kiriman (id, kasus_id, urut, jenis, putaran, nomor, kunci, berkas, status, kelas, dasar_terkirim, terkirim_at,
      pernah_belum_pasti, id_jauh, dibuat_at, percobaan, berikut_at, tenggat_at, badan)
    SELECT 'KR-' || printf('%09d', n), id, 0, 'akhir', 1, 1, 'kunci-' || id, '[]',
      iif(lulus, 'terkirim', 'gagal'), iif(lulus, NULL, 'ditolak'), iif(lulus, 'jawaban-server', NULL),
      iif(lulus, terdekat_at, NULL), 0, iif(lulus, 'J-' || n, NULL), terdekat_at, 1, terdekat_at,
      9007199254740991, randomblob(600)
    FROM (SELECT id, n, coalesce(terdekat_at, 0) AS terdekat_at, n % 100 <> 1 AS lulus FROM urut WHERE n % 10 <> 0);

  INSERT INTO percobaan (kiriman_id, n, run, pemicu, fase, mulai_at, selesai_at, tertinggal_ms, http, kelas)
    SELECT id, 1, 'bench', 'auto', 'done', dibuat_at, dibuat_at + 80, 0, iif(status = 'terkirim', 201, 422), kelas
    FROM kiriman;

  DROP TABLE urut;
`;

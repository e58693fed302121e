import type { Basis } from '../basis/buka.ts';
import { samaDengan, sisipKe } from '../basis/sql.ts';
import type {
  BarisAlarmKasus,
  BarisBidang,
  BarisKirimanKasus,
  BarisKonsep,
  BarisLangkah,
  BarisPutaran,
  BarisTindakanKasus,
} from './bagian-kasus.ts';
import type { BarisKasus } from './baris-kasus.ts';
import { KOLOM_KASUS, KOLOM_LAPORAN } from './baris-kasus.ts';

const KOLOM_STATUS_KIRIMAN = [
  'status',
  'kelas',
  'dasar_terkirim',
  'terkirim_at',
  'ditahan_sampai_at',
  'pernah_belum_pasti',
] as const;

const KOLOM_KIRIMAN_BARU = [
  'id',
  'urut',
  ...KOLOM_STATUS_KIRIMAN,
  'kasus_id',
  'jenis',
  'putaran',
  'nomor',
  'kunci',
  'konsep',
  'nomor_ba',
  'berkas',
  'dibuat_at',
  'berikut_at',
  'tenggat_at',
] as const;

/** The statements of a case and its parts, prepared once. */
export const siapkanKasus = (db: Basis) => ({ ...bacaan(db), ...tulisan(db), ...tulisanKiriman(db) });

const bacaan = (db: Basis) => ({
  cariTracking: db.prepare<[string], BarisKasus>('SELECT * FROM kasus WHERE tracking_id = ?'),
  cariRegister: db.prepare<[string], BarisKasus>('SELECT * FROM kasus WHERE nomor_registrasi = ?'),
  baris: db.prepare<[string], BarisKasus>('SELECT * FROM kasus WHERE id = ?'),
  anak: db.prepare<[string], BarisKasus>(
    'SELECT * FROM kasus WHERE induk = ? ORDER BY kaitan_status, langkah',
  ),
  anakMenunggu: db.prepare<[string], BarisKasus>(
    `SELECT * FROM kasus WHERE induk = ? AND kaitan_status = 'berlaku' AND langkah = 'menunggu-induk' ORDER BY id`,
  ),
  putaran: db.prepare<[string], BarisPutaran>('SELECT * FROM putaran WHERE kasus_id = ? ORDER BY n'),
  langkah: db.prepare<[string], BarisLangkah>('SELECT * FROM langkah WHERE kasus_id = ? ORDER BY urut'),
  tindakan: db.prepare<[string, number], BarisTindakanKasus>(
    'SELECT id, aksi, langkah, terjadi_at, nilai FROM tindakan WHERE kasus_id = ? AND putaran = ? ORDER BY id',
  ),
  konsep: db.prepare<[string], BarisKonsep>('SELECT * FROM konsep WHERE kasus_id = ? ORDER BY id'),
  kiriman: db.prepare<[string], BarisKirimanKasus>('SELECT * FROM kiriman WHERE kasus_id = ? ORDER BY urut'),
  bidang: db.prepare<[string, number], BarisBidang>(
    'SELECT * FROM bidang WHERE kasus_id = ? AND putaran = ? ORDER BY n',
  ),
  alarm: db.prepare<[string], BarisAlarmKasus>('SELECT * FROM alarm WHERE kasus_id = ? ORDER BY urut'),
});

const tulisan = (db: Basis) => ({
  sisip: db.prepare(sisipKe('kasus', ['id', ...KOLOM_KASUS, ...KOLOM_LAPORAN])),
  ubah: db.prepare(`UPDATE kasus SET ${samaDengan(KOLOM_KASUS)} WHERE id = @id`),
  ubahLaporan: db.prepare(`UPDATE kasus SET ${samaDengan(KOLOM_LAPORAN)} WHERE id = @id`),
  // A newer version with the same content may still have a reply in its history.
  lihat: db.prepare(
    `UPDATE kasus SET riwayat_perlu = CASE WHEN @jauh_at > coalesce(jauh_at, 0) AND (terbuka = 1 OR langkah = 'selesai')
         THEN max(riwayat_perlu, 1) ELSE riwayat_perlu END, jauh_at = @jauh_at, ekspor_at = @ekspor_at WHERE id = @id`,
  ),
  jadwalkan: db.prepare('UPDATE kasus SET pemicu_at = ? WHERE id = ?'),
  jadwalkanAlarm: db.prepare('UPDATE kasus SET alarm_at = ?, alarm = ? WHERE id = ?'),
  // Append-only; the table itself refuses a level that has sounded.
  simpanAlarm: db.prepare(
    sisipKe('alarm', ['kasus_id', 'urut', 'putaran', 'langkah', 'jam', 'tingkat', 'jatuh_at', 'pada_at']),
  ),
  simpanPutaran: db.prepare(
    `${sisipKe('putaran', ['kasus_id', 'n', 'mulai_at', 'sebab', 'sumber', 'pertama_terkirim_at', 'akhir_terkirim_at'])}
     ON CONFLICT (kasus_id, n) DO UPDATE SET mulai_at = @mulai_at, sumber = @sumber,
       pertama_terkirim_at = @pertama_terkirim_at, akhir_terkirim_at = @akhir_terkirim_at`,
  ),
  simpanLangkah: db.prepare(
    `${sisipKe('langkah', ['kasus_id', 'urut', 'putaran', 'langkah', 'mulai_at', 'selesai_at', 'jeda', 'aturan', 'tenggat_at', 'akhir'])}
     ON CONFLICT (kasus_id, urut) DO UPDATE SET mulai_at = @mulai_at, selesai_at = @selesai_at, jeda = @jeda,
       aturan = @aturan, tenggat_at = @tenggat_at`,
  ),
  simpanKonsep: db.prepare(
    `${sisipKe('konsep', ['id', 'kasus_id', 'putaran', 'jenis', 'status', 'minta_kelengkapan', 'berkas', 'disusun_at', 'rujukan', 'merujuk', 'pengembalian'])}
     ON CONFLICT (id) DO UPDATE SET status = @status, pengembalian = @pengembalian`,
  ),
  simpanBidang: db.prepare(
    `${sisipKe('bidang', ['kasus_id', 'putaran', 'n', 'diminta_at', 'sebelum_at', 'dijawab_at', 'tindakan'])}
     ON CONFLICT (kasus_id, putaran, n) DO UPDATE SET sebelum_at = @sebelum_at, dijawab_at = @dijawab_at`,
  ),
});

const tulisanKiriman = (db: Basis) => ({
  sisipKiriman: db.prepare(sisipKe('kiriman', KOLOM_KIRIMAN_BARU)),
  ubahKiriman: db.prepare(
    `UPDATE kiriman SET ${samaDengan(KOLOM_STATUS_KIRIMAN)}, run = iif(@status = 'mengirim', @run, NULL),
     sewa_at = iif(@status = 'mengirim', sewa_at, NULL) WHERE id = @id`,
  ),
  urutkanKiriman: db.prepare(
    'UPDATE kiriman SET tenggat_at = @tenggat_at WHERE kasus_id = @kasus_id AND tenggat_at <> @tenggat_at',
  ),
});

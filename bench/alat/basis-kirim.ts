import type { App } from '../../src/app.ts';
import { laporanFromWire } from '../../src/mapping/rest/laporan-from-wire.ts';
import { buatBenih } from '../../src/sandbox/data.ts';
import { naskah } from '../anak/kirim-lewat-klien.ts';
import { bukaApp, INSTANSI } from './app.ts';
import { basisTersimpan } from './basis-tersimpan.ts';

const LAIN = { id: '5517', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Kapuas' };
const URL = 'http://127.0.0.1:9/api/v1';
/** Open, readable, and of a reporter whom nothing hides. */
const BIASA = { tipe_laporan: '', status_laporan: 'Terverifikasi', lampiran: [] } as const;
const MILIK_KITA = { id_instansi_terdisposisi: INSTANSI.id, instansi_terdisposisi: INSTANSI.nama };

/** The data folder of an office with n approved interim answers in its outbox, each of a report of its own. */
export const basisKirim = (n: number): Promise<string> =>
  basisTersimpan(`kirim-${n}`, import.meta.filename, async (folder) => {
    await using app = await bukaApp(folder, URL, 'token');
    await app.berlakukanSetelan();
    const mulai = app.clock.now();
    const timpa = () => ({ ...BIASA, ...MILIK_KITA });
    const benih = buatBenih({ seed: 7, jumlah: n, mulai, instansi: [INSTANSI, LAIN], url: () => URL, timpa });
    const laporan = Array.from({ length: n }, (_, i) => benih.laporan(i));
    await app.store.applyPull({
      posisi: await app.store.readPosisi('rest:bench', INSTANSI.id),
      asal: 'rest',
      butir: laporan.map(laporanFromWire),
      kursorBerikutnya: null,
      waktuServer: mulai,
      sekarang: mulai,
    });
    for (const [i, { tracking_id }] of laporan.entries()) {
      await catat(app, tracking_id, 'susun-tanggapan', { jenis: 'sementara', isi: naskah(i) });
      await catat(app, tracking_id, 'setujui-tanggapan', { jenis: 'sementara' });
    }
  });

async function catat(
  { store, clock, pencatat }: App,
  sasaran: string,
  aksi: string,
  isian: Readonly<Record<string, string>>,
): Promise<void> {
  const petugas = { petugas: 'penghubung1', dicatatOleh: 'penghubung1' };
  const perintah = { aksi, isian, berkas: [], ...petugas, catatan: null, pada: null };
  const hasil = await store.catat({ sasaran, idLuar: null, sekarang: clock.now(), ...pencatat, perintah });
  if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.error)}`);
}

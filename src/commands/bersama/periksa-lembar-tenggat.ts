import type { App } from '../../app.ts';
import type { Pemeriksaan } from '../../report/jejak/doctor.ts';
import { catatanMasalah } from '../../report/lembar-tenggat/catatan-lembar.ts';
import type { SaatBaca } from '../../report/tampilan/waktu-terbaca.ts';
import { tanggalTeks } from '../../report/tampilan/waktu-terbaca.ts';

/** Classes that come of a server without TLS, or whose certificate this machine does not trust. */
const KELAS_TLS = new Set(['ETLS', 'ESOCKET']);

/** Whether the last morning's digests went, and what to mend where one did not. */
export async function periksaLembarTenggat(app: App, saat: SaatBaca): Promise<Pemeriksaan> {
  const { periksa: kata } = saat.katalog.lembarTenggat;
  const { nama } = kata;
  if (app.config.pagi.hari === 'tidak') return { nama, keadaan: 'baik', keterangan: kata.mati, saran: null };
  const semua = await app.store.lembarTerakhir();
  const [pertama] = semua;
  if (pertama === undefined) return { nama, keadaan: 'baik', keterangan: kata.belum, saran: null };
  const masalah = catatanMasalah(semua, saat);
  if (masalah.length === 0)
    return {
      nama,
      keadaan: 'baik',
      keterangan: kata.baik(tanggalTeks(pertama.hari, saat.katalog)),
      saran: null,
    };
  const gagal = semua.filter(({ hasil }) => hasil === 'gagal');
  const tls = gagal.some(({ saluran, kelas }) => saluran === 'surel' && KELAS_TLS.has(kelas ?? ''));
  const berkas = gagal.some(({ saluran }) => saluran === 'berkas');
  return {
    nama,
    keadaan: 'peringatan',
    keterangan: [...masalah, ...(tls ? [kata.mungkinTls] : [])].join(' '),
    saran: berkas ? kata.saranBerkas : kata.saranSurel,
  };
}

import type { App } from '../app.ts';
import type { KasusRinci } from '../ports/store.ts';

/** The receipt of one complaint of our own register, as PDF. pdfmake and its faces are loaded here and nowhere else. */
export async function cetakTandaTerima(app: App, rinci: KasusRinci): Promise<Uint8Array> {
  const { cetakSatuHalaman } = await import('../berita-acara/cetak-pdf.ts');
  const { isiTandaTerima } = await import('../berita-acara/isi-tanda-terima.ts');
  const { KERAPATAN, susunTandaTerima } = await import('../berita-acara/tanda-terima.ts');
  const { nama, zona } = app.config.instansi;
  const kantor = { instansi: nama, zona, petugas: app.config.petugas };
  const penerimaan = await app.store.penerimaan(rinci.kasus.nomorRegistrasi ?? '');
  const { sop } = app.mesin.aturan(rinci.kasus);
  const isi = isiTandaTerima(rinci, penerimaan, sop, kantor, app.clock.now());
  return cetakSatuHalaman((kerapatan, huruf) => susunTandaTerima(isi, kerapatan, huruf), KERAPATAN);
}

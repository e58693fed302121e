import type { App } from '../../app.ts';
import { gaya } from '../../report/tampilan/gaya.ts';
import { namaPetugas } from '../../report/tampilan/tampilan.ts';
import type { Acara } from '../../sop/lembar-tenggat/acara.ts';
import { diceritakan, perbaruiAcara, tenggatAcara } from '../../sop/lembar-tenggat/acara.ts';
import type { LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { kasusLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import type { Katalog } from '../../teks/teks.ts';
import { hash } from '../berkas/hash.ts';
import { bacaTanda } from '../cadangan/hanya-baca.ts';

/** Columns of a text that is read in a mail or an editor. */
const LEBAR_TEKS = 80;

export async function teksLembar(app: App, lembar: LembarTenggat, katalog: Katalog): Promise<string> {
  const { lembarTeks } = await import('../../report/lembar-tenggat/lembar-teks.ts');
  const saat = { ...saatLembar(app, lembar, katalog), lebar: LEBAR_TEKS, gaya: gaya(false) };
  return `${lembarTeks(lembar, saat).join('\n')}\n`;
}

/** A4, as many pages as it takes. */
export async function pdfLembar(app: App, lembar: LembarTenggat, katalog: Katalog): Promise<Uint8Array> {
  const { cetakPdf } = await import('../../berita-acara/cetak-pdf.ts');
  const { susunLembarTenggat } = await import('../../berita-acara/lembar-tenggat.ts');
  const { lembarCetak } = await import('../../report/lembar-tenggat/lembar-cetak.ts');
  const isi = lembarCetak(lembar, saatLembar(app, lembar, katalog));
  return cetakPdf((huruf) => susunLembarTenggat({ instansi: app.config.instansi.nama, ...isi }, huruf));
}

/**
 * The officer's own deadlines for a calendar. Which version of each is told is written down first: another one told under
 * the same number would not reach the calendar. Of another time than now (`dicatat` false) nothing is.
 */
export async function icsLembar(
  app: App,
  lembar: LembarTenggat,
  katalog: Katalog,
  dicatat: boolean,
): Promise<string> {
  const { judulAcara, kalenderIcs } = await import('../../report/lembar-tenggat/kalender-ics.ts');
  const { store, config } = app;
  const { petugas, pada } = lembar;
  const saat = saatLembar(app, lembar, katalog);
  const kini = tenggatAcara(kasusLembar(lembar), (kasus, jam) => judulAcara(kasus, jam, saat));
  const semua =
    dicatat && bacaTanda(config.data) === null
      ? await store.terapkanAcara(petugas, kini, pada)
      : perbaruiAcara(await store.acara(petugas), kini, pada);
  const { id, nama } = config.instansi;
  const pengenal = ({ kasus, jam }: Acara): string => pengenalAcara(petugas, kasus, jam);
  const bahan = { acara: diceritakan(semua, pada), pengenal, instansi: id[0] ?? '', namaInstansi: nama };
  return kalenderIcs(bahan, saat);
}

/** 128 bits of it are enough to be alone. */
const pengenalAcara = (...apa: readonly string[]): string => hash(JSON.stringify(apa)).slice(0, 32);

const saatLembar = (app: App, lembar: LembarTenggat, katalog: Katalog) => ({
  katalog,
  zona: app.config.instansi.zona,
  sekarang: lembar.pada,
  semuaSop: app.mesin.semuaSop,
  nama: namaPetugas(app.config.petugas, lembar.petugas),
});

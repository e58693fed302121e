import type { App } from '../app.ts';
import type { SebabGantiKunci, Segel } from '../ports/store.ts';
import { segelJson } from '../report/jejak/segel.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilkanPenolakan } from './kerangka/tampil.ts';
import { bilangan } from './masukan/bilangan.ts';
import { oleh } from './masukan/petugas.ts';

/** Seals the journal and prints the lines to keep outside; or records that they are kept there. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, { ubah: true }, async (app) => {
    const disimpan = opsiTeks(masukan, 'disimpan');
    if (disimpan !== null) return catatDisimpan(app, konteks, disimpan);
    if (opsiYa(masukan, 'ganti-kunci')) return gantiKunci(app, konteks, masukan);
    return cetak(app, konteks, await app.buatSegel());
  });

async function catatDisimpan(app: App, konteks: KonteksPerintah, disebut: string): Promise<KodeKeluar> {
  const { jejak } = konteks.katalog;
  const petugas = oleh(konteks, app, true);
  if (petugas === null) return KELUAR.pemakaian;
  const nomor = bilangan(disebut, 1, Number.MAX_SAFE_INTEGER);
  const tercatat = nomor === null ? null : await app.store.catatSegelDiLuar(nomor, petugas);
  if (tercatat?.ok === false) return tampilkanPenolakan(app, konteks, tercatat.error);
  if (nomor === null || tercatat?.value !== true) {
    konteks.keluar.warta(jejak.tanpaSegelNomor(disebut));
    return KELUAR.pemakaian;
  }
  if (konteks.json) konteks.keluar.tulis(JSON.stringify({ nomor, disimpan: true }));
  else konteks.keluar.tulis(jejak.disimpan(nomor));
  return KELUAR.baik;
}

const SEBAB: readonly SebabGantiKunci[] = ['berkala', 'bocor', 'petugas-berganti', 'kunci-hilang'];

async function gantiKunci(app: App, konteks: KonteksPerintah, masukan: Masukan): Promise<KodeKeluar> {
  const disebut = opsiTeks(masukan, 'sebab');
  const petugas = oleh(konteks, app, true);
  if (petugas === null) return KELUAR.pemakaian;
  const sebab = SEBAB.find((satu) => satu === disebut);
  if (sebab === undefined) {
    konteks.keluar.warta(konteks.katalog.pakai.nilai('--sebab', disebut ?? '', SEBAB.join(' | ')));
    return KELUAR.pemakaian;
  }
  const belum =
    sebab === 'kunci-hilang' ? await belumBolehTanpaLama(app, konteks, opsiYa(masukan, 'ya')) : null;
  if (belum !== null) return belum;
  const hasil = await app.gantiKunciSegel(sebab, petugas);
  if (!hasil.ok) return tampilkanPenolakan(app, konteks, hasil.error);
  const segel = hasil.value;
  const { jejak } = konteks.katalog;
  if (segel !== null)
    konteks.keluar.warta(sebab === 'kunci-hilang' ? jejak.kunciDimulai(segel.kunci) : jejak.kunciDiganti);
  return cetak(app, konteks, segel);
}

/** A key that stands alone is told by every verifier for ever: not where the old one is at hand, nor without a second word. */
async function belumBolehTanpaLama(
  app: App,
  { keluar, katalog }: KonteksPerintah,
  sungguh: boolean,
): Promise<KodeKeluar | null> {
  if (!(await app.kunciSegelHilang())) {
    keluar.warta(katalog.jejak.kunciMasihAda);
    return KELUAR.pemakaian;
  }
  if (sungguh) return null;
  for (const kalimat of katalog.jejak.rencanaKunciHilang) keluar.warta(kalimat);
  return KELUAR.baik;
}

/** The note alone on stdout, so that it can be piped to a printer or a file as it is. */
async function cetak(app: App, konteks: KonteksPerintah, segel: Segel | null): Promise<KodeKeluar> {
  const { keluar, katalog, json } = konteks;
  if (segel === null) {
    keluar.warta(katalog.jejak.kosong);
    return KELUAR.baik;
  }
  const diLuar = await app.store.segelDiLuar();
  if (json) keluar.tulis(JSON.stringify(segelJson(segel, diLuar, app.config.instansi.zona)));
  else {
    for (const baris of segel.naskah.split('\n').slice(0, -1)) keluar.tulis(baris);
    keluar.warta(katalog.jejak.simpanSegel(segel.nomor));
  }
  return KELUAR.baik;
}

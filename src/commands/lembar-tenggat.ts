import { resolve } from 'node:path';
import { icsLembar, pdfLembar, teksLembar } from '../app/lembar-tenggat/bentuk-lembar.ts';
import { lembarDiminta } from '../app/lembar-tenggat/lembar-kantor.ts';
import type { App } from '../app.ts';
import { lembarJson } from '../report/lembar-tenggat/lembar-json.ts';
import { lembarTeks } from '../report/lembar-tenggat/lembar-teks.ts';
import { namaPetugas } from '../report/tampilan/tampilan.ts';
import { tanggalTeks } from '../report/tampilan/waktu-terbaca.ts';
import type { SaatLembar } from '../sop/lembar-tenggat/bagi-lembar.ts';
import type { LembarTenggat } from '../sop/lembar-tenggat/lembar-tenggat.ts';
import { adalahTanggal, padaMenit, tanggalPada } from '../sop/waktu/waktu.ts';
import { KE_PIPA, simpanCetakan, tolak } from './bersama/cetak-kertas.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tulisBaris } from './kerangka/tampil.ts';
import { petugasDikenal } from './masukan/petugas.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';

const FORMAT_LEMBAR = ['teks', 'pdf', 'ics'] as const;
type FormatLembar = (typeof FORMAT_LEMBAR)[number];
const AKHIRAN: Readonly<Record<FormatLembar, string>> = { teks: 'txt', pdf: 'pdf', ics: 'ics' };

/** What `run` makes each morning, now or as of another day: for one officer, or for all. */
export const jalankan: Perintah = (konteks, masukan) => {
  const format = formatDiminta(konteks, masukan);
  if (format === null) return Promise.resolve(KELUAR.pemakaian);
  return denganApp(konteks, {}, async (app) => {
    const petugas = opsiTeks(masukan, 'petugas') ?? konteks.sebagai;
    const saat = saatDiminta(app, konteks, masukan);
    if (saat === null || !petugasDikenal(konteks, app, petugas)) return KELUAR.pemakaian;
    const semua = await lembarDiminta(app, saat, konteks.sebagai);
    const diminta = semua.filter((l) => petugas === null || l.petugas === petugas);
    const [satu] = diminta;
    const kata = konteks.katalog.lembarTenggat;
    if (petugas !== null && satu === undefined)
      return tolak(konteks, kata.tidakBertugas(petugas, tanggalTeks(saat.hari, konteks.katalog)));
    if (konteks.json) return tulisJson(app, konteks, diminta);
    if (format === 'teks' && opsiTeks(masukan, 'keluaran') === null) return tulisTeks(app, konteks, diminta);
    if (satu === undefined || petugas === null) return tolak(konteks, kata.pilih(format));
    // Without the cases at APIP it would cancel their events, which stand in that officer's own calendar.
    if (format === 'ics' && petugas !== konteks.sebagai) return tolak(konteks, kata.kalenderSendiri(petugas));
    return tulisBerkas(app, { konteks, masukan, format }, satu);
  });
};

/** null: it has been told what is wrong. */
function formatDiminta({ keluar, katalog }: KonteksPerintah, masukan: Masukan): FormatLembar | null {
  const diminta = opsiTeks(masukan, 'format') ?? 'teks';
  const format = FORMAT_LEMBAR.find((satu) => satu === diminta);
  const tujuan = opsiTeks(masukan, 'keluaran');
  if (format === undefined) keluar.warta(katalog.pakai.nilai('--format', diminta, FORMAT_LEMBAR.join(' | ')));
  // `--keluaran penghubung.yaml --timpa` would replace the settings.
  else if (tujuan !== null && tujuan !== KE_PIPA && !tujuan.toLowerCase().endsWith(`.${AKHIRAN[format]}`))
    keluar.warta(katalog.cetak.bukanAkhiran(tujuan, AKHIRAN[format]));
  else return format;
  return null;
}

/** A day alone is that day's hour of the settings, so that tomorrow's can be seen today. */
function saatDiminta(app: App, konteks: KonteksPerintah, masukan: Masukan): SaatLembar | null {
  const { instansi, pagi } = app.config;
  const teks = opsiTeks(masukan, 'pada');
  if (teks !== null && adalahTanggal(teks))
    return { hari: teks, pada: padaMenit(teks, pagi.jam, instansi.zona) };
  const pada = waktuOpsi(konteks, masukan, 'pada', instansi.zona, app.clock.now());
  return pada === undefined ? null : { hari: tanggalPada(pada, instansi.zona), pada };
}

function tulisJson(app: App, { keluar }: KonteksPerintah, semua: readonly LembarTenggat[]): KodeKeluar {
  keluar.tulis(JSON.stringify(semua.map((l) => lembarJson(l, app.config.instansi.zona))));
  return KELUAR.baik;
}

function tulisTeks(app: App, konteks: KonteksPerintah, semua: readonly LembarTenggat[]): KodeKeluar {
  const { petugas } = app.config;
  for (const [n, lembar] of semua.entries()) {
    if (n > 0) konteks.keluar.tulis('');
    const nama = namaPetugas(petugas, lembar.petugas);
    tulisBaris(konteks, lembarTeks(lembar, { ...tampilan(app, konteks), sekarang: lembar.pada, nama }));
  }
  return KELUAR.baik;
}

interface Permintaan {
  readonly konteks: KonteksPerintah;
  readonly masukan: Masukan;
  readonly format: FormatLembar;
}

async function tulisBerkas(
  app: App,
  { konteks, masukan, format }: Permintaan,
  lembar: LembarTenggat,
): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  const tujuan = opsiTeks(masukan, 'keluaran') ?? `lembar-tenggat-${lembar.petugas}.${AKHIRAN[format]}`;
  if (tujuan === KE_PIPA && keluar.terminal && format !== 'teks')
    return tolak(konteks, katalog.lembarTenggat.perluKeluaran(AKHIRAN[format]));
  const isi = await isiBerkas(app, konteks, lembar, { format, kini: opsiTeks(masukan, 'pada') === null });
  if (tujuan !== KE_PIPA)
    return simpanCetakan(
      konteks,
      resolve(tujuan),
      { nama: tujuan, isi, sesudahnya: null },
      opsiYa(masukan, 'timpa'),
    );
  await keluar.alirkan(isi);
  return KELUAR.baik;
}

async function isiBerkas(
  app: App,
  { katalog }: KonteksPerintah,
  lembar: LembarTenggat,
  { format, kini }: { readonly format: FormatLembar; readonly kini: boolean },
): Promise<Uint8Array> {
  if (format === 'pdf') return pdfLembar(app, lembar, katalog);
  const teks =
    format === 'ics' ? await icsLembar(app, lembar, katalog, kini) : await teksLembar(app, lembar, katalog);
  return new TextEncoder().encode(teks);
}

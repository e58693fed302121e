import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bacaPdf, popplerAda, TANPA_POPPLER } from '../berita-acara/poppler.ts';
import { geledah } from '../secrecy/geledah.ts';
import { pendengar } from '../secrecy/kenari.ts';
import { Alur } from './alur-uji.ts';
import { akhirPekan } from './sepekan/akhir-pekan.ts';
import { jumat } from './sepekan/jumat.ts';
import { kamis } from './sepekan/kamis.ts';
import { KantorSepekan } from './sepekan/kantor.ts';
import { KENARI, LAPORAN, NOMOR } from './sepekan/laporan.ts';
import { rabu } from './sepekan/rabu.ts';
import { PENGANTAR } from './sepekan/rencana.ts';
import { selasa } from './sepekan/selasa.ts';
import { senin } from './sepekan/senin.ts';

/** Where each of the forty stands when the week is over. */
const AKHIR: ReadonlyMap<string, readonly string[]> = new Map([
  ['dikembalikan', [NOMOR.drainase, NOMOR.lampu]],
  ['ditutup-hulu', [NOMOR.ditutup]],
  ['tidak-ditanggapi', [NOMOR.takJelas]],
  ['telaah', [NOMOR.kurangLengkap, ...NOMOR.kamisBelum]],
  ['klarifikasi', [NOMOR.dataBaru, NOMOR.menungguBidang, ...NOMOR.kamisDitelaah]],
  [
    'menunggu-pelapor',
    [
      ...[...NOMOR.satuMasalah, NOMOR.mendesak, NOMOR.terimaKasih, NOMOR.keberatan],
      ...[...NOMOR.terlambat, ...NOMOR.informasi, ...NOMOR.biasa, ...NOMOR.kamisDijawab],
    ],
  ],
]);
/** Whose deadline passed: the first three with a reason, the last still open. */
const LEWAT = [...NOMOR.terlambat, NOMOR.takJelas, NOMOR.menungguBidang];
/** Its national clock runs on until LAPOR! shows it closed, and passed on Friday at 16:00. */
const LEWAT_NASIONAL = [NOMOR.takJelas];

it('a week of 40 reports: from the export to the recap, by the command line alone', {
  timeout: 60_000,
}, async () => {
  const alur = new Alur({
    judul: 'Alur: sepekan di kantor',
    pengantar: PENGANTAR,
    zona: 'Asia/Pontianak',
    mulai: '2026-09-07 07:30',
  });
  const kantor = new KantorSepekan(alur);
  for (const hari of [senin, selasa, rabu, kamis, jumat]) await hari(kantor);
  const akhir = await akhirPekan(kantor, LEWAT);

  await expect(alur.halaman).toMatchFileSnapshot('../../docs/alur/sepekan.md');
  for (const [langkah, nomor] of AKHIR) expect(akhir.langkah.get(langkah)).toEqual([...nomor].sort());
  // The case against the head is with APIP: counted, and in no list.
  expect(akhir.tersembunyi).toBe(1);
  expect([...akhir.langkah.values()].flat().concat(NOMOR.kepala).sort()).toEqual(
    LAPORAN.kamis.map(({ id }) => id),
  );
  expect(akhir.terlampaui).toBe(LEWAT.length + LEWAT_NASIONAL.length);
  expect([...akhir.beralasan, ...akhir.terlambatTerbuka].sort()).toEqual([...LEWAT].sort());
  expect(akhir.balasan).toMatchObject({ masuk: 3 });
  expect(akhir.bidang).toMatchObject([{ menunggu: 1, terlama_hari_kerja: 4 }]);
  tepatSatuKali(kantor, akhir.terkirim);
  tanpaPelapor(alur);
});

/** What stands in LAPOR! is what was approved, each once: a second answer belongs to a second round. */
function tepatSatuKali({ tertempel }: KantorSepekan, terkirim: readonly string[]): void {
  expect(tertempel.map(({ kiriman }) => kiriman).sort()).toEqual([...terkirim].sort());
  expect(new Set(terkirim).size).toBe(terkirim.length);
  const dijawab = tertempel.filter(({ jenis }) => jenis === 'akhir').map(({ id }) => id);
  const dijawabSekali = [...(AKHIR.get('menunggu-pelapor') ?? []), NOMOR.kepala];
  const harapan = [...dijawabSekali, NOMOR.keberatan, NOMOR.dataBaru];
  expect(dijawab.sort()).toEqual(harapan.sort());
  const dikembalikan = tertempel.filter(({ jenis }) => jenis === 'kembalikan').map(({ id }) => id);
  expect(dikembalikan).toEqual([NOMOR.drainase, NOMOR.lampu]);
}

/** Neither the page nor a file of the office has a reporter's name, telephone or words, nor a hidden title. */
function tanpaPelapor(alur: Alur): void {
  const rahasia = LAPORAN.kamis.filter(({ tipe }) => tipe === 'Rahasia').map(({ judul }) => judul);
  const dengar = pendengar([...KENARI, ...rahasia]);
  expect(rahasia.length).toBeGreaterThan(2);
  expect(dengar(Buffer.from(alur.halaman))).toEqual([]);
  const ekspor = (nama: string): boolean => nama.startsWith('ekspor-');
  expect(geledah(alur.folder, alur.folder, { dengar, kecuali: ekspor })).toEqual([]);
  const kertas = readdirSync(alur.folder).filter((nama) => nama.endsWith('.pdf'));
  expect(kertas).toContain('BA-REG-2026-000002.pdf');
  if (!popplerAda()) console.warn(TANPA_POPPLER);
  for (const nama of popplerAda() ? kertas : []) {
    const { teks } = bacaPdf(readFileSync(join(alur.folder, nama)));
    expect([nama, dengar(Buffer.from(teks))]).toEqual([nama, []]);
    // The export tells when a report came, not when it was disposed to us.
    if (/^(BA|telaah)/.test(nama)) expect(teks).not.toContain('idisposisikan');
  }
}

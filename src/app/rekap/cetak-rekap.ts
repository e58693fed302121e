import type { App } from '../../app.ts';
import type { RekapTercetak } from '../../ports/lembar-rekap.ts';
import type { PembacaEkspor } from '../../ports/store/ekspor.ts';
import type { RekapDibaca } from '../../ports/store.ts';
import { namaBersama } from '../../report/rekap/nama-bersama.ts';
import { rekapTercetak } from '../../report/rekap/rekap-tercetak.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { IsiRekap } from '../../sop/rekap/isi-rekap.ts';
import type { PeriodeRekap } from '../../sop/rekap/periode.ts';
import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import { kantor } from '../kertas/cetak.ts';
import type { LogoDitolak } from '../kertas/kop.ts';
import { bacaKop } from '../kertas/kop.ts';
import type { FormatRekap } from './format-rekap.ts';
import { susunBukuRekap, susunIsiRekap } from './isi-rekap.ts';

/** The recap with its register, as a file. */
export async function cetakRekap(
  app: App,
  baca: PembacaEkspor,
  periode: PeriodeRekap,
  format: FormatRekap,
): Promise<Result<Uint8Array, LogoDitolak>> {
  const sekarang = app.clock.now();
  const isi = susunIsiRekap(baca, periode, sekarang, app.mesin.aturanBaru.tenggat);
  if (format === 'xlsx') {
    const { BARIS_LEMBAR_MAKS, tulisXlsxRekap } = await import('../../bundel/xlsx-rekap.ts');
    const rekap = tercetak(app, baca, isi, { sekarang, batas: BARIS_LEMBAR_MAKS });
    return ok(await tulisXlsxRekap(rekap, `${kata.judul}, ${app.config.instansi.nama}`));
  }
  const kop = await bacaKop(app.config);
  if (!kop.ok) return kop;
  const { isiKertasRekap } = await import('../../berita-acara/rekap/isi-rekap.ts');
  const { BARIS_KERTAS_MAKS, susunKertasRekap } = await import('../../berita-acara/rekap/susun-rekap.ts');
  const { cetakPdf } = await import('../../berita-acara/cetak-pdf.ts');
  const rekap = tercetak(app, baca, isi, { sekarang, batas: BARIS_KERTAS_MAKS });
  const kertas = isiKertasRekap({
    rekap,
    kop: kop.value,
    kantor: kantor(app),
    pimpinan: pimpinan(app.sopBerlaku.map(({ definisi }) => definisi)),
    pada: isi.dibaca.final?.pada ?? sekarang,
  });
  return ok(await cetakPdf((huruf) => susunKertasRekap(kertas, rekap, huruf)));
}

function tercetak(
  app: App,
  baca: PembacaEkspor,
  isi: IsiRekap & { readonly dibaca: RekapDibaca },
  { sekarang, batas }: { readonly sekarang: number; readonly batas: number },
): RekapTercetak {
  const { semuaSop } = app.mesin;
  const { petugas, instansi } = app.config;
  const dihitung = app.mesin.sopRekap(isi.periode).flatMap((hash) => semuaSop.get(hash) ?? []);
  return rekapTercetak(
    {
      isi,
      dibaca: isi.dibaca,
      ...susunBukuRekap(baca, isi.periode, { sekarang, batas }),
      sekarang,
      ...jejakDan(app, baca, isi.periode),
      namaPetugas: (id) => petugas.find((p) => p.id === id)?.nama ?? id,
    },
    {
      zona: instansi.zona,
      instansi: instansi.nama,
      // A case that moved to another SOP was late at a step that this one does not have.
      namaLangkah: (sop, id) =>
        namaBersama(sop === null ? dihitung : [semuaSop.get(sop)], id) ??
        namaBersama([...semuaSop.values()], id) ??
        id,
    },
  );
}

/** What it is measured against: the journal's head of that moment; and which SOPs it is of, where not of all. */
function jejakDan({ mesin, sopBerlaku }: App, baca: PembacaEkspor, periode: PeriodeRekap) {
  const dihitung = new Set(mesin.sopRekap(periode).flatMap((hash) => mesin.semuaSop.get(hash)?.id ?? []));
  const semua = sopBerlaku.every(({ definisi }) => dihitung.has(definisi.id));
  return { hanyaSop: semua ? null : [...dihitung], ujung: baca.ujung(), segel: baca.segel().at(-1) ?? null };
}

/** Roles by which the SOPs call the head of an agency, the higher first. */
const PIMPINAN = /^(kepala(_|$)|camat$|lurah$|ketua_tim$)/;

function pimpinan(sop: readonly DefinisiSop[]): { readonly peran: string; readonly sebutan: string } | null {
  for (const { peran } of sop) {
    const satu = Object.entries(peran).find(([id]) => PIMPINAN.test(id));
    if (satu !== undefined) return { peran: satu[0], sebutan: satu[1] };
  }
  return null;
}

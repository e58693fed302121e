import { dirname, resolve } from 'node:path';
import type { App } from '../../app.ts';
import type { BarisKiriman } from '../../ports/store.ts';
import { KOLOM_TAMPIL } from '../../report/kiriman/daftar-tampil.ts';
import type { BarisNasib, NasibBaris, SebabTolak } from '../../report/kiriman/tandai-banyak.ts';
import { tandaiBanyakJson, tandaiBanyakTeks } from '../../report/kiriman/tandai-banyak.ts';
import { periksaHurufKendali } from '../../sop/identitas/huruf-kendali.ts';
import { DAPAT_DITANDAI_TERKIRIM } from '../../sop/kiriman/kiriman.ts';
import { adalahTanggal, tanggalPada } from '../../sop/waktu/waktu.ts';
import type { KodeKeluar } from '../kerangka/kode-keluar.ts';
import { KELUAR } from '../kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from '../kerangka/konteks.ts';
import { tampilan, tulisBaris } from '../kerangka/tampil.ts';
import { dapatDibaca } from '../masukan/berkas-dibaca.ts';
import { simpanBerkasDisebut, uraikanBerkas } from '../masukan/berkas-petugas.ts';
import type { BarisTampil } from '../masukan/daftar-tampil.ts';
import { BARIS_TAMPIL_MAKS, bacaDaftarTampil, bacaPukul } from '../masukan/daftar-tampil.ts';
import type { Oleh } from '../masukan/petugas.ts';
import { oleh } from '../masukan/petugas.ts';
import { bilaAda } from '../masukan/wajib.ts';

/**
 * The list of `kiriman salin --semua` with its times filled in: the plan first, recorded with --ya. Each line is its own
 * transaction with its own time and proof; one without a time is none's statement, one refused stops no other.
 */
export const tandaiBanyak = (konteks: KonteksPerintah, masukan: Masukan, path: string): Promise<KodeKeluar> =>
  denganApp(konteks, { ubah: opsiYa(masukan, 'ya') }, async (app) => {
    const siapa = oleh(konteks, app);
    const semua = siapa === null ? null : baca(konteks, path);
    const hari = hariDisebut(app, konteks, masukan);
    const bukti = bilaAda(konteks, masukan, 'bukti')?.trim() ?? null;
    if (siapa === null || semua === null || hari === null || bukti === null) return KELUAR.pemakaian;
    const hasil: BarisNasib[] = [];
    const dilihat = new Map<string, number>();
    for (const satu of semua) {
      const baris = await barisKiriman(app, satu.kiriman);
      const lagi = dilihat.get(satu.kiriman);
      const dinilai = nilai(satu, baris, { app, hari, bukti, lagi, sekarang: siapa.sekarang });
      const nasib = await tanpaYangTerhalang(app, siapa, satu, dinilai);
      if (nasib.jenis !== 'kosong') dilihat.set(satu.kiriman, lagi ?? satu.nomor);
      const jadi = opsiYa(masukan, 'ya') ? await catat(app, path, siapa, satu, nasib) : nasib;
      hasil.push({ nomor: satu.nomor, kiriman: satu.kiriman, baris, nasib: jadi });
    }
    const saat = tampilan(app, konteks);
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(tandaiBanyakJson(hasil, saat)));
    else tulisBaris(konteks, tandaiBanyakTeks(hasil, saat));
    return hasil.some(({ nasib }) => nasib.jenis === 'ditolak') ? KELUAR.menunggu : KELUAR.baik;
  });

function baca(konteks: KonteksPerintah, path: string): readonly BarisTampil[] | null {
  const { keluar, katalog } = konteks;
  if (!dapatDibaca(path, 'biasa', konteks)) return null;
  const daftar = bacaDaftarTampil(path);
  if (typeof daftar !== 'string') return daftar;
  const { berkasTolak } = katalog.salinBanyak;
  keluar.warta(
    daftar === 'tanpaKepala'
      ? berkasTolak.tanpaKepala(KOLOM_TAMPIL.join(', '))
      : berkasTolak.terlaluBesar(BARIS_TAMPIL_MAKS),
  );
  return null;
}

/** The day that the times belong to: today, or --pada. null after telling that it is no day. */
function hariDisebut(app: App, { keluar, katalog }: KonteksPerintah, masukan: Masukan): string | null {
  const hari = opsiTeks(masukan, 'pada') ?? tanggalPada(app.clock.now(), app.config.instansi.zona);
  if (adalahTanggal(hari)) return hari;
  keluar.warta(katalog.salinBanyak.hari(hari));
  return null;
}

async function barisKiriman(app: App, id: string): Promise<BarisKiriman | null> {
  if (id === '') return null;
  for await (const baris of app.store.kiriman({ id })) return baris;
  return null;
}

interface Saat {
  readonly app: App;
  readonly hari: string;
  /** Of all lines that name none. */
  readonly bukti: string;
  /** The line that named this kiriman before. */
  readonly lagi: number | undefined;
  readonly sekarang: number;
}

function nilai(satu: BarisTampil, baris: BarisKiriman | null, saat: Saat): NasibBaris {
  if (satu.pukul === '') return { jenis: 'kosong' };
  const { lagi } = saat;
  if (satu.kiriman === '') return tolak((kata) => kata.bukanBaris);
  if (baris === null) return tolak((kata) => kata.tidakAda);
  if (lagi !== undefined) return tolak((kata) => kata.disebutLagi(lagi));
  const milik = baris.trackingId ?? '';
  if (satu.laporan !== milik) return tolak((kata) => kata.laporanLain(milik));
  if (baris.status === 'terkirim') return { jenis: 'sama' };
  if (!DAPAT_DITANDAI_TERKIRIM.includes(baris.status)) return tolak((kata) => kata.status(baris.status));
  return nilaiPernyataan(satu, saat);
}

/** The plan refuses already what is not that officer's to state. */
async function tanpaYangTerhalang(
  app: App,
  siapa: Oleh,
  { kiriman }: BarisTampil,
  nasib: NasibBaris,
): Promise<NasibBaris> {
  if (nasib.jenis !== 'siap') return nasib;
  const terhalang = await app.store.kirimanTerhalang([kiriman], { ...siapa, pada: nasib.pada });
  if (terhalang.length === 0) return nasib;
  const penolakan = { masalah: terhalang.map(({ masalah }) => masalah), boleh: [] };
  return { jenis: 'ditolak', sebab: { jenis: 'store', penolakan: { jenis: 'ditolak', penolakan } } };
}

function nilaiPernyataan(satu: BarisTampil, { app, hari, bukti, sekarang }: Saat): NasibBaris {
  const pada = bacaPukul(satu.pukul, hari, app.config.instansi.zona);
  if (pada === null) return tolak((kata) => kata.jam(satu.pukul));
  if (pada > sekarang) return { jenis: 'ditolak', sebab: { jenis: 'belumTiba', pada } };
  const sendiri = satu.bukti === '' ? bukti : satu.bukti;
  if (sendiri === '' || periksaHurufKendali('bukti', sendiri).length > 0)
    return tolak((kata) => kata.tanpaBukti);
  return { jenis: 'siap', pada, bukti: sendiri };
}

const tolak = (kata: Extract<SebabTolak, { jenis: 'kata' }>['kata']): NasibBaris => ({
  jenis: 'ditolak',
  sebab: { jenis: 'kata', kata },
});

/** Files are named relative to the list, as the officer laid them beside it. */
async function catat(
  app: App,
  path: string,
  siapa: Oleh,
  satu: BarisTampil,
  nasib: NasibBaris,
): Promise<NasibBaris> {
  if (nasib.jenis !== 'siap') return nasib;
  const disebut = satu.berkas.map((b) => uraikanBerkas(b));
  const letak = disebut.map((b) => ({ ...b, path: resolve(dirname(path), b.path) }));
  const berkas = await simpanBerkasDisebut(app, letak);
  if (!berkas.ok) {
    if (berkas.error.jenis === 'ditolak')
      return { jenis: 'ditolak', sebab: { jenis: 'store', penolakan: berkas.error } };
    return { jenis: 'ditolak', sebab: { jenis: 'berkas', berkas: berkas.error.berkas } };
  }
  const hasil = await app.store.ubahKiriman({
    ...siapa,
    kiriman: satu.kiriman,
    ubah: { jenis: 'tandai-terkirim', pada: nasib.pada },
    teks: nasib.bukti,
    berkas: berkas.value,
    sambunganMenunjukkan: app.bersambungan,
  });
  if (!hasil.ok) return { jenis: 'ditolak', sebab: { jenis: 'store', penolakan: hasil.error } };
  await app.pastikanBerkas(berkas.value);
  return { ...nasib, jenis: 'dicatat' };
}

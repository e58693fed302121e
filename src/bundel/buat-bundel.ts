import type { HasilPeriksaJejak, KunciTanpaLama, SegelRusak } from '../jejak/periksa-jejak.ts';
import { periksaJejak } from '../jejak/periksa-jejak.ts';
import type { HasilPeriksa } from '../jejak/periksa-rantai.ts';
import type { JumlahBundel, PembacaEkspor } from '../ports/store/ekspor.ts';
import type { HasilPeriksaDiri } from '../ports/store.ts';
import { isoDenganOffset, tahunDari } from '../sop/waktu/waktu.ts';
import { bacaSaya } from './baca-saya.ts';
import type { Untuk } from './edisi.ts';
import { FolderBundel } from './folder-bundel.ts';
import type { IsiLaporan } from './laporan/isi-laporan.ts';
import { laporanHtml } from './laporan/laporan-html.ts';
import { tulisLogBa } from './log-ba.ts';
import { tulisLogBiasa } from './log-biasa.ts';
import type { LogJejak } from './log-jejak.ts';
import { tulisLogJejak } from './log-jejak.ts';
import { jalannyaNomor } from './nomor-register.ts';
import type { PermintaanBundel } from './permintaan-bundel.ts';
import { RuangTulis } from './ruang-tulis.ts';
import { tabelKaitan, tabelKoordinasi, tabelLaporan, tabelTenggat } from './tabel-log.ts';
import { BARIS_XLSX_MAKS } from './xlsx.ts';

export interface HasilBundel {
  readonly folder: string;
  readonly jumlah: JumlahBundel;
  readonly rantai: HasilPeriksa;
  /** The first of our own checkpoints that is damaged or does not stand on these rows. */
  readonly segelRusak: SegelRusak | null;
  /** Self-checks of the database that failed. */
  readonly diriRusak: readonly HasilPeriksaDiri[];
  /** Where a key begins to sign that the one before has not signed. */
  readonly kunciTanpaLama: readonly KunciTanpaLama[];
  /** The most that a sheet holds, where there were more rows; else null. */
  readonly tanpaXlsx: number | null;
  readonly tertutup: number;
}

/**
 * Writes the auditor's bundle; the manifest last. A journal that is not whole is exported too, and told.
 * @throws FolderBundelDitolak, XlsxTerlaluBesar
 */
export async function buatBundel(p: PermintaanBundel, baca: PembacaEkspor): Promise<HasilBundel> {
  using folder = new FolderBundel(p.tujuan);
  const ruang = new RuangTulis(p, baca, folder);
  const segel = baca.segel();
  const rows = ruang.dihitung('jejak', baca.jejak());
  const periksa = periksaJejak({ rows, segel, kunciAwal: segel[0]?.kunci ?? null, luar: [] });
  const { laporan, jejak } = await tulisLog(ruang, periksa);
  for (const [letak, isi] of p.segel?.berkas ?? []) folder.tulis(letak, isi);
  folder.tulis('LAPORAN.html', laporanHtml({ ...laporan, berkas: folder.berkas }));
  folder.tulis('BACA-SAYA.txt', bacaSaya(p.untuk, p.segel !== null));
  await tulisManifes(ruang, periksa, { ...jejak, jumlah: laporan.jumlah });
  folder.terbitkan();
  const tanpaXlsx = laporan.tanpaXlsx ? BARIS_XLSX_MAKS : null;
  const { rantai, segelRusak, kunciTanpaLama, jumlah } = laporan;
  const { tertutup } = jejak;
  return {
    folder: p.tujuan,
    diriRusak: p.diriRusak,
    jumlah,
    rantai,
    segelRusak,
    kunciTanpaLama,
    tanpaXlsx,
    tertutup,
  };
}

async function tulisLog(ruang: RuangTulis, { rantai, segel, kunciTanpaLama }: HasilPeriksaJejak) {
  const { p, baca } = ruang;
  const { zona } = p.kantor;
  const laporan = tulisLogBiasa(
    ruang,
    ['laporan', 'laporan-log.csv', tabelLaporan(ruang.edisi, zona, p.namaSop)],
    baca.laporan(p.cakupan),
    () => false,
    ruang.samaran.laporan,
  );
  tulisLogSamping(ruang);
  const tenggat = tulisLogBiasa(
    ruang,
    ['tenggat', 'tenggat-log.csv', tabelTenggat(ruang.edisi, zona)],
    baca.tenggat(p.cakupan),
    (t) => t.terlambat,
    ruang.samaran.tenggat,
  );
  const ba = await tulisLogBa(ruang);
  const jejak = tulisLogJejak(ruang);
  const jumlah: JumlahBundel = {
    laporan: laporan.jumlah,
    laporanTersembunyi: laporan.tersembunyi,
    tenggat: tenggat.jumlah,
    terlambat: tenggat.dipilih,
    ba: ba.jumlah,
    baTersembunyi: ba.tersembunyi,
    pengecualian: jejak.pengecualian,
  };
  const isi: Omit<IsiLaporan, 'berkas'> = {
    ...p,
    edisi: ruang.edisi,
    jumlah,
    rantai,
    segelRusak: segel.rusak,
    kunciTanpaLama,
    perGolongan: jejak.perGolongan,
    baPerStatus: ba.perStatus,
    ba: ba.rinci,
    terlambat: tenggat.contoh,
    nomor: [...jalannyaNomor(baca, tahunDicakup(p), ruang)],
    lompatan: jejak.lompatan,
    banding: jejak.banding,
    tertutup: jejak.tertutup,
    tanpaXlsx: ba.tanpaXlsx,
    bukti: ba.bukti,
    disamarkan: ruang.samaran.jumlah,
    naskahTertahan: ruang.samaran.naskah,
    isiTertahan: ruang.samaran.isi,
    barisMenyebut: jejak.menyebut,
  };
  return { laporan: isi, jejak };
}

/** What is told of reports beside their own rows. */
function tulisLogSamping(ruang: RuangTulis): void {
  const { p, baca, edisi, samaran } = ruang;
  const { zona } = p.kantor;
  tulisLogBiasa(
    ruang,
    ['kaitan', 'kaitan-log.csv', tabelKaitan(edisi, zona)],
    baca.kaitan(p.cakupan),
    () => false,
    samaran.kaitan,
  );
  tulisLogBiasa(
    ruang,
    ['koordinasi', 'koordinasi-log.csv', tabelKoordinasi(edisi, zona)],
    baca.koordinasi(p.cakupan),
    () => false,
    samaran.koordinasi,
  );
}

function tahunDicakup({ dari, sampai }: PermintaanBundel): readonly string[] {
  const awal = Number(tahunDari(dari));
  return Array.from({ length: Number(tahunDari(sampai)) - awal + 1 }, (_, i) => String(awal + i));
}

async function tulisManifes(
  { p, folder, samaran }: RuangTulis,
  { rantai: { rusak }, segel: { rusak: segelRusak } }: HasilPeriksaJejak,
  { baris, hash, tertutup, jumlah }: LogJejak & { readonly jumlah: JumlahBundel },
): Promise<void> {
  const { dari, sampai, cakupan, kantor, untuk, menurut, segel, diriRusak } = p;
  const isi = {
    format: 1,
    dibuat: isoDenganOffset(cakupan.sekarang, kantor.zona),
    instansi: kantor.instansi,
    masa: { dari, sampai, menurut },
    untuk,
    jejak: {
      ...{ baris, hash, utuh: rusak === null && segelRusak === null },
      ...(rusak === null ? {} : { rusak }),
      ...(segelRusak === null ? {} : { segel_rusak: segelRusak }),
    },
    ...(diriRusak.length === 0
      ? {}
      : { diri_rusak: diriRusak.map(({ nama, rincian }) => ({ nama, rincian })) }),
    ...(tertutup === 0 ? {} : { tertutup }),
    ...tidakDimuat(untuk, jumlah),
    ...(untuk === 'apip' && samaran.jumlah === 0 ? {} : { disamarkan: samaran.jumlah }),
    ...(segel?.nomor == null ? {} : { segel: { nomor: segel.nomor } }),
    berkas: Object.fromEntries([...folder.berkas].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  const { sha256 } = folder.tulis('manifest.json', `${JSON.stringify(isi, null, 2)}\n`);
  if (segel !== null) folder.tulis('manifest.segel', await segel.tandaiManifes(sha256));
}

/** What is with APIP and covered; the public is not even told that there is such a case. */
const tidakDimuat = (untuk: Untuk, { laporanTersembunyi: laporan, baTersembunyi: ba }: JumlahBundel) =>
  untuk === 'publik' || laporan + ba === 0 ? {} : { tidak_dimuat: { laporan, ba } };

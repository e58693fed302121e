import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { App } from '../../app.ts';
import { KalenderDitolak } from '../../galat.ts';
import type { PeringatanLibur } from '../../mapping/hari-libur/masalah.ts';
import type { TahunKalender } from '../../mapping/hari-libur/tahun-kalender.ts';
import { tulisTahunLibur } from '../../mapping/hari-libur/tulis-tahun-libur.ts';
import type { Pencatat, PenggantiSetelan } from '../../ports/store.ts';
import type { KalenderDiganti, RencanaKalender } from '../../report/kalender/ganti-kalender.ts';
import { ringkasPergeseran } from '../../report/tenggat/pergeseran.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import { bedaTahun } from '../../sop/waktu/beda-kalender.ts';
import type { Tanggal } from '../../sop/waktu/waktu.ts';
import { fsyncBerkas, fsyncFolder, tulisUtuh } from '../berkas/tulis-utuh.ts';
import { ambilKunci } from '../kunci.ts';
import { bacaBerkasLibur, berkasLibur, susunKalender, tahunBawaan, tahunKalender } from './kalender.ts';

/** A year with its decree instead of the one in force, or back to the shipped one. */
export type PermintaanKalender =
  | { readonly jenis: 'impor'; readonly berkas: string }
  | { readonly jenis: 'hapus'; readonly tahun: string };

/** The agency has no file of this year that could be taken away. */
export type PermintaanDitolak = { readonly sebab: 'tanpa_berkas'; readonly tahun: string };

export type TahapKalender = 'tinjau' | 'hitung';
type Kemajuan = (tahap: TahapKalender, kasus: number) => void;

/** Writes nothing. @throws KalenderDitolak */
export async function rencanakanKalender(
  app: App,
  permintaan: PermintaanKalender,
  kemajuan: Kemajuan = () => {},
): Promise<Result<RencanaKalender, PermintaanDitolak>> {
  const { config } = app;
  const semua = tahunKalender(config);
  const diminta = baca(permintaan, config.data);
  if (!diminta.ok) return diminta;
  const { tahun, baru, peringatan } = diminta.value;
  const lama = semua.find((satu) => satu.tahun === tahun) ?? null;
  const sama = lama !== null && baru !== null && isi(lama) === isi(baru);
  const lain = semua.filter((satu) => satu.tahun !== tahun);
  const kalender = susunKalender(config, baru === null ? lain : [...lain, baru].sort(menurutTahun));
  const mesin = app.mesin.denganTenggat({ ...app.tenggat, kalender });
  const pergeseran = await ringkasPergeseran(app.store.tinjauTenggat(mesin), app.clock.now(), (kasus) =>
    kemajuan('tinjau', kasus),
  );
  const belumBerlaku = peringatan.filter(({ masalah }) => !tertulis(lama, masalah.nilai));
  const berkas = permintaan.jenis === 'hapus' ? 'dihapus' : sama ? 'sama' : 'ditulis';
  const beda = bedaTahun(susunKalender(config, semua), kalender, tahun);
  return ok({ tahun, lama, baru, berkas, beda, pergeseran, peringatan: belumBerlaku });
}

/**
 * Does it, under the lock: no pass may go on with a calendar that is no longer in force. First the file, whole; then
 * the deadlines. Cut off between the two, the next command finds other settings and the next pass computes them.
 * @throws SedangBerjalan, HanyaBaca, KalenderDitolak
 */
export async function gantiKalender(
  app: App,
  permintaan: PermintaanKalender,
  oleh: Omit<PenggantiSetelan, keyof Pencatat>,
  kemajuan: Kemajuan = () => {},
): Promise<Result<KalenderDiganti, PermintaanDitolak>> {
  using _kunci = await ambilKunci(app.config.data);
  const rencana = await rencanakanKalender(app, permintaan, kemajuan);
  if (!rencana.ok) return rencana;
  await berlakukanSebelumnya(app);
  const salinanLama = tulis(rencana.value, app);
  await using kini = await app.bukaLagi();
  await kini.berlakukanSetelan({ ...app.pencatat, ...oleh });
  const { hitungUlangSemua } = await import('../../connector/hitung-ulang.ts');
  const dihitungUlang = await hitungUlangSemua(kini.store, kini.clock.now(), (n) => kemajuan('hitung', n));
  const letak = berkasLibur(app.config.data, rencana.value.tahun);
  return ok({ rencana: rencana.value, letak, salinanLama, dihitungUlang });
}

/** What else was edited in the settings meanwhile is nobody's import. Read under the lock: another may have imported. */
async function berlakukanSebelumnya(app: App): Promise<void> {
  await using kini = await app.bukaLagi();
  await kini.berlakukanSetelan();
}

interface Diminta {
  readonly tahun: string;
  readonly baru: TahunKalender | null;
  readonly peringatan: readonly PeringatanLibur[];
}

function baca(permintaan: PermintaanKalender, data: string): Result<Diminta, PermintaanDitolak> {
  if (permintaan.jenis === 'hapus') {
    const { tahun } = permintaan;
    if (!existsSync(berkasLibur(data, tahun))) return err({ sebab: 'tanpa_berkas', tahun });
    return ok({ tahun, baru: tahunBawaan(tahun), peringatan: [] });
  }
  const hasil = bacaBerkasLibur(permintaan.berkas);
  if (!hasil.ok) throw new KalenderDitolak(hasil.error);
  const { tahun, libur, peringatan } = hasil.value;
  return ok({ tahun, baru: { tahun, libur, asal: 'instansi', berkas: permintaan.berkas }, peringatan });
}

/** Seen and accepted before. */
const tertulis = (tahun: TahunKalender | null, tanggal: Tanggal): boolean =>
  tahun !== null && [...tahun.libur.nasional, ...tahun.libur.cuti].includes(tanggal);

/** What a year says, wherever it is written. */
const isi = ({ tahun, libur }: TahunKalender): string => tulisTahunLibur(tahun, libur);

const menurutTahun = (a: TahunKalender, b: TahunKalender): number => (a.tahun < b.tahun ? -1 : 1);

/** The copy before the new file: at no moment is there a year without either. */
function tulis({ tahun, baru, berkas }: RencanaKalender, { config, clock }: App): string | null {
  const letak = berkasLibur(config.data, tahun);
  if (berkas === 'sama') return null;
  const lama = existsSync(letak) ? namaBebas(letak, clock.now()) : null;
  if (berkas === 'dihapus') {
    if (lama !== null) renameSync(letak, lama);
  } else if (baru !== null) {
    mkdirSync(dirname(letak), { recursive: true, mode: 0o700 });
    if (lama !== null) salin(letak, lama);
    tulisUtuh(letak, isi(baru));
  }
  fsyncFolder(dirname(letak));
  return lama;
}

function salin(dari: string, ke: string): void {
  copyFileSync(dari, ke);
  fsyncBerkas(ke);
}

/** `2025.json.diganti-20250807T031500Z`: no `.json` at its end, so that nobody reads it as a year in force. */
function namaBebas(letak: string, sekarang: number): string {
  const waktu = new Date(sekarang).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const dasar = `${letak}.diganti-${waktu}Z`;
  let nama = dasar;
  for (let n = 2; existsSync(nama); n++) nama = `${dasar}-${n}`;
  return nama;
}

import { cpSync } from 'node:fs';
import type { App } from '../../src/app.ts';
import { pull } from '../../src/connector/pull.ts';
import { halamanFromWire } from '../../src/mapping/rest/halaman-from-wire.ts';
import type { LaporApi } from '../../src/ports/lapor-api.ts';
import { type Benih, buatBenih } from '../../src/sandbox/data.ts';
import { bukaApp, INSTANSI } from '../alat/app.ts';
import { basisBesar } from '../alat/basis-besar.ts';
import { berselang } from '../alat/berselang.ts';
import { folderSementara } from '../alat/folder-sementara.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { nisbah, palingBesar } from '../alat/sasaran.ts';
import { bulat } from '../alat/statistik.ts';
import { tabelLaju } from '../alat/tabel-laju.ts';

const SEDIKIT = 10_000;
const BANYAK = 1_000_000;
/** New reports a round, and on a page. */
const BARU = 2_000;
const BATAS = 100;
const KALI_MAKS = 1.3;
const URL = 'http://127.0.0.1:9/api/v1';
const LAIN = { id: '5517', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Kapuas' };

/** What a report costs that comes to an office with many, beside one that comes to an office with few. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const n = reports ?? BANYAK;
  using folderBanyak = await salinan(n);
  using folderSedikit = await salinan(SEDIKIT);
  await using banyak = await bukaApp(folderBanyak.path, URL, 'token');
  await using sedikit = await bukaApp(folderSedikit.path, URL, 'token');
  const namaBanyak = `di basis berisi ${bulat(n)} laporan`;
  const namaSedikit = `di basis berisi ${bulat(SEDIKIT)} laporan`;
  const ms = await berselang(rounds, {
    [namaBanyak]: penarikBaru(banyak, n),
    [namaSedikit]: penarikBaru(sedikit, n),
  });
  const kali = nisbah(ms[namaBanyak] ?? [], ms[namaSedikit] ?? []);
  return {
    judul: `menarik ${bulat(BARU)} laporan baru, ${BATAS} tiap halaman, tanpa jaringan`,
    tabel: tabelLaju('laporan', BARU, ms),
    sasaran: [palingBesar(`biaya tiap laporan, ${bulat(n)} ÷ ${bulat(SEDIKIT)}`, kali, KALI_MAKS)],
  };
}

/** The kept database stays as it is. */
async function salinan(reports: number): Promise<ReturnType<typeof folderSementara>> {
  const dari = await basisBesar(reports);
  const folder = folderSementara();
  cpSync(dari, folder.path, { recursive: true });
  return folder;
}

/** Each call pulls reports that came after all those before. @param dikenal none of the database's stands behind it */
function penarikBaru(app: App, dikenal: number): () => Promise<number> {
  const mulai = app.clock.now();
  const instansi = [INSTANSI, LAIN];
  const benih = buatBenih({ seed: 7, jumlah: dikenal + 1_000 * BARU, mulai, instansi, url: () => URL });
  let dari = dikenal;
  return async () => {
    const halaman = rekam(benih, dari, mulai);
    dari += BARU;
    const { store, clock, log } = app;
    const alat = { store, clock, log, api: { ...(await app.api()), listLaporan: pemutar(halaman) } };
    const opsi = { instansi: [INSTANSI.id], batas: BATAS, penuh: false, zona: app.config.instansi.zona };
    const awal = performance.now();
    const { hitungan } = await pull(alat, opsi);
    const ms = performance.now() - awal;
    if (hitungan.listed !== BARU || hitungan.same > 0) throw new Error('bukan laporan baru');
    return ms;
  };
}

/** Pages as they come over the wire. */
function rekam(benih: Benih, dari: number, mulai: number): readonly string[] {
  const waktu = new Date(mulai).toISOString();
  return Array.from({ length: BARU / BATAS }, (_, halaman) => {
    const awal = dari + halaman * BATAS;
    const data = Array.from({ length: BATAS }, (_, i) => benih.laporan(awal + i));
    const terakhir = (halaman + 1) * BATAS === BARU;
    const kursor_berikutnya = terakhir ? null : `${dari}-${halaman + 1}`;
    return JSON.stringify({ data, kursor_berikutnya, waktu_server: waktu });
  });
}

function pemutar(halaman: readonly string[]): LaporApi['listLaporan'] {
  let ke = 0;
  return async () => {
    const teks = halaman[ke++] ?? '';
    const hasil = halamanFromWire(JSON.parse(teks), teks.length);
    if (!hasil.ok) throw new Error(hasil.error);
    return { jenis: 'ok', isi: hasil.value };
  };
}

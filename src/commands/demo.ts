import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bukaSandbox } from '../app/sandbox.ts';
import type { App } from '../app.ts';
import { openApp } from '../app.ts';
import { tulisContoh } from '../config/contoh.ts';
import type { Config } from '../config.ts';
import { parseConfig } from '../config.ts';
import type { HasilLintasan } from '../connector/lintasan.ts';
import { KonfigurasiDitolak } from '../galat.ts';
import type { BarisDaftar, KasusRinci } from '../ports/store.ts';
import type { IsiDemo } from '../report/demo.ts';
import { demoTeks } from '../report/demo.ts';
import type { TindakanDemo } from './demo/naskah.ts';
import { naskahDemo } from './demo/naskah.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { tampilan, tulisBaris } from './kerangka/tampil.ts';

const LAPORAN = 40;
const SEED = 2018;
/** Rows of the table on the first screen. */
const BARIS = 6;
const TOKEN_ENV = 'PENGHUBUNG_DEMO_TOKEN';
const FOTO = join(import.meta.dirname, '../../data/contoh/foto-lapangan.jpg');

/**
 * The whole way on invented data: a LAPOR!-style server on loopback, a throw-away data folder, a few cases through the
 * SOP, and what an officer sees afterwards. The folder stays, so that the commands it names can be tried on it.
 */
export const jalankan: Perintah = async (konteks) => {
  const { katalog, keluar } = konteks;
  const langkah = (teks: string): void => keluar.warta(teks);
  langkah(katalog.demo.mulai);
  const sandbox = await bukaSandbox({ port: 0, reports: LAPORAN, faults: 'none', seed: SEED });
  try {
    const config = siapkan(konteks, sandbox.url, sandbox.token);
    await using app = await openApp(config);
    langkah(katalog.demo.menarik);
    const tarikan = await app.sync();
    langkah(katalog.demo.bekerja);
    const pemeran = await kerjakan(app);
    langkah(katalog.demo.mengirim);
    const kiriman = await app.sync();
    const utama = await app.store.kasus(pemeran.utama);
    const tandaTerima = await tandaTerimaAkhir(app, utama);
    await tampilkan(app, konteks, { tarikan, kiriman, utama, tandaTerima, efek: sandbox.efek() });
    return KELUAR.baik;
  } finally {
    await sandbox.close();
  }
};

function siapkan(konteks: KonteksPerintah, url: string, token: string): Config {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-demo-'));
  const berkas = join(folder, 'penghubung.yaml');
  const { bawaan } = konteks.katalog.init;
  const teks = tulisContoh({
    idInstansi: ['5501'],
    namaInstansi: bawaan.nama,
    zona: 'Asia/Pontianak',
    sambungan: { jenis: 'rest', url, tokenEnv: TOKEN_ENV },
    sop: 'kapuas-2018',
    hitunganHari: 'kalender',
    petugas: bawaan.petugas,
  });
  writeFileSync(berkas, teks, { mode: 0o600 });
  const config = parseConfig(teks, { [TOKEN_ENV]: token }, { berkas });
  if (!config.ok) throw new KonfigurasiDitolak(berkas, config.error);
  return config.value;
}

/** Five cases, each at another point of its way; the first goes all of it. */
async function kerjakan(app: App): Promise<{ readonly utama: string }> {
  const [utama = '', dijawab = '', sementara = '', bukan = '', bidang = '', diKepala = ''] =
    await pilihKasus(app);
  await tindakan(app, utama, naskahDemo.periksaLapangan);
  await beritaAcara(app, utama);
  await tindakan(app, utama, naskahDemo.sesudahBa);
  await tindakan(app, dijawab, [...naskahDemo.langsungDijawab, ...naskahDemo.setujuAkhir]);
  await tindakan(app, sementara, naskahDemo.sementara);
  await tindakan(app, bukan, naskahDemo.bukanWewenang);
  await tindakan(app, bidang, naskahDemo.menungguBidang);
  await tindakan(app, diKepala, naskahDemo.langsungDijawab);
  return { utama };
}

/** Open, in time, and not rahasia: nothing to hide on the first screen. */
async function pilihKasus(app: App): Promise<readonly string[]> {
  const sekarang = app.clock.now();
  const ids: string[] = [];
  for await (const b of app.store.daftar({ langkah: ['telaah'] })) {
    const tepatWaktu = b.tenggatSop !== null && b.tenggatSop > sekarang;
    if (b.trackingId !== null && tepatWaktu && !b.rahasia && !b.anonim) ids.push(b.trackingId);
  }
  return ids;
}

async function tindakan(app: App, sasaran: string, semua: readonly TindakanDemo[]): Promise<void> {
  for (const { aksi, petugas, isian } of semua) {
    const hasil = await app.store.catat({
      sasaran,
      idLuar: null,
      sekarang: app.clock.now(),
      ...app.pencatat,
      perintah: { aksi, isian, berkas: [], petugas, dicatatOleh: petugas, catatan: null, pada: null },
    });
    if (!hasil.ok) throw new Error(`demo: ${aksi} ditolak: ${JSON.stringify(hasil.error)}`);
  }
}

async function beritaAcara(app: App, sasaran: string): Promise<void> {
  const oleh = (petugas: string) => ({
    petugas,
    dicatatOleh: petugas,
    sekarang: app.clock.now(),
    ...app.pencatat,
  });
  const foto = await app.simpanBerkas([FOTO]);
  if (!foto.ok) throw new Error(`demo: foto ${foto.error.sebab}`);
  const isian = {
    tempat: 'Jalan Tambun Bungai',
    satker: 'UPT Jalan',
    uraian: 'Diperiksa bersama UPT Jalan.',
    temuan: 'Lubang sepanjang 40 meter.',
    kesimpulan: 'Perlu penambalan.',
  };
  const buat = await app.store.buatBa({
    jenis: null,
    sasaran: [sasaran],
    isian,
    berkas: foto.value,
    pada: null,
    ...oleh('penghubung1'),
  });
  if (!buat.ok) throw new Error(`demo: ba ditolak: ${JSON.stringify(buat.error)}`);
  const tetap = { ba: buat.value.id, nomorNaskah: null };
  const final = await app.store.ubahBa({ ...tetap, ubah: { jenis: 'final' }, ...oleh('penghubung1') });
  const setuju = await app.store.ubahBa({
    ...tetap,
    ubah: { jenis: 'setujui', cara: 'paraf', bukti: null },
    ...oleh('kepala'),
  });
  if (!final.ok || !setuju.ok) throw new Error(`demo: ba ditolak: ${JSON.stringify([final, setuju])}`);
}

async function tandaTerimaAkhir(app: App, rinci: KasusRinci | null): Promise<IsiDemo['tandaTerima']> {
  const akhir = rinci?.kasus.kiriman.find((k) => k.jenis === 'akhir' && k.status === 'terkirim');
  if (akhir === undefined) return null;
  for await (const b of app.store.kiriman({ id: akhir.id })) return { kiriman: b.id, idJauh: b.idJauh ?? '' };
  return null;
}

type Hasil = Pick<IsiDemo, 'utama' | 'tandaTerima' | 'efek'> & {
  readonly tarikan: HasilLintasan;
  readonly kiriman: HasilLintasan;
};

async function tampilkan(app: App, konteks: KonteksPerintah, hasil: Hasil): Promise<void> {
  const daftar: BarisDaftar[] = [];
  for await (const b of app.store.daftar({ batas: BARIS })) daftar.push(b);
  const isi = { ...hasil, daftar, config: app.config.berkas, folder: app.config.data };
  if (konteks.json) {
    const ringkas = {
      pull: hasil.tarikan.pull,
      push: hasil.kiriman.push,
      config: isi.config,
      data: isi.folder,
    };
    konteks.keluar.tulis(JSON.stringify(ringkas));
    return;
  }
  tulisBaris(konteks, demoTeks(isi, tampilan(app, konteks)));
}

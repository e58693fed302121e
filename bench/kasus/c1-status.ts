import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setelan } from '../alat/app.ts';
import { basisBesar } from '../alat/basis-besar.ts';
import { berselang, type Peserta } from '../alat/berselang.ts';
import { folderSementara } from '../alat/folder-sementara.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { type ModulDimuat, modulDimuat, PROGRAM } from '../alat/modul-dimuat.ts';
import { muatanBerlebih, PERINTAH_RINGAN } from '../alat/muatan-ringan.ts';
import { nisbah, palingBesar, sasaran } from '../alat/sasaran.ts';
import { bulat, msSekali, rentang } from '../alat/statistik.ts';

const REPORTS = 10_000;
/** A start takes so little that more rounds cost nothing. */
const KALI_RONDE = 4;
const KALI_MAKS = 3;
const LANTAI = 'node -e 0 (lantai)';

/** What `--help` and `status` load, and how long they take beside a Node that does nothing; the compile cache is warm. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const n = reports ?? REPORTS;
  using folder = folderSementara();
  cpSync(await basisBesar(n), folder.path, { recursive: true });
  writeFileSync(join(folder.path, 'penghubung.yaml'), setelan('http://127.0.0.1:9/api/v1'));
  const perintah = PERINTAH_RINGAN.map((satu) => ({
    ...satu,
    nama: satu.argumen.join(' '),
    dimuat: modulDimuat(satu.argumen, folder.path),
  }));
  const ms: Readonly<Record<string, readonly number[]>> = await berselang(rounds * KALI_RONDE, {
    [LANTAI]: jalan(['-e', '0'], folder.path),
    ...Object.fromEntries(
      perintah.map(({ nama, argumen }) => [nama, jalan([PROGRAM, ...argumen], folder.path)]),
    ),
  });
  const lantai = ms[LANTAI] ?? [];
  const kali = (nama: string) => nisbah(ms[nama] ?? [], lantai);
  return {
    judul: `perintah yang harus segera menjawab, kantor dengan ${bulat(n)} laporan`,
    tabel: [
      ['perintah', 'berkas kita', 'paket', 'milidetik', '÷ lantai', 'keluar'],
      [LANTAI, '', '', rentang(lantai, 0), '', ''],
      ...perintah.map(({ nama, dimuat: { kita, paket, kode } }) => [
        ...[nama, String(kita.length), paket.join(' ')],
        ...[rentang(ms[nama] ?? [], 0), rentang(kali(nama), 2), String(kode)],
      ]),
    ],
    sasaran: [
      palingBesar('waktu status ÷ node -e 0', kali('status'), KALI_MAKS),
      ...perintah.map(({ nama, paket, dimuat }) => ringan(nama, dimuat, paket)),
    ],
  };
}

function ringan(nama: string, dimuat: ModulDimuat, paket: readonly string[]): Hasil['sasaran'][number] {
  const lebih = muatanBerlebih(dimuat, paket);
  const keterangan = lebih.length === 0 ? 'tanpa axios, xlsx, PDF, atau peladen' : lebih.join(' ');
  return sasaran(
    `${nama} hanya memuat yang perlu: ${keterangan}`,
    lebih.length === 0 && (dimuat.kode === 0 || dimuat.kode === 3),
  );
}

const jalan = (argumen: readonly string[], folder: string): Peserta => {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
  return () => msSekali(() => spawnSync(process.execPath, argumen, { cwd: folder, env }));
};

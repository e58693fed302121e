import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setelan } from '../alat/app.ts';
import { folderSementara } from '../alat/folder-sementara.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { type ModulDimuat, modulDimuat, PROGRAM } from '../alat/modul-dimuat.ts';
import { muatanBerlebih, PERINTAH_RINGAN } from '../alat/muatan-ringan.ts';
import { rentang } from '../alat/statistik.ts';

/** What `--help` and `status` load, and how long they take beside a Node that does nothing. */
export async function ukur({ rounds }: OpsiUkur): Promise<Hasil> {
  using folder = folderSementara();
  writeFileSync(join(folder.path, 'penghubung.yaml'), setelan('http://127.0.0.1:9/api/v1'));
  const perintah = PERINTAH_RINGAN.map((satu) => ({
    ...satu,
    nama: satu.argumen.join(' '),
    dimuat: modulDimuat(satu.argumen, folder.path),
  }));
  const ronde = { folder: folder.path, rounds: rounds };
  return {
    judul: 'modul yang dimuat perintah yang harus segera menjawab',
    tabel: [
      ['perintah', 'berkas kita', 'paket', 'milidetik', 'keluar'],
      ['node -e 0 (lantai)', '', '', waktu(['-e', '0'], ronde), ''],
      ...perintah.map(({ nama, argumen, dimuat }) => [
        nama,
        String(dimuat.kita.length),
        dimuat.paket.join(' '),
        waktu([PROGRAM, ...argumen], ronde),
        String(dimuat.kode),
      ]),
    ],
    sasaran: perintah.map(({ nama, paket, dimuat }) => sasaran(nama, dimuat, paket)),
  };
}

function sasaran(nama: string, dimuat: ModulDimuat, paket: readonly string[]): Hasil['sasaran'][number] {
  const lebih = muatanBerlebih(dimuat, paket);
  const keterangan = lebih.length === 0 ? 'tanpa axios, xlsx, PDF, atau peladen' : lebih.join(' ');
  return {
    teks: `${nama} hanya memuat yang perlu: ${keterangan}`,
    tercapai: lebih.length === 0 && dimuat.kode === 0,
  };
}

/** The first run fills the compile cache. */
function waktu(
  argumen: readonly string[],
  ronde: { readonly folder: string; readonly rounds: number },
): string {
  const opsi = {
    cwd: ronde.folder,
    env: { ...process.env, NODE_COMPILE_CACHE: join(ronde.folder, 'cache') },
  };
  const sekali = () => {
    const mulai = performance.now();
    spawnSync(process.execPath, argumen, opsi);
    return performance.now() - mulai;
  };
  sekali();
  return rentang(Array.from({ length: ronde.rounds }, sekali), 0);
}

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderSementara } from '../alat/folder-sementara.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { palingBesar } from '../alat/sasaran.ts';
import { bulat, desimal } from '../alat/statistik.ts';
import { layaniRekaman, penarik } from '../alat/tarikan.ts';

const REPORTS = 10_000;
const BATAS = 100;
const KALI = 1.8;
const MIB = 2 ** 20;

/** What a pulled report takes of the disk, everything on, beside its JSON. Bytes do not vary: one round is enough. */
export async function ukur({ reports }: OpsiUkur): Promise<Hasil> {
  const rekaman = { n: reports ?? REPORTS, batas: BATAS };
  await using server = await layaniRekaman(rekaman);
  await using proses = penarik(server.kabar, rekaman);
  using folder = folderSementara();
  await proses.tarik(folder.path);
  const [cakram, json] = [besar(folder.path), server.kabar.bytes];
  return {
    judul: `isi cakram sesudah tarikan pertama ${bulat(rekaman.n)} laporan`,
    tabel: [
      ['', 'MiB', 'byte tiap laporan'],
      ['folder data', desimal(cakram / MIB), bulat(cakram / rekaman.n)],
      ['JSON di kawat', desimal(json / MIB), bulat(json / rekaman.n)],
    ],
    sasaran: [palingBesar('folder data ÷ JSON', [cakram / json], KALI)],
  };
}

/** Of every file below it. */
const besar = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((satu) => satu.isFile())
    .reduce((jumlah, { parentPath, name }) => jumlah + statSync(join(parentPath, name)).size, 0);

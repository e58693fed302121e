import { existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { peranAsing } from '../app/sop/periksa-peran.ts';
import type { IsianContoh } from '../config/contoh.ts';
import { tulisContoh } from '../config/contoh.ts';
import { petugasContoh } from '../config/petugas-contoh.ts';
import { parseConfig } from '../config.ts';
import { KonfigurasiDitolak } from '../galat.ts';
import type { DefinisiSop } from '../sop/definisi/definisi.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import { labelZona, ZONA } from '../sop/waktu/waktu.ts';
import type { Katalog } from '../teks/teks.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { opsiDaftar, opsiTeks } from './kerangka/konteks.ts';
import type { Tanya } from './masukan/tanya.ts';
import { penanya } from './masukan/tanya.ts';

const SAMBUNGAN = ['ekspor-xlsx', 'rest', 'f01'] as const;
/** Where the sandbox listens. */
const ALAMAT = { rest: 'http://127.0.0.1:8731/api/v1', f01: 'http://127.0.0.1:8731' } as const;
const HITUNGAN = ['kalender', 'kerja'] as const;

/** Writes a commented penghubung.yaml: asks on a terminal, takes flags elsewhere, and never overwrites. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const berkas = resolve(konteks.berkasKonfigurasi);
  if (existsSync(berkas)) {
    keluar.warta(katalog.galat.sudahAda(berkas));
    return KELUAR.pemakaian;
  }
  const tanya = await penanya(konteks);
  const isian = await isianDari(konteks, masukan, tanya.tanya, dirname(berkas)).finally(tanya.tutup);
  if (typeof isian === 'string') {
    keluar.warta(isian);
    return KELUAR.pemakaian;
  }
  const teks = tulisContoh(isian);
  periksa(teks, berkas);
  // `wx`: another process may have written it meanwhile.
  writeFileSync(berkas, teks, { flag: 'wx', mode: 0o600 });
  const { peran } = await bacaSop(isian.sop, dirname(berkas));
  for (const kalimat of peranAsingTeks(isian.petugas, peran, katalog)) keluar.warta(kalimat);
  if (konteks.json) keluar.tulis(JSON.stringify({ berkas }));
  else
    for (const baris of katalog.init.selesai(berkas, isian.sambungan.jenis === 'ekspor-xlsx'))
      keluar.tulis(baris);
  return KELUAR.baik;
};

/** The answers, or what is wrong with one of them. */
async function isianDari(
  { katalog }: KonteksPerintah,
  masukan: Masukan,
  tanya: Tanya,
  folder: string,
): Promise<IsianContoh | string> {
  const { pertanyaan, bawaan } = katalog.init;
  const ambil = async (opsi: string, kata: string, nilai: string) =>
    opsiTeks(masukan, opsi) ?? (await tanya(kata, nilai));
  const sop = await ambil('sop', pertanyaan.sop, SOP_BAWAAN);
  const definisi = await bacaSop(sop, folder);
  const nama = await ambil('nama', pertanyaan.nama, definisi.dokumen.instansi);
  const id = await ambil('id', pertanyaan.id, '5501');
  const zona = satuDari(ZONA, await ambil('zona', pertanyaan.zona(ZONA.join(', ')), zonaBawaan(definisi)));
  if (zona === null) return katalog.umum.nilaiSalah('--zona', ZONA.join(' | '));
  const sambungan = satuDari(SAMBUNGAN, await ambil('sambungan', pertanyaan.sambungan, 'ekspor-xlsx'));
  if (sambungan === null) return katalog.umum.nilaiSalah('--sambungan', SAMBUNGAN.join(' | '));
  const jaringan = sambungan === 'ekspor-xlsx' ? null : await ambil('url', pertanyaan.url, ALAMAT[sambungan]);
  const tokenEnv = jaringan === null ? null : await ambil('token-env', pertanyaan.tokenEnv, 'LAPOR_TOKEN');
  const hitungan = satuDari(HITUNGAN, await ambil('hitungan-hari', pertanyaan.hitunganHari, 'kalender'));
  if (hitungan === null) return katalog.umum.nilaiSalah('--hitungan-hari', HITUNGAN.join(' | '));
  return {
    idInstansi: id.split(',').map((satu) => satu.trim()),
    namaInstansi: nama,
    zona,
    sambungan:
      sambungan === 'ekspor-xlsx'
        ? { jenis: sambungan }
        : { jenis: sambungan, url: jaringan ?? '', tokenEnv: tokenEnv ?? '' },
    sop,
    hitunganHari: hitungan,
    petugas: petugasDari(
      opsiDaftar(masukan, 'petugas'),
      definisi.id === SOP_BAWAAN ? bawaan.petugas : petugasContoh(definisi),
    ),
  };
}

const SOP_BAWAAN = 'kapuas-2018';

/** As the settings name it: a path is told from the folder of their file. @throws SopDitolak, before anything is written */
async function bacaSop(sop: string, folder: string): Promise<DefinisiSop> {
  const { muatSop } = await import('../app/sop/aturan.ts');
  const path = /[\\/]|\.ya?ml$/i.test(sop);
  return muatSop({
    sop: path ? { jenis: 'berkas', path: resolve(folder, sop) } : { jenis: 'bawaan', id: sop },
  }).definisi;
}

/** Kapuas lies in Kalimantan; elsewhere the first zone by the SOP's label. */
const zonaBawaan = ({ id, zona }: DefinisiSop): Zona =>
  id === SOP_BAWAAN ? 'Asia/Pontianak' : (ZONA.find((satu) => labelZona(satu) === zona) ?? 'Asia/Jakarta');

const satuDari = <T extends string>(boleh: readonly T[], nilai: string): T | null =>
  boleh.find((b) => b === nilai) ?? null;

/** Told, not refused: whoever APIP names, or who stands in for the head, may have a role of their own. */
const peranAsingTeks = (
  petugas: IsianContoh['petugas'],
  peran: DefinisiSop['peran'],
  { pakai }: Katalog,
): readonly string[] =>
  peranAsing({ petugas, penugasan: [], persetujuan: {} }, { peran }).map((satu) =>
    pakai.peranAsing(satu.milik, satu.peran, Object.keys(peran).join(', ')),
  );

/** `id:peran:nama`, with several roles (`penghubung,kepala_opd`) or none; none given: those of the SOP, to be renamed in the file. */
function petugasDari(diminta: readonly string[], bawaan: IsianContoh['petugas']): IsianContoh['petugas'] {
  if (diminta.length === 0) return bawaan;
  return diminta.map((satu) => {
    const [id = '', peran = '', ...nama] = satu.split(':');
    return {
      id,
      nama: nama.join(':') || id,
      jabatan: null,
      peran: peran.split(',').filter((satu) => satu !== ''),
    };
  });
}

/** What would be refused tomorrow is refused now. */
function periksa(teks: string, berkas: string): void {
  const env = Object.fromEntries(
    [...teks.matchAll(/token_env:\s*"?([A-Za-z0-9_]+)/g)].map((m) => [m[1] ?? '', 'x']),
  );
  const hasil = parseConfig(teks, env, { berkas });
  if (!hasil.ok) throw new KonfigurasiDitolak(berkas, hasil.error);
}

import { bacaBerkasNaskah } from '../app/naskah-baku/naskah-baku.ts';
import { NaskahBakuDitolak } from '../galat.ts';
import { naskahBakuJson } from '../report/naskah-baku/naskah-baku.ts';
import type { NaskahBaku } from '../sop/naskah-baku/naskah-baku.ts';
import { angkaDalamNaskah } from '../sop/naskah-baku/naskah-baku.ts';
import { kalimat } from '../teks/kalimat.ts';
import type { Katalog } from '../teks/teks.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { muatKonfigurasi } from './kerangka/muat-konfigurasi.ts';
import { tulisKalimat } from './kerangka/tampil.ts';

/** Whether a file of standard texts can be used: every problem with its line. A file named on the line needs no settings. */
export const jalankan: Perintah = async (konteks, { argumen: [disebut] }) => {
  const { keluar, katalog, json } = konteks;
  const path = disebut ?? muatKonfigurasi(konteks, false).naskahBaku;
  if (path === null) {
    if (json) keluar.tulis(JSON.stringify({ sah: true, berkas: null, naskah: [], peringatan: [] }));
    else tulisKalimat(konteks, [katalog.naskahBaku.tanpaBerkas]);
    return KELUAR.baik;
  }
  try {
    const semua = bacaBerkasNaskah(path, 'instansi');
    const peringatan = semua.flatMap((satu) => berangka(satu, katalog));
    const sah = { sah: true, berkas: path, naskah: semua.map(naskahBakuJson), peringatan };
    if (json) keluar.tulis(JSON.stringify(sah));
    else tulisKalimat(konteks, [katalog.naskahBaku.sah(semua.length, path)]);
    for (const { kalimat } of peringatan) keluar.warta(kalimat);
    return KELUAR.baik;
  } catch (galat) {
    if (json && galat instanceof NaskahBakuDitolak) keluar.tulis(JSON.stringify(ditolakJson(galat, katalog)));
    throw galat;
  }
};

/** Never the number itself. */
function berangka(satu: NaskahBaku, { naskahBaku: kata }: Katalog) {
  const jenis = angkaDalamNaskah(satu);
  const angka = jenis.map((j) => kata.angka[j]).join(', ');
  return jenis.length === 0 ? [] : [{ naskah: satu.id, jenis, kalimat: kata.berangka(satu.id, angka) }];
}

const ditolakJson = ({ berkas, masalah: semua }: NaskahBakuDitolak, { naskah, naskahBaku }: Katalog) => ({
  sah: false,
  berkas,
  masalah: semua.map(({ baris, kolom, path, masalah }) => ({
    baris,
    kolom,
    path,
    kode: masalah.kode,
    kalimat: kalimat({ ...naskah, ...naskahBaku.salah }, masalah),
  })),
});

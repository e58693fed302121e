import { join, resolve } from 'node:path';
import { KUNCI } from '../app/cadangan/cadangan.ts';
import { bacaTanda } from '../app/cadangan/hanya-baca.ts';
import type { Manifes } from '../app/cadangan/manifes.ts';
import { saatIni } from '../app/lingkungan.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../sop/waktu/waktu.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { muatKonfigurasi } from './kerangka/muat-konfigurasi.ts';

/** A checked copy while others work. Opens no office: it must work when the data folder may only be read. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const kata = katalog.cadangan;
  const config = muatKonfigurasi(konteks, false);
  const { buatCadangan } = await import('../app/cadangan/cadangan.ts');
  const sekarang = await saatIni();
  const { folder, manifes } = await buatCadangan(config, {
    tujuan: resolve(opsiTeks(masukan, 'keluaran') ?? namaMenurutWaktu(sekarang)),
    tanpaKunci: opsiYa(masukan, 'tanpa-kunci'),
    sekarang,
    kemajuan: (tahap, jumlah) => keluar.kemajuan(kata.tahap[tahap](jumlah)),
  });
  const { basis, berkas, kunci } = manifes;
  if (konteks.json) keluar.tulis(JSON.stringify(cadanganJson(folder, manifes, config.instansi.zona)));
  else {
    keluar.tulis(kata.selesai(folder));
    keluar.tulis(kata.isi(basis.kasus, basis.kiriman, berkas.jumlah));
    keluar.tulis(kata.jejak(basis.jejak.seq, basis.jejak.hash.slice(0, 16)));
  }
  keluar.warta(kunci.ikut ? kata.denganKunci : kata.tanpaKunci(join(config.data, KUNCI)));
  const rusak = bacaTanda(config.data) !== null;
  if (rusak) keluar.warta(katalog.hanyaBaca.cadangan);
  if (berkas.jumlahHilang > 0) keluar.warta(kata.hilang(berkas.jumlahHilang));
  return !rusak && berkas.jumlahHilang === 0 ? KELUAR.baik : KELUAR.tidakUtuh;
};

/** Times as everywhere in `--json`; the manifest itself counts milliseconds. */
function cadanganJson(folder: string, manifes: Manifes, zona: Zona) {
  const { basis, dibuat } = manifes;
  const jejak = { ...basis.jejak, at: isoDenganOffset(basis.jejak.at, zona) };
  return { folder, ...manifes, dibuat: isoDenganOffset(dibuat, zona), basis: { ...basis, jejak } };
}

const namaMenurutWaktu = (sekarang: number): string =>
  `cadangan-${new Date(sekarang).toISOString().slice(0, 19).replaceAll(':', '')}`;

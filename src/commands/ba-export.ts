import type { BundelDitolak, OpsiBundel } from '../app/kertas/bundel.ts';
import { eksporBundel } from '../app/kertas/bundel.ts';
import { bundelJson, bundelPerluDiketahui, bundelRusak, bundelTeks } from '../report/ba/bundel.ts';
import { adalahTanggal } from '../sop/waktu/waktu.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { petugasDikenal } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

const FORMAT = ['csv', 'jsonl', 'xlsx'] as const;
const MENURUT = ['ba', 'disposisi'] as const;
const UNTUK = ['apip', 'publik'] as const;
const PEMISAH = [',', ';'] as const;

/** The auditor's bundle: a folder that is whole or not there. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const opsi = bacaOpsi(konteks, masukan);
  if (opsi === null) return KELUAR.pemakaian;
  return denganApp(konteks, {}, async (app) => {
    if (!petugasDikenal(konteks, app, konteks.sebagai, konteks.dicatatOleh)) return KELUAR.pemakaian;
    const hasil = await eksporBundel(app, opsi);
    if (!hasil.ok) return tolak(konteks, hasil.error);
    const { keluar, katalog, json } = konteks;
    if (json) keluar.tulis(JSON.stringify(bundelJson(hasil.value)));
    else for (const baris of bundelTeks(hasil.value, katalog)) keluar.tulis(baris);
    const rusak = bundelRusak(hasil.value, katalog);
    for (const kalimat of [...rusak, ...bundelPerluDiketahui(hasil.value, katalog)]) keluar.warta(kalimat);
    return rusak.length === 0 ? KELUAR.baik : KELUAR.tidakUtuh;
  });
};

function bacaOpsi(konteks: KonteksPerintah, masukan: Masukan): OpsiBundel | null {
  const { keluar, katalog } = konteks;
  const dari = tanggal(konteks, masukan, 'dari');
  const sampai = tanggal(konteks, masukan, 'sampai');
  const tujuan = wajib(konteks, masukan, 'keluaran');
  const format = pilihan(konteks, masukan, 'format', FORMAT, null);
  const menurut = pilihan(konteks, masukan, 'menurut', MENURUT, 'ba');
  const untuk = pilihan(konteks, masukan, 'untuk', UNTUK, 'umum');
  const pemisah = pilihan(konteks, masukan, 'pemisah', PEMISAH, ',');
  if (dari === null || sampai === null || tujuan === null) return null;
  if (format === undefined || menurut === undefined || untuk === undefined || pemisah === undefined)
    return null;
  if (dari > sampai) {
    keluar.warta(katalog.bundel.terbalik(dari, sampai));
    return null;
  }
  return {
    dari,
    sampai,
    tujuan,
    format,
    menurut,
    untuk,
    sebagai: konteks.sebagai,
    dicatatOleh: konteks.dicatatOleh,
    csv: { pemisah, bom: opsiYa(masukan, 'bom') },
    bukti: opsiYa(masukan, 'bukti'),
    kemajuan: (tahap, jumlah) => keluar.kemajuan(katalog.bundel.tahap[tahap](jumlah)),
  };
}

function tanggal(konteks: KonteksPerintah, masukan: Masukan, nama: string): string | null {
  const teks = wajib(konteks, masukan, nama);
  if (teks === null || adalahTanggal(teks)) return teks;
  konteks.keluar.warta(konteks.katalog.bundel.bukanTanggal(`--${nama}`, teks));
  return null;
}

/** undefined after telling that it is none of them. */
function pilihan<T extends string, B>(
  { keluar, katalog }: KonteksPerintah,
  masukan: Masukan,
  nama: string,
  boleh: readonly T[],
  bawaan: B,
): T | B | undefined {
  const teks = opsiTeks(masukan, nama);
  if (teks === null) return bawaan;
  const dipilih = boleh.find((satu) => satu === teks);
  if (dipilih === undefined) keluar.warta(katalog.bundel.pilihan(`--${nama}`, teks, boleh.join(' | ')));
  return dipilih;
}

function tolak({ keluar, katalog }: KonteksPerintah, ditolak: BundelDitolak): KodeKeluar {
  const kata = katalog.bundel.ditolak;
  keluar.warta(
    ditolak.sebab === 'xlsx_terlalu_besar'
      ? kata[ditolak.sebab](ditolak.maks)
      : kata[ditolak.sebab](ditolak.letak),
  );
  return KELUAR.pemakaian;
}

import type { AturanTenggat } from '../aturan.ts';
import { rentangPada } from '../waktu/jam-kerja.ts';
import { HARI_MAKS, statusHari } from '../waktu/kalender.ts';
import {
  awalHari,
  JAM_MS,
  MENIT_MS,
  padaMenit,
  type Tanggal,
  tambahHari,
  tanggalPada,
} from '../waktu/waktu.ts';
import { type Jeda, type Potongan, tanpaJeda } from './jeda.ts';
import { type BarisUraian, catatanTenggat, type MasukanTenggat, type Tenggat } from './uraian-tenggat.ts';

/** A deadline in menit or jam: it runs in office hours only, and stops with every pause. */
export function tenggatJam(masukan: MasukanTenggat, aturan: AturanTenggat): Tenggat {
  const catatan = catatanTenggat(masukan.mulai, aturan.kalender);
  let sisa = masukan.batas.jumlah * (masukan.batas.satuan === 'jam' ? JAM_MS : MENIT_MS);
  let hari = tanggalPada(masukan.mulai, aturan.zona);
  for (let n = 0; n <= HARI_MAKS; n++) {
    const henti = masukan.jeda.find(
      (jeda) => jeda.selesai === null && jeda.mulai < awalHari(hari, aturan.zona),
    );
    if (henti) {
      catatan.baris.push({ jenis: 'dijeda', tanggal: hari, sebab: henti.sebab });
      return catatan.selesai(null);
    }
    const terpakai = habiskan(waktuBerjalan(masukan, aturan, hari), sisa);
    const { jatuh, pakai } = terpakai;
    if (pakai > 0 || jatuh !== null) catatan.andalkan(hari);
    catatan.baris.push(...barisHari(masukan, aturan, hari, { ...terpakai, sisa }));
    if (jatuh !== null) return catatan.selesai(jatuh);
    sisa -= pakai;
    hari = tambahHari(hari, 1);
  }
  throw new RangeError(`no deadline within ${HARI_MAKS} days`);
}

interface Terpakai {
  /** The instant at which nothing is left; null: some is. */
  readonly jatuh: number | null;
  /** ms used of what was left, and the stretches that held them. */
  readonly pakai: number;
  readonly waktu: readonly Potongan[];
}

/** Uses up `sisa` ms in these stretches. */
function habiskan(semua: readonly Potongan[], sisa: number): Terpakai {
  const waktu: Potongan[] = [];
  let pakai = 0;
  for (const [mulai, selesai] of semua) {
    const jatuh = mulai + sisa - pakai;
    if (jatuh <= selesai) return { jatuh, pakai: sisa, waktu: [...waktu, [mulai, jatuh]] };
    waktu.push([mulai, selesai]);
    pakai += selesai - mulai;
  }
  return { jatuh: null, pakai, waktu };
}

const waktuBerjalan = (masukan: MasukanTenggat, aturan: AturanTenggat, hari: Tanggal): readonly Potongan[] =>
  waktuBuka(masukan, aturan, hari).flatMap((waktu) => tanpaJeda(waktu, masukan.jeda));

/** The office hours of a day that lie after the start. */
function waktuBuka({ mulai }: MasukanTenggat, aturan: AturanTenggat, hari: Tanggal): readonly Potongan[] {
  const { jamKerja, kalender, zona } = aturan;
  return rentangPada(jamKerja, kalender, hari)
    .map(
      ([buka, tutup]): Potongan => [
        Math.max(mulai, padaMenit(hari, buka, zona)),
        padaMenit(hari, tutup, zona),
      ],
    )
    .filter(([buka, tutup]) => buka < tutup);
}

/** Every day has its line, and a pause that took office hours of it another. */
function barisHari(
  masukan: MasukanTenggat,
  aturan: AturanTenggat,
  tanggal: Tanggal,
  { sisa, pakai, waktu, jatuh }: Terpakai & { readonly sisa: number },
): readonly BarisUraian[] {
  const status = statusHari(aturan.kalender, tanggal);
  if (!status.kerja) return [{ jenis: 'dilewati', tanggal, sebab: status.sebab, sumber: status.sumber }];
  const jeda = jedaMemotong(masukan, waktuBuka(masukan, aturan, tanggal), jatuh);
  const dijeda: readonly BarisUraian[] = jeda ? [{ jenis: 'dijeda', tanggal, sebab: jeda.sebab }] : [];
  // Rounded against what is left, so that the lines always add up to the limit.
  const menit = Math.round(sisa / MENIT_MS) - Math.round((sisa - pakai) / MENIT_MS);
  if (menit > 0) return [{ jenis: 'menit', tanggal, menit, waktu }, ...dijeda];
  if (jeda || pakai > 0) return dijeda;
  return [{ jenis: 'tutup', tanggal, buka: rentangPada(aturan.jamKerja, aturan.kalender, tanggal) }];
}

/** The pause that takes office hours before the end. */
const jedaMemotong = (
  { jeda }: MasukanTenggat,
  buka: readonly Potongan[],
  jatuh: number | null,
): Jeda | undefined =>
  jeda.find(({ mulai, selesai }) =>
    buka.some(
      ([dari, sampai]) => Math.max(mulai, dari) < Math.min(selesai ?? sampai, sampai, jatuh ?? sampai),
    ),
  );

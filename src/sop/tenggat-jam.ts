import type { AturanTenggat } from './aturan.ts';
import { rentangPada } from './jam-kerja.ts';
import { jedaPadaSaat, type Potongan, tanpaJeda } from './jeda.ts';
import { HARI_MAKS, statusHari } from './kalender.ts';
import { type BarisUraian, catatanTenggat, type MasukanTenggat, type Tenggat } from './uraian-tenggat.ts';
import { awalHari, JAM_MS, MENIT_MS, padaMenit, type Tanggal, tambahHari, tanggalPada } from './waktu.ts';

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
    const { jatuh, pakai } = habiskan(waktuBerjalan(masukan, aturan, hari), sisa);
    if (pakai > 0 || jatuh !== null) catatan.andalkan(hari);
    catatan.baris.push(...barisHari(masukan, aturan, hari, { sisa, pakai }));
    if (jatuh !== null) return catatan.selesai(jatuh);
    sisa -= pakai;
    hari = tambahHari(hari, 1);
  }
  throw new RangeError(`no deadline within ${HARI_MAKS} days`);
}

/** Uses up `sisa` ms in these stretches; `jatuh` is the instant at which nothing is left, else null. */
function habiskan(
  waktu: readonly Potongan[],
  sisa: number,
): { readonly jatuh: number | null; readonly pakai: number } {
  let pakai = 0;
  for (const [mulai, selesai] of waktu) {
    const perlu = sisa - pakai;
    if (perlu <= selesai - mulai) return { jatuh: mulai + perlu, pakai: sisa };
    pakai += selesai - mulai;
  }
  return { jatuh: null, pakai };
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

function barisHari(
  masukan: MasukanTenggat,
  aturan: AturanTenggat,
  tanggal: Tanggal,
  { sisa, pakai }: { readonly sisa: number; readonly pakai: number },
): readonly BarisUraian[] {
  const status = statusHari(aturan.kalender, tanggal);
  if (!status.kerja) return [{ jenis: 'dilewati', tanggal, sebab: status.sebab, sumber: status.sumber }];
  // Rounded against what is left, so that the lines always add up to the limit.
  const menit = Math.round(sisa / MENIT_MS) - Math.round((sisa - pakai) / MENIT_MS);
  if (menit > 0) return [{ jenis: 'menit', tanggal, menit }];
  const buka = waktuBuka(masukan, aturan, tanggal)[0];
  const jeda = pakai === 0 && buka ? jedaPadaSaat(masukan.jeda, buka[1] - 1) : undefined;
  return jeda ? [{ jenis: 'dijeda', tanggal, sebab: jeda.sebab }] : [];
}

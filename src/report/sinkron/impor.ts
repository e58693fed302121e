import type { EksporTerbaca, PeringatanEkspor } from '../../mapping/ekspor-xlsx/ekspor.ts';
import type { KeadaanButir } from '../../ports/store.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { tarikTeks } from './sync.ts';

export interface RingkasanImpor {
  readonly ekspor: EksporTerbaca;
  readonly hitungan: Readonly<Record<KeadaanButir, number>>;
}

/** More would push the sums off the screen. */
const PERINGATAN_MAKS = 10;

export function imporJson({ ekspor, hitungan }: RingkasanImpor, zona: Zona) {
  const { instansiLain, ringkasan, ganda } = ekspor.diabaikan;
  const { new: baru, changed, same, withdrawn, quarantined } = hitungan;
  return {
    listed: ekspor.baris.length,
    new: baru,
    changed,
    same,
    withdrawn,
    quarantined,
    waktu_versi: isoDenganOffset(ekspor.waktuVersi, zona),
    sumber_waktu_versi: ekspor.sumberWaktuVersi,
    diabaikan: { instansi_lain: instansiLain, ringkasan, ganda },
    peringatan: ekspor.peringatan.map(({ baris, jenis, kolom }) => ({ baris, jenis, kolom })),
  };
}

export function imporTeks(
  { ekspor, hitungan }: RingkasanImpor,
  saat: { readonly katalog: Katalog; readonly zona: Zona },
): readonly string[] {
  const { ekspor: kata, sync } = saat.katalog;
  const sumber =
    ekspor.sumberWaktuVersi === 'tanggal_generate' ? kata.dariTanggalGenerate : kata.dariWaktuBerkas;
  return [
    `${kata.judul}: ${tarikTeks({ ...hitungan, listed: ekspor.baris.length, pages: 0 }, sync)}`,
    `  ${kata.waktuVersi(waktuTeks(ekspor.waktuVersi, saat))} (${sumber})`,
    ...diabaikanTeks(ekspor.diabaikan, kata),
    ...(tanpaDisposisi(ekspor) ? [`  ${kata.tanpaDisposisi}`] : []),
    ...(hitungan.quarantined > 0 ? [`  ${kata.karantina(hitungan.quarantined)}`] : []),
    ...peringatanTeks(ekspor.peringatan, kata),
  ];
}

const diabaikanTeks = (d: EksporTerbaca['diabaikan'], kata: Katalog['ekspor']): readonly string[] =>
  (['instansiLain', 'ringkasan', 'ganda'] as const)
    .filter((nama) => d[nama] > 0)
    .map((nama) => `  ${kata.diabaikan[nama](d[nama])}`);

const tanpaDisposisi = (ekspor: EksporTerbaca): boolean =>
  ekspor.baris.some(
    ({ butir }) => butir.jenis === 'laporan' && butir.laporan.disposisi.sumber === 'tanggal_masuk',
  );

function peringatanTeks(semua: readonly PeringatanEkspor[], kata: Katalog['ekspor']): readonly string[] {
  if (semua.length === 0) return [];
  const tampil = semua.slice(0, PERINGATAN_MAKS).map(({ baris, jenis, kolom }) => {
    const kalimat = kata.peringatan[jenis](kolom ?? '');
    return `  ${baris === null ? '' : `${kata.baris(baris)}: `}${kalimat}`;
  });
  const sisa = semua.length - tampil.length;
  return [`${kata.perluDiperhatikan}:`, ...tampil, ...(sisa > 0 ? [`  ${kata.lebih(sisa)}`] : [])];
}

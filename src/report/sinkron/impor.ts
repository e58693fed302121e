import type { EksporTerbaca, PeringatanEkspor } from '../../mapping/ekspor-xlsx/ekspor.ts';
import type { KeadaanButir } from '../../ports/store.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';
import type { RemDilihat } from './rem.ts';
import { remJson, remTeks } from './rem.ts';
import { tarikTeks } from './sync.ts';

export interface RingkasanImpor {
  readonly ekspor: EksporTerbaca;
  readonly hitungan: Readonly<Record<KeadaanButir, number>>;
  /** Open cases of ours under another agency; ended, unless a brake holds them. */
  /** Closed in LAPOR! since, and with a reply of the reporter, by their numbers. */
  readonly ditutup?: readonly string[];
  readonly balasan?: readonly string[];
  readonly pindah?: { readonly trackingId: readonly string[]; readonly rem: RemDilihat | null };
}

const TANPA_PINDAH = { trackingId: [], rem: null };

/** More would push the sums off the screen. */
const PERINGATAN_MAKS = 10;
const PINDAH_MAKS = 20;
const BERUBAH_MAKS = 10;

export function imporJson(
  { ekspor, hitungan, ditutup = [], balasan = [], pindah = TANPA_PINDAH }: RingkasanImpor,
  zona: Zona,
) {
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
    ditutup,
    balasan,
    pindah: pindah.trackingId,
    braked: pindah.rem === null ? null : remJson(pindah.rem, zona),
    peringatan: ekspor.peringatan.map(({ baris, jenis, kolom }) => ({ baris, jenis, kolom })),
  };
}

export function imporTeks(
  { ekspor, hitungan, ditutup = [], balasan = [], pindah = TANPA_PINDAH }: RingkasanImpor,
  saat: { readonly katalog: Katalog; readonly zona: Zona },
): readonly string[] {
  const { ekspor: kata, sync } = saat.katalog;
  const sumber =
    ekspor.sumberWaktuVersi === 'tanggal_generate' ? kata.dariTanggalGenerate : kata.dariWaktuBerkas;
  return [
    `${kata.judul}: ${tarikTeks({ ...hitungan, listed: ekspor.baris.length, pages: 0 }, sync)}`,
    `  ${kata.waktuVersi(waktuTeks(ekspor.waktuVersi, saat))} (${sumber})`,
    ...diabaikanTeks(ekspor.diabaikan, kata),
    ...pindahTeks(pindah, saat.katalog),
    ...berubahTeks(ditutup, saat.katalog.tanpaSambungan.ditutup, saat.katalog),
    ...berubahTeks(balasan, saat.katalog.tanpaSambungan.dibalas, saat.katalog),
    ...(tanpaDisposisi(ekspor) ? [`  ${kata.tanpaDisposisi}`] : []),
    ...(hitungan.quarantined > 0 ? [`  ${kata.karantina(hitungan.quarantined)}`] : []),
    ...peringatanTeks(ekspor.peringatan, kata),
  ];
}

/** By number: it ends a case, which an officer wants to see in LAPOR!. */
function pindahTeks(
  { trackingId, rem }: NonNullable<RingkasanImpor['pindah']>,
  katalog: Katalog,
): readonly string[] {
  const { pindah } = katalog.ekspor;
  const disebut = [...trackingId.slice(0, PINDAH_MAKS), ...(trackingId.length > PINDAH_MAKS ? ['…'] : [])];
  const kata = rem === null ? pindah.berakhir : pindah.ditahan;
  return [
    ...(trackingId.length === 0 ? [] : [`  ${kata(trackingId.length, disebut.join(', '))}`]),
    ...(rem === null ? [] : remTeks(rem, katalog)),
  ];
}

/** What an officer has to do with: the other changes are only words. */
function berubahTeks(
  nomor: readonly string[],
  kata: (n: number, nomor: string) => string,
  { daftar }: Katalog,
): readonly string[] {
  if (nomor.length === 0) return [];
  const lebih = nomor.length - BERUBAH_MAKS;
  const disebut = nomor.slice(0, BERUBAH_MAKS).join(', ');
  return [`  ${kata(nomor.length, lebih > 0 ? `${disebut} ${daftar.lagi(lebih)}` : disebut)}`];
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

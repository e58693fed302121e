import type { KasusRinci } from '../../ports/store.ts';
import { err } from '../../sop/result.ts';
import { lebarTeks, rata } from '../tampilan/lebar.ts';
import { penolakanTeks } from '../tampilan/penolakan.ts';
import type { Pasangan, TampilanBanyakSop } from '../tampilan/tampilan.ts';
import { namaLangkahKasus } from '../tampilan/tampilan.ts';
import type { HasilBaris, SaatCatat } from './catat.ts';
import { catatJson, satuTeks } from './catat.ts';

/** One report that was to be linked, or let go. */
export interface HasilKaitan {
  readonly sasaran: string;
  readonly hasil: HasilBaris['hasil'];
}

/** Advice names the option of `kaitkan`, which has no `--isian`. */
const OPSI_TERLAMBAT = '--alasan-terlambat "…"';

function denganOpsi(hasil: HasilKaitan['hasil']): HasilKaitan['hasil'] {
  if (hasil.ok || hasil.error.jenis !== 'ditolak') return hasil;
  const { penolakan } = hasil.error;
  const masalah = penolakan.masalah.map((m) =>
    m.kode === 'alasan_terlambat_perlu' ? { ...m, data: { ...m.data, opsi: OPSI_TERLAMBAT } } : m,
  );
  return err({ ...hasil.error, penolakan: { ...penolakan, masalah } });
}

export const kaitanTeks = (semua: readonly HasilKaitan[], saat: SaatCatat): readonly string[] =>
  semua.flatMap(({ sasaran, hasil: asli }) => {
    const hasil = denganOpsi(asli);
    if (hasil.ok) return satuTeks(hasil.value, saat);
    const sebab = penolakanTeks(hasil.error, { ...saat, kasus: sasaran });
    return [saat.katalog.kaitan.ditolak(sasaran), ...sebab.map((baris) => `  ${baris}`)];
  });

/** As `catat --from` tells it, a report in the place of a line. */
export function kaitanJson(semua: readonly HasilKaitan[], saat: SaatCatat) {
  const { baris, ...hitungan } = catatJson(
    semua.map(({ sasaran, hasil }, i) => ({ nomor: i + 1, sasaran, hasil: denganOpsi(hasil) })),
    saat,
  );
  return {
    ...hitungan,
    laporan: baris.map(({ baris: nomor, ...isi }) => ({ sasaran: semua[nomor - 1]?.sasaran ?? '', ...isi })),
  };
}

/** In `show`: what this report shares the examination of, by its number only. */
export function indukPasangan({ induk }: Pick<KasusRinci, 'induk'>, t: TampilanBanyakSop): Pasangan {
  const { kaitan } = t.katalog;
  if (induk === null) return [kaitan.induk, null];
  if (induk.status === 'dilepas') return [kaitan.induk, kaitan.indukLepas(induk.sebutan)];
  return [kaitan.induk, `${induk.sebutan} (${namaLangkahKasus(t, induk)})`];
}

export function anakBaris({ anak }: Pick<KasusRinci, 'anak'>, t: TampilanBanyakSop): readonly string[] {
  const lebar = Math.max(0, ...anak.map((k) => lebarTeks(k.sebutan)));
  return anak.map((k) => `  ${rata(k.sebutan, lebar)}  ${namaLangkahKasus(t, k)}`);
}

import type { DefinisiSop } from '../definisi/definisi.ts';
import { KANAL_LAPOR } from '../definisi/definisi.ts';
import { bukaPutaran, langkahAwal } from '../kasus/gerak.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import { rancang } from '../kasus/rancangan.ts';
import type { IdKasus } from '../kasus/terapkan.ts';
import { terapkan } from '../kasus/terapkan.ts';
import type { Masalah, Penolakan } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import { bacaIsian } from '../tindakan/isian.ts';
import { HARI_MS } from '../waktu/waktu.ts';

/** `kasus.asal` of a case that the office took in itself. */
export const ASAL_REGISTER = 'register';

/** A complaint that did not come through LAPOR!. */
export interface PengaduanBaru {
  /** When it was made (ms UTC): starts the SOP's clock. */
  readonly pada: number;
  /** When it was recorded (ms UTC). */
  readonly terlihat: number;
  /** The agency id that took it in. */
  readonly instansi: string;
  readonly kanal: string;
  /** Hash of the SOP text that it is pinned to. */
  readonly sop: string;
  /** The filled-in form; none of it is journalled. */
  readonly formulir: Readonly<Record<string, string>>;
}

/** Channels by which a complaint comes to the office itself. */
export const kanalRegister = ({ kanal }: Pick<DefinisiSop, 'kanal'>): readonly string[] =>
  kanal.filter((satu) => satu !== KANAL_LAPOR);

/** The form as its SOP asks for it, or every problem at once. `kanal`: of all SOPs in force. */
export function periksaPengaduan(
  baru: Pick<PengaduanBaru, 'pada' | 'kanal' | 'formulir'>,
  petugas: string,
  kanal: readonly string[],
  konteks: KonteksBoleh,
): Result<Readonly<Record<string, string>>, Penolakan> {
  const { sop, tenggat } = konteks.aturan;
  const orang = konteks.petugas.map((p) => p.id);
  const bentuk = { isian: sop.formulir, hanyaIni: true };
  const isian = bacaIsian(bentuk, baru.formulir, konteks.petugas, tenggat.zona);
  const semua: readonly Masalah[] = [
    ...(orang.includes(petugas)
      ? []
      : [masalah('petugas_tak_dikenal', { petugas, dikenal: orang.join(', ') })]),
    ...(kanal.includes(baru.kanal)
      ? []
      : [masalah('kanal_tak_dikenal', { kanal: baru.kanal, dikenal: kanal.join(', ') })]),
    ...waktuSalah(baru.pada, konteks.sekarang),
    // The fields of another channel's form would only confuse.
    ...(kanal.includes(baru.kanal) ? [...isian.masalah, ...isiSalah(baru.formulir, sop)] : []),
  ];
  if (semua.length > 0) return err({ masalah: semua, boleh: [] });
  const terisi = Object.entries(baru.formulir).map(([nama, isi]) => [nama, isi.trim()] as const);
  return ok(Object.fromEntries(terisi.filter(([, isi]) => isi !== '')));
}

/** A complaint of an earlier year may be entered late; 2006 for 2026 is a slip of the finger. */
const UMUR_MAKS_TAHUN = 5;

function waktuSalah(pada: number, sekarang: number): readonly Masalah[] {
  if (pada > sekarang) return [masalah('waktu_di_depan')];
  const terlalu = pada < sekarang - UMUR_MAKS_TAHUN * 366 * HARI_MS;
  return terlalu ? [masalah('pengaduan_terlalu_lama', { maks: UMUR_MAKS_TAHUN })] : [];
}

/** characters of a name, an address or a number; the words of a complaint have their own limit. */
const PANJANG_IDENTITAS_MAKS = 1_000;

/** What a form says of a person has to be right while the person still stands at the counter. */
const isiSalah = (formulir: Readonly<Record<string, string>>, sop: DefinisiSop): readonly Masalah[] =>
  Object.entries(formulir).flatMap(([isian, isi]) => {
    const bentuk = Object.hasOwn(sop.formulir, isian) ? sop.formulir[isian] : undefined;
    if (bentuk === undefined || isi.trim() === '') return [];
    if (bentuk.identitas && isi.length > PANJANG_IDENTITAS_MAKS)
      return [masalah('isian_terlalu_panjang', { isian, maks: PANJANG_IDENTITAS_MAKS })];
    return isian === 'nik' && !/^\d{16}$/.test(isi.trim()) ? [masalah('isian_nik', { isian })] : [];
  });

/** A case of our own register: its first step begins when the complaint was made. */
export function pengaduanBaru(baru: PengaduanBaru, id: IdKasus, sop: DefinisiSop): readonly Perubahan[] {
  const langkah = langkahAwal(sop);
  const diterima = {
    jenis: 'kasus.diterima',
    asal: ASAL_REGISTER,
    instansi: baru.instansi,
    kanal: baru.kanal,
    versi: baru.pada,
    terlihat: baru.terlihat,
    tutup: false,
    kelasAwal: 'tanpa-pemeriksaan-lapangan',
    langkah,
    sop: baru.sop,
  } as const;
  const kasus = terapkan(null, diterima, id);
  return [
    { peristiwa: diterima, teks: baru.formulir },
    ...bukaPutaran(rancang(kasus), langkah, baru.pada, 'register', 'register').perubahan,
  ];
}

/** Fields of a form that may give a complaint its title, best first: never one that tells who the reporter is. */
export function isianJudul({ formulir }: Pick<DefinisiSop, 'formulir'>): readonly string[] {
  const boleh = Object.entries(formulir).filter(([, i]) => i.jenis === 'teks' && !i.identitas);
  const dahulu = ['judul', 'isi'].filter((nama) => boleh.some(([ada]) => ada === nama));
  return [...new Set([...dahulu, ...boleh.filter(([, i]) => i.wajib).map(([nama]) => nama)])];
}

/** The first line of what stands in it. */
export const judulDari = (isi: string): string => isi.trim().split('\n', 1)[0]?.trim() ?? '';

/** What a complaint of our own register is called; null where its form holds no words of its own. */
export const judulPengaduan = (
  formulir: Readonly<Record<string, string>>,
  sop: Pick<DefinisiSop, 'formulir'>,
): string | null =>
  isianJudul(sop)
    .map((nama) => judulDari(formulir[nama] ?? ''))
    .find((judul) => judul !== '') ?? null;

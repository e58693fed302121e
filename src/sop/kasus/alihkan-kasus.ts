import type { DefinisiSop } from '../definisi/definisi.ts';
import { KIRIMAN_TUNTAS } from '../kiriman/kiriman.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { dalamMasa, peranPada } from '../petugas.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import { tanggalPada } from '../waktu/waktu.ts';
import type { Kasus } from './kasus.ts';
import { sebutan } from './kasus.ts';
import type { Perubahan } from './peristiwa.ts';
import { dibukaBagi } from './petugas-apip.ts';
import { adalahTerlapor } from './terlapor.ts';

/** From now on somebody else answers for a case. No SOP speaks of it (kebijakan; docs/decisions/0022). */
export interface PerintahAlih {
  /** On whose decision; null: only looked at. */
  readonly petugas: string | null;
  readonly kepada: string;
  /** '' where none was given: a whole handover may speak for itself. */
  readonly alasan: string;
  /** Number of the printed handover, where there is one. */
  readonly serahTerima: string | null;
}

/** Roles of the four offices' heads; another SOP's head is whoever approves its answers or its Berita Acara. */
const PERAN_PIMPINAN = ['kepala_opd', 'kepala_dinas', 'camat', 'ketua_tim'] as const;

export function peranPimpinan(sop: Pick<DefinisiSop, 'peran' | 'jawaban' | 'ba'>): readonly string[] {
  const dikenal = PERAN_PIMPINAN.filter((peran) => Object.hasOwn(sop.peran, peran));
  if (dikenal.length > 0) return dikenal;
  const penyetujuBa = Object.values(sop.ba).flatMap((jenis) => jenis.penyetuju);
  return [...new Set([...(sop.jawaban?.penyetuju ?? []), ...penyetujuBa])];
}

/** Roles that may do anything at all with a case of this SOP. */
export const peranKerja = ({ tindakan }: Pick<DefinisiSop, 'tindakan'>): readonly string[] => [
  ...new Set(Object.values(tindakan).flatMap(({ pelaksana }) => pelaksana)),
];

/** A case that has ended is handed over too while an answer of it has not reached its end: somebody must look after it. */
export const perluDipegang = (kasus: Kasus, sop: Pick<DefinisiSop, 'langkah'>): boolean =>
  kasus.langkah in sop.langkah || kasus.kiriman.some(({ status }) => !KIRIMAN_TUNTAS.includes(status));

/** One case to another officer, or every reason against it. */
export function alihkanKasus(
  kasus: Kasus,
  perintah: PerintahAlih,
  konteks: KonteksBoleh,
): Result<readonly Perubahan[], readonly Masalah[]> {
  const { kepada, alasan, serahTerima } = perintah;
  const salah = [
    ...periksaPenerima(kepada, konteks),
    ...(perintah.petugas === null ? [] : periksaPengalih(kasus, perintah.petugas, konteks)),
    ...periksaKasus(kasus, perintah, konteks),
  ];
  if (salah.length > 0) return err(salah);
  const peristiwa = {
    jenis: 'kasus.dialihkan',
    ...(kasus.penanggungJawab === null ? {} : { petugasLama: kasus.penanggungJawab }),
    petugasBaru: kepada,
    pada: konteks.sekarang,
    ...(serahTerima === null ? {} : { serahTerima }),
  } as const;
  return ok([alasan === '' ? { peristiwa } : { peristiwa, teks: { alasan } }]);
}

/** Somebody who holds nothing is at least somebody, and somebody else. */
export function periksaPemegang(dari: string, kepada: string, { petugas }: KonteksBoleh): readonly Masalah[] {
  if (dari === kepada) return [masalah('alih_ke_pemegang', { kepada })];
  if (petugas.some((p) => p.id === dari)) return [];
  return [masalah('pemegang_tak_dikenal', { dari, dikenal: petugas.map((p) => p.id).join(', ') })];
}

/** Who takes over is known, in service on this day, and holds a role of the SOP that may act. */
export function periksaPenerima(kepada: string, konteks: KonteksBoleh): readonly Masalah[] {
  const { petugas, penugasan, sekarang, aturan } = konteks;
  const orang = petugas.find((p) => p.id === kepada);
  if (orang === undefined)
    return [masalah('penerima_tak_dikenal', { kepada, dikenal: petugas.map((p) => p.id).join(', ') })];
  const { zona } = aturan.tenggat;
  const { berlakuDari, berlakuSampai } = orang;
  if (!dalamMasa(tanggalPada(sekarang, zona), berlakuDari, berlakuSampai))
    return [
      masalah('penerima_tidak_bertugas', { kepada, dari: berlakuDari ?? '', sampai: berlakuSampai ?? '' }),
    ];
  const peran = peranPada(kepada, sekarang, petugas, penugasan, zona);
  const perlu = peranKerja(aturan.sop);
  if (perlu.some((satu) => peran.includes(satu))) return [];
  return [masalah('penerima_tanpa_peran', { kepada, sop: aturan.sop.id, peran: perlu.join(', ') })];
}

/**
 * The officer who holds it, or the head (its officer may have left suddenly); of a case at APIP its named officer too; of
 * one that nobody has taken up yet whoever may work on it.
 */
function periksaPengalih(kasus: Kasus, petugas: string, konteks: KonteksBoleh): readonly Masalah[] {
  const { aturan, penugasan, sekarang } = konteks;
  const asing = periksaPetugas(petugas, konteks);
  if (asing.length > 0) return asing;
  const peran = peranPada(petugas, sekarang, konteks.petugas, penugasan, aturan.tenggat.zona);
  const pimpinan = peranPimpinan(aturan.sop);
  const boleh = kasus.penanggungJawab === null ? [...pimpinan, ...peranKerja(aturan.sop)] : pimpinan;
  if (boleh.some((satu) => peran.includes(satu))) return [];
  if (petugas === kasus.penanggungJawab) return [];
  if (kasus.apip !== null && dibukaBagi(kasus, petugas, { ...konteks, zona: aturan.tenggat.zona })) return [];
  return [
    masalah('alih_tidak_berhak', {
      petugas,
      pemilik: kasus.penanggungJawab ?? '-',
      peran: pimpinan.join(', '),
    }),
  ];
}

/** Who decides is known and in service. */
export function periksaPetugas(petugas: string, konteks: KonteksBoleh): readonly Masalah[] {
  const { aturan, sekarang } = konteks;
  const orang = konteks.petugas.find((p) => p.id === petugas);
  if (orang === undefined)
    return [
      masalah('petugas_tak_dikenal', { petugas, dikenal: konteks.petugas.map((p) => p.id).join(', ') }),
    ];
  const hari = tanggalPada(sekarang, aturan.tenggat.zona);
  if (dalamMasa(hari, orang.berlakuDari, orang.berlakuSampai)) return [];
  return [
    masalah('pengalih_tidak_bertugas', { petugas, peran: peranPimpinan(aturan.sop).join(', ') || '-' }),
  ];
}

/** A case at APIP neither goes to the person it concerns, nor is moved by them. */
function periksaKasus(
  kasus: Kasus,
  { petugas, kepada }: PerintahAlih,
  { aturan, petugas: semua }: KonteksBoleh,
): readonly Masalah[] {
  const orang = petugas === null ? [kepada] : [petugas, kepada];
  return [
    ...(adalahTerlapor(kasus, orang, semua) ? [masalah('alih_apip', { kasus: sebutan(kasus) })] : []),
    ...(kasus.penanggungJawab === kepada ? [masalah('alih_ke_pemegang', { kepada })] : []),
    ...(perluDipegang(kasus, aturan.sop) ? [] : [masalah('alih_berakhir', { langkah: kasus.langkah })]),
  ];
}

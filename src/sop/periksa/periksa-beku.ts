import type { DefinisiSop, JawabanSop, TindakanSop } from '../definisi/definisi.ts';
import { MENUNGGU_PELAPOR, SELESAI } from '../kasus/kasus.ts';
import { jelajah, semuaJalan } from './jalan.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';
import { langkahAwal } from './periksa-awal.ts';
import { TERBUKA } from './tempat.ts';

/** The act of which an SOP says that it freezes the final answer does so, can do so, and no case is closed without it. */
export function periksaBeku(sop: DefinisiSop): MasalahJalur[] {
  const { jawaban, tindakan } = sop;
  // An act that does not exist is told already.
  if (jawaban === null || !Object.hasOwn(tindakan, jawaban.membekukan)) return [];
  const lain = Object.keys(tindakan)
    .filter((aksi) => aksi !== jawaban.membekukan && membekukan(tindakan[aksi]))
    .map((aksi) => lapor('pembeku_lain', aksi, 'tindakan', aksi, 'efek'));
  if (!membekukan(tindakan[jawaban.membekukan]))
    return [
      lapor('pembeku_tak_membekukan', jawaban.membekukan, 'jawaban', 'membekukan'),
      ...lain,
      ...periksaPenutup(sop, jawaban),
    ];
  return [
    ...lain,
    ...periksaPenyusun(sop, jawaban),
    ...periksaPenyetuju(sop, jawaban),
    ...periksaPenutup(sop, jawaban),
  ];
}

/** Effects by name: `jawab` drafts and freezes at once; those of a konsep are about the kinds that their act may name. */
const membekukan = (satu: TindakanSop | undefined): boolean =>
  berefek(satu, 'jawab', 'setujui-jawaban') || (berefek(satu, 'setujui-konsep') && tentangAkhir(satu));

const menyusun = (satu: TindakanSop): boolean =>
  berefek(satu, 'jawab', 'susun-jawaban') || (berefek(satu, 'susun-konsep') && tentangAkhir(satu));

const berefek = (satu: TindakanSop | undefined, ...efek: readonly string[]): boolean =>
  satu?.efek.some((nama) => efek.includes(nama)) === true;

const jenis = (satu: TindakanSop | undefined): readonly string[] => satu?.isian['jenis']?.pilihan ?? [];
const tentangAkhir = (satu: TindakanSop | undefined): boolean => jenis(satu).includes('akhir');

/** It is drafted where the SOP says, and what is drafted there can still be frozen. */
function periksaPenyusun(sop: DefinisiSop, { disusunDi, membekukan: aksi }: JawabanSop): MasalahJalur[] {
  if (!Object.hasOwn(sop.langkah, disusunDi)) return [];
  const tersusun = Object.values(sop.tindakan).some((satu) => menyusun(satu) && dapatDi(satu, disusunDi));
  if (!tersusun) return [lapor('jawaban_tak_tersusun', disusunDi, 'jawaban', 'disusunDi')];
  const pembeku = sop.tindakan[aksi];
  const sesudah = jelajah([disusunDi], semuaJalan(sop));
  // What `terbuka` opens is only the step where a final answer may be drafted (bolehMenyusun).
  const dapat =
    pembeku !== undefined &&
    (dapatDi(pembeku, disusunDi) || pembeku.di.some((di) => di !== TERBUKA && sesudah.has(di)));
  return dapat ? [] : [lapor('pembeku_tak_terjangkau', aksi, 'jawaban', 'membekukan')];
}

const dapatDi = ({ di, kecuali }: TindakanSop, langkah: string): boolean =>
  di.includes(langkah) || (di.includes(TERBUKA) && !kecuali.includes(langkah));

/** Who performs the freezing act may approve: else it is refused to everybody who holds one role. */
function periksaPenyetuju(sop: DefinisiSop, { membekukan: aksi, penyetuju }: JawabanSop): MasalahJalur[] {
  const pelaksana = sop.tindakan[aksi]?.pelaksana ?? [];
  if (pelaksana.length === 0 || penyetuju.length === 0) return [];
  return pelaksana.some((peran) => penyetuju.includes(peran))
    ? []
    : [lapor('pembeku_bukan_penyetuju', aksi, 'jawaban', 'penyetuju')];
}

/** No act brings a case to `selesai`, or to wait for a reply, whose answer is not frozen. */
function periksaPenutup(sop: DefinisiSop, { terkirim }: JawabanSop): MasalahJalur[] {
  const takMenjamin = semuaJalan(sop).filter(({ dari, ke, aksi }) =>
    aksi === null ? dari !== terkirim?.di || ke !== terkirim.ke : !menjamin(sop, aksi),
  );
  const tercapai = jelajah(langkahAwal(sop).slice(0, 1), takMenjamin);
  const penutup = takMenjamin.flatMap(({ dari, ke, aksi }) =>
    aksi !== null && tercapai.has(dari) && TERJAWAB.has(ke) ? [aksi] : [],
  );
  return [...new Set(penutup)].map((aksi) =>
    lapor('selesai_tanpa_jawaban', aksi, 'tindakan', aksi, 'pindah'),
  );
}

const TERJAWAB: ReadonlySet<string> = new Set([SELESAI, MENUNGGU_PELAPOR]);

/** Once this act is recorded, the final answer is frozen. An approval that may as well be of an interim one proves nothing. */
function menjamin(sop: DefinisiSop, aksi: string, dilihat: readonly string[] = []): boolean {
  const satu = sop.tindakan[aksi];
  if (satu === undefined || dilihat.includes(aksi)) return false;
  if (aksi === sop.jawaban?.membekukan && membekukan(satu))
    return !berefek(satu, 'setujui-konsep') || jenis(satu).every((nama) => nama === 'akhir');
  return satu.syarat.some((syarat) =>
    typeof syarat === 'string'
      ? syarat === 'jawaban-sampai'
      : 'sudah' in syarat && menjamin(sop, syarat.sudah, [...dilihat, aksi]),
  );
}

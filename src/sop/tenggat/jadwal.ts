import type { AturanTenggat } from '../aturan.ts';
import type { Batas, DefinisiSop, Langkah } from '../definisi/definisi.ts';
import type { Kasus, KelasNasional, LangkahDijalani } from '../kasus/kasus.ts';
import { langkahIni, MENUNGGU_PELAPOR, putaranIni, SELESAI, TIDAK_DITANGGAPI } from '../kasus/kasus.ts';
import { jatuhTenggat } from './jatuh-tenggat.ts';
import type { Jeda, MasukanTenggat, Tenggat } from './tenggat.ts';
import { berjamKerja, hitungTenggat, tambahHariKerja } from './tenggat.ts';

/** What the store keeps in columns, so that lists answer from an index; always recomputable from the case. */
export interface Jadwal {
  readonly terbuka: boolean;
  readonly tenggatSop: number | null;
  readonly tenggatNasional: number | null;
  /** When the passing of time alone moves this case (ms UTC). */
  readonly pemicu: number | null;
}

export function jadwalKasus(kasus: Kasus, sop: DefinisiSop, aturan: AturanTenggat): Jadwal {
  return {
    terbuka: terbuka(kasus, sop),
    tenggatSop: jatuh(masukanSop(kasus, sop, aturan), aturan),
    tenggatNasional: jatuh(masukanNasional(kasus, sop, aturan), aturan),
    pemicu: pemicu(kasus, aturan),
  };
}

const jatuh = (masukan: MasukanTenggat | null, aturan: AturanTenggat): number | null =>
  masukan === null ? null : jatuhTenggat(masukan, aturan);

/** `list` shows all that is not at an end. */
export const terbuka = (kasus: Kasus, sop: DefinisiSop): boolean => kasus.langkah in sop.langkah;

/** A step as the agency's settings read it (Kapuas row 1 has two readings: docs/decisions/0002). */
export function langkahBerlaku(sop: DefinisiSop, langkah: string, aturan: AturanTenggat): Langkah | null {
  const dasar = sop.langkah[langkah];
  if (dasar === undefined) return null;
  return { ...dasar, ...dasar.varian[aturan.bacaBaris1] };
}

/** Inputs of the running step's clock; null where the SOP sets none. */
export function masukanSop(kasus: Kasus, sop: DefinisiSop, aturan: AturanTenggat): MasukanTenggat | null {
  const jalan = langkahIni(kasus);
  const putaran = putaranIni(kasus);
  if (jalan === null || putaran === null || jalan.selesai !== null) return null;
  const langkah = langkahBerlaku(sop, jalan.langkah, aturan);
  if (langkah === null || langkah.batas === null) return null;
  const sejakDisposisi = langkah.mulai === 'disposisi';
  const sejak = sejakDisposisi ? putaran.mulai : jalan.mulai;
  return {
    // Minutes of which nobody could know are not counted: they start when first seen or registered.
    mulai: berjamKerja(langkah.batas) ? Math.max(sejak, kasus.terlihat) : sejak,
    batas: langkah.batas,
    // A clock that has run since the disposition has stopped with the pauses of the steps before this one, too.
    jeda: sejakDisposisi ? [...jedaLangkahLain(kasus, jalan), ...jalan.jeda] : jalan.jeda,
  };
}

export function tenggatSop(kasus: Kasus, sop: DefinisiSop, aturan: AturanTenggat): Tenggat | null {
  const masukan = masukanSop(kasus, sop, aturan);
  return masukan === null ? null : hitungTenggat(masukan, aturan);
}

/** Inputs of the national clock; null after the final answer and where the case is no longer ours to answer. */
export function masukanNasional(
  kasus: Kasus,
  sop: DefinisiSop,
  aturan: AturanTenggat,
): MasukanTenggat | null {
  const putaran = putaranIni(kasus);
  // What LAPOR! does not know has no national clock.
  if (kasus.trackingId === null || putaran === null || putaran.akhirTerkirim !== null) return null;
  if (!terbuka(kasus, sop) && !belumTerjawabDiLapor(kasus, sop)) return null;
  const jumlah =
    putaran.pertamaTerkirim === null ? aturan.nasional.tindakLanjutPertama : batasKelas(kasus, aturan);
  const batas: Batas = { jumlah, satuan: 'hari_kerja' };
  const jeda =
    aturan.nasional.dasarJeda !== null ? jedaPutaran(kasus, putaran.n).filter(menungguPelapor) : [];
  return { mulai: putaran.mulai, batas, jeda };
}

/** Ended here while LAPOR! waits on: not responded to, or answered outside it before it was linked. */
const belumTerjawabDiLapor = ({ langkah, tutupHulu }: Kasus, { jawaban }: DefinisiSop): boolean =>
  !tutupHulu && (langkah === TIDAK_DITANGGAPI || (langkah === SELESAI && jawaban !== null));

/** Not responded to, and LAPOR! has not closed it yet: the Admin Instansi has to. */
export const menungguPenutupan = ({ langkah, tutupHulu, trackingId }: Kasus): boolean =>
  langkah === TIDAK_DITANGGAPI && !tutupHulu && trackingId !== null;

const jedaPutaran = (kasus: Kasus, n: number): readonly Jeda[] =>
  kasus.jalan.filter((l) => l.putaran === n).flatMap((l) => l.jeda);

/** A step that the case left for a return and came back to carries its own pauses on. */
const jedaLangkahLain = (kasus: Kasus, { putaran, langkah }: LangkahDijalani): readonly Jeda[] =>
  kasus.jalan.filter((l) => l.putaran === putaran && l.langkah !== langkah).flatMap((l) => l.jeda);

/** A return never stops a national clock. */
const menungguPelapor = ({ sebab }: Jeda): boolean => sebab === 'minta-kelengkapan';

export function tenggatNasional(kasus: Kasus, sop: DefinisiSop, aturan: AturanTenggat): Tenggat | null {
  const masukan = masukanNasional(kasus, sop, aturan);
  return masukan === null ? null : hitungTenggat(masukan, aturan);
}

/** Until an officer sets a class: information 5, else 14; never 60 by itself. */
export const kelasBerlaku = (kasus: Kasus): KelasNasional => kasus.kelas ?? kasus.kelasAwal;

function batasKelas(kasus: Kasus, aturan: AturanTenggat): number {
  switch (kelasBerlaku(kasus)) {
    case 'informasi':
      return aturan.nasional.informasi;
    case 'tanpa-pemeriksaan-lapangan':
      return aturan.nasional.tanpaPemeriksaan;
    case 'pemeriksaan-lapangan':
      return aturan.nasional.denganPemeriksaan;
  }
}

/** LAPOR! closes after 10 hari kerja without a reply; a reply that nobody has assessed stops that count. */
export function masukanPenutupan(kasus: Kasus, aturan: AturanTenggat): MasukanTenggat | null {
  if (kasus.langkah !== MENUNGGU_PELAPOR || (kasus.balasan?.belumDinilai ?? 0) > 0) return null;
  const terakhir = Math.max(
    ...kasus.kiriman
      .filter((k) => k.status === 'terkirim' && (k.jenis === 'akhir' || k.jenis === 'ralat'))
      .map((k) => k.terkirimPada ?? 0),
    kasus.balasan?.dinilaiTerakhir ?? 0,
  );
  const batas: Batas = { jumlah: aturan.nasional.penutupan, satuan: 'hari_kerja' };
  return terakhir > 0 ? { mulai: terakhir, batas, jeda: [] } : null;
}

export const penutupan = (kasus: Kasus, aturan: AturanTenggat): number | null =>
  jatuh(masukanPenutupan(kasus, aturan), aturan);

/** The end of the longest pause that a request for completeness may bring. */
export function batasJeda(kasus: Kasus, aturan: AturanTenggat): number | null {
  const jeda = langkahIni(kasus)?.jeda.find((j) => j.selesai === null && j.sebab === 'minta-kelengkapan');
  return jeda === undefined ? null : tambahHariKerja(jeda.mulai, aturan.batasTunggu, aturan);
}

function pemicu(kasus: Kasus, aturan: AturanTenggat): number | null {
  const tahanan = kasus.kiriman.flatMap((k) =>
    k.status === 'ditahan' && k.ditahanSampai !== null ? [k.ditahanSampai] : [],
  );
  const waktu = [penutupan(kasus, aturan), batasJeda(kasus, aturan), ...tahanan].filter((t) => t !== null);
  return waktu.length === 0 ? null : Math.min(...waktu);
}

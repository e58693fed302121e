import type { Aturan } from '../aturan.ts';
import type { DefinisiSop } from '../definisi/definisi.ts';
import { bukaPutaran, langkahAwal, pindah, tahanAntre, ubahStatus } from '../kasus/gerak.ts';
import type { Kasus, KelasNasional, SebabPutaran } from '../kasus/kasus.ts';
import {
  DIKEMBALIKAN,
  DITARIK,
  DITUTUP_HULU,
  MENUNGGU_PELAPOR,
  MENUNGGU_PENGEMBALIAN,
  pengembalianIni,
  putaranIni,
  SELESAI,
} from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { rancang, tambah } from '../kasus/rancangan.ts';
import type { IdKasus } from '../kasus/terapkan.ts';
import { terapkan } from '../kasus/terapkan.ts';
import { sedangDiJalan } from '../kiriman/kiriman.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import { tenggatBerubah } from '../tenggat/tenggat-berubah.ts';
import { mutuLebihRendah } from './gabung-laporan.ts';
import type { Laporan } from './laporan.ts';
import { ditanggapiPelapor, tertutupDiLapor } from './status-lapor.ts';

/** A record that differs from what we hold, with what we held before. */
export interface LaporanTiba {
  readonly lama: Laporan | null;
  readonly baru: Laporan;
  /** The dialect it came by. */
  readonly asal: string;
  readonly terlihat: number;
  readonly instansi: readonly string[];
  /** Hash of the SOP text that a new case is pinned to. */
  readonly sop: string;
}

/** A report arrives that we do not know. */
export function laporanBaru(tiba: LaporanTiba, id: IdKasus, aturan: Aturan): readonly Perubahan[] {
  const { baru } = tiba;
  const tutup = tertutupDiLapor(baru.statusLapor);
  const milikKita = tiba.instansi.includes(baru.idInstansi);
  const langkah = !milikKita ? DITARIK : tutup ? DITUTUP_HULU : langkahAwal(aturan.sop);
  const diterima = {
    jenis: 'kasus.diterima',
    asal: tiba.asal,
    instansi: baru.idInstansi,
    versi: baru.diperbaruiPada,
    terlihat: tiba.terlihat,
    tutup,
    kelasAwal: kelasAwal(baru),
    langkah,
    sop: tiba.sop,
  } as const;
  if (langkah === DITARIK || langkah === DITUTUP_HULU) return [{ peristiwa: diterima }];
  const kasus = terapkan(null, diterima, id);
  const { pada, sumber } = baru.disposisi;
  return [
    { peristiwa: diterima },
    ...bukaPutaran(rancang(kasus), langkah, pada, 'disposisi', sumber).perubahan,
  ];
}

/** A report that we know has changed: title, text and status never move the SOP. */
export const laporanBerubah = (kasus: Kasus, tiba: LaporanTiba, aturan: Aturan): readonly Perubahan[] =>
  berubah(kasus, tiba, aturan).perubahan;

/** Whether this record ends an open case: another agency has it now, or LAPOR! has closed it. */
export const pergiKarena = (kasus: Kasus, tiba: LaporanTiba, aturan: Aturan): boolean =>
  terbuka(kasus, aturan.sop) && !terbuka(berubah(kasus, tiba, aturan).kasus, aturan.sop);

function berubah(kasus: Kasus, tiba: LaporanTiba, aturan: Aturan): Rancangan {
  const { baru } = tiba;
  const sebelum = { tutup: kasus.tutupHulu, milikKita: tiba.instansi.includes(kasus.instansi) };
  const r = tambah(rancang(kasus), {
    jenis: 'laporan.berubah',
    asal: tiba.asal,
    instansi: baru.idInstansi,
    versi: baru.diperbaruiPada,
    tutup: tertutupDiLapor(baru.statusLapor),
    kelasAwal: kelasAwal(baru),
  });
  return gerakHulu(r, sebelum, tiba, aturan);
}

interface Sebelum {
  readonly tutup: boolean;
  readonly milikKita: boolean;
}

/** Permintaan Informasi is answered within 5 hari kerja, anything else within 14 until an officer sets the class. */
const kelasAwal = (laporan: Laporan): KelasNasional =>
  laporan.klasifikasi.trim().toLowerCase() === 'permintaan informasi'
    ? 'informasi'
    : 'tanpa-pemeriksaan-lapangan';

function gerakHulu(r: Rancangan, sebelum: Sebelum, tiba: LaporanTiba, aturan: Aturan): Rancangan {
  const { kasus } = r;
  const { baru } = tiba;
  const milikKita = tiba.instansi.includes(kasus.instansi);
  const jalan = terbuka(kasus, aturan.sop);
  if (!milikKita) return jalan ? pergi(r, tiba.terlihat) : r;
  if (disposisiUlang(kasus, sebelum, tiba) || (!jalan && kembaliKeKita(kasus, sebelum)))
    return putaranUlang(r, 'disposisi-ulang', baru, aturan);
  if (kasus.tutupHulu) return jalan && !sebelum.tutup ? ditutup(r, tiba.terlihat, aturan.sop) : r;
  // Closed here and reopened at another agency, it comes back open: the record before does not say that it was closed.
  if (kasus.langkah === DITUTUP_HULU || (sebelum.tutup && kasus.langkah === SELESAI))
    return putaranUlang(r, 'buka-kembali', baru, aturan);
  return jalan ? disposisiBerubah(r, tiba, aturan) : r;
}

/** Another agency has it: returned if we asked for that in this round, else withdrawn. */
function pergi(r: Rancangan, pada: number): Rancangan {
  const pengembalian = pengembalianIni(r.kasus);
  if (pengembalian === null) return pindah(tahanAntre(r), DITARIK, pada);
  const belumPergi = pengembalian.status === 'antre' || pengembalian.status === 'ditahan';
  const beres = belumPergi
    ? ubahStatus(r, pengembalian, 'dibatalkan')
    : sedangDiJalan(pengembalian)
      ? ubahStatus(r, pengembalian, 'terkirim', { dasar: 'terbaca-kembali', pada })
      : r;
  return pindah(tahanAntre(beres), DIKEMBALIKAN, pada);
}

/**
 * Ours again after it left us, or disposed anew although our return had been taken. A return that a person marked sent
 * ends the case while LAPOR! still shows it as ours: there only a new disposition, or a reopening, brings it back.
 */
function disposisiUlang(kasus: Kasus, sebelum: Sebelum, tiba: LaporanTiba): boolean {
  if (kasus.langkah === DITARIK) return true;
  if (kasus.langkah === DIKEMBALIKAN && (!sebelum.milikKita || sebelum.tutup)) return true;
  if (kasus.langkah !== MENUNGGU_PENGEMBALIAN && kasus.langkah !== DIKEMBALIKAN) return false;
  const { lama, baru } = tiba;
  return (
    pengembalianIni(kasus)?.status === 'terkirim' &&
    lama !== null &&
    baru.disposisi.pada !== lama.disposisi.pada &&
    !mutuLebihRendah(baru.disposisi.sumber, lama.disposisi.sumber)
  );
}

/** Who disposes a finished case to us once more wants an answer of us (docs/decisions/0014). */
const kembaliKeKita = (kasus: Kasus, sebelum: Sebelum): boolean =>
  !sebelum.milikKita && !sebelum.tutup && kasus.langkah !== DITUTUP_HULU;

function putaranUlang(r: Rancangan, sebab: SebabPutaran, baru: Laporan, aturan: Aturan): Rancangan {
  if (tertutupDiLapor(baru.statusLapor)) return r;
  const mulai = sebab === 'buka-kembali' ? baru.diperbaruiPada : baru.disposisi.pada;
  return bukaPutaran(r, langkahAwal(aturan.sop), mulai, sebab, baru.disposisi.sumber);
}

function ditutup(r: Rancangan, pada: number, { jawaban }: DefinisiSop): Rancangan {
  if (r.kasus.langkah === MENUNGGU_PELAPOR) return pindah(r, SELESAI, pada);
  // It was answered: what its SOP asks of the office after the answer is still to be done.
  if (jawaban?.terkirim === null && (putaranIni(r.kasus)?.akhirTerkirim ?? null) !== null) return r;
  return pindah(tahanAntre(r), DITUTUP_HULU, pada);
}

/**
 * Only a change of the remote's own word moves a clock: comparing with the last record, not with the running round,
 * keeps an officer's correction. A record that knows the disposition replaces an import's entry date.
 */
function disposisiBerubah(r: Rancangan, tiba: LaporanTiba, aturan: Aturan): Rancangan {
  const putaran = putaranIni(r.kasus);
  const { baru, lama } = tiba;
  if (putaran === null || lama === null) return r;
  if (putaran.sebab !== 'disposisi' && putaran.sebab !== 'disposisi-ulang') return r;
  const sama = lama.disposisi.pada === baru.disposisi.pada && lama.disposisi.sumber === baru.disposisi.sumber;
  if (sama || mutuLebihRendah(baru.disposisi.sumber, putaran.sumber)) return r;
  if (putaran.mulai === baru.disposisi.pada && putaran.sumber === baru.disposisi.sumber) return r;
  return tenggatBerubah(r, baru.disposisi, 'disposisi', aturan);
}

/** A reply newer than the record before is what the status now speaks of: an officer typed it in first. */
const sudahDikenal = ({ balasan }: Kasus, lama: Laporan): boolean =>
  balasan !== null && balasan.terakhir > lama.diperbaruiPada;

/** Whether the history should be read for replies, and whether the status already says that there is one. */
export type PerluRiwayat = 'tidak' | 'berubah' | 'ditanggapi';

export function perluRiwayat(kasus: Kasus, tiba: LaporanTiba, aturan: Aturan): PerluRiwayat {
  const dibaca = (k: Kasus): boolean => terbuka(k, aturan.sop) || k.langkah === SELESAI;
  // What this record reopens too: a reply may be why.
  if (tiba.lama === null || !(dibaca(kasus) || dibaca(berubah(kasus, tiba, aturan).kasus))) return 'tidak';
  const dulu = ditanggapiPelapor(tiba.lama.statusLapor);
  const kini = !dulu && ditanggapiPelapor(tiba.baru.statusLapor);
  return kini && !sudahDikenal(kasus, tiba.lama) ? 'ditanggapi' : 'berubah';
}

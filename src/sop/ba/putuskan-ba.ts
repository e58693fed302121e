import { periksaHurufKendali } from '../identitas/huruf-kendali.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { putaranIni, sebutan } from '../kasus/kasus.ts';
import { tanpaMandatTerlapor } from '../kasus/terlapor.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { penggantiPada, sebutPengganti } from '../petugas.ts';
import { ok } from '../result.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import { ALASAN_IDENTITAS } from '../tindakan/isian.ts';
import type { Tanggal } from '../waktu/waktu.ts';
import { tanggalPada } from '../waktu/waktu.ts';
import type { BeritaAcara } from './berita-acara.ts';
import { periksaHariBa } from './mulai-ba.ts';
import type { OrangBa } from './orang-ba.ts';
import { petugasPada } from './orang-ba.ts';
import type { Putusan } from './periksa-ba.ts';
import { periksaNomor, periksaPeran, periksaStatus, periksaTerlapor, tolak } from './periksa-ba.ts';
import { periksaBatal } from './periksa-batal.ts';
import type { PerintahBa, TandaTanganiBa } from './perintah-ba.ts';
import type { PeristiwaBa } from './peristiwa-ba.ts';

/** What stands in the draft when it is to become final, and later on its paper. */
export interface IsiBa {
  /** The day it is of. */
  readonly hari: Tanggal;
  readonly isian: ReadonlySet<string>;
  /** Acts recorded in the round of the Berita Acara, per case. */
  readonly sudah: readonly ReadonlySet<string>[];
  readonly orang: readonly OrangBa[];
  /** What names an anonim or rahasia reporter in it. */
  readonly identitas: readonly string[];
  /** Other Berita Acara of its cases. */
  readonly lain: readonly BeritaAcara[];
}

/** Numbers and hash: only taken where the decision is for it. */
export interface NomorBa {
  readonly register: () => string;
  readonly isiHash: () => string;
}

/** konsep → final (content hash, register number) → disetujui → ditandatangani; or batal, whose number stays as a void. */
export function ubahBa(
  ba: BeritaAcara,
  kasus: readonly Kasus[],
  perintah: PerintahBa,
  isi: IsiBa,
  nomor: NomorBa,
  semua: KonteksBoleh,
): Putusan<PeristiwaBa> {
  const { ubah } = perintah;
  const konteks = tanpaMandatTerlapor(kasus, semua);
  const salah = [
    ...periksaTerlapor(kasus, [perintah.petugas, perintah.dicatatOleh], konteks),
    ...periksaPeran(perintah.petugas, peranUntuk(ba, ubah.jenis, konteks), konteks, kasus),
    ...periksaStatus(ba, STATUS_SEBELUM[ubah.jenis]),
    ...periksaNomor(ba, perintah.nomorNaskah),
    ...periksaKhusus(ba, kasus, perintah, isi, konteks),
  ];
  if (salah.length > 0) return tolak(...salah);
  return ok(peristiwa(ba, perintah, isi, nomor, konteks));
}

function peristiwa(
  { id: ba, jenis }: BeritaAcara,
  { ubah, nomorNaskah, petugas }: PerintahBa,
  { orang }: IsiBa,
  { register, isiHash }: NomorBa,
  konteks: KonteksBoleh,
): PeristiwaBa {
  const naskah = nomorNaskah === null ? {} : { nomorNaskah };
  switch (ubah.jenis) {
    case 'final':
      return { jenis: 'ba.final', ba, nomorRegister: register(), isiHash: isiHash(), ...naskah };
    case 'setujui': {
      const { selaku } = pejabat(petugas, jenis, konteks);
      const jabatan = selaku === null ? {} : { selaku: selaku.jenis };
      const ada = penggantiPada(petugas, konteks.sekarang, konteks, konteks.aturan.tenggat.zona);
      const pengganti = ada === null ? {} : { pengganti: sebutPengganti(ada) };
      return { jenis: 'ba.disetujui', ba, cara: ubah.cara, ...jabatan, ...pengganti, ...naskah };
    }
    case 'tanda-tangan': {
      const berkas = ubah.berkas.map((b) => b.asli);
      const penandaTangan = ubah.oleh ?? [0, ...hadir(orang)];
      return { jenis: 'ba.ditandatangani', ba, cara: ubah.cara, berkas, penandaTangan, ...naskah };
    }
    case 'batal':
      return { jenis: 'ba.batal', ba };
  }
}

/** Who approves it, as they are now: frozen, because it stands on the paper as "mengetahui". */
export const pejabat = (petugas: string, jenis: string, konteks: KonteksBoleh): OrangBa =>
  petugasPada(
    petugas,
    tanggalPada(konteks.sekarang, konteks.aturan.tenggat.zona),
    konteks.aturan.sop.ba[jenis]?.penyetuju ?? [],
    konteks,
  );

/** Places (from 1) of those who were there. */
const hadir = (orang: readonly OrangBa[]): readonly number[] =>
  orang.flatMap((satu, i) => (satu.hadir === 'hadir' ? [i + 1] : []));

function peranUntuk(
  ba: BeritaAcara,
  ubah: PerintahBa['ubah']['jenis'],
  konteks: KonteksBoleh,
): readonly string[] {
  const { penyusun = [], penyetuju = [] } = konteks.aturan.sop.ba[ba.jenis] ?? {};
  switch (ubah) {
    case 'final':
      return penyusun;
    case 'setujui':
      return penyetuju;
    // Whoever brings the signed paper back; and who approved it may also take it back.
    case 'tanda-tangan':
    case 'batal':
      return [...penyusun, ...penyetuju];
  }
}

/** What was signed stays: a correction is a new one. A better scan may follow the first. */
const STATUS_SEBELUM: Readonly<Record<PerintahBa['ubah']['jenis'], readonly BeritaAcara['status'][]>> = {
  final: ['konsep'],
  setujui: ['final'],
  'tanda-tangan': ['disetujui', 'ditandatangani'],
  batal: ['konsep', 'final', 'disetujui'],
};

function periksaKhusus(
  ba: BeritaAcara,
  kasus: readonly Kasus[],
  { ubah }: PerintahBa,
  isi: IsiBa,
  konteks: KonteksBoleh,
): readonly Masalah[] {
  switch (ubah.jenis) {
    case 'final':
      return periksaIsi(ba, kasus, isi, konteks);
    case 'setujui': {
      const tanpaBukti = konteks.aturan.persetujuan.buktiWajib && ubah.bukti === null;
      return [
        ...(tanpaBukti ? [masalah('bukti_perlu')] : []),
        ...periksaHurufKendali('bukti', ubah.bukti ?? ''),
      ];
    }
    case 'tanda-tangan':
      return periksaTandaTangan(ubah, isi.orang);
    case 'batal':
      return periksaBatal(ba, kasus, isi.lain, konteks.aturan.sop);
  }
}

function periksaIsi(
  ba: BeritaAcara,
  kasus: readonly Kasus[],
  isi: IsiBa,
  konteks: KonteksBoleh,
): readonly Masalah[] {
  const jenis = konteks.aturan.sop.ba[ba.jenis];
  if (jenis === undefined) return [masalah('ba_jenis', { dikenal: ba.jenis })];
  const kurang = Object.entries(jenis.isian)
    .filter(([nama, i]) => i.wajib && !isi.isian.has(nama))
    .filter(([, i]) => i.wajibKecuali === null || !isi.isian.has(i.wajibKecuali))
    .map(([nama]) => masalah('isian_kurang', { isian: nama, pilihan: '' }));
  const belum = jenis.sesudah.flatMap((aksi) => belumTercatat(aksi, kasus, isi));
  const putaran = kasus.flatMap((k) =>
    ba.kasus.filter(({ id }) => id === k.id).map((b) => ({ kasus: k, putaran: b.putaran })),
  );
  const bernama = isi.identitas.length > 0 && !isi.isian.has(ALASAN_IDENTITAS);
  return [
    ...kurang,
    ...(belum.length === 0 ? [] : [masalah('pemeriksaan_belum_tercatat', { belum: belum.join(', ') })]),
    ...periksaDiralat(ba, isi.lain),
    ...periksaHariBa({ hari: isi.hari, jam: null }, putaran, jenis, konteks),
    ...(hadir(isi.orang).length === 0 ? [masalah('ba_tanpa_orang')] : []),
    ...(bernama ? [masalah('identitas_dalam_ba', { ba: ba.id, jenis: isi.identitas.join(', ') })] : []),
  ];
}

/** What it corrects may have been voided since it was drafted. */
const periksaDiralat = ({ meralat }: BeritaAcara, lain: readonly BeritaAcara[]): readonly Masalah[] =>
  lain.some(({ id, status }) => id === meralat && status === 'batal')
    ? [masalah('ba_ralat_batal', { ba: meralat ?? '' })]
    : [];

/** The act, with the reports that lack it where there are several. */
function belumTercatat(aksi: string, kasus: readonly Kasus[], { sudah }: IsiBa): readonly string[] {
  const tanpa = kasus.filter((_, i) => sudah[i]?.has(aksi) !== true);
  if (tanpa.length === 0) return [];
  return [kasus.length === 1 ? aksi : `${aksi} (${tanpa.map(sebutan).join(', ')})`];
}

/** Nobody signs who was not there or refused; an electronic signature lives in its PDF only. */
function periksaTandaTangan(ubah: TandaTanganiBa, orang: readonly OrangBa[]): readonly Masalah[] {
  const boleh = new Set([0, ...hadir(orang)]);
  const asing = [...new Set(ubah.oleh ?? [])].filter((n) => !boleh.has(n));
  const bukanPdf = ubah.cara === 'tte' && ubah.berkas.some((b) => b.tipeMedia !== 'application/pdf');
  return [
    ...(ubah.berkas.length === 0 ? [masalah('ba_pindaian_perlu')] : []),
    ...(bukanPdf ? [masalah('ba_tte_pdf')] : []),
    ...(ubah.oleh?.length === 0 ? [masalah('isian_kurang', { isian: 'penanda-tangan', pilihan: '' })] : []),
    ...asing.map((n) => masalah('ba_bukan_penanda_tangan', { n, boleh: [...boleh].join(', ') })),
  ];
}

export function kecualikanBa(kasus: Kasus, petugas: string, semua: KonteksBoleh): Putusan<PeristiwaBa> {
  const konteks = tanpaMandatTerlapor([kasus], semua);
  const bergerbang = Object.values(konteks.aturan.sop.ba).filter(({ gerbang }) => gerbang !== null);
  if (bergerbang.length === 0) return tolak(masalah('ba_tanpa_gerbang'));
  const penyetuju = [...new Set(bergerbang.flatMap((jenis) => jenis.penyetuju))];
  const salah = [
    ...periksaTerlapor([kasus], [petugas], konteks),
    ...periksaPeran(petugas, penyetuju, konteks, [kasus]),
  ];
  const putaran = putaranIni(kasus);
  if (putaran === null || !terbuka(kasus, konteks.aturan.sop))
    return tolak(...salah, masalah('di_luar_putaran', { kasus: sebutan(kasus) }));
  if (salah.length > 0) return tolak(...salah);
  return ok({ jenis: 'ba.dikecualikan', kasus: kasus.id, putaran: putaran.n });
}

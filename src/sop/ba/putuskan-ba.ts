import type { BeritaAcara } from '../berita-acara.ts';
import type { JenisBa } from '../definisi.ts';
import { terbuka } from '../jadwal.ts';
import type { Kasus } from '../kasus.ts';
import { putaranIni, sebutan } from '../kasus.ts';
import { PANJANG_NOMOR_BA_MAKS } from '../naskah.ts';
import type { Masalah, Penolakan } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { peranPada } from '../petugas.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { KonteksBoleh } from '../tindakan/boleh.ts';
import type { IsianTerbaca } from '../tindakan/isian.ts';
import { bacaIsian } from '../tindakan/isian.ts';
import type { BaBaru, PerintahBa } from './perintah-ba.ts';
import type { PeristiwaBa } from './peristiwa-ba.ts';

type Putusan<T> = Result<T, Penolakan>;
const tolak = (...salah: readonly Masalah[]) => err({ masalah: salah, boleh: [] });

export interface BaDisusun {
  readonly jenisBa: string;
  readonly isian: IsianTerbaca;
  readonly kasus: readonly { readonly id: string; readonly putaran: number }[];
  readonly pada: number;
  readonly foto: number;
}

/** A draft: what is missing is only told at `ba final`, so that an officer may begin in the field. */
export function susunBa(kasus: readonly Kasus[], baru: BaBaru, konteks: KonteksBoleh): Putusan<BaDisusun> {
  const { sop, tenggat } = konteks.aturan;
  const [nama, jenis] = jenisYangDimaksud(sop.ba, baru.jenis);
  if (jenis === undefined) return tolak(masalah('ba_jenis', { dikenal: Object.keys(sop.ba).join(', ') }));
  const pada = baru.pada ?? konteks.sekarang;
  const salah = [
    ...periksaPeran(baru.petugas, jenis.penyusun, konteks),
    ...(pada > konteks.sekarang ? [masalah('waktu_di_depan')] : []),
    ...(kasus.length === 0 ? [masalah('ba_tanpa_kasus')] : []),
    ...kasus.filter((k) => !terbuka(k, sop)).map((k) => masalah('di_luar_putaran', { kasus: sebutan(k) })),
  ];
  const longgar = { isian: tanpaWajib(jenis) };
  const { masalah: isianSalah, terbaca } = bacaIsian(longgar, baru.isian, konteks.petugas, tenggat.zona);
  const semua = [...salah, ...isianSalah];
  if (semua.length > 0) return tolak(...semua);
  return ok({
    jenisBa: nama,
    isian: terbaca,
    kasus: [...new Map(kasus.map((k) => [k.id, { id: k.id, putaran: putaranIni(k)?.n ?? 0 }])).values()],
    pada,
    foto: baru.berkas.filter((b) => b.tipeMedia.startsWith('image/')).length,
  });
}

const tanpaWajib = (jenis: JenisBa): JenisBa['isian'] =>
  Object.fromEntries(Object.entries(jenis.isian).map(([nama, isian]) => [nama, { ...isian, wajib: false }]));

function jenisYangDimaksud(
  semua: Readonly<Record<string, JenisBa>>,
  nama: string | null,
): [string, JenisBa | undefined] {
  const [satu, ...lain] = Object.entries(semua);
  if (nama === null && satu !== undefined && lain.length === 0) return satu;
  return [nama ?? '', nama !== null && Object.hasOwn(semua, nama) ? semua[nama] : undefined];
}

function periksaPeran(petugas: string, perlu: readonly string[], konteks: KonteksBoleh): readonly Masalah[] {
  const { sekarang, penugasan, aturan } = konteks;
  if (!konteks.petugas.some((p) => p.id === petugas))
    return [
      masalah('petugas_tak_dikenal', { petugas, dikenal: konteks.petugas.map((p) => p.id).join(', ') }),
    ];
  const peran = peranPada(petugas, sekarang, konteks.petugas, penugasan, aturan.tenggat.zona);
  return perlu.some((p) => peran.includes(p))
    ? []
    : [masalah('peran_tidak_berhak', { peran: perlu.join(' | '), petugas })];
}

/** What stands in the draft when it is to become final. */
export interface IsiBa {
  readonly isian: ReadonlySet<string>;
  /** Acts recorded in the case's round, per case. */
  readonly sudah: readonly ReadonlySet<string>[];
}

/** konsep → final (content hash, register number) → disetujui by the head; or batal, whose number stays as a void. */
export function ubahBa(
  ba: BeritaAcara,
  kasus: readonly Kasus[],
  perintah: PerintahBa,
  isi: IsiBa,
  nomor: { readonly register: () => string; readonly isiHash: () => string },
  konteks: KonteksBoleh,
): Putusan<PeristiwaBa> {
  const { ubah } = perintah;
  const naskah = perintah.nomorNaskah === null ? {} : { nomorNaskah: perintah.nomorNaskah };
  const salah = [
    ...periksaPeran(perintah.petugas, peranUntuk(ba, ubah.jenis, konteks), konteks),
    ...periksaStatus(ba, ubah.jenis),
    ...periksaNomor(perintah.nomorNaskah),
    ...(ubah.jenis === 'setujui' ? periksaTerlapor(kasus, perintah.petugas) : []),
  ];
  switch (ubah.jenis) {
    case 'final': {
      const kurang = [...salah, ...periksaIsi(ba, isi, konteks)];
      if (kurang.length > 0) return tolak(...kurang);
      const tetap = { ba: ba.id, nomorRegister: nomor.register(), isiHash: nomor.isiHash() };
      return ok({ jenis: 'ba.final', ...tetap, ...naskah });
    }
    case 'setujui': {
      const tanpaBukti = konteks.aturan.persetujuan.buktiWajib && ubah.bukti === null;
      const semua = tanpaBukti ? [...salah, masalah('bukti_perlu')] : salah;
      if (semua.length > 0) return tolak(...semua);
      return ok({ jenis: 'ba.disetujui', ba: ba.id, cara: ubah.cara, ...naskah });
    }
    case 'batal':
      return salah.length > 0 ? tolak(...salah) : ok({ jenis: 'ba.batal', ba: ba.id });
  }
}

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
    // Who approved it may also take it back.
    case 'batal':
      return [...penyusun, ...penyetuju];
  }
}

const periksaTerlapor = (kasus: readonly Kasus[], petugas: string): readonly Masalah[] =>
  kasus.some((k) => k.apip?.terlapor === petugas) ? [masalah('terlapor_tidak_boleh')] : [];

const periksaNomor = (nomor: string | null): readonly Masalah[] =>
  nomor !== null && nomor.length > PANJANG_NOMOR_BA_MAKS
    ? [masalah('nomor_ba_terlalu_panjang', { maks: PANJANG_NOMOR_BA_MAKS })]
    : [];

const STATUS_SEBELUM: Readonly<Record<PerintahBa['ubah']['jenis'], readonly BeritaAcara['status'][]>> = {
  final: ['konsep'],
  setujui: ['final'],
  batal: ['konsep', 'final', 'disetujui'],
};

const periksaStatus = (ba: BeritaAcara, ubah: PerintahBa['ubah']['jenis']): readonly Masalah[] =>
  STATUS_SEBELUM[ubah].includes(ba.status)
    ? []
    : [masalah('ba_status', { ba: ba.id, status: ba.status, perlu: STATUS_SEBELUM[ubah].join(' | ') })];

function periksaIsi(ba: BeritaAcara, isi: IsiBa, konteks: KonteksBoleh): readonly Masalah[] {
  const jenis = konteks.aturan.sop.ba[ba.jenis];
  if (jenis === undefined) return [masalah('ba_jenis', { dikenal: ba.jenis })];
  const kurang = Object.entries(jenis.isian)
    .filter(([nama, i]) => i.wajib && !isi.isian.has(nama))
    .filter(([, i]) => i.wajibKecuali === null || !isi.isian.has(i.wajibKecuali))
    .map(([nama]) => masalah('isian_kurang', { isian: nama, pilihan: '' }));
  const belum = jenis.sesudah.filter((aksi) => isi.sudah.some((s) => !s.has(aksi)));
  return belum.length === 0
    ? kurang
    : [...kurang, masalah('pemeriksaan_belum_tercatat', { belum: belum.join(', ') })];
}

export function kecualikanBa(kasus: Kasus, petugas: string, konteks: KonteksBoleh): Putusan<PeristiwaBa> {
  const penyetuju = [...new Set(Object.values(konteks.aturan.sop.ba).flatMap((jenis) => jenis.penyetuju))];
  const salah = [...periksaPeran(petugas, penyetuju, konteks), ...periksaTerlapor([kasus], petugas)];
  const putaran = putaranIni(kasus);
  if (putaran === null || !terbuka(kasus, konteks.aturan.sop))
    return tolak(...salah, masalah('di_luar_putaran', { kasus: sebutan(kasus) }));
  if (salah.length > 0) return tolak(...salah);
  return ok({ jenis: 'ba.dikecualikan', kasus: kasus.id, putaran: putaran.n });
}

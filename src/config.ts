import { dirname, resolve } from 'node:path';
import { jamKerjaDari } from './config/jam-kerja.ts';
import { dariEnv, type Env, type MasalahKonfigurasi, periksaSetelan } from './config/periksa-setelan.ts';
import { Rahasia } from './config/rahasia.ts';
import { type Setelan, skemaSetelan } from './config/skema.ts';
import { bacaBentuk } from './mapping/yaml/bentuk.ts';
import { bacaNaskah, menurutBaris } from './mapping/yaml/naskah.ts';
import type { Aturan, AturanTenggat } from './sop/aturan.ts';
import type { MasaSimpan } from './sop/identitas/masa-simpan.ts';
import type { AturanSaat } from './sop/lembar-tenggat/saat-lembar.ts';
import type { Penugasan, Petugas } from './sop/petugas.ts';
import { err, ok, type Result } from './sop/result.ts';
import type { JamKerja } from './sop/waktu/jam-kerja.ts';
import type { Kalender } from './sop/waktu/kalender.ts';
import type { Zona } from './sop/waktu/waktu.ts';

export type { MasalahKonfigurasi } from './config/periksa-setelan.ts';

/** One of ours by its id, or the agency's own file. */
export type SopDipilih =
  | { readonly jenis: 'bawaan'; readonly id: string }
  | { readonly jenis: 'berkas'; readonly path: string };

/** penghubung.yaml, checked, with every default filled in. Paths are absolute, durations in milliseconds. */
export interface Config {
  readonly berkas: string;
  readonly instansi: {
    /** At least one: the agency's own, then its UPT. */
    readonly id: readonly string[];
    readonly nama: string;
    readonly zona: Zona;
  };
  readonly lapor: Sambungan;
  readonly sop: SopDipilih;
  /** Further SOPs in force, for other channels. */
  readonly sopLain: readonly SopDipilih[];
  readonly data: string;
  readonly jadwal: { readonly sync: string };
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
  readonly jamKerja: JamKerja;
  readonly kalender: Pick<Kalender, 'hariKerja' | 'cutiBersama' | 'liburSendiri'>;
  readonly tenggat: Pick<
    AturanTenggat,
    'hitunganHari' | 'geserBilaLibur' | 'batasTunggu' | 'bacaBaris1' | 'nasional'
  >;
  readonly persetujuan: Aturan['persetujuan'];
  readonly push: SetelanPush;
  readonly ba: {
    readonly nomor: string;
    readonly klasifikasi: string | null;
    readonly unit: string | null;
    /** Lines of the letterhead; none: the agency's name alone. */
    readonly kop: readonly string[];
    readonly logo: string | null;
    /** Before the day of a signature. */
    readonly kota: string | null;
    /** The agency's own Word template; null: ours. */
    readonly templat: string | null;
  };
  /** The agency's own standard texts; null: ours alone. */
  readonly naskahBaku: string | null;
  readonly jejak: { readonly kirimKe: readonly string[] };
  readonly smtp: Smtp | null;
  readonly pagi: SetelanPagi;
  readonly masaSimpan: MasaSimpan;
  /** What the file says of its newest change; null: nothing. */
  readonly perubahan: PerubahanSetelan | null;
}

/** The morning digest of each officer. */
export interface SetelanPagi extends Pick<AturanSaat, 'jam' | 'hari'> {
  readonly folder: string;
  readonly pdf: boolean;
  readonly ics: boolean;
  /** Officer → address; empty: nobody gets mail. Apart from the officers themselves, of whom a hash is journalled. */
  readonly surel: Readonly<Record<string, string>>;
}

export interface PerubahanSetelan {
  readonly petugas: string;
  readonly dicatatOleh: string | null;
  readonly alasan: string;
}

export type Sambungan =
  | (SambunganJaringan & { readonly sambungan: 'rest' | 'f01' })
  | { readonly sambungan: 'ekspor-xlsx' };

interface SambunganJaringan {
  /** Without a slash at its end. */
  readonly url: string;
  readonly kredensial: Kredensial;
  /** Reports per page. */
  readonly batas: number;
  /** Hosts beside the remote's own from which attachments may be fetched. */
  readonly asalBerkas: readonly string[];
}

/** Files are read by whoever opens the connection, so that a replaced token needs no restart. */
export type Kredensial =
  | { readonly jenis: 'token'; readonly token: Rahasia }
  | { readonly jenis: 'berkas-token'; readonly path: string }
  | { readonly jenis: 'klien'; readonly id: string; readonly berkasRahasia: string };

export interface SetelanPush {
  /** The n-th entry is the wait before try n. */
  readonly jadwalUlangMs: readonly number[];
  readonly maxLateMs: number;
  readonly visLagMs: number;
  readonly serentak: number;
  readonly sewaMs: number;
  readonly pemutus: {
    readonly gagal: number;
    readonly laporan: number;
    readonly jedaMs: number;
    readonly jedaMaksMs: number;
  };
}

export interface Smtp {
  readonly host: string;
  readonly port: number;
  readonly dari: string;
  readonly pengguna: string | null;
  /** Digests leave under TLS only; checkpoints, which are public, take it where it is offered. */
  readonly wajibTls: boolean;
  readonly sandi:
    | { readonly jenis: 'nilai'; readonly nilai: Rahasia }
    | { readonly jenis: 'berkas'; readonly path: string }
    | null;
}

/** Reads no file and no clock: the text, the environment, and where the file lies (absolute), in; everything out. */
export function parseConfig(
  teks: string,
  env: Env,
  letak: { readonly berkas: string },
): Result<Config, readonly MasalahKonfigurasi[]> {
  const naskah = bacaNaskah(teks);
  if (!naskah.ok) return naskah;
  const setelan = bacaBentuk(skemaSetelan, naskah.value);
  const masalah = [...(setelan.ok ? [] : setelan.error), ...periksaSetelan(naskah.value, env)];
  if (!setelan.ok || masalah.length > 0) return err(menurutBaris(masalah));
  return ok(configDari(setelan.value, env, letak.berkas));
}

function configDari(setelan: Setelan, env: Env, berkas: string): Config {
  const letak = (path: string) => resolve(dirname(berkas), path);
  const { instansi, kalender, persetujuan, ba } = setelan;
  const [sop = '', ...sopLain] = setelan.sop;
  return {
    berkas,
    instansi: { id: instansi.id, nama: instansi.nama, zona: instansi.zona_waktu },
    lapor: sambunganDari(setelan.lapor, env, letak),
    sop: sopDari(sop, letak),
    sopLain: sopLain.map((satu) => sopDari(satu, letak)),
    data: letak(setelan.data),
    jadwal: setelan.jadwal,
    petugas: setelan.petugas.map(({ berlaku_dari, berlaku_sampai, surel: _, ...satu }) => ({
      ...satu,
      berlakuDari: berlaku_dari,
      berlakuSampai: berlaku_sampai,
    })),
    penugasan: setelan.penugasan,
    jamKerja: jamKerjaDari(setelan.jam_kerja),
    kalender: {
      hariKerja: kalender.hari_kerja,
      cutiBersama: kalender.cuti_bersama,
      liburSendiri: kalender.libur_sendiri,
    },
    tenggat: tenggatDari(setelan.tenggat),
    persetujuan: { buktiWajib: persetujuan.bukti_wajib, sementara: persetujuan.sementara },
    push: pushDari(setelan.push),
    ba: {
      ...ba,
      logo: ba.logo === null ? null : letak(ba.logo),
      templat: ba.templat === null ? null : letak(ba.templat),
    },
    naskahBaku: setelan.naskah_baku === null ? null : letak(setelan.naskah_baku),
    jejak: { kirimKe: setelan.jejak.kirim_ke },
    smtp: smtpDari(setelan.smtp, env, letak),
    pagi: pagiDari(setelan, letak),
    masaSimpan: setelan.privasi.masa_simpan,
    perubahan: perubahanDari(setelan.perubahan),
  };
}

const perubahanDari = (tertulis: Setelan['perubahan']): PerubahanSetelan | null =>
  tertulis === undefined
    ? null
    : { petugas: tertulis.oleh, dicatatOleh: tertulis.dicatat_oleh ?? null, alasan: tertulis.alasan };

type Letak = (path: string) => string;

function sambunganDari(lapor: Setelan['lapor'], env: Env, letak: Letak): Sambungan {
  const { sambungan } = lapor;
  if (sambungan === 'ekspor-xlsx') return { sambungan };
  return {
    sambungan,
    url: lapor.url ?? '',
    kredensial: kredensialDari(lapor, env, letak),
    batas: lapor.batas,
    asalBerkas: lapor.asal_berkas,
  };
}

function kredensialDari(lapor: Setelan['lapor'], env: Env, letak: Letak): Kredensial {
  if (lapor.token_env !== undefined)
    return { jenis: 'token', token: new Rahasia(dariEnv(env, lapor.token_env)) };
  if (lapor.token_file !== undefined) return { jenis: 'berkas-token', path: letak(lapor.token_file) };
  return { jenis: 'klien', id: lapor.client_id ?? '', berkasRahasia: letak(lapor.client_secret_file ?? '') };
}

/** A name without a slash and without .yaml is one of ours. */
const sopDari = (sop: string, letak: Letak): Config['sop'] =>
  /[\\/]|\.ya?ml$/i.test(sop) ? { jenis: 'berkas', path: letak(sop) } : { jenis: 'bawaan', id: sop };

function tenggatDari({ nasional, ...tenggat }: Setelan['tenggat']): Config['tenggat'] {
  return {
    hitunganHari: tenggat.hitungan_hari,
    geserBilaLibur: tenggat.geser_bila_libur,
    batasTunggu: tenggat.batas_tunggu,
    bacaBaris1: tenggat.baca_baris_1,
    nasional: {
      dasar: nasional.dasar,
      tindakLanjutPertama: nasional.tindak_lanjut_pertama,
      informasi: nasional.informasi,
      tanpaPemeriksaan: nasional.tanpa_pemeriksaan,
      denganPemeriksaan: nasional.dengan_pemeriksaan,
      penutupan: nasional.penutupan,
      dasarJeda: nasional.dasar_jeda,
    },
  };
}

const pushDari = ({ pemutus, ...push }: Setelan['push']): SetelanPush => ({
  jadwalUlangMs: push.jadwal_ulang,
  maxLateMs: push.max_late,
  visLagMs: push.vis_lag,
  serentak: push.serentak,
  sewaMs: push.sewa,
  pemutus: {
    gagal: pemutus.gagal,
    laporan: pemutus.laporan,
    jedaMs: pemutus.jeda,
    jedaMaksMs: pemutus.jeda_maks,
  },
});

function smtpDari(smtp: Setelan['smtp'], env: Env, letak: Letak): Smtp | null {
  if (smtp.host === undefined || smtp.dari === undefined) return null;
  return {
    host: smtp.host,
    port: smtp.port,
    dari: smtp.dari,
    pengguna: smtp.pengguna ?? null,
    wajibTls: smtp.wajib_tls,
    sandi: sandiDari(smtp, env, letak),
  };
}

function pagiDari({ pagi, smtp, petugas }: Setelan, letak: Letak): SetelanPagi {
  const { surel, folder, ...saat } = pagi;
  const dikirimi = surel && smtp.host !== undefined ? petugas : [];
  const alamat = dikirimi.flatMap((p) => (p.surel === null ? [] : [[p.id, p.surel] as const]));
  return { ...saat, folder: letak(folder), surel: Object.fromEntries(alamat) };
}

function sandiDari(smtp: Setelan['smtp'], env: Env, letak: Letak): Smtp['sandi'] {
  if (smtp.sandi_env !== undefined)
    return { jenis: 'nilai', nilai: new Rahasia(dariEnv(env, smtp.sandi_env)) };
  return smtp.sandi_file === undefined ? null : { jenis: 'berkas', path: letak(smtp.sandi_file) };
}

import type { Kasus, KelasNasional } from '../../../sop/kasus/kasus.ts';
import { menunggu, menungguRalat } from '../../../sop/kasus/menunggu.ts';
import type { TingkatRingkas } from '../../../sop/tenggat/alarm.ts';
import type { Jadwal } from '../../../sop/tenggat/jadwal.ts';
import { bit } from '../basis/sql.ts';

/** A case's own row: what its events fold to, its deadlines as of the last change, and the record sealed. */
export interface BarisKasus extends KolomLaporan {
  readonly id: string;
  readonly tracking_id: string | null;
  readonly nomor_registrasi: string | null;
  readonly sop: string;
  readonly asal: string;
  readonly kanal: string;
  readonly instansi: string;
  readonly langkah: string;
  readonly putaran: number;
  readonly tenggat_sop_at: number | null;
  readonly tenggat_nasional_at: number | null;
  readonly terdekat_at: number | null;
  readonly pemicu_at: number | null;
  readonly alarm_at: number | null;
  readonly alarm: TingkatRingkas | null;
  readonly menunggu: string | null;
  readonly menunggu_sejak_at: number | null;
  readonly penanggung_jawab: string | null;
  readonly mendesak: number;
  readonly tutup_hulu: number;
  readonly kelas_awal: string;
  readonly kelas: string | null;
  readonly induk: string | null;
  readonly induk_putaran: number | null;
  readonly kaitan_putaran: number | null;
  readonly kaitan_status: 'berlaku' | 'dilepas' | null;
  readonly apip: string | null;
  readonly dihapus_at: number | null;
  readonly tahan_hukum_at: number | null;
  readonly balasan_terakhir_at: number | null;
  readonly balasan_sejak_at: number | null;
  readonly balasan_belum: number;
  readonly balasan_tanpa_teks: number;
  readonly balasan_dinilai_at: number | null;
  readonly versi_at: number;
  readonly terlihat_at: number;
}

/** When the next alarm of a case sounds (ms UTC), and the level its running clocks have reached. */
export interface AlarmKasus {
  readonly berikut: number | null;
  readonly tingkat: TingkatRingkas | null;
}

/** What the last record of LAPOR! leaves in the row beside the fold; `garam` null: the texts were erased. */
export interface KolomLaporan {
  readonly status_lapor: string | null;
  readonly anonim: number;
  readonly rahasia: number;
  readonly riwayat_perlu: number;
  readonly jauh_at: number | null;
  readonly ekspor_at: number | null;
  readonly sidik: Uint8Array | null;
  readonly garam: Uint8Array | null;
  readonly isi: Uint8Array | null;
}

type KolomKasus = Omit<BarisKasus, keyof KolomLaporan> & { readonly terbuka: 0 | 1 };

export const KOLOM_LAPORAN = [
  'status_lapor',
  'anonim',
  'rahasia',
  'riwayat_perlu',
  'jauh_at',
  'ekspor_at',
  'sidik',
  'garam',
  'isi',
] as const satisfies readonly (keyof KolomLaporan)[];

export const KOLOM_KASUS = [
  'tracking_id',
  'nomor_registrasi',
  'sop',
  'asal',
  'kanal',
  'instansi',
  'langkah',
  'terbuka',
  'putaran',
  'tenggat_sop_at',
  'tenggat_nasional_at',
  'terdekat_at',
  'pemicu_at',
  'alarm_at',
  'alarm',
  'menunggu',
  'menunggu_sejak_at',
  'penanggung_jawab',
  'mendesak',
  'tutup_hulu',
  'kelas_awal',
  'kelas',
  'induk',
  'induk_putaran',
  'kaitan_putaran',
  'kaitan_status',
  'apip',
  'dihapus_at',
  'tahan_hukum_at',
  'balasan_terakhir_at',
  'balasan_sejak_at',
  'balasan_belum',
  'balasan_tanpa_teks',
  'balasan_dinilai_at',
  'versi_at',
  'terlihat_at',
] as const satisfies readonly (keyof KolomKasus)[];

export function kolomKasus(k: Kasus, j: Jadwal, alarm: AlarmKasus): KolomKasus {
  const tunggu = j.terbuka ? menunggu(k) : menungguRalat(k);
  return {
    id: k.id,
    tracking_id: k.trackingId,
    nomor_registrasi: k.nomorRegistrasi,
    sop: k.sop,
    asal: k.asal,
    kanal: k.kanal,
    instansi: k.instansi,
    langkah: k.langkah,
    terbuka: bit(j.terbuka),
    putaran: k.putaran.at(-1)?.n ?? 0,
    tenggat_sop_at: j.tenggatSop,
    tenggat_nasional_at: j.tenggatNasional,
    terdekat_at: terdekat(j),
    pemicu_at: j.pemicu,
    alarm_at: alarm.berikut,
    alarm: alarm.tingkat,
    menunggu: tunggu?.siapa ?? null,
    menunggu_sejak_at: tunggu?.sejak ?? null,
    penanggung_jawab: k.penanggungJawab,
    mendesak: bit(k.mendesak),
    tutup_hulu: bit(k.tutupHulu),
    kelas_awal: k.kelasAwal,
    kelas: k.kelas,
    induk: k.kaitan?.induk ?? null,
    induk_putaran: k.kaitan?.putaranInduk ?? null,
    kaitan_putaran: k.kaitan?.putaran ?? null,
    kaitan_status: k.kaitan?.status ?? null,
    apip: k.apip === null ? null : JSON.stringify(k.apip),
    dihapus_at: k.dihapus,
    tahan_hukum_at: k.tahanHukum,
    balasan_terakhir_at: k.balasan?.terakhir ?? null,
    balasan_sejak_at: k.balasan?.sejak ?? null,
    balasan_belum: k.balasan?.belumDinilai ?? 0,
    balasan_tanpa_teks: bit(k.balasan?.tanpaTeks === true),
    balasan_dinilai_at: k.balasan?.dinilaiTerakhir ?? null,
    versi_at: k.versi,
    terlihat_at: k.terlihat,
  };
}

/** The earlier of the two clocks. */
function terdekat({ tenggatSop, tenggatNasional }: Jadwal): number | null {
  if (tenggatSop === null || tenggatNasional === null) return tenggatSop ?? tenggatNasional;
  return Math.min(tenggatSop, tenggatNasional);
}

export const apipDari = ({ apip }: Pick<BarisKasus, 'apip'>): Kasus['apip'] =>
  apip === null ? null : (JSON.parse(apip) as NonNullable<Kasus['apip']>);

/** The case without its parts (bagian-kasus.ts). */
export const kasusDari = (b: BarisKasus) => ({
  id: b.id,
  trackingId: b.tracking_id,
  nomorRegistrasi: b.nomor_registrasi,
  sop: b.sop,
  instansi: b.instansi,
  versi: b.versi_at,
  asal: b.asal,
  kanal: b.kanal,
  terlihat: b.terlihat_at,
  tutupHulu: b.tutup_hulu === 1,
  langkah: b.langkah,
  kelasAwal: b.kelas_awal as KelasNasional,
  kelas: b.kelas as KelasNasional | null,
  balasan: balasanDari(b),
  mendesak: b.mendesak === 1,
  penanggungJawab: b.penanggung_jawab,
  kaitan: kaitanDari(b),
  apip: apipDari(b),
  dihapus: b.dihapus_at,
  tahanHukum: b.tahan_hukum_at,
});

const kaitanDari = (b: BarisKasus): Kasus['kaitan'] =>
  b.induk === null || b.kaitan_status === null
    ? null
    : {
        induk: b.induk,
        putaranInduk: b.induk_putaran ?? 0,
        putaran: b.kaitan_putaran ?? 0,
        status: b.kaitan_status,
      };

const balasanDari = (b: BarisKasus): Kasus['balasan'] =>
  b.balasan_terakhir_at === null
    ? null
    : {
        terakhir: b.balasan_terakhir_at,
        sejak: b.balasan_sejak_at,
        belumDinilai: b.balasan_belum,
        tanpaTeks: b.balasan_tanpa_teks === 1,
        dinilaiTerakhir: b.balasan_dinilai_at,
      };

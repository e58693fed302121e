import type { DasarTerkirim, JenisKiriman, KelasKiriman, StatusKiriman } from '../kiriman/kiriman.ts';
import type { SumberDisposisi } from '../laporan/laporan.ts';
import type { Alarm } from '../tenggat/alarm.ts';
import type { Jeda } from '../tenggat/tenggat.ts';
import type { AsalBerkas } from '../tindakan/keterangan-berkas.ts';
import type { KelasNasional, Konsep, NilaiIsian, SebabPutaran } from './kasus.ts';

/**
 * What may happen to a case. Each is one journal row, so nothing of a reporter and no free text may stand here:
 * enumerated values, ids, steps, times (ms UTC) and hashes only. Texts travel beside it, in `Perubahan.teks`.
 */
export type Peristiwa =
  | {
      readonly jenis: 'kasus.diterima';
      readonly asal: string;
      readonly instansi: string;
      readonly versi: number;
      readonly terlihat: number;
      readonly tutup: boolean;
      readonly kelasAwal: KelasNasional;
      /** First step, or the end at which it was first seen. */
      readonly langkah: string;
      readonly sop: string;
      /** How it came to the office itself; left out where LAPOR! brought it. */
      readonly kanal?: string;
    }
  /** A complaint of our register was entered in LAPOR! too. */
  | { readonly jenis: 'kasus.tertaut'; readonly trackingId: string }
  /** An officer moved it to another SOP text: both by their hash. */
  | { readonly jenis: 'kasus.pindah-sop'; readonly dari: string; readonly ke: string }
  /** Another officer answers for it; `petugasLama` is left out where nobody did, `serahTerima` where no paper was made. */
  | {
      readonly jenis: 'kasus.dialihkan';
      readonly petugasLama?: string;
      readonly petugasBaru: string;
      readonly pada: number;
      readonly serahTerima?: string;
    }
  /** It shares the examination of another case from now on: that case's id, and the round of it. */
  | { readonly jenis: 'kasus.dikaitkan'; readonly induk: string; readonly putaranInduk: number }
  /** It walks on its own again: an officer undid the link, or the parent ended without an answer to go on with. */
  | {
      readonly jenis: 'kasus.dilepas';
      readonly induk: string;
      readonly sebab: 'petugas' | 'induk-berakhir';
    }
  | {
      readonly jenis: 'laporan.berubah';
      readonly asal: string;
      readonly instansi: string;
      readonly versi: number;
      readonly tutup: boolean;
      readonly kelasAwal: KelasNasional;
    }
  | {
      readonly jenis: 'putaran.dibuka';
      readonly n: number;
      readonly mulai: number;
      readonly sebab: SebabPutaran;
      readonly sumber: SumberDisposisi;
      readonly langkah: string;
    }
  | {
      readonly jenis: 'langkah.pindah';
      readonly dari: string;
      readonly ke: string;
      readonly pada: number;
      /** Back to a step it left: its clock goes on, the time between is a pause. */
      readonly lanjut: boolean;
    }
  | {
      readonly jenis: 'tindakan.dicatat';
      readonly tindakan: string;
      readonly aksi: string;
      /** On whose decision. */
      readonly petugas: string;
      readonly langkah: string;
      readonly putaran: number;
      readonly terjadi: number;
      readonly belakangan: boolean;
      readonly terlambat: boolean;
      readonly nilai: NilaiIsian;
      readonly berkas: readonly string[];
      /** Of files of which something was said: kind of source, and when they were taken. */
      readonly asalBerkas?: readonly AsalBerkas[];
    }
  | { readonly jenis: 'jeda.mulai'; readonly sebab: Jeda['sebab']; readonly pada: number }
  | {
      readonly jenis: 'jeda.selesai';
      readonly sebab: Jeda['sebab'];
      readonly pada: number;
      readonly karena: 'balasan' | 'batas-tunggu';
    }
  | {
      readonly jenis: 'tenggat.berubah';
      readonly sebab: 'disposisi' | 'betulkan-disposisi' | 'setelan' | 'sop';
      readonly putaran: number;
      /** Start of the round's clocks, before and after; the same where only settings changed. */
      readonly mulaiLama: number;
      readonly mulaiBaru: number;
      readonly sumber: SumberDisposisi;
      /** With `setelan`: the settings that changed, by name; a year's holidays as `libur_2027`. */
      readonly karena?: readonly string[];
      readonly sopLama?: number;
      readonly sopBaru?: number;
      readonly nasionalLama?: number;
      readonly nasionalBaru?: number;
    }
  /** A deadline has passed: told once, however late it is noticed. It is the alarm of level `jatuh` as well. */
  | ({ readonly jenis: 'tenggat.terlampaui' } & Omit<Alarm, 'tingkat'>)
  | ({ readonly jenis: 'alarm.berbunyi' } & Omit<Alarm, 'tingkat'> & {
        readonly tingkat: Exclude<Alarm['tingkat'], 'jatuh'>;
      })
  | { readonly jenis: 'kelas.ditetapkan'; readonly kelas: KelasNasional }
  | {
      readonly jenis: 'bidang.diminta';
      readonly n: number;
      readonly tindakan: string;
      readonly pada: number;
      readonly sebelum?: number;
    }
  | { readonly jenis: 'bidang.dijawab'; readonly n: number; readonly pada: number }
  | {
      readonly jenis: 'konsep.disusun';
      readonly konsep: string;
      readonly jenisKonsep: Konsep['jenis'];
      readonly putaran: number;
      readonly pada: number;
      readonly mintaKelengkapan: boolean;
      readonly berkas: readonly string[];
      /** `ralat`: the kiriman it corrects. */
      readonly merujuk?: string;
      /** Standard texts that it was worded by: "sementara-ditelaah@3f2a1c0d9b8e7f61". */
      readonly naskah?: string;
      /** Number reserved for its kiriman: its text ends with it, so that the head approves the line too. */
      readonly rujukan?: string;
    }
  | {
      readonly jenis: 'konsep.status';
      readonly konsep: string;
      readonly ke: Exclude<Konsep['status'], 'hidup'>;
      /** With `dikembalikan`: the act whose note says why. */
      readonly tindakan?: string;
    }
  | {
      readonly jenis: 'kiriman.dibuat';
      readonly kiriman: string;
      readonly jenisKiriman: JenisKiriman;
      readonly putaran: number;
      readonly nomor: number;
      readonly kunci: string;
      readonly konsep?: string;
      readonly nomorBa?: string;
      readonly berkas: readonly string[];
      readonly cara?: string;
    }
  | {
      readonly jenis: 'kiriman.status';
      readonly kiriman: string;
      readonly dari: StatusKiriman;
      readonly ke: StatusKiriman;
      readonly kelas?: KelasKiriman;
      readonly dasar?: DasarTerkirim;
      /** With `terkirim`: the remote's time where known; with `ditahan`: the end date. */
      readonly pada?: number;
      readonly idJauh?: string;
    }
  | {
      readonly jenis: 'balasan.masuk';
      readonly pada: number;
      /** Read in the history, typed in by an officer, or known by LAPOR!'s status alone ("teks tidak terbaca"). */
      readonly cara: 'riwayat' | 'dicatat' | 'status';
    }
  | {
      readonly jenis: 'balasan.dinilai';
      readonly nilai: 'terima-kasih' | 'keberatan' | 'data-baru';
      readonly pada: number;
    }
  /** `dicabut`: urgent no longer. */
  | { readonly jenis: 'kasus.mendesak'; readonly dicabut?: true }
  | { readonly jenis: 'kasus.ke-apip'; readonly terlapor: string; readonly petugas: string }
  /** Identity and texts were erased, with the key of all that the journal holds commitments to. */
  | { readonly jenis: 'kasus.isi-dihapus'; readonly pada: number }
  /** A legal hold was put on, or taken off: while it stands nothing is erased. */
  | { readonly jenis: 'kasus.tahan-hukum'; readonly pada: number }
  | { readonly jenis: 'kasus.lepas-hukum'; readonly pada: number };

/** The event of one kind. */
export type PeristiwaJenis<J extends Peristiwa['jenis']> = Extract<Peristiwa, { jenis: J }>;

/** One change: what the journal says, and the free texts that go with it (encrypted; only their commitments are journalled). */
export interface Perubahan {
  readonly peristiwa: Peristiwa;
  readonly teks?: Readonly<Record<string, string>>;
}

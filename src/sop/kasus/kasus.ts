import type { Kiriman } from '../kiriman/kiriman.ts';
import type { SumberDisposisi } from '../laporan/laporan.ts';
import type { Alarm } from '../tenggat/alarm.ts';
import type { Jeda } from '../tenggat/tenggat.ts';

/**
 * One report in our hands: the fold of its journal rows (`terapkan`). No text and no identity stands here, so the
 * journal alone rebuilds it.
 */
export interface Kasus {
  readonly id: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  /** Hash of the SOP text this case is pinned to. */
  readonly sop: string;
  /** The agency id under which LAPOR! shows it now. */
  readonly instansi: string;
  /** Version time (ms UTC) of the record we hold, and the dialect it came by. */
  readonly versi: number;
  readonly asal: string;
  /** Channel by which it came first. */
  readonly kanal: string;
  readonly terlihat: number;
  /** LAPOR! shows it closed. Never the same thing as our own state. */
  readonly tutupHulu: boolean;
  /** Step or end. */
  readonly langkah: string;
  /** Rounds; the last one runs. Empty for a case first seen closed or withdrawn. */
  readonly putaran: readonly Putaran[];
  /** Steps as they were walked; the last one is where the case stands. */
  readonly jalan: readonly LangkahDijalani[];
  /** Acts of the running round: what guards look at. */
  readonly tindakan: readonly TindakanTercatat[];
  readonly konsep: readonly Konsep[];
  readonly kiriman: readonly Kiriman[];
  readonly bidang: readonly PermintaanBidang[];
  /** Alarms that have sounded, in every round. */
  readonly alarm: readonly Alarm[];
  readonly kelasAwal: KelasNasional;
  readonly kelas: KelasNasional | null;
  readonly balasan: Balasan | null;
  readonly mendesak: boolean;
  /** The officer who took the case up first, until it is handed over. */
  readonly penanggungJawab: string | null;
  /** The case whose examination this one shares; the newest link, which may be of an earlier round. */
  readonly kaitan: Kaitan | null;
  /** Set once the report was passed to APIP: content hidden, approval by `terlapor` refused. */
  readonly apip: Pengawasan | null;
  /** When identity and texts were erased (ms UTC): what LAPOR! shows of it is not taken in again. */
  readonly dihapus: number | null;
  /** Since when a legal hold stands (ms UTC): nothing of it may be erased. */
  readonly tahanHukum: number | null;
}

export interface Pengawasan {
  readonly terlapor: string;
  readonly petugas: string;
  /** Named as the person concerned before: who was named once decides nothing on it any more. */
  readonly terlaporDahulu?: readonly string[];
}

/** A report on the problem of another one: examined there, answered on its own (docs/decisions/0020). */
export interface Kaitan {
  /** Id of the parent's case, and its round. */
  readonly induk: string;
  readonly putaranInduk: number;
  /** The round of this case in which it was linked: a later one walks on its own. */
  readonly putaran: number;
  /** `dilepas`: the parent came to an end without an answer to go on with; told until the case moves on. */
  readonly status: 'berlaku' | 'dilepas';
}

export type KelasNasional = 'informasi' | 'tanpa-pemeriksaan-lapangan' | 'pemeriksaan-lapangan';

export type SebabPutaran = 'disposisi' | 'disposisi-ulang' | 'buka-kembali' | 'balasan' | 'register';

export interface Putaran {
  readonly n: number;
  /** Start of the round's clocks (ms UTC). */
  readonly mulai: number;
  readonly sebab: SebabPutaran;
  readonly sumber: SumberDisposisi;
  /** Our first follow-up of this round reached LAPOR! (ms UTC, the remote's time). */
  readonly pertamaTerkirim: number | null;
  readonly akhirTerkirim: number | null;
}

export interface LangkahDijalani {
  readonly putaran: number;
  readonly langkah: string;
  readonly mulai: number;
  readonly selesai: number | null;
  readonly jeda: readonly Jeda[];
}

export interface TindakanTercatat {
  readonly id: string;
  readonly aksi: string;
  readonly langkah: string;
  readonly terjadi: number;
  /** Enumerated fields only. */
  readonly nilai: NilaiIsian;
}

export type NilaiIsian = Readonly<Record<string, string | number>>;

export interface Konsep {
  readonly id: string;
  readonly jenis: 'sementara' | 'akhir' | 'ralat';
  readonly putaran: number;
  readonly status: 'hidup' | 'disetujui' | 'dikembalikan' | 'diganti';
  /** Its sending pauses the SOP's clock. */
  readonly mintaKelengkapan: boolean;
  readonly disusun: number;
  /** SHA-256 (hex) of the copies that leave with the answer. */
  readonly berkas: readonly string[];
  /** Number reserved for its kiriman, which its text names; null where the connection needs none. */
  readonly rujukan: string | null;
  /** `ralat`: the kiriman that it corrects. */
  readonly merujuk: string | null;
  /** The act that returned it, whose note says why. */
  readonly pengembalian: string | null;
}

export interface PermintaanBidang {
  readonly n: number;
  /** The act that asked. */
  readonly tindakan: string;
  readonly diminta: number;
  readonly sebelum: number | null;
  readonly dijawab: number | null;
}

export interface Balasan {
  /** Time of the newest reply (ms UTC). */
  readonly terakhir: number;
  /** Time of the first reply that nobody has assessed (ms UTC). */
  readonly sejak: number | null;
  /** Replies nobody has assessed: the lane "balasan pelapor". */
  readonly belumDinilai: number;
  /** The newest is known by LAPOR!'s status alone: "teks tidak terbaca". */
  readonly tanpaTeks: boolean;
  readonly dinilaiTerakhir: number | null;
}

/** Steps by kebijakan that the engine itself moves to; an SOP file may leave them out, then there is no move. */
export const MENUNGGU_PELAPOR = 'menunggu-pelapor';
export const MENUNGGU_PENGEMBALIAN = 'menunggu-pengembalian';
export const MENUNGGU_INDUK = 'menunggu-induk';
/** Ends that upstream events lead to. */
export const SELESAI = 'selesai';
export const DIKEMBALIKAN = 'dikembalikan';
export const DITARIK = 'ditarik';
export const DITUTUP_HULU = 'ditutup-hulu';
export const TIDAK_DITANGGAPI = 'tidak-ditanggapi';

/** What people call it by. */
export const sebutan = ({ trackingId, nomorRegistrasi, id }: Kasus): string =>
  trackingId ?? nomorRegistrasi ?? id;

export const putaranIni = (kasus: Kasus): Putaran | null => kasus.putaran.at(-1) ?? null;
export const langkahIni = (kasus: Kasus): LangkahDijalani | null => kasus.jalan.at(-1) ?? null;

/** The link of the running round; null: the case walks on its own. */
export const kaitanIni = (kasus: Kasus): Kaitan | null => {
  const { kaitan } = kasus;
  return kaitan?.status === 'berlaku' && kaitan.putaran === putaranIni(kasus)?.n ? kaitan : null;
};

export const sudah = (kasus: Kasus, aksi: string): boolean => kasus.tindakan.some((t) => t.aksi === aksi);

export const konsepHidup = (kasus: Kasus): readonly Konsep[] =>
  kasus.konsep.filter((k) => k.status === 'hidup');

export const kirimanPutaranIni = (kasus: Kasus): readonly Kiriman[] => {
  const n = putaranIni(kasus)?.n;
  return kasus.kiriman.filter((k) => k.putaran === n);
};

/** The return of this round that may have taken, or has taken, effect. */
export const pengembalianIni = (kasus: Kasus): Kiriman | null =>
  kirimanPutaranIni(kasus).findLast((k) => k.jenis === 'kembalikan' && k.status !== 'dibatalkan') ?? null;

import type { BeritaAcara } from '../../sop/ba/berita-acara.ts';
import type { OrangBa } from '../../sop/ba/orang-ba.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { Peristiwa } from '../../sop/kasus/peristiwa.ts';
import type { DasarTerkirim, JenisKiriman, KelasKiriman, StatusKiriman } from '../../sop/kiriman/kiriman.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import type { Alarm, TingkatRingkas } from '../../sop/tenggat/alarm.ts';
import type { Jadwal } from '../../sop/tenggat/jadwal.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { Tanggal } from '../../sop/waktu/waktu.ts';
import type { LampiranRinci } from './lampiran.ts';
import type { Rem } from './rem.ts';

/** Reads. */
export interface StoreBaca {
  daftar(saring: SaringDaftar): AsyncIterable<BarisDaftar>;
  ringkasan(sekarang: number): Promise<Ringkasan>;
  kasus(sasaran: string): Promise<KasusRinci | null>;
  /** How a complaint of our own register was taken in; null for any other case. */
  penerimaan(sasaran: string): Promise<Penerimaan | null>;
  kiriman(saring: {
    readonly id?: string;
    readonly status?: readonly StatusKiriman[];
    readonly batas?: number;
  }): AsyncIterable<BarisKiriman>;
  percobaan(kiriman: string): Promise<readonly BarisPercobaan[]>;
  isiKiriman(kiriman: string): Promise<IsiKiriman | null>;
  /** What people decided or stated of it, the oldest first; none once the texts were erased. */
  keputusanKiriman(kiriman: string): Promise<readonly KeputusanKiriman[]>;
  karantina(saring: {
    readonly id?: string;
    readonly terbuka: boolean;
    readonly batas?: number;
  }): AsyncIterable<BarisKarantina>;
  ba(saring: { readonly id?: string; readonly batas?: number }): AsyncIterable<BaRinci>;
  /** The newest journal row about one, hash in hex: it stands on the paper. */
  barisJejakBa(id: string): Promise<{ readonly seq: number; readonly hash: string } | null>;
  /** Alarms that sounded at or after a time (ms UTC), in that order: what a mail tells. */
  alarm(saring: { readonly sejak: number; readonly batas?: number }): AsyncIterable<BarisAlarm>;
  jejak(): Iterable<BarisJejakTersimpan>;
}

export interface BarisAlarm extends Alarm {
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
}

export interface SaringDaftar {
  readonly langkah?: readonly string[];
  /** Only what is late at this time (ms UTC). */
  readonly terlambatPada?: number;
  readonly milik?: string;
  readonly batas?: number;
}

export interface BarisDaftar {
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly judul: string | null;
  /** Its texts were erased. */
  readonly dihapus: boolean;
  /** Hash of the SOP text that it is pinned to. */
  readonly sop: string;
  readonly langkah: string;
  readonly tenggatSop: number | null;
  readonly tenggatNasional: number | null;
  readonly terdekat: number | null;
  /** The highest level that has sounded for the clocks which run now. */
  readonly alarm: TingkatRingkas | null;
  readonly statusLapor: string | null;
  readonly anonim: boolean;
  readonly rahasia: boolean;
  readonly apip: boolean;
  readonly putaran: number;
  readonly mendesak: boolean;
  readonly menunggu: { readonly siapa: string; readonly nama: string | null; readonly sejak: number } | null;
  readonly balasanBelumDinilai: number;
}

export interface Ringkasan {
  readonly perLangkah: Readonly<Record<string, number>>;
  /** Open cases by the SOP text (hash) they are pinned to: a step's id may be another step in another SOP. */
  readonly perSop: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly terlambat: number;
  readonly kiriman: Readonly<Record<StatusKiriman, number>>;
  readonly perDasar: Readonly<Record<DasarTerkirim, number>>;
  readonly karantina: number;
  /** What stops the pull until a person has looked. */
  readonly rem: Rem | null;
  readonly lintasan: {
    readonly jenis: string;
    readonly mulai: number;
    readonly selesai: number | null;
    readonly ringkasan: unknown;
  } | null;
  readonly jejak: { readonly seq: number; readonly at: number } | null;
  readonly balasanBelumDinilai: number;
  /** Files of reporters that are not here: refused by our limits; given up. */
  readonly lampiran: { readonly ditolak: number; readonly gagal: number };
}

export interface KasusRinci {
  readonly kasus: Kasus;
  readonly jadwal: Jadwal;
  readonly alarm: TingkatRingkas | null;
  readonly laporan: Laporan | null;
  /** The filled-in form of a complaint of our own register. */
  readonly formulir: Readonly<Record<string, string>>;
  /** What was handed in with it. */
  readonly diserahkan: readonly BerkasPerintah[];
  /** Its texts were erased, and their key with them. */
  readonly dihapus: boolean;
  readonly tindakan: readonly TindakanRinci[];
  readonly ba: readonly BeritaAcara[];
  readonly baDikecualikan: boolean;
  /** Since when a final Berita Acara of this round waits for the head (ms UTC). */
  readonly baFinalSejak: number | null;
  readonly riwayat: readonly {
    readonly pada: number;
    readonly arti: string;
    readonly responder: string | null;
    readonly keterangan: string;
  }[];
  readonly konsep: readonly { readonly id: string; readonly isi: string }[];
  readonly namaBidang: ReadonlyMap<number, string>;
  /** Files of the reporter; none where the texts were erased. */
  readonly lampiran: readonly LampiranRinci[];
  /** Final recaps into which it went, with the time of their closing (ms UTC). */
  readonly rekap: readonly { readonly periode: string; readonly pada: number }[];
  /** How its deadlines were moved, the oldest first. */
  readonly pergeseran: readonly PergeseranTercatat[];
  /** The SOP texts that it was moved between, the oldest first. */
  readonly pindahSop: readonly PindahSopTercatat[];
}

/** An officer pinned the case to another SOP text. */
export interface PindahSopTercatat {
  /** Hashes of the texts. */
  readonly dari: string;
  readonly ke: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** ms UTC */
  readonly pada: number;
  /** '' once the texts of the case were erased. */
  readonly alasan: string;
}

/** One move of a case's deadlines, as the journal tells it. */
export type PergeseranTercatat = Omit<Extract<Peristiwa, { jenis: 'tenggat.berubah' }>, 'jenis'> & {
  /** When it was journalled (ms UTC); null: changed settings have moved it, and the next pass writes it down. */
  readonly pada: number | null;
  readonly oleh: string;
};

export interface Penerimaan {
  /** The officer who took it in. */
  readonly oleh: string;
  /** Documents that were handed over with it. */
  readonly berkas: number;
}

export interface TindakanRinci {
  readonly id: string;
  readonly aksi: string;
  readonly putaran: number;
  readonly langkah: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  readonly akun: string;
  readonly host: string;
  readonly terjadi: number;
  readonly dicatat: number;
  readonly belakangan: boolean;
  readonly terlambat: boolean;
  readonly nilai: Readonly<Record<string, string | number>>;
  readonly teks: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
}

export interface BarisKiriman {
  readonly id: string;
  readonly trackingId: string | null;
  readonly jenis: JenisKiriman;
  readonly putaran: number;
  readonly status: StatusKiriman;
  readonly percobaan: number;
  readonly kelas: KelasKiriman | null;
  /** Start of the newest try (ms UTC). */
  readonly terakhir: number | null;
  readonly berikut: number;
  readonly kunci: string;
  readonly dasarTerkirim: DasarTerkirim | null;
  readonly terkirimPada: number | null;
  readonly ditahanSampai: number | null;
  readonly idJauh: string | null;
  readonly nomorBa: string | null;
  /** Files that leave with it. */
  readonly berkas: number;
  readonly pernahBelumPasti: boolean;
  readonly dibuat: number;
}

export interface BarisPercobaan {
  readonly n: number;
  readonly pemicu: string;
  readonly fase: string;
  readonly mulai: number;
  readonly selesai: number | null;
  readonly http: number | null;
  readonly kelas: string | null;
  readonly cuplikan: string | null;
}

/** A person's word on a kiriman: held, let go, cancelled, tried again, or marked sent. */
export interface KeputusanKiriman {
  readonly ke: StatusKiriman;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** When it was recorded (ms UTC). */
  readonly pada: number;
  /** Reason, note or proof. */
  readonly kata: string;
  readonly berkas: readonly BerkasPerintah[];
}

export interface IsiKiriman {
  readonly isi: string;
  readonly berkas: readonly BerkasPerintah[];
  readonly rahasia: boolean;
}

export interface BarisKarantina {
  readonly id: string;
  readonly asal: string;
  readonly trackingId: string | null;
  readonly kali: number;
  readonly sebab: readonly string[];
  readonly pertama: number;
  readonly terakhir: number;
  readonly ditutup: number | null;
}

/** One thing done to a Berita Acara: on whose decision, who recorded it, and the words that go with it. */
export interface TindakanBa {
  readonly jenis: 'ba.dibuat' | 'ba.diubah' | 'ba.final' | 'ba.disetujui' | 'ba.ditandatangani' | 'ba.batal';
  readonly oleh: string;
  readonly dicatatOleh: string;
  readonly akun: string;
  readonly host: string;
  /** `ba.disetujui`, `ba.ditandatangani`: how. */
  readonly cara: string | null;
  readonly pada: number;
  /** Proof of an approval, reason of a void. */
  readonly teks: Readonly<Record<string, string>>;
}

export interface BaRinci {
  readonly ba: BeritaAcara;
  readonly trackingId: readonly string[];
  readonly pada: number;
  readonly tanggal: Tanggal;
  readonly dibuat: number;
  readonly final: number | null;
  readonly disetujui: number | null;
  readonly ditandatangani: number | null;
  readonly batal: number | null;
  readonly isiHash: string | null;
  /** Whether the content still has that hash; null while it is a draft. */
  readonly isiUtuh: boolean | null;
  /** In the order of the paper: numbered from 1. */
  readonly orang: readonly OrangBa[];
  /** Who approved it, as they were then: "mengetahui". */
  readonly mengetahui: OrangBa | null;
  /** What it rests on, a part for each report; frozen when it becomes final. */
  readonly dasar: readonly DasarBa[];
  readonly tandaTangan: TandaTanganBa | null;
  /** The one it corrects. */
  readonly meralat: RujukanBa | null;
  /** Later ones that correct it, drafts and voids too. */
  readonly diralatOleh: readonly RujukanBa[];
  readonly tindakan: readonly TindakanBa[];
  readonly nilai: Readonly<Record<string, string | number>>;
  readonly teks: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
}

/** Another Berita Acara as a paper cites it: by its number and the day it is of. */
export interface RujukanBa {
  readonly id: string;
  readonly status: BeritaAcara['status'];
  /** The office's own number, else that of the register; null: a draft, which has none. */
  readonly nomor: string | null;
  readonly tanggal: Tanggal;
}

/** Why it was drawn up: the disposition of one report, and what was done on it under the SOP before. */
export interface DasarBa {
  /** Tracking id, else register number. */
  readonly laporan: string;
  /** Start of its round (ms UTC): the disposition, or its taking in. */
  readonly disposisi: number;
  /** Acts with a clause of the SOP, the oldest first: telaah, klarifikasi, the summons of a unit. */
  readonly tindakan: readonly {
    readonly aksi: string;
    readonly pada: number;
    readonly nilai: Readonly<Record<string, string | number>>;
    /** Without what would name an anonim or rahasia reporter. */
    readonly teks: Readonly<Record<string, string>>;
  }[];
}

export interface TandaTanganBa {
  readonly cara: 'basah' | 'tte';
  readonly pada: number;
  /** Places in `orang`, from 1. */
  readonly oleh: readonly number[];
  /** The signed paper. */
  readonly berkas: readonly BerkasPerintah[];
}

export interface BarisJejakTersimpan {
  readonly seq: number;
  readonly at: number;
  readonly oleh: string;
  readonly jenis: string;
  readonly trackingId: string | null;
  readonly payload: Uint8Array;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
}

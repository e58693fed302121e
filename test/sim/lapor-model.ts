import { createHash } from 'node:crypto';
import type { Balasan } from '../../src/connector/http/balasan.ts';
import type { Permintaan } from '../../src/connector/http/klien.ts';
import type { Acak } from './acak.ts';
import type { Dialek } from './alamat.ts';
import { ASAL } from './alamat.ts';
import { foto, HABIS_WAKTU, HTML, putus, ringkas, terpotong } from './balasan-model.ts';
import type { Gangguan, GangguanTukar, Penggangu } from './gangguan.ts';
import type { JamDunia } from './jam.ts';
import { kawatF01 } from './kawat-f01.ts';
import { kawatRest } from './kawat-rest.ts';
import { kenari } from './kenari.ts';

const DETIK = 1_000;
const MENIT = 60 * DETIK;
const JAM = 60 * MENIT;
/** The contract keeps keys for at least 30 days. */
const UMUR_KUNCI = 30 * 24 * JAM;
const UMUR_TOKEN = JAM;
export const INSTANSI_LAIN = { id: '9901', nama: 'Dinas Lain' };

/** Every token that a seed's remote gives; the first stands in the office's settings. */
export const tokenKe = (benih: number, n: number): string => `${kenari('Token', benih)}t${n}`;

export interface LaporanJauh {
  readonly id: string;
  judul: string;
  readonly isi: string;
  status: string;
  instansi: { readonly id: string; readonly nama: string };
  /** The remote's clock (ms), as all times here but `…Sampai` and `tampak`. */
  disposisi: number;
  pada: number;
  readonly pelapor: string | null;
  /** The reporter's one file; null: there is none. */
  readonly namaBerkas: string | null;
  readonly klasifikasi: string;
  readonly tipe: '' | 'Anonim' | 'Rahasia' | 'Anonim, Rahasia';
  /** True time from when a list shows this version. */
  tampak: number;
  /** Agencies that have had it. */
  readonly pernah: Set<string>;
  /** Breaks the contract. */
  rusak: boolean;
  /** Every disposition time it ever had. */
  readonly pernahDisposisi: Set<number>;
  readonly riwayat: EntriJauh[];
  /** Sends concerning it never succeed until then (true time). */
  sialSampai: number;
  /** Not to be found by its id until then (true time). */
  hilangSampai: number;
  /** Its history cannot be read until then (true time). */
  riwayatRusakSampai: number;
}

export interface EntriJauh {
  readonly pada: number;
  /** True time from when it can be read. */
  readonly tampak: number;
  readonly responder: string | null;
  readonly keterangan: string;
}

/** What really took effect, whatever the caller got to hear of it. */
export interface Efek {
  readonly urut: number;
  readonly trackingId: string;
  readonly jenis: 'sementara' | 'akhir' | 'kembalikan';
  readonly isi: string;
  readonly lampiran: number;
}

/** A request, whatever the dialect. */
export type Panggilan =
  | { readonly jenis: 'token' }
  | {
      readonly jenis: 'daftar';
      readonly instansi: string;
      readonly sejak: number | null;
      readonly sesudah: KunciBaris | null;
      readonly batas: number;
    }
  | { readonly jenis: 'laporan' | 'riwayat' | 'berkas'; readonly id: string }
  | { readonly jenis: 'lampiran'; readonly isi: Buffer }
  | {
      readonly jenis: 'kirim';
      readonly id: string;
      readonly kunci: string | null;
      readonly naskah: Naskah;
      readonly badan: string;
    }
  | { readonly jenis: 'asing' };

export interface KunciBaris {
  readonly angkatan: number;
  readonly pada: number;
  readonly id: string;
}

interface Naskah {
  readonly jenis: Efek['jenis'];
  readonly isi: string;
  readonly lampiran: readonly string[];
}

export interface Halaman {
  readonly isi: readonly LaporanJauh[];
  readonly berikut: KunciBaris | null;
  readonly waktu: number;
}

/** What there is to say to it. */
export type Hasil =
  | { readonly jenis: 'galat'; readonly status: 401 | 404 | 409 | 410 | 422 }
  | { readonly jenis: 'token'; readonly token: string; readonly umurDetik: number }
  | { readonly jenis: 'halaman'; readonly halaman: Halaman }
  | { readonly jenis: 'laporan'; readonly laporan: LaporanJauh; readonly waktu: number }
  | { readonly jenis: 'riwayat'; readonly entri: readonly EntriJauh[] | null }
  | { readonly jenis: 'berkas'; readonly isi: Buffer }
  | { readonly jenis: 'lampiran'; readonly id: string; readonly sha256: string; readonly ukuran: number }
  | {
      readonly jenis: 'diterima';
      readonly id: string;
      readonly urut: number;
      readonly naskah: Naskah;
      readonly waktu: number;
      readonly ulang: boolean;
    };

/** How a dialect is spoken. */
export interface Kawat {
  baca(p: Permintaan, url: URL): { readonly panggilan: Panggilan; readonly token: string | null };
  tulis(hasil: Hasil): Extract<Balasan, { jenis: 'respons' }>;
}

export interface OpsiModel {
  readonly benih: number;
  readonly dialek: Dialek;
  readonly jam: JamDunia;
  readonly acak: Acak;
  readonly pengganggu: Penggangu;
  readonly instansi: readonly { readonly id: string; readonly nama: string }[];
  /** How far the remote's clock stands from the truth (ms). */
  readonly geser: number;
  readonly maksTerlambat: number;
  /** Unlucky reports take every send, and never say so. */
  readonly sialBerdampak: boolean;
  /** Chance that the history fails to show an answer for two days. */
  readonly peluangRiwayatHilang: number;
  readonly kena: (gangguan: Gangguan) => void;
  readonly efek: (efek: Efek) => void;
  readonly catat: (apa: string) => void;
  /** Something that must never be seen on the wire. */
  readonly langgar: (invarian: string, pesan: string) => void;
}

/** LAPOR! as a model of its own, in memory, with what a real remote does wrong; it shares nothing with src/sandbox. */
export class LaporModel {
  readonly laporan = new Map<string, LaporanJauh>();
  readonly efek: Efek[] = [];
  /** Words that have taken effect, or are on their way to it: how often. */
  readonly nasib = new Map<string, number>();
  padamSampai = 0;
  tokenDitolakSampai = 0;
  riwayatRusakSampai = 0;
  /** Well again: nothing changes under the reader's hands. */
  tenang = false;
  readonly #o: OpsiModel;
  readonly #kawat: Kawat;
  readonly #kunci = new Map<
    string,
    { readonly badan: string; readonly hasil: Hasil; readonly pada: number }
  >();
  readonly #lampiran = new Set<string>();
  #token: string;
  #tokenSampai: number;
  #tokenUrut = 0;
  #angkatan = 0;
  #terakhir: number;

  constructor(opsi: OpsiModel) {
    this.#o = opsi;
    this.#token = tokenKe(opsi.benih, 0);
    this.#kawat = opsi.dialek === 'rest' ? kawatRest : kawatF01;
    this.#terakhir = opsi.jam.kini + opsi.geser;
    this.#tokenSampai = opsi.dialek === 'rest' ? 0 : Number.POSITIVE_INFINITY;
  }

  /** The remote's clock, in whole seconds. */
  get waktu(): number {
    return Math.floor((this.#o.jam.kini + this.#o.geser) / DETIK) * DETIK;
  }

  /** Never the same twice, so that nothing slips behind a cursor. */
  #detak(): number {
    this.#terakhir = Math.max(this.waktu, Math.floor(this.#terakhir / DETIK) * DETIK + DETIK);
    return this.#terakhir;
  }

  taruh(
    awal: Pick<
      LaporanJauh,
      | 'id'
      | 'judul'
      | 'isi'
      | 'status'
      | 'instansi'
      | 'disposisi'
      | 'pelapor'
      | 'namaBerkas'
      | 'klasifikasi'
      | 'tipe'
    >,
  ): void {
    this.laporan.set(awal.id, {
      ...awal,
      pada: this.#detak(),
      tampak: this.#saatTampak(),
      pernah: new Set([awal.instansi.id]),
      rusak: false,
      pernahDisposisi: new Set([awal.disposisi]),
      riwayat: [],
      sialSampai: 0,
      hilangSampai: 0,
      riwayatRusakSampai: 0,
    });
  }

  ubah(laporan: LaporanJauh, timpa: Partial<Pick<LaporanJauh, 'judul' | 'status' | 'rusak'>>): void {
    Object.assign(laporan, timpa);
    laporan.pada = this.#detak();
    laporan.tampak = this.#saatTampak();
  }

  /** To an agency, whose clock starts. */
  disposisikan(laporan: LaporanJauh, instansi: LaporanJauh['instansi']): void {
    laporan.instansi = instansi;
    laporan.disposisi = this.waktu - this.#o.acak.n(60) * MENIT;
    laporan.pernah.add(instansi.id);
    laporan.pernahDisposisi.add(laporan.disposisi);
    this.ubah(laporan, {});
  }

  balas(laporan: LaporanJauh, responder: string | null, keterangan: string): void {
    laporan.riwayat.push({ pada: this.waktu, tampak: this.#o.jam.kini, responder, keterangan });
    this.ubah(laporan, { status: 'Ditanggapi oleh Pelapor' });
  }

  kedaluwarsakanKursor(): void {
    this.#angkatan++;
  }

  /** Ends the token before its time. */
  cabutToken(): void {
    if (this.#o.dialek === 'rest') this.#tokenSampai = 0;
  }

  // ── one exchange ──

  /** `selesai` is called with what came back, at its time; an effect may come later still. */
  tukar(p: Permintaan, selesai: (balasan: Balasan) => void): void {
    const url = new URL(p.url);
    if (url.origin !== ASAL) this.#o.langgar('I12', `permintaan ke asal lain: ${url.origin}`);
    const { panggilan, token } = this.#kawat.baca(p, url);
    const gangguan = this.#gangguan(panggilan);
    if (gangguan !== null) this.#o.kena(gangguan);
    const kirim = panggilan.jenis === 'kirim' ? panggilan.naskah.isi : null;
    // From here until the exchange can have no effect any more, it may have one.
    if (kirim !== null) this.#tambahNasib(kirim, 1);
    const layani = (): Hasil => {
      const hasil = this.#layani(panggilan, token);
      if (kirim !== null && !(hasil.jenis === 'diterima' && !hasil.ulang)) this.#tambahNasib(kirim, -1);
      return hasil;
    };
    const tanpaEfek = () => kirim !== null && this.#tambahNasib(kirim, -1);
    this.#jalankan(gangguan, panggilan, layani, tanpaEfek, (b) => {
      this.#o.catat(`${uraian(panggilan)} -> ${ringkas(b)}${gangguan === null ? '' : ` (${gangguan})`}`);
      selesai(b);
    });
  }

  #tambahNasib(isi: string, n: number): void {
    this.nasib.set(isi, (this.nasib.get(isi) ?? 0) + n);
  }

  #gangguan(panggilan: Panggilan): GangguanTukar {
    const { jam, pengganggu } = this.#o;
    if (jam.kini < this.padamSampai) return 'padam';
    if (panggilan.jenis !== 'kirim' && panggilan.jenis !== 'lampiran') return pengganggu.baca();
    const laporan = panggilan.jenis === 'kirim' ? this.laporan.get(panggilan.id) : undefined;
    if (laporan === undefined || laporan.sialSampai <= jam.kini) return pengganggu.tulis();
    return this.#o.sialBerdampak ? '500-sesudah' : '500-sebelum';
  }

  #jalankan(
    gangguan: GangguanTukar,
    panggilan: Panggilan,
    layani: () => Hasil,
    tanpaEfek: () => void,
    selesai: (b: Balasan) => void,
  ): void {
    const { jam, acak } = this.#o;
    const lama = acak.peluang(0.5) ? 0 : acak.antara(20, 900);
    const jawab = () => this.#kawat.tulis(layani());
    const nanti = (ms: number, b: () => Balasan) => jam.setelah(ms, () => selesai(b()));
    const sesudah = (ms: number, kerja: () => unknown, b: Balasan) =>
      nanti(ms, () => {
        kerja();
        return b;
      });
    /** The request never reaches the application. */
    const tanpa = (ms: number, b: Balasan) => sesudah(ms, tanpaEfek, b);
    switch (gangguan) {
      case 'padam':
      case 'sambungan-ditolak':
        tanpa(lama, putus('ECONNREFUSED', false));
        return;
      case 'putus-sebelum':
        tanpa(lama, putus('ECONNRESET', true));
        return;
      case 'putus-sesudah':
        sesudah(lama, layani, putus('ECONNRESET', true));
        return;
      case 'habis-waktu-tanpa':
        tanpa(30 * DETIK, HABIS_WAKTU);
        return;
      case 'habis-waktu-sudah':
        jam.setelah(lama, layani);
        nanti(30 * DETIK, () => HABIS_WAKTU);
        return;
      case 'habis-waktu-terlambat':
        jam.setelah(acak.antara(31 * DETIK, this.#o.maksTerlambat), layani);
        nanti(30 * DETIK, () => HABIS_WAKTU);
        return;
      case '500-sebelum':
        tanpa(lama, galatServer(500));
        return;
      case '500-sesudah':
        sesudah(lama, layani, galatServer(500));
        return;
      case '503-tunggu':
        tanpa(lama, { ...galatServer(503), retryAfter: this.#retryAfter() });
        return;
      case '429':
        tanpa(lama, {
          ...galatServer(429),
          retryAfter: acak.peluang(0.3) ? null : this.#retryAfter(),
        });
        return;
      case 'html-200':
        tanpa(lama, HTML);
        return;
      case 'json-terpotong':
        nanti(lama, () => terpotong(jawab()));
        return;
      case 'alihan': {
        const lain = panggilan.jenis === 'kirim' || acak.peluang(0.5);
        const lokasi = lain ? 'https://masuk.contoh/login' : `${ASAL}/login`;
        tanpa(lama, { ...galatServer(302), lokasi });
        return;
      }
      case 'lambat':
        nanti(lama + acak.antara(2, 25) * DETIK, jawab);
        return;
      case null:
        nanti(lama, jawab);
        return;
    }
  }

  #retryAfter(): string {
    const detik = this.#o.acak.dari([1, 4, 30, 600, 7_200]);
    return this.#o.acak.peluang(0.5)
      ? String(detik)
      : new Date(this.#o.jam.kini + detik * DETIK).toUTCString();
  }

  // ── what the application does ──

  #layani(panggilan: Panggilan, token: string | null): Hasil {
    if (panggilan.jenis === 'token') return this.#beriToken();
    if (!this.#tokenSah(token)) return galat(401);
    switch (panggilan.jenis) {
      case 'daftar':
        return this.#daftar(panggilan);
      case 'lampiran':
        return this.#simpan(panggilan.isi);
      case 'asing':
        return galat(404);
      case 'laporan':
      case 'riwayat':
      case 'berkas':
      case 'kirim': {
        const laporan = this.laporan.get(panggilan.id);
        if (laporan === undefined || laporan.hilangSampai > this.#o.jam.kini) {
          this.#o.kena('404');
          return galat(404);
        }
        if (panggilan.jenis === 'kirim') return this.#terima(laporan, panggilan);
        if (panggilan.jenis === 'riwayat') return this.#riwayat(laporan);
        if (panggilan.jenis === 'berkas') return { jenis: 'berkas', isi: foto(laporan.namaBerkas ?? '') };
        return { jenis: 'laporan', laporan, waktu: this.waktu };
      }
    }
  }

  #beriToken(): Hasil {
    this.#token = tokenKe(this.#o.benih, ++this.#tokenUrut);
    this.#tokenSampai = this.#o.jam.kini + UMUR_TOKEN;
    return { jenis: 'token', token: this.#token, umurDetik: UMUR_TOKEN / DETIK };
  }

  #tokenSah(token: string | null): boolean {
    const { jam, kena } = this.#o;
    if (jam.kini < this.tokenDitolakSampai) {
      kena('token-segar-ditolak');
      return false;
    }
    const sah = token === this.#token && jam.kini < this.#tokenSampai;
    if (!sah) kena('token-kedaluwarsa');
    return sah;
  }

  #daftar({ instansi, sejak, sesudah, batas }: Extract<Panggilan, { jenis: 'daftar' }>): Hasil {
    const { jam, acak, kena, dialek } = this.#o;
    if (
      dialek === 'rest' &&
      sesudah !== null &&
      (sesudah.angkatan !== this.#angkatan || acak.peluang(0.02))
    ) {
      kena('kursor-kedaluwarsa');
      return galat(410);
    }
    const perlu = (l: LaporanJauh) => (sesudah === null ? l.pada >= (sejak ?? 0) : lewat(l, sesudah));
    const semua = [...this.laporan.values()]
      .filter((l) => l.pernah.has(instansi) && l.tampak <= jam.kini && perlu(l))
      .sort((a, b) => (lewat(a, b) ? 1 : -1));
    const isi = semua.slice(0, batas);
    const akhir = semua.length > batas ? isi.at(-1) : undefined;
    const berikut = akhir === undefined ? null : { angkatan: this.#angkatan, pada: akhir.pada, id: akhir.id };
    const ulang = isi.length > 1 && acak.peluang(0.05) ? isi.slice(0, 1) : [];
    if (ulang.length > 0) kena('halaman-berulang');
    // As it stands while the page is being read: what comes after is not in it.
    const tampil = [...ulang, ...isi].map((l) => ({ ...l }));
    if (akhir !== undefined && !this.tenang && acak.peluang(0.1)) {
      kena('berubah-saat-dibaca');
      this.ubah(acak.dari(isi), {
        judul: `Judul diubah ${kenari('Judul', this.#o.benih)} ${acak.n(1_000_000)}`,
      });
    }
    return { jenis: 'halaman', halaman: { isi: tampil, berikut, waktu: this.waktu } };
  }

  #riwayat(laporan: LaporanJauh): Hasil {
    const { jam, kena } = this.#o;
    if (jam.kini < Math.max(this.riwayatRusakSampai, laporan.riwayatRusakSampai)) {
      kena('riwayat-tak-terbaca');
      return { jenis: 'riwayat', entri: null };
    }
    return { jenis: 'riwayat', entri: laporan.riwayat.filter((e) => e.tampak <= jam.kini) };
  }

  #simpan(isi: Buffer): Hasil {
    const sha256 = createHash('sha256').update(isi).digest('hex');
    const id = `L-${sha256.slice(0, 8)}`;
    this.#lampiran.add(id);
    return { jenis: 'lampiran', id, sha256, ukuran: isi.length };
  }

  #terima(laporan: LaporanJauh, { kunci, naskah, badan }: Extract<Panggilan, { jenis: 'kirim' }>): Hasil {
    const { jam, kena, instansi } = this.#o;
    const dulu = kunci === null ? undefined : this.#kunci.get(kunci);
    if (dulu !== undefined && jam.kini - dulu.pada < UMUR_KUNCI) {
      if (dulu.badan === badan)
        return { ...(dulu.hasil as Extract<Hasil, { jenis: 'diterima' }>), ulang: true };
      kena('422');
      return galat(422);
    }
    const milikKita = instansi.some(({ id }) => id === laporan.instansi.id);
    if (!milikKita || /^(Ditutup|Diarsipkan)/.test(laporan.status)) {
      kena('409');
      return galat(409);
    }
    const lengkap = naskah.lampiran.every((l) => this.#lampiran.has(l));
    if (naskah.isi === '' || /tidak pantas/.test(naskah.isi) || !lengkap) {
      kena('422');
      return galat(422);
    }
    const hasil = this.#berdampak(laporan, naskah);
    if (kunci !== null) this.#kunci.set(kunci, { badan, hasil, pada: jam.kini });
    return hasil;
  }

  #berdampak(laporan: LaporanJauh, naskah: Naskah): Hasil {
    const { jam, acak } = this.#o;
    const { jenis, isi, lampiran } = naskah;
    const urut = this.efek.length + 1;
    const efek = { urut, trackingId: laporan.id, jenis, isi, lampiran: lampiran.length };
    this.efek.push(efek);
    // An answer that the history then fails to show: only a person can tell.
    if (!this.tenang && acak.peluang(this.#o.peluangRiwayatHilang))
      laporan.riwayatRusakSampai = jam.kini + 50 * JAM;
    const tampak = jam.kini + acak.n(4 * MENIT);
    laporan.riwayat.push({ pada: this.waktu, tampak, responder: laporan.instansi.nama, keterangan: isi });
    // In the end the last look must see where the report went.
    const pindah = acak.n(6 * JAM);
    if (jenis === 'kembalikan')
      jam.setelah(this.tenang ? 0 : pindah, () => this.disposisikan(laporan, INSTANSI_LAIN));
    else this.ubah(laporan, { status: 'Proses' });
    this.#o.efek(efek);
    return { jenis: 'diterima', id: laporan.id, urut, naskah, waktu: this.waktu, ulang: false };
  }

  /** What is written now may be shown a little later. */
  #saatTampak(): number {
    const { jam, acak, kena } = this.#o;
    if (this.tenang || !acak.peluang(0.05)) return jam.kini;
    kena('tampak-terlambat');
    return jam.kini + acak.n(9 * MENIT);
  }
}

const galat = (status: 401 | 404 | 409 | 410 | 422): Hasil => ({ jenis: 'galat', status });
const galatServer = (status: number) => kawatRest.tulis({ jenis: 'galat', status: status as 404 });

const lewat = (
  a: { readonly pada: number; readonly id: string },
  b: { readonly pada: number; readonly id: string },
): boolean => a.pada > b.pada || (a.pada === b.pada && a.id > b.id);

const uraian = (p: Panggilan): string => ('id' in p ? `${p.jenis} ${p.id}` : p.jenis);

import { createHash } from 'node:crypto';
import type { Balasan } from '../../src/connector/http/balasan.ts';
import type { Permintaan } from '../../src/connector/http/klien.ts';
import type { Acak } from './acak.ts';
import type { Gangguan, GangguanTukar, Penggangu } from './gangguan.ts';
import type { JamDunia } from './jam.ts';

const DETIK = 1_000;
const MENIT = 60 * DETIK;
const JAM = 60 * MENIT;
const WIB = 7 * JAM;
/** The contract keeps keys for at least 30 days. */
const UMUR_KUNCI = 30 * 24 * JAM;
const UMUR_TOKEN_DETIK = 3_600;
export const ASAL = 'https://lapor.contoh';
export const DASAR = `${ASAL}/api/v1`;
export const INSTANSI_LAIN = '9901';

export interface LaporanJauh {
  readonly id: string;
  /** Fields of the contract, without `tracking_id` and `diperbarui_pada`. */
  isi: Record<string, unknown>;
  /** The remote's clock (ms). */
  pada: number;
  /** True time from when a list shows this version. */
  tampak: number;
  /** Agencies that have had it. */
  readonly pernah: Set<string>;
  rusak: boolean;
  /** Every disposition time it ever had (ms). */
  readonly disposisi: Set<number>;
  readonly riwayat: EntriJauh[];
  /** Sends concerning it never succeed until then (true time). */
  sialSampai: number;
  /** Not to be found by its id until then (true time). */
  hilangSampai: number;
}

interface EntriJauh {
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
  readonly kunci: string;
  readonly lampiran: number;
  /** True time. */
  readonly pada: number;
}

export interface OpsiModel {
  readonly jam: JamDunia;
  readonly acak: Acak;
  readonly pengganggu: Penggangu;
  readonly instansi: readonly { readonly id: string; readonly nama: string }[];
  /** How far the remote's clock stands from the truth (ms). */
  readonly geser: number;
  readonly maksTerlambat: number;
  readonly kena: (gangguan: Gangguan) => void;
  readonly efek: (efek: Efek) => void;
  readonly catat: (apa: string) => void;
  /** Something that must never be seen on the wire. */
  readonly langgar: (invarian: string, pesan: string) => void;
}

interface Jawaban {
  readonly status: number;
  readonly json: unknown;
}

/** Whether a key's last exchange is proven to have had no effect. */
export type Nasib = 'mungkin' | 'pasti-tidak';

/** LAPOR! as a model of its own: the `rest` contract in memory, with what a real remote does wrong. */
export class LaporModel {
  readonly laporan = new Map<string, LaporanJauh>();
  readonly efek: Efek[] = [];
  readonly nasib = new Map<string, Nasib>();
  /** Reports that a list page carried to us as they came, good ones and bad. */
  readonly pernahTerdaftar = new Set<string>();
  padamSampai = 0;
  tokenDitolakSampai = 0;
  riwayatRusakSampai = 0;
  readonly #o: OpsiModel;
  readonly #kunci = new Map<string, { badan: string; jawaban: Jawaban; pada: number }>();
  readonly #lampiran = new Set<string>();
  #token = '';
  #tokenSampai = 0;
  #tokenUrut = 0;
  #angkatan = 0;
  #terakhir: number;

  constructor(opsi: OpsiModel) {
    this.#o = opsi;
    this.#terakhir = opsi.jam.kini + opsi.geser;
  }

  /** The remote's own clock: never the same twice, so that nothing slips behind a cursor. */
  detak(): number {
    this.#terakhir = Math.max(this.waktu, this.#terakhir + DETIK);
    return this.#terakhir;
  }

  get waktu(): number {
    return Math.floor((this.#o.jam.kini + this.#o.geser) / DETIK) * DETIK;
  }

  taruh(id: string, isi: Record<string, unknown>, disposisi: number): void {
    const pemilik = String(isi['id_instansi_terdisposisi']);
    const pada = this.detak();
    this.laporan.set(id, {
      id,
      isi,
      pada,
      tampak: this.#saatTampak(),
      pernah: new Set([pemilik]),
      rusak: false,
      disposisi: new Set([disposisi]),
      riwayat: [],
      sialSampai: 0,
      hilangSampai: 0,
    });
  }

  ubah(laporan: LaporanJauh, timpa: Record<string, unknown>): void {
    laporan.isi = { ...laporan.isi, ...timpa };
    laporan.pernah.add(String(laporan.isi['id_instansi_terdisposisi']));
    laporan.pada = this.detak();
    laporan.tampak = this.#saatTampak();
  }

  /** To an agency, whose clock starts. */
  disposisikan(laporan: LaporanJauh, instansi: { id: string; nama: string }): void {
    const pada = this.waktu - this.#o.acak.n(60) * MENIT;
    laporan.disposisi.add(pada);
    this.ubah(laporan, {
      id_instansi_terdisposisi: instansi.id,
      instansi_terdisposisi: instansi.nama,
      tanggal_disposisi: iso(pada),
    });
  }

  balas(laporan: LaporanJauh, responder: string | null, keterangan: string): void {
    laporan.riwayat.push({ pada: this.waktu, tampak: this.#o.jam.kini, responder, keterangan });
  }

  kedaluwarsakanKursor(): void {
    this.#angkatan++;
  }

  /** One HTTP exchange. `selesai` is called with what came back, at its time; an effect may come later still. */
  tukar(p: Permintaan, selesai: (balasan: Balasan) => void): void {
    const { jam, pengganggu, kena } = this.#o;
    const url = new URL(p.url);
    if (url.origin !== ASAL) this.#o.langgar('I12', `permintaan ke asal lain: ${url.origin}`);
    const kunci = p.kepala['Idempotency-Key'];
    if (kunci !== undefined) this.nasib.set(kunci, 'mungkin');
    const tulis = p.metode === 'POST' && !url.pathname.endsWith('/token');
    const sial = kunci !== undefined && this.#sial(url);
    const gangguan: GangguanTukar = sial ? '500-sebelum' : tulis ? pengganggu.tulis() : pengganggu.baca();
    if (jam.kini < this.padamSampai) {
      kena('padam');
      if (kunci !== undefined) this.nasib.set(kunci, 'pasti-tidak');
      return jam.setelah(50, () => selesai(putus('ECONNREFUSED', false)));
    }
    if (gangguan !== null) kena(gangguan);
    this.#jalankan(p, url, gangguan, kunci, (b) => {
      this.#o.catat(`${p.metode} ${url.pathname.slice(8)} -> ${ringkas(b)}${gangguan === null ? '' : ` (${gangguan})`}`);
      selesai(b);
    });
  }

  #sial(url: URL): boolean {
    const id = url.pathname.split('/')[4] ?? '';
    return (this.laporan.get(id)?.sialSampai ?? 0) > this.#o.jam.kini;
  }

  #jalankan(
    p: Permintaan,
    url: URL,
    gangguan: GangguanTukar,
    kunci: string | undefined,
    selesai: (b: Balasan) => void,
  ): void {
    const { jam, acak } = this.#o;
    const lama = acak.peluang(0.5) ? 0 : acak.antara(20, 900);
    const pasti = () => {
      if (kunci !== undefined) this.nasib.set(kunci, 'pasti-tidak');
    };
    const nanti = (ms: number, b: () => Balasan) => jam.setelah(ms, () => selesai(b()));
    switch (gangguan) {
      case 'sambungan-ditolak':
        pasti();
        return nanti(lama, () => putus('ECONNREFUSED', false));
      case 'putus-sebelum':
        return nanti(lama, () => putus('ECONNRESET', true));
      case 'putus-sesudah':
        return nanti(lama, () => (this.#layani(p, url), putus('ECONNRESET', true)));
      case 'habis-waktu-tanpa':
        return nanti(30 * DETIK, () => HABIS_WAKTU);
      case 'habis-waktu-sudah':
        jam.setelah(lama, () => void this.#layani(p, url));
        return nanti(30 * DETIK, () => HABIS_WAKTU);
      case 'habis-waktu-terlambat':
        jam.setelah(30 * DETIK + acak.n(this.#o.maksTerlambat - 30 * DETIK), () => void this.#layani(p, url));
        return nanti(30 * DETIK, () => HABIS_WAKTU);
      case '500-sebelum':
        return nanti(lama, () => json(500, { title: 'galat' }));
      case '500-sesudah':
        return nanti(lama, () => (this.#layani(p, url), json(500, { title: 'galat' })));
      case '503-tunggu':
        pasti();
        return nanti(lama, () => ({ ...json(503, {}), retryAfter: this.#retryAfter() }));
      case '429':
        pasti();
        return nanti(lama, () => ({ ...json(429, {}), retryAfter: acak.peluang(0.3) ? null : this.#retryAfter() }));
      case 'html-200':
        return nanti(lama, () => HTML);
      case 'json-terpotong':
        return nanti(lama, () => terpotong(this.#jawab(p, url, kunci)));
      case 'alihan':
        return nanti(lama, () => ({ ...json(302, {}), lokasi: this.#lokasi(p) }));
      case 'lambat':
        return nanti(lama + acak.antara(2, 25) * DETIK, () => this.#balas(p, url, kunci));
      case null:
        return nanti(lama, () => this.#balas(p, url, kunci));
    }
  }

  #balas(p: Permintaan, url: URL, kunci: string | undefined): Balasan {
    const { status, json: isi } = this.#jawab(p, url, kunci);
    return json(status, isi);
  }

  /** An answer whose status is heard: a refusal proves that nothing took effect. */
  #jawab(p: Permintaan, url: URL, kunci: string | undefined): Jawaban {
    const jawaban = this.#layani(p, url);
    if (kunci !== undefined && jawaban.status >= 400) this.nasib.set(kunci, 'pasti-tidak');
    return jawaban;
  }

  #retryAfter(): string {
    const detik = this.#o.acak.dari([1, 4, 30, 600, 7_200]);
    return this.#o.acak.peluang(0.5) ? String(detik) : new Date(this.#o.jam.kini + detik * DETIK).toUTCString();
  }

  #lokasi(p: Permintaan): string {
    return p.metode === 'POST' || this.#o.acak.peluang(0.5) ? 'https://masuk.contoh/login' : `${ASAL}/login`;
  }

  #layani(p: Permintaan, url: URL): Jawaban {
    const bagian = url.pathname.slice('/api/v1/'.length).split('/');
    if (bagian[0] === 'token') return this.#beriToken();
    const ditolak = this.#periksaToken(p);
    if (ditolak !== null) return ditolak;
    const [akar, id = '', cabang] = bagian;
    if (akar === 'lampiran') return this.#simpanLampiran(p);
    if (akar !== 'laporan') return galat(404);
    if (id === '') return this.#daftar(url.searchParams);
    const laporan = this.laporan.get(id);
    if (laporan === undefined || laporan.hilangSampai > this.#o.jam.kini) {
      this.#o.kena('404');
      return galat(404);
    }
    if (p.metode === 'POST') return this.#terima(laporan, String(cabang), p);
    if (cabang === 'riwayat') return this.#riwayat(laporan);
    return { status: 200, json: wire(laporan) };
  }

  // ── token ──

  #beriToken(): Jawaban {
    this.#token = `t${++this.#tokenUrut}`;
    this.#tokenSampai = this.#o.jam.kini + UMUR_TOKEN_DETIK * DETIK;
    return {
      status: 200,
      json: { access_token: this.#token, token_type: 'Bearer', expires_in: UMUR_TOKEN_DETIK },
    };
  }

  /** Ends the token before its time. */
  cabutToken(): void {
    this.#tokenSampai = 0;
  }

  #periksaToken(p: Permintaan): Jawaban | null {
    if (this.#o.jam.kini < this.tokenDitolakSampai) {
      this.#o.kena('token-segar-ditolak');
      return galat(401);
    }
    if (p.kepala['Authorization'] === `Bearer ${this.#token}` && this.#o.jam.kini < this.#tokenSampai) return null;
    this.#o.kena('token-kedaluwarsa');
    return galat(401);
  }

  // ── reads ──

  #daftar(kueri: URLSearchParams): Jawaban {
    const { jam, acak, kena } = this.#o;
    const instansi = kueri.get('instansi_id') ?? '';
    const batas = Number(kueri.get('batas') ?? 100);
    const sejak = kueri.get('diperbarui_sejak');
    const [angkatan, pada, idAkhir = ''] = kueri.get('kursor')?.split('.') ?? [];
    if (angkatan !== undefined && (Number(angkatan) !== this.#angkatan || acak.peluang(0.02))) {
      kena('kursor-kedaluwarsa');
      return galat(410);
    }
    const sesudah = (l: LaporanJauh) =>
      pada === undefined
        ? sejak === null || l.pada >= Date.parse(sejak)
        : l.pada > Number(pada) || (l.pada === Number(pada) && l.id > idAkhir);
    const semua = [...this.laporan.values()]
      .filter((l) => l.pernah.has(instansi) && l.tampak <= jam.kini && sesudah(l))
      .sort((a, b) => a.pada - b.pada || (a.id < b.id ? -1 : 1));
    const isi = semua.slice(0, batas);
    const akhir = semua.length > batas ? isi.at(-1) : undefined;
    const ulang = isi.length > 1 && acak.peluang(0.05) ? [isi[0] as LaporanJauh] : [];
    if (ulang.length > 0) kena('halaman-berulang');
    for (const l of isi) this.pernahTerdaftar.add(l.id);
    const halaman = {
      data: [...ulang, ...isi].map(wire),
      kursor_berikutnya: akhir === undefined ? null : `${this.#angkatan}.${akhir.pada}.${akhir.id}`,
      waktu_server: iso(this.waktu),
    };
    if (akhir !== undefined && acak.peluang(0.1)) {
      kena('berubah-saat-dibaca');
      this.ubah(acak.dari(isi), { judul_laporan: `Judul diubah ${acak.n(1_000_000)}` });
    }
    return { status: 200, json: halaman };
  }

  #riwayat(laporan: LaporanJauh): Jawaban {
    const { jam, kena } = this.#o;
    if (jam.kini < this.riwayatRusakSampai) {
      kena('riwayat-tak-terbaca');
      return { status: 200, json: { bukan: 'daftar' } };
    }
    const tampak = laporan.riwayat.filter((e) => e.tampak <= jam.kini);
    return { status: 200, json: tampak.map((e) => ({ ...e, tanggal: tanggalRiwayat(e.pada) })) };
  }

  // ── writes ──

  #simpanLampiran(p: Permintaan): Jawaban {
    // The file lies between the first blank line and the closing boundary.
    const badan = Buffer.from(p.badan ?? new Uint8Array());
    const awal = badan.indexOf('\r\n\r\n') + 4;
    const akhir = badan.lastIndexOf('\r\n--');
    const isi = badan.subarray(awal, akhir);
    const sha256 = createHash('sha256').update(isi).digest('hex');
    this.#lampiran.add(`L-${sha256.slice(0, 8)}`);
    return { status: 201, json: { id: `L-${sha256.slice(0, 8)}`, sha256, ukuran: isi.length } };
  }

  #terima(laporan: LaporanJauh, cabang: string, p: Permintaan): Jawaban {
    const { jam, kena } = this.#o;
    const kunci = p.kepala['Idempotency-Key'] ?? '';
    const badan = Buffer.from(p.badan ?? new Uint8Array()).toString('utf8');
    const dulu = this.#kunci.get(kunci);
    if (dulu !== undefined && jam.kini - dulu.pada < UMUR_KUNCI) {
      if (dulu.badan === badan) return { ...dulu.jawaban, status: 200 };
      kena('422');
      return galat(422);
    }
    if (!this.#milikKita(laporan) || /^(Ditutup|Diarsipkan)/.test(String(laporan.isi['status_laporan']))) {
      kena('409');
      return galat(409);
    }
    const isi = JSON.parse(badan) as { jenis?: 'sementara' | 'akhir'; isi?: string; alasan?: string; lampiran?: string[] };
    const teks = isi.isi ?? isi.alasan ?? '';
    const lampiran = isi.lampiran ?? [];
    if (teks === '' || /tidak pantas/.test(teks) || lampiran.some((l) => !this.#lampiran.has(l))) {
      kena('422');
      return galat(422);
    }
    const jawaban = this.#berdampak(laporan, cabang === 'kembalikan' ? 'kembalikan' : (isi.jenis ?? 'akhir'), teks, {
      kunci,
      lampiran: lampiran.length,
    });
    this.#kunci.set(kunci, { badan, jawaban, pada: jam.kini });
    return jawaban;
  }

  #milikKita(laporan: LaporanJauh): boolean {
    return this.#o.instansi.some(({ id }) => id === laporan.isi['id_instansi_terdisposisi']);
  }

  #berdampak(
    laporan: LaporanJauh,
    jenis: Efek['jenis'],
    isi: string,
    { kunci, lampiran }: { kunci: string; lampiran: number },
  ): Jawaban {
    const urut = this.efek.length + 1;
    const efek = { urut, trackingId: laporan.id, jenis, isi, kunci, lampiran, pada: this.#o.jam.kini };
    this.efek.push(efek);
    const responder = String(laporan.isi['instansi_terdisposisi']);
    laporan.riwayat.push({
      pada: this.waktu,
      tampak: this.#o.jam.kini + this.#o.acak.n(4 * MENIT),
      responder,
      keterangan: isi,
    });
    if (jenis === 'kembalikan') {
      const lain = { id: INSTANSI_LAIN, nama: 'Dinas Lain' };
      this.#o.jam.setelah(this.#o.acak.n(6 * JAM), () => this.disposisikan(laporan, lain));
    } else this.ubah(laporan, { status_laporan: 'Proses' });
    this.#o.efek(efek);
    if (jenis === 'kembalikan') return { status: 200, json: { tracking_id: laporan.id } };
    return {
      status: 201,
      json: {
        id_tindak_lanjut: `TJ-${urut}`,
        tracking_id: laporan.id,
        diterima_pada: iso(this.waktu),
        status_laporan: 'Proses',
      },
    };
  }

  /** What is written now may be shown a little later. */
  #saatTampak(): number {
    const { jam, acak, kena } = this.#o;
    if (!acak.peluang(0.05)) return jam.kini;
    kena('tampak-terlambat');
    return jam.kini + acak.n(9 * MENIT);
  }
}

const wire = (l: LaporanJauh): Record<string, unknown> => ({
  ...l.isi,
  tracking_id: l.id,
  diperbarui_pada: iso(l.pada),
  ...(l.rusak ? { judul_laporan: 17, tanggal_disposisi: 'kemarin' } : {}),
});

const iso = (ms: number): string => new Date(ms + WIB).toISOString().replace('Z', '+07:00');

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

function tanggalRiwayat(ms: number): string {
  const w = new Date(ms + WIB);
  const jam = w.toISOString().slice(11, 16);
  return `${HARI[w.getUTCDay()]}, ${w.getUTCDate()} ${BULAN[w.getUTCMonth()]} ${w.getUTCFullYear()}, ${jam}`;
}

const galat = (status: number): Jawaban => ({ status, json: { title: `HTTP ${status}`, status } });
const putus = (sebab: string, tersambung: boolean): Balasan => ({ jenis: 'putus', sebab, tersambung });
const HABIS_WAKTU = putus('tidak selesai dalam 30000 ms', true);

const respons = (status: number, tipeIsi: string, teks: string) => ({
  jenis: 'respons' as const,
  status,
  tipeIsi,
  retryAfter: null,
  lokasi: null,
  isi: { jenis: 'utuh' as const, teks, bytes: Buffer.byteLength(teks) },
});
const json = (status: number, isi: unknown) => respons(status, 'application/json', JSON.stringify(isi));
const terpotong = ({ status, json: isi }: Jawaban) => {
  const teks = JSON.stringify(isi);
  return respons(status, 'application/json', teks.slice(0, Math.max(1, teks.length - 3)));
};
const HTML = respons(200, 'text/html; charset=utf-8', '<html>Sedang dalam pemeliharaan</html>');

const ringkas = (b: Balasan): string => (b.jenis === 'putus' ? `putus ${b.sebab}` : `${b.status}`);

import type { Clock } from '../ports/clock.ts';
import type { HalamanLaporan, Jawaban, LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { KeadaanButir, Posisi, Store } from '../ports/store.ts';
import type { JenisRem, SebabRem } from '../sop/laporan/rem.ts';
import { kosongMencurigakan } from '../sop/laporan/rem.ts';
import type { Zona } from '../sop/waktu/waktu.ts';
import { atauDihentikan } from './atau-dihentikan.ts';
import { PenjagaPerubahan } from './penjaga-perubahan.ts';
import { capaian, dariAwal, posisiAwal, posisiUlang, uraianPosisi } from './posisi-tarik.ts';

export interface AlatPull {
  readonly api: LaporApi;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

export interface OpsiPull {
  readonly instansi: readonly string[];
  /** Reports per page. */
  readonly batas: number;
  /** From nothing, not from the watermark. */
  readonly penuh: boolean;
  /** The agency's zone: its nights. */
  readonly zona: Zona;
  /** The brake that a person lets through. */
  readonly lewati?: JenisRem | null;
  readonly signal?: AbortSignal;
  /** Told after each page, for progress on a terminal. */
  readonly kemajuan?: (hitungan: HitunganPull) => void;
}

export type HitunganPull = Readonly<Record<KeadaanButir | 'pages' | 'listed', number>>;

export interface HasilPull {
  readonly hitungan: HitunganPull;
  readonly remote: 'ok' | 'unavailable' | 'refused';
  readonly bytes: number;
  /** Ours minus the remote's clock (ms) at the last page. */
  readonly selisihJamMs: number | null;
  /** Do not come back before (ms UTC). */
  readonly tunda: number | null;
  /** A record that is too large even alone: where it stands. The remote answers; a person has to look. */
  readonly tersangkut: string | null;
  /** What stopped it until a person has looked. */
  readonly rem: SebabRem | null;
  /** Every agency id was listed to its end: only then departures may be judged. */
  readonly tuntas: boolean;
}

export const PULL_KOSONG: HasilPull = {
  hitungan: { pages: 0, listed: 0, new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 },
  remote: 'ok',
  bytes: 0,
  selisihJamMs: null,
  tunda: null,
  tersangkut: null,
  rem: null,
  tuntas: false,
};

/** Pages of one pass; the cursor of an unfinished pass is kept. */
const HALAMAN_MAKS = 20_000;
/** Seconds of one pass. */
const DETIK_MAKS = 3_600;
/** Times that one pass begins again after a lost cursor without having come any further. */
const ULANG_MAKS = 3;

/** Pulls every page that is due, each applied in one transaction while the next is being fetched. */
export async function pull(alat: AlatPull, opsi: OpsiPull): Promise<HasilPull> {
  const selesai = new AbortController();
  const signal = opsi.signal === undefined ? selesai.signal : AbortSignal.any([opsi.signal, selesai.signal]);
  const sampai = alat.clock.now() + DETIK_MAKS * 1000;
  let hasil = PULL_KOSONG;
  let tuntas = 0;
  try {
    for (const instansi of opsi.instansi) {
      hasil = await new Penarik(alat, { ...opsi, signal, sampai }, hasil).tarik(instansi);
      if (hasil.tuntas) tuntas++;
      if (hasil.remote !== 'ok' || hasil.rem !== null || signal.aborted) break;
    }
    return { ...hasil, tuntas: tuntas === opsi.instansi.length };
  } finally {
    // A page that could not be written leaves the next one on its way.
    selesai.abort();
  }
}

/** A page that was asked for. */
interface Permintaan {
  readonly posisi: Posisi;
  readonly jawaban: Promise<Jawaban<HalamanLaporan>>;
}

class Penarik {
  readonly #alat: AlatPull;
  readonly #opsi: OpsiPull & { readonly signal: AbortSignal; readonly sampai: number };
  readonly #kursorDiminta = new Set<string>();
  #hasil: HasilPull;
  #batas: number;
  #ulang = 0;
  #penjaga = new PenjagaPerubahan(false);
  /** Where the store stands, while pages are held back. */
  #tersimpan: Posisi | null = null;
  #terdaftar = 0;

  constructor(
    alat: AlatPull,
    opsi: OpsiPull & { readonly signal: AbortSignal; readonly sampai: number },
    hasil: HasilPull,
  ) {
    this.#alat = alat;
    this.#opsi = opsi;
    this.#hasil = { ...hasil, tuntas: false };
    this.#batas = opsi.batas;
  }

  async tarik(instansi: string): Promise<HasilPull> {
    const { api, store } = this.#alat;
    const sekarang = this.#alat.clock.now();
    const awal = posisiAwal(await store.readPosisi(api.sambungan, instansi), { ...this.#opsi, sekarang });
    const jaga = awal.kursor === null && dariAwal(awal) && this.#opsi.lewati !== 'semua-berubah';
    this.#penjaga = new PenjagaPerubahan(jaga);
    let permintaan: Permintaan | null = this.#minta(awal);
    while (permintaan !== null) {
      const { posisi }: Permintaan = permintaan;
      const jawaban: Jawaban<HalamanLaporan> = await permintaan.jawaban;
      permintaan =
        jawaban.jenis === 'ok'
          ? await this.#halaman(posisi, jawaban.isi)
          : this.#sesudahGagal(posisi, jawaban);
    }
    return this.#hasil;
  }

  #minta(posisi: Posisi): Permintaan {
    const { instansi, sejak, kursor } = posisi;
    const { signal } = this.#opsi;
    if (kursor !== null) this.#kursorDiminta.add(kursor);
    const permintaan = { idInstansi: instansi, sejak, kursor, batas: this.#batas };
    const jawaban = atauDihentikan(this.#alat.api.listLaporan(permintaan, signal), signal);
    // Whoever awaits it is told; when the page before it cannot be written, nobody does.
    jawaban.catch(() => undefined);
    return { posisi, jawaban };
  }

  async #halaman(posisi: Posisi, isi: HalamanLaporan): Promise<Permintaan | null> {
    this.#batas = Math.min(this.#opsi.batas, this.#batas * 2);
    const kursor = isi.kursorBerikutnya;
    // A cursor that comes back would turn for ever.
    const berputar = kursor !== null && this.#kursorDiminta.has(kursor);
    const lanjut = kursor !== null && !berputar && this.#masihBoleh();
    // Fetched while this page is being written: at 20 ms of latency this halves a first pull.
    const berikutnya = lanjut ? this.#minta({ ...posisi, kursor }) : null;
    this.#terdaftar += isi.butir.length;
    const baru = await this.#simpan(posisi, isi);
    if (baru === null) return null;
    if ((capaian(baru) ?? 0) > (capaian(posisi) ?? 0)) this.#ulang = 0;
    if (berputar) return this.#ulangi(baru, 'page loop');
    if (kursor === null) this.#hasil = { ...this.#hasil, tuntas: true };
    return berikutnya === null ? null : { posisi: baru, jawaban: berikutnya.jawaban };
  }

  /** Where the pull stands behind this page, stored or held back; null: a brake has stopped it. */
  async #simpan(posisi: Posisi, isi: HalamanLaporan): Promise<Posisi | null> {
    if (await this.#kosong(posisi, isi)) return null;
    if (!this.#penjaga.menjaga) return this.#terapkan(posisi, isi);
    const tinjauan = await this.#alat.store.tinjauHalaman(isi.butir, dialek(this.#alat.api));
    const putusan = this.#penjaga.terima(isi, tinjauan);
    if (putusan === 'rem') {
      const { instansi } = posisi;
      return this.#rem({ jenis: 'semua-berubah', instansi, berubah: this.#penjaga.berubah });
    }
    this.#tersimpan ??= posisi;
    if (putusan === 'tahan') return { ...posisi, kursor: isi.kursorBerikutnya };
    return this.#lepas(this.#tersimpan);
  }

  async #lepas(posisi: Posisi): Promise<Posisi> {
    let baru = posisi;
    for (const isi of this.#penjaga.lepas()) baru = await this.#terapkan(baru, isi);
    this.#tersimpan = null;
    return baru;
  }

  /** A full pass to its end without one record, while cases are open. */
  async #kosong(posisi: Posisi, isi: HalamanLaporan): Promise<boolean> {
    const habis = isi.kursorBerikutnya === null && this.#terdaftar === 0 && posisi.tanda === null;
    if (!habis || !dariAwal(posisi) || this.#opsi.lewati === 'kosong') return false;
    const { instansi } = posisi;
    const terbuka = await this.#alat.store.jumlahTerbuka(instansi);
    if (!kosongMencurigakan(terbuka)) return false;
    this.#rem({ jenis: 'kosong', instansi, terbuka });
    return true;
  }

  #rem(rem: SebabRem): null {
    this.#alat.log.warn('pull.braked', { brake: rem.jenis });
    this.#hasil = { ...this.#hasil, rem };
    return null;
  }

  async #terapkan(posisi: Posisi, isi: HalamanLaporan): Promise<Posisi> {
    const { api, store, clock } = this.#alat;
    const sekarang = clock.now();
    const { posisi: baru, hitungan } = await store.applyPull({
      posisi,
      asal: dialek(api),
      butir: isi.butir,
      kursorBerikutnya: isi.kursorBerikutnya,
      waktuServer: isi.waktuServer,
      sekarang,
    });
    this.#hasil = {
      ...this.#hasil,
      hitungan: jumlah(this.#hasil.hitungan, { ...hitungan, pages: 1, listed: isi.butir.length }),
      bytes: this.#hasil.bytes + isi.bytes,
      selisihJamMs: sekarang - isi.waktuServer,
    };
    this.#opsi.kemajuan?.(this.#hasil.hitungan);
    return baru ?? posisi;
  }

  /** An unfinished pass keeps its cursor for the next one. */
  #masihBoleh(): boolean {
    const { signal, sampai } = this.#opsi;
    const { pages } = this.#hasil.hitungan;
    return !signal.aborted && pages + 1 < HALAMAN_MAKS && this.#alat.clock.now() <= sampai;
  }

  /** Where the pull goes on after no answer; null: it ends here. */
  #sesudahGagal(
    posisi: Posisi,
    jawaban: Exclude<Jawaban<HalamanLaporan>, { jenis: 'ok' }>,
  ): Permintaan | null {
    if (this.#opsi.signal.aborted) return null;
    switch (jawaban.jenis) {
      case 'kursor_kedaluwarsa':
        return this.#ulangi(posisi, 'cursor expired');
      case 'terlalu_besar':
        return this.#halamanLebihKecil(posisi);
      case 'kredensial':
        return this.#akhiri('refused', `http ${jawaban.http}`);
      case 'tunggu':
        this.#hasil = { ...this.#hasil, tunda: jawaban.sampai };
        return this.#akhiri('unavailable', 'asked to wait');
      case 'tidak_ada':
        return this.#akhiri('unavailable', 'http 404');
      case 'gangguan':
        return this.#akhiri('unavailable', jawaban.sebab);
    }
  }

  #ulangi(posisi: Posisi, sebab: string): Permintaan | null {
    if (++this.#ulang > ULANG_MAKS) return this.#akhiri('unavailable', `${sebab}, again and again`);
    this.#alat.log.warn('pull.restarted', { reason: sebab });
    this.#kursorDiminta.clear();
    this.#penjaga.ulang();
    const kembali = this.#tersimpan ?? posisi;
    this.#tersimpan = null;
    return this.#minta(posisiUlang(kembali));
  }

  /** Halves the page until the culprit stands alone; then a person has to look. */
  #halamanLebihKecil(posisi: Posisi): Permintaan | null {
    if (this.#batas > 1) {
      this.#batas = Math.floor(this.#batas / 2);
      return this.#minta(posisi);
    }
    this.#hasil = { ...this.#hasil, tersangkut: uraianPosisi(posisi) };
    return this.#akhiri('ok', 'a single report exceeds the response limit');
  }

  #akhiri(remote: HasilPull['remote'], sebab: string): null {
    this.#alat.log.warn('pull.stopped', { remote, reason: sebab });
    this.#hasil = { ...this.#hasil, remote };
    return null;
  }
}

/** `rest:http://…` → `rest`. */
export const dialek = (api: Pick<LaporApi, 'sambungan'>): string => api.sambungan.split(':', 1)[0] ?? '';

const jumlah = (a: HitunganPull, b: HitunganPull): HitunganPull => ({
  pages: a.pages + b.pages,
  listed: a.listed + b.listed,
  new: a.new + b.new,
  changed: a.changed + b.changed,
  same: a.same + b.same,
  withdrawn: a.withdrawn + b.withdrawn,
  quarantined: a.quarantined + b.quarantined,
});

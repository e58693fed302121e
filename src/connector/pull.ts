import type { Clock } from '../ports/clock.ts';
import type { HalamanLaporan, Jawaban, LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { KeadaanButir, Posisi, Store } from '../ports/store.ts';

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
  /** A page that stays too large even one by one: where it stands. */
  readonly tersangkut: string | null;
}

/** Overlap with the last pass: what was being written then is seen now (delivery.md, Pull 1). */
const TUMPANG_TINDIH_MS = 10 * 60 * 1000;
/** Pages of one pass; the cursor of an unfinished pass is kept. */
const HALAMAN_MAKS = 20_000;
/** Seconds of one pass. */
const DETIK_MAKS = 3_600;
/** Times that one pass begins again after an expired cursor. */
const ULANG_MAKS = 3;

/** Pulls every page that is due, each applied in one transaction while the next is being fetched. */
export async function pull(alat: AlatPull, opsi: OpsiPull): Promise<HasilPull> {
  let hasil: HasilPull = AWAL;
  for (const instansi of opsi.instansi) {
    hasil = await new Penarik(alat, opsi, hasil).tarik(instansi);
    if (hasil.remote !== 'ok') break;
  }
  return hasil;
}

const AWAL: HasilPull = {
  hitungan: { pages: 0, listed: 0, new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 },
  remote: 'ok',
  bytes: 0,
  selisihJamMs: null,
  tunda: null,
  tersangkut: null,
};

class Penarik {
  readonly #alat: AlatPull;
  readonly #opsi: OpsiPull;
  readonly #batasWaktu: number;
  readonly #kursorTerlihat = new Set<string>();
  #hasil: HasilPull;
  #batas: number;
  #ulang = 0;

  constructor(alat: AlatPull, opsi: OpsiPull, hasil: HasilPull) {
    this.#alat = alat;
    this.#opsi = opsi;
    this.#hasil = hasil;
    this.#batas = opsi.batas;
    this.#batasWaktu = alat.clock.now() + DETIK_MAKS * 1000;
  }

  async tarik(instansi: string): Promise<HasilPull> {
    const { api, store } = this.#alat;
    let posisi = this.#awal(await store.readPosisi(api.sambungan, instansi));
    let jawaban = await this.#ambil(posisi);
    for (;;) {
      if (jawaban.jenis === 'ok') {
        const lanjut = this.#bolehLanjut(jawaban.isi);
        // Fetched while this page is being written: at 20 ms of latency this halves a first pull.
        const berikutnya = lanjut ? this.#ambil({ ...posisi, kursor: jawaban.isi.kursorBerikutnya }) : null;
        posisi = await this.#terapkan(posisi, jawaban.isi);
        if (berikutnya === null) return this.#hasil;
        jawaban = await berikutnya;
      } else {
        const ulang = this.#sesudahGagal(posisi, jawaban);
        if (ulang === null) return this.#hasil;
        posisi = ulang;
        jawaban = await this.#ambil(posisi);
      }
    }
  }

  /** Goes on where an unfinished pass stopped; else from the watermark; else, or when asked, from nothing. */
  #awal(posisi: Posisi): Posisi {
    const lanjutkan = posisi.kursor !== null && (posisi.penuh || !this.#opsi.penuh);
    return lanjutkan ? posisi : this.#mulai(posisi, this.#opsi.penuh);
  }

  #mulai(posisi: Posisi, penuh: boolean): Posisi {
    const dari = penuh ? posisi.tanda : posisi.watermark;
    const sejak = dari === null ? null : dari - TUMPANG_TINDIH_MS;
    return { ...posisi, kursor: null, sejak, penuh };
  }

  #ambil({ instansi, sejak, kursor }: Posisi): Promise<Jawaban<HalamanLaporan>> {
    const permintaan = { idInstansi: instansi, sejak, kursor, batas: this.#batas };
    return this.#alat.api.listLaporan(permintaan, this.#opsi.signal);
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

  /** A cursor that comes back would turn for ever; an unfinished pass keeps its cursor for the next one. */
  #bolehLanjut(isi: HalamanLaporan): boolean {
    const kursor = isi.kursorBerikutnya;
    if (kursor === null || this.#opsi.signal?.aborted) return false;
    if (this.#hasil.hitungan.pages + 1 >= HALAMAN_MAKS || this.#alat.clock.now() > this.#batasWaktu)
      return false;
    if (this.#kursorTerlihat.has(kursor)) {
      this.#alat.log.error('pull.page_loop');
      return false;
    }
    this.#kursorTerlihat.add(kursor);
    return true;
  }

  /** Where the pull goes on after no answer; null: it ends here. */
  #sesudahGagal(posisi: Posisi, jawaban: Exclude<Jawaban<HalamanLaporan>, { jenis: 'ok' }>): Posisi | null {
    switch (jawaban.jenis) {
      case 'kursor_kedaluwarsa':
        if (++this.#ulang > ULANG_MAKS) return this.#akhiri('unavailable', 'cursor expires again and again');
        return this.#mulai(posisi, posisi.penuh);
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

  /** Halves the page until the culprit stands alone; then a person has to look (delivery.md, Pull 7). */
  #halamanLebihKecil(posisi: Posisi): Posisi | null {
    if (this.#batas > 1) {
      this.#batas = Math.floor(this.#batas / 2);
      return posisi;
    }
    this.#hasil = { ...this.#hasil, tersangkut: posisi.kursor ?? String(posisi.sejak) };
    return this.#akhiri('unavailable', 'a single report exceeds the response limit');
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

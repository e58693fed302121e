import type { Berkas } from '../ports/berkas.ts';
import type { Clock } from '../ports/clock.ts';
import type { HasilKirim, HasilUnggah, LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { Random } from '../ports/random.ts';
import type { Arah, KirimanDiklaim, PercobaanSelesai, Store } from '../ports/store.ts';
import type { JenisKiriman } from '../sop/kiriman.ts';
import { rapikan } from '../sop/naskah.ts';
import type { Putusan } from './hasil-percobaan.ts';
import { putuskanPercobaan, sementara } from './hasil-percobaan.ts';
import { waktuPercobaan } from './jadwal-ulang.ts';
import type { SetelanPemutus } from './pemutus.ts';
import { bolehSerentak, dimintaMenunggu, sedangDitunda, sesudahBerhasil, sesudahGagal } from './pemutus.ts';

export interface SetelanPush {
  readonly jadwalUlangMs: readonly number[];
  readonly serentak: number;
  readonly sewaMs: number;
  readonly pemutus: SetelanPemutus;
}

export interface AlatPush {
  readonly api: LaporApi;
  readonly store: Store;
  readonly berkas: Berkas;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

export interface OpsiPush {
  readonly run: string;
  readonly setelan: SetelanPush;
  readonly pemicu: 'auto' | 'manual';
  readonly namaInstansi: string;
  readonly signal?: AbortSignal;
}

export interface HasilPush {
  readonly sent: number;
  readonly failed: number;
  readonly remote: 'ok' | 'unavailable' | 'refused';
  /** Reports that the remote no longer shows as we know them (404): to be read again. */
  readonly perluDibaca: readonly string[];
}

/** Pushes of one pass; what is left waits for the next. */
const KIRIMAN_MAKS = 5_000;
/** The contract keeps idempotency keys for at least 30 days: an older uncertain row is read back, never sent again. */
const UMUR_KUNCI_MS = 30 * 24 * 60 * 60 * 1000;
const SEMUA_JENIS: readonly JenisKiriman[] = ['sementara', 'akhir', 'ralat', 'kembalikan'];

/** Drains what is due: each try is on disk before it leaves, and its end is on disk before the next leaves. */
export async function push(alat: AlatPush, opsi: OpsiPush): Promise<HasilPush> {
  return new Pengantar(alat, opsi).antar();
}

class Pengantar {
  readonly #alat: AlatPush;
  readonly #opsi: OpsiPush;
  readonly #diJalan = new Map<string, Promise<void>>();
  readonly #perluDibaca: string[] = [];
  #selesai: PercobaanSelesai[] = [];
  #arah!: Arah;
  #arahTersimpan!: Arah;
  #diklaim = 0;
  #sent = 0;
  #failed = 0;
  #ditolak = false;

  constructor(alat: AlatPush, opsi: OpsiPush) {
    this.#alat = alat;
    this.#opsi = opsi;
  }

  async antar(): Promise<HasilPush> {
    const { store } = this.#alat;
    this.#arah = await store.readArah('kirim');
    this.#arahTersimpan = this.#arah;
    do {
      await this.#selesaikanDanKlaim();
      if (this.#diJalan.size > 0) await Promise.race(this.#diJalan.values());
    } while (this.#diJalan.size > 0 || this.#selesai.length > 0);
    const tertunda = sedangDitunda(this.#arah, this.#alat.clock.now()) && this.#arah.terputus;
    return {
      sent: this.#sent,
      failed: this.#failed,
      remote: this.#ditolak ? 'refused' : tertunda ? 'unavailable' : 'ok',
      perluDibaca: this.#perluDibaca,
    };
  }

  /** One transaction: the ends of finished tries, and as many claims as lanes are free. */
  async #selesaikanDanKlaim(): Promise<void> {
    const { store } = this.#alat;
    const selesai = this.#selesai;
    this.#selesai = [];
    const batas = this.#bolehKlaim();
    if (batas === 0 && selesai.length === 0) return;
    const diklaim = await store.settleAndClaim(selesai, batas === 0 ? null : this.#klaim(batas));
    await this.#simpanArah();
    this.#diklaim += diklaim.length;
    for (const kiriman of diklaim) this.#diJalan.set(kiriman.id, this.#kirimSatu(kiriman));
  }

  async #simpanArah(): Promise<void> {
    if (this.#arah === this.#arahTersimpan) return;
    await this.#alat.store.writeArah(this.#arah);
    this.#arahTersimpan = this.#arah;
  }

  #bolehKlaim(): number {
    const { setelan, signal } = this.#opsi;
    if (this.#ditolak || signal?.aborted || this.#diklaim >= KIRIMAN_MAKS) return 0;
    const boleh = bolehSerentak(this.#arah, setelan.serentak, this.#alat.clock.now());
    return Math.max(0, Math.min(boleh - this.#diJalan.size, KIRIMAN_MAKS - this.#diklaim));
  }

  #klaim(batas: number) {
    const { run, setelan, pemicu } = this.#opsi;
    const { api, clock, random } = this.#alat;
    const sekarang = clock.now();
    return {
      run,
      sekarang,
      batas,
      sewaMs: setelan.sewaMs,
      pemicu,
      jenis: SEMUA_JENIS,
      berikut: (percobaan: number) =>
        waktuPercobaan(percobaan + 1, setelan.jadwalUlangMs, { sekarang, random, tenggat: null }) ?? sekarang,
      rakit: (bahan: Parameters<LaporApi['rakit']>[0]) => api.rakit(bahan),
    };
  }

  async #kirimSatu(kiriman: KirimanDiklaim): Promise<void> {
    try {
      const putusan = await this.#cobaSatu(kiriman);
      this.#catat(kiriman, putusan);
    } finally {
      this.#diJalan.delete(kiriman.id);
    }
  }

  async #cobaSatu(kiriman: KirimanDiklaim): Promise<Putusan> {
    if (this.#terlaluTua(kiriman)) return this.#bacaKembali(kiriman, 'unknown_outcome');
    const badan = kiriman.badan ?? (await this.#siapkanBadan(kiriman));
    if (!(badan instanceof Uint8Array)) return badan;
    const { trackingId, jenis, kunci } = kiriman;
    const hasil = await this.#alat.api.kirim({ trackingId, jenis, kunci, badan });
    this.#catatArah(kiriman, hasil);
    if (hasil.jenis === 'tidak_ada') this.#perluDibaca.push(trackingId);
    if (hasil.jenis === 'tertutup' && kiriman.pernahBelumPasti) return this.#bacaKembali(kiriman, 'tertutup');
    return putuskanPercobaan(kiriman, hasil, this.#saat(kiriman));
  }

  #terlaluTua(kiriman: KirimanDiklaim): boolean {
    return kiriman.pernahBelumPasti && this.#alat.clock.now() - kiriman.dibuat > UMUR_KUNCI_MS;
  }

  #saat(kiriman: KirimanDiklaim) {
    const { clock, random } = this.#alat;
    const sekarang = clock.now();
    const berikut = waktuPercobaan(kiriman.percobaan + 2, this.#opsi.setelan.jadwalUlangMs, {
      sekarang,
      random,
      tenggat: kiriman.tenggatNasional,
    });
    return { sekarang, berikut };
  }

  /** Uploads what is not yet there, then freezes the bytes; without them nothing of the answer has left. */
  async #siapkanBadan(kiriman: KirimanDiklaim): Promise<Uint8Array | Putusan> {
    const { api, store } = this.#alat;
    const lampiran: Record<string, string> = { ...kiriman.lampiranJauh };
    for (const sha256 of kiriman.berkas) {
      if (lampiran[sha256] !== undefined) continue;
      const hasil = await this.#unggah(sha256);
      if (hasil === null) return { ...this.#gagalBerkas(), berikut: this.#alat.clock.now() };
      if (hasil.jenis !== 'tersimpan') return this.#unggahanGagal(kiriman, hasil);
      lampiran[sha256] = hasil.idJauh;
      await store.bekukanBadan(kiriman.id, lampiran, null);
    }
    const ids = kiriman.berkas.map((sha256) => lampiran[sha256] ?? '');
    const badan = api.rakit({ ...kiriman.bahan, lampiran: ids });
    await store.bekukanBadan(kiriman.id, lampiran, badan);
    return badan;
  }

  async #unggah(sha256: string): Promise<HasilUnggah | null> {
    const { api, berkas, log } = this.#alat;
    let isi: Uint8Array;
    try {
      isi = await berkas.baca(sha256);
    } catch {
      log.error('push.file_missing', { sha256 });
      return null;
    }
    const tipeMedia = tipeDari(isi);
    return api.unggah({ sha256, tipeMedia, nama: `${sha256.slice(0, 12)}.${EKSTENSI[tipeMedia]}`, isi });
  }

  #gagalBerkas(): Omit<Putusan, 'berikut'> {
    return {
      ke: 'gagal',
      kelas: 'berkas_hilang',
      dasar: null,
      pada: null,
      idJauh: null,
      dihitung: true,
      fase: 'not_sent',
      http: null,
      cuplikan: null,
    };
  }

  /** An upload shows nothing to the public: whatever became of it, the answer has not left. */
  #unggahanGagal(kiriman: KirimanDiklaim, hasil: Exclude<HasilUnggah, { jenis: 'tersimpan' }>): Putusan {
    this.#catatArah(kiriman, hasil);
    const aman: HasilKirim =
      hasil.jenis === 'tak_pasti' ? { jenis: 'tak_terjangkau', sebab: `unggah: ${hasil.sebab}` } : hasil;
    return { ...putuskanPercobaan(kiriman, aman, this.#saat(kiriman)), fase: 'not_sent' };
  }

  /** Looks whether an answer of uncertain fate stands in the public history, under our name. */
  async #bacaKembali(kiriman: KirimanDiklaim, kelas: 'tertutup' | 'unknown_outcome'): Promise<Putusan> {
    const { api, clock } = this.#alat;
    const jawaban = await api.bacaRiwayat(kiriman.trackingId);
    const sekarang = clock.now();
    const dasar = { ...this.#gagalBerkas(), fase: 'done', berikut: sekarang } as const;
    if (jawaban.jenis !== 'ok') {
      const sisa = { jenis: 'tak_pasti', sebab: 'riwayat tidak terbaca', http: null, cuplikan: '' } as const;
      return putuskanPercobaan(kiriman, sisa, this.#saat(kiriman));
    }
    const isi = rapikan(kiriman.bahan.isi);
    const ketemu = jawaban.isi.find((entri) => rapikan(entri.keterangan) === isi);
    if (ketemu === undefined) return { ...dasar, ke: 'gagal', kelas };
    return { ...dasar, ke: 'terkirim', kelas: null, dasar: 'terbaca-kembali', pada: ketemu.pada };
  }

  #catatArah(kiriman: KirimanDiklaim, hasil: HasilKirim | HasilUnggah): void {
    const { clock } = this.#alat;
    const { pemutus } = this.#opsi.setelan;
    if (hasil.jenis === 'tersimpan') return;
    if (hasil.jenis === 'tunggu') this.#arah = dimintaMenunggu(this.#arah, hasil.sampai);
    else if (hasil.jenis === 'kredensial') this.#ditolak = true;
    else if (sementara(hasil))
      this.#arah = sesudahGagal(this.#arah, kiriman.trackingId, pemutus, clock.now());
    else this.#arah = sesudahBerhasil(this.#arah);
  }

  #catat(kiriman: KirimanDiklaim, putusan: Putusan): void {
    if (putusan.ke === 'terkirim') this.#sent++;
    if (putusan.ke === 'gagal') this.#failed++;
    const { log, clock } = this.#alat;
    log.info('push.attempt', {
      kiriman: kiriman.id,
      status: putusan.ke,
      class: putusan.kelas,
      http: putusan.http,
    });
    this.#selesai.push({ kiriman: kiriman.id, n: kiriman.n, sekarang: clock.now(), ...putusan });
  }
}

const EKSTENSI = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' } as const;

/** Published files are of three kinds only, told by their first bytes. */
function tipeDari(isi: Uint8Array): keyof typeof EKSTENSI {
  if (isi[0] === 0xff) return 'image/jpeg';
  return isi[0] === 0x89 ? 'image/png' : 'application/pdf';
}

import { setImmediate } from 'node:timers/promises';
import type { Random } from '../ports/random.ts';
import type { Arah, KirimanDiklaim, KlaimKiriman, PercobaanSelesai } from '../ports/store.ts';
import type { AlatCoba, OpsiCoba } from './coba-kirim.ts';
import { cobaKirim } from './coba-kirim.ts';
import type { AkhirMana, AkhirPercobaan, Putusan } from './hasil-percobaan.ts';
import {
  berjalan,
  menungguTampak,
  putuskanPercobaan,
  putuskanTengokan,
  sementara,
} from './hasil-percobaan.ts';
import { tungguTerlama, waktuPercobaan, waktuTengokan } from './jadwal-ulang.ts';
import type { JatahTunggu } from './jatah-tunggu.ts';
import type { SetelanPemutus } from './pemutus.ts';
import {
  bolehSerentak,
  dimintaMenunggu,
  sedangDitunda,
  sesudahBerhasil,
  sesudahGagal,
  tundaWajar,
} from './pemutus.ts';
import { tengok } from './tengok.ts';

export interface SetelanPush {
  readonly jadwalUlangMs: readonly number[];
  /** The remote may take this long to let a request take effect … */
  readonly maxLateMs: number;
  /** … and this long to show it. */
  readonly visLagMs: number;
  readonly serentak: number;
  readonly sewaMs: number;
  readonly pemutus: SetelanPemutus;
}

export interface AlatPush extends AlatCoba {
  readonly random: Random;
  readonly jatah: JatahTunggu;
}

export interface OpsiPush extends Omit<OpsiCoba, 'tampakMs'> {
  readonly run: string;
  readonly setelan: SetelanPush;
  /** Our clock less the remote's, where this pass has seen it (ms). */
  readonly selisihJamMs?: number | null;
}

export interface HasilPush {
  readonly sent: number;
  readonly failed: number;
  readonly remote: 'ok' | 'unavailable' | 'refused';
  /** Reports that the remote no longer shows as we know them (404): to be read again. */
  readonly perluDibaca: readonly string[];
}

/** Pushes of one pass, and its seconds; what is left waits for the next. */
const KIRIMAN_MAKS = 5_000;
const DETIK_MAKS = 3_600;
/** The report is not where it was, or as it was: LAPOR! may say what became of it. */
const BERUBAH_DI_SANA: ReadonlySet<string> = new Set(['tidak_ada', 'ditolak_tak_pasti']);

/** From the end of an uncertain try until its effect, if it has any, can be seen. */
export const tampakMs = ({ maxLateMs, visLagMs }: SetelanPush): number => maxLateMs + visLagMs;

/** Less is the time that an answer takes, and no reason to wait longer. */
const SELISIH_WAJAR_MS = 60_000;

const melenceng = (selisihMs: number): number => (selisihMs > SELISIH_WAJAR_MS ? selisihMs : 0);

export const tungguTerlamaMs = (setelan: SetelanPush): number =>
  tungguTerlama(setelan.jadwalUlangMs, tampakMs(setelan));

/** Drains what is due: each try is on disk before it leaves, and its end before its lane takes the next. */
export async function push(alat: AlatPush, opsi: OpsiPush): Promise<HasilPush> {
  return new Pengantar(alat, opsi, await alat.store.readArah('kirim')).antar();
}

class Pengantar {
  readonly #alat: AlatPush;
  readonly #opsi: OpsiPush;
  readonly #sampai: number;
  /** Never rejects: what a lane throws is kept, so that the others may end and be recorded. */
  readonly #diJalan = new Map<string, Promise<void>>();
  readonly #perluDibaca: string[] = [];
  #selesai: PercobaanSelesai[] = [];
  #arah: Arah;
  #arahTersimpan: Arah;
  #tundaAwal: number | null;
  #diklaim = 0;
  #sent = 0;
  #failed = 0;
  #ditolak = false;
  #cacat: { readonly galat: unknown } | null = null;

  constructor(alat: AlatPush, opsi: OpsiPush, arah: Arah) {
    this.#alat = alat;
    this.#opsi = opsi;
    this.#sampai = alat.clock.now() + DETIK_MAKS * 1000;
    this.#arahTersimpan = arah;
    this.#arah = tundaWajar(arah, opsi.setelan.pemutus, alat.clock.now());
    this.#tundaAwal = this.#arah.tunda;
  }

  async antar(): Promise<HasilPush> {
    try {
      do {
        await this.#selesaikanDanKlaim();
        await this.#tungguLajur();
      } while (this.#selesai.length > 0 || this.#diJalan.size > 0 || (await this.#menungguSebentar()));
    } finally {
      await Promise.all(this.#diJalan.values());
    }
    if (this.#cacat !== null) throw this.#cacat.galat;
    return {
      sent: this.#sent,
      failed: this.#failed,
      remote: this.#ditolak ? 'refused' : this.#terjeda ? 'unavailable' : 'ok',
      perluDibaca: this.#perluDibaca,
    };
  }

  /** The breaker pauses pushes; a wait that the remote asked for is none. */
  get #terjeda(): boolean {
    return this.#arah.terputus && sedangDitunda(this.#arah, this.#alat.clock.now());
  }

  /** One transaction: the ends of finished tries, and as many claims as lanes are free. */
  async #selesaikanDanKlaim(): Promise<void> {
    const selesai = this.#selesai;
    const batas = this.#bolehKlaim();
    if (batas === 0 && selesai.length === 0) return;
    await this.#simpanArah();
    this.#selesai = [];
    const klaim = batas === 0 ? null : this.#klaim(batas);
    const diklaim = await this.#alat.store.settleAndClaim(selesai, klaim);
    this.#diklaim += diklaim.length;
    for (const kiriman of diklaim) this.#diJalan.set(kiriman.id, this.#kirimSatu(kiriman));
  }

  async #simpanArah(): Promise<void> {
    if (this.#arah === this.#arahTersimpan) return;
    await this.#alat.store.writeArah(this.#arah);
    this.#arahTersimpan = this.#arah;
  }

  #bolehKlaim(): number {
    if (this.#berhenti) return 0;
    const boleh = bolehSerentak(this.#arah, this.#opsi.setelan.serentak, this.#alat.clock.now());
    return Math.max(0, Math.min(boleh - this.#diJalan.size, KIRIMAN_MAKS - this.#diklaim));
  }

  get #berhenti(): boolean {
    const lewat = this.#alat.clock.now() > this.#sampai;
    return this.#ditolak || this.#cacat !== null || lewat || this.#opsi.signal?.aborted === true;
  }

  /** Until one lane is free; others that end in the same turn share its transaction (300 kiriman: 140 instead of 301). */
  async #tungguLajur(): Promise<void> {
    if (this.#diJalan.size === 0) return;
    await Promise.race(this.#diJalan.values());
    await setImmediate();
  }

  /** A short pause that began in this pass is waited for; false: nothing is left to do. */
  async #menungguSebentar(): Promise<boolean> {
    const { clock, jatah } = this.#alat;
    const { tunda } = this.#arah;
    if (this.#berhenti || tunda === null || tunda === this.#tundaAwal) return false;
    this.#tundaAwal = tunda;
    const ms = Math.max(0, tunda - clock.now());
    if (!jatah.ambil(ms)) return false;
    await clock.sleep(ms, this.#opsi.signal);
    return true;
  }

  #klaim(batas: number): KlaimKiriman {
    const { run, setelan } = this.#opsi;
    const { api, clock } = this.#alat;
    const sekarang = clock.now();
    return {
      run,
      sekarang,
      batas,
      sewaMs: setelan.sewaMs,
      jenis: api.jenis,
      membawaBerkas: api.membawaBerkas,
      tengok: api.menghormatiKunci
        ? null
        : {
            tampakMs: tampakMs(setelan),
            terlaluCepatMs: melenceng(this.#opsi.selisihJamMs ?? 0),
            tertinggalMs: melenceng(-(this.#opsi.selisihJamMs ?? 0)),
            berikut: (tengokan) => this.#waktuTengokan(tengokan + 1, null) ?? sekarang,
          },
      berikut: (percobaan) => this.#waktuPercobaan(percobaan + 1, null) ?? sekarang,
      rakit: (bahan) => api.rakit(bahan),
    };
  }

  #waktuPercobaan(percobaan: number, tenggat: number | null): number | null {
    const { clock, random } = this.#alat;
    const saat = { sekarang: clock.now(), random, tenggat };
    return waktuPercobaan(percobaan, this.#opsi.setelan.jadwalUlangMs, saat);
  }

  #waktuTengokan(tengokan: number, tenggat: number | null): number | null {
    const { clock, random } = this.#alat;
    const saat = { sekarang: clock.now(), random, tenggat };
    return waktuTengokan(tengokan, this.#opsi.setelan.jadwalUlangMs, saat);
  }

  async #kirimSatu(kiriman: KirimanDiklaim): Promise<void> {
    try {
      if (kiriman.untuk === 'tengok') await this.#tengok(kiriman);
      else await this.#coba(kiriman);
    } catch (galat) {
      // Its row stays `mengirim`; the next pass finds it there, uncertain.
      this.#cacat ??= { galat };
    } finally {
      this.#diJalan.delete(kiriman.id);
    }
  }

  async #coba(kiriman: KirimanDiklaim): Promise<void> {
    const { akhir, fase } = await cobaKirim(
      this.#alat,
      { ...this.#opsi, tampakMs: tampakMs(this.#opsi.setelan) },
      kiriman,
    );
    this.#catat(kiriman, fase, akhir, this.#putusanPercobaan(kiriman, akhir));
  }

  #putusanPercobaan(kiriman: KirimanDiklaim, akhir: AkhirPercobaan): Putusan {
    const { api, clock } = this.#alat;
    const sekarang = clock.now();
    const berikut = this.#waktuPercobaan(kiriman.percobaan + 2, kiriman.tenggatNasional);
    const putusan = putuskanPercobaan(kiriman, akhir, { sekarang, berikut });
    if (api.menghormatiKunci) return putusan;
    return menungguTampak(putusan, akhir, sekarang + tampakMs(this.#opsi.setelan));
  }

  /** Never a send: what may have arrived at a remote without keys would arrive twice. */
  async #tengok(kiriman: KirimanDiklaim): Promise<void> {
    const { clock } = this.#alat;
    const { tengokan, percobaan, tenggatNasional } = kiriman;
    const akhir = await tengok(this.#alat, this.#opsi, kiriman);
    const putusan = putuskanTengokan(akhir, {
      sekarang: clock.now(),
      berikut: this.#waktuTengokan(tengokan + 2, tenggatNasional),
      adaPercobaan: percobaan < this.#opsi.setelan.jadwalUlangMs.length,
    });
    this.#catat(kiriman, 'look', akhir, putusan);
  }

  #catat(
    { id, n, trackingId }: KirimanDiklaim,
    fase: PercobaanSelesai['fase'],
    akhir: AkhirMana,
    putusan: Putusan,
  ): void {
    const { log, clock } = this.#alat;
    this.#catatArah(trackingId, akhir);
    if (BERUBAH_DI_SANA.has(akhir.jenis)) this.#perluDibaca.push(trackingId);
    if (putusan.ke === 'terkirim') this.#sent++;
    if (putusan.ke === 'gagal') this.#failed++;
    const { ke: status, kelas, http } = putusan;
    log.info(fase === 'look' ? 'push.look' : 'push.attempt', { kiriman: id, status, class: kelas, http });
    this.#selesai.push({ kiriman: id, n, sekarang: clock.now(), fase, ...putusan });
  }

  #catatArah(trackingId: string, akhir: AkhirMana): void {
    const sekarang = this.#alat.clock.now();
    const { pemutus } = this.#opsi.setelan;
    if (akhir.jenis === 'tunggu') this.#arah = dimintaMenunggu(this.#arah, akhir.sampai);
    else if (akhir.jenis === 'kredensial') this.#ditolak = true;
    else if (sementara(akhir)) this.#arah = sesudahGagal(this.#arah, trackingId, pemutus, sekarang);
    else if (berjalan(akhir)) this.#arah = sesudahBerhasil(this.#arah, sekarang);
  }
}

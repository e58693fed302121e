import type {
  BarisKiriman,
  HasilCatat,
  HasilHalaman,
  KasusRinci,
  KirimanDiklaim,
  KlaimKiriman,
  PenolakanCatat,
  PenolakanRem,
  PercobaanSelesai,
  PerintahKiriman,
  Rem,
  SetelanBerlaku,
  Store,
} from '../../src/ports/store.ts';
import type { Aturan } from '../../src/sop/aturan.ts';
import type { BaBaru, PerintahBa } from '../../src/sop/ba/perintah-ba.ts';
import { JENIS_KIRIMAN } from '../../src/sop/kiriman/kiriman.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import { Mesin } from '../../src/sop/mesin.ts';
import type { Result } from '../../src/sop/result.ts';
import type { BerkasPerintah } from '../../src/sop/tindakan/perintah.ts';
import { isoDenganOffset } from '../../src/sop/waktu/waktu.ts';
import { aturanKapuas, foto, INSTANSI, laporanUji, MENIT, PETUGAS, SENIN } from '../sop/kapuas-uji.ts';

/** A store's home: opening it twice is what two processes do. */
export interface RumahStore {
  buka(mesin: Mesin): Promise<Store>;
  bersihkan(): Promise<void>;
}

export const HASH_SOP = 'sop-kapuas-uji';

export const mesinUji = (aturan: Aturan = aturanKapuas): Mesin =>
  new Mesin(
    { instansi: INSTANSI, namaInstansi: 'Dinas Contoh', petugas: PETUGAS, penugasan: [] },
    HASH_SOP,
    new Map([[HASH_SOP, aturan]]),
  );

export const setelanUji = (
  tenggat = 'tenggat-1',
  penentu: SetelanBerlaku['penentu'] = { sop: HASH_SOP },
): SetelanBerlaku => ({
  bagian: { sambungan: 'rest' },
  penentu,
  tenggat,
  sop: [{ hash: HASH_SOP, id: 'kapuas-2018', versi: 1, teks: 'id: kapuas-2018' }],
});

export const SAMBUNGAN = 'rest:http://127.0.0.1';
const PENCATAT = { akun: 'akun-uji', host: 'mesin-uji' };

interface OpsiTindakan {
  readonly oleh?: string;
  readonly pada?: number;
  readonly id?: string;
  readonly berkas?: readonly BerkasPerintah[];
  readonly catatan?: string;
}

interface OpsiHalaman {
  readonly kursor?: string | null;
  readonly waktuServer?: number;
  readonly instansi?: string;
  /** More of this pull is to come: departures wait. */
  readonly berlanjut?: boolean;
}

/** An office at work on a store: its clock goes a minute with every call. */
export class KantorUji {
  readonly store: Store;
  sekarang: number;

  constructor(store: Store, sekarang: number) {
    this.store = store;
    this.sekarang = sekarang;
  }

  static async buka(rumah: RumahStore, aturan?: Aturan, sekarang: number = SENIN): Promise<KantorUji> {
    const kantor = new KantorUji(await rumah.buka(mesinUji(aturan)), sekarang);
    await kantor.store.terapkanSetelan(setelanUji(), sekarang);
    return kantor;
  }

  pada(sekarang: number): this {
    this.sekarang = sekarang;
    return this;
  }

  /** As an officer types it. */
  get menitIni(): string {
    return isoDenganOffset(this.sekarang, 'Asia/Pontianak').slice(0, 16);
  }

  #nanti(): number {
    this.sekarang += MENIT;
    return this.sekarang;
  }

  async tarik(laporan: readonly Laporan[], opsi: OpsiHalaman = {}): Promise<HasilHalaman> {
    const sekarang = this.#nanti();
    const posisi = await this.store.readPosisi(SAMBUNGAN, opsi.instansi ?? '5501');
    const hasil = await this.store.applyPull({
      posisi,
      asal: 'rest',
      butir: laporan.map((l) => ({ jenis: 'laporan', laporan: l })),
      kursorBerikutnya: opsi.kursor ?? null,
      waktuServer: opsi.waktuServer ?? sekarang,
      sekarang,
    });
    if (!opsi.kursor && !opsi.berlanjut) await this.store.selesaikanTarik('run-uji', sekarang);
    return hasil;
  }

  async impor(
    laporan: readonly Laporan[],
    tidakDibawa: readonly (keyof Laporan)[] = [],
  ): Promise<HasilHalaman> {
    const butir = laporan.map((l) => ({ jenis: 'laporan', laporan: l, tidakDibawa }) as const);
    return this.store.applyImport({ butir, sekarang: this.#nanti() });
  }

  coba(
    aksi: string,
    isian: Readonly<Record<string, string>> = {},
    opsi: OpsiTindakan = {},
    sasaran = '7000001',
  ): Promise<Result<HasilCatat, PenolakanCatat>> {
    const petugas = opsi.oleh ?? 'hubung';
    return this.store.catat({
      sasaran,
      perintah: {
        aksi,
        isian,
        berkas: opsi.berkas ?? [],
        petugas,
        dicatatOleh: 'hubung',
        catatan: opsi.catatan ?? null,
        pada: opsi.pada ?? null,
      },
      idLuar: opsi.id ?? null,
      sekarang: this.#nanti(),
      ...PENCATAT,
    });
  }

  async catat(
    aksi: string,
    isian: Readonly<Record<string, string>> = {},
    opsi: OpsiTindakan = {},
    sasaran = '7000001',
  ): Promise<Extract<HasilCatat, { jenis: 'dicatat' }>> {
    const hasil = await this.coba(aksi, isian, opsi, sasaran);
    if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.error)}`);
    if (hasil.value.jenis !== 'dicatat') throw new Error(`${aksi}: sama`);
    return hasil.value;
  }

  /** A new report at `tanggapan`. */
  async diTanggapan(laporan: Partial<Laporan> = {}): Promise<string> {
    const { trackingId, ...isi } = { ...laporanUji(laporan), diperbaruiPada: this.sekarang };
    await this.tarik([{ ...isi, trackingId }]);
    await this.catat('telaah', { kesimpulan: 'Layak' }, {}, trackingId);
    const selesai = { hasil: 'Benar', tanpa_bidang: 'Kami sendiri', perlu_pemeriksaan: 'tidak' };
    await this.catat('klarifikasi', selesai, {}, trackingId);
    return trackingId;
  }

  /** An approved answer in the outbox. */
  async setujui(
    jenis: 'sementara' | 'akhir',
    isi: string,
    opsi: OpsiTindakan = {},
    sasaran = '7000001',
  ): Promise<string> {
    await this.catat('susun-tanggapan', { jenis, isi }, opsi, sasaran);
    const { kiriman } = await this.catat('setujui-tanggapan', { jenis }, { oleh: 'kepala' }, sasaran);
    return kiriman[0]!;
  }

  /** A new report whose final answer waits in the outbox. */
  async siapKirim(laporan: Partial<Laporan> = {}, opsi: OpsiTindakan = {}): Promise<string> {
    return this.setujui('akhir', 'Lampu sudah diganti.', opsi, await this.diTanggapan(laporan));
  }

  klaim(ubah: Partial<KlaimKiriman> = {}): Promise<readonly KirimanDiklaim[]> {
    return this.store.settleAndClaim([], this.permintaanKlaim(ubah));
  }

  permintaanKlaim(ubah: Partial<KlaimKiriman> = {}): KlaimKiriman {
    const sekarang = this.#nanti();
    return {
      run: 'run-1',
      sekarang,
      batas: 10,
      sewaMs: 2 * MENIT,
      jenis: JENIS_KIRIMAN,
      membawaBerkas: true,
      tengok: null,
      berikut: (percobaan) => sekarang + percobaan * 5 * MENIT,
      rakit: (bahan) => Buffer.from(JSON.stringify(bahan)),
      ...ubah,
    };
  }

  selesai(k: Pick<KirimanDiklaim, 'id' | 'n'>, ubah: Partial<PercobaanSelesai> = {}): PercobaanSelesai {
    const sekarang = this.#nanti();
    const terkirim = (ubah.ke ?? 'terkirim') === 'terkirim';
    return {
      kiriman: k.id,
      n: k.n,
      ke: 'terkirim',
      kelas: null,
      dasar: terkirim ? 'jawaban-server' : null,
      pada: terkirim ? sekarang : null,
      idJauh: terkirim ? `jauh-${k.id}` : null,
      dihitung: true,
      berikut: sekarang + 5 * MENIT,
      fase: 'done',
      http: 201,
      cuplikan: null,
      sekarang,
      ...ubah,
    };
  }

  /** Claims and sends all that is due; answers the ids in their order. */
  async kirimSemua(): Promise<readonly string[]> {
    const terkirim: string[] = [];
    for (;;) {
      const diklaim = await this.klaim();
      if (diklaim.length === 0) return terkirim;
      await this.store.settleAndClaim(
        diklaim.map((k) => this.selesai(k)),
        null,
      );
      terkirim.push(...diklaim.map((k) => k.id));
    }
  }

  ubahKiriman(
    kiriman: string,
    ubah: PerintahKiriman['ubah'],
    opsi: Partial<PerintahKiriman> = {},
  ): Promise<Result<BarisKiriman, PenolakanCatat>> {
    return this.store.ubahKiriman({
      kiriman,
      ubah,
      petugas: 'hubung',
      dicatatOleh: 'hubung',
      teks: 'alasan petugas',
      berkas: [],
      sambunganMenunjukkan: true,
      ...opsi,
      sekarang: this.#nanti(),
      ...PENCATAT,
    });
  }

  async kiriman(id: string): Promise<BarisKiriman> {
    for await (const k of this.store.kiriman({ id })) return k;
    throw new Error(`kiriman ${id} tidak ada`);
  }

  async kasus(sasaran = '7000001'): Promise<KasusRinci> {
    const rinci = await this.store.kasus(sasaran);
    if (rinci === null) throw new Error(`kasus ${sasaran} tidak ada`);
    return rinci;
  }

  /** A new report at the field examination, its three acts recorded. */
  async diperiksa(laporan: Partial<Laporan> = {}): Promise<string> {
    const l = laporanUji({ ...laporan, diperbaruiPada: this.sekarang });
    await this.tarik([l]);
    const id = l.trackingId;
    await this.catat('telaah', { kesimpulan: 'Layak' }, {}, id);
    await this.catat('klarifikasi', { hasil: 'Perlu', tanpa_bidang: '-', perlu_pemeriksaan: 'ya' }, {}, id);
    await this.catat('konfirmasi-satker', { satker: 'UPT', hasil: 'Ya' }, {}, id);
    await this.catat('panggil-satker', { tidak_diperlukan: 'Hadir sendiri' }, {}, id);
    await this.catat('cek-kelengkapan', { hasil: 'Lengkap' }, {}, id);
    return id;
  }

  buatBa(
    sasaran: readonly string[] = ['7000001'],
    isian: Readonly<Record<string, string>> = ISI_BA,
    lain: Partial<BaBaru> = {},
  ) {
    return this.store.buatBa({
      jenis: null,
      sasaran,
      isian,
      berkas: [foto(1)],
      petugas: 'hubung',
      dicatatOleh: 'hubung',
      pada: null,
      ...lain,
      sekarang: this.#nanti(),
      ...PENCATAT,
    });
  }

  ubahBa(ba: string, ubah: PerintahBa['ubah'], opsi: { oleh?: string; nomor?: string; urut?: string } = {}) {
    return this.store.ubahBa({
      ba,
      ubah,
      nomorNaskah: opsi.nomor ?? null,
      urutNaskah: opsi.urut,
      petugas: opsi.oleh ?? (ubah.jenis === 'setujui' ? 'kepala' : 'hubung'),
      dicatatOleh: 'hubung',
      sekarang: this.#nanti(),
      ...PENCATAT,
    });
  }

  kecualikanBa(sasaran = '7000001', oleh = 'kepala') {
    const perintah = { sasaran, petugas: oleh, dicatatOleh: 'hubung', alasan: 'Lokasi tidak terjangkau' };
    return this.store.kecualikanBa({ ...perintah, sekarang: this.#nanti(), ...PENCATAT });
  }

  async replay(ids: readonly string[]): Promise<number> {
    const pencatat = { petugas: 'hubung', sekarang: this.#nanti(), ...PENCATAT };
    return nilaiDari(await this.store.replay(ids, 'server sudah pulih', pencatat)).diantre.length;
  }
}

export const ISI_BA = {
  tempat: 'Pasar Contoh',
  tanggal: '2026-09-07',
  uraian: 'Lampu diperiksa',
  kesimpulan: 'Padam',
};

export const nilaiDari = <T>(hasil: Result<T, PenolakanCatat>): T => {
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
};

/** The brake, or why it is not let through. */
export const nilaiRem = (hasil: Result<Rem, PenolakanRem>): Rem | PenolakanRem =>
  hasil.ok ? hasil.value : hasil.error;

export const jumlahJejak = (store: Store): number => [...store.jejak()].length;

/** Kinds of the rows that `kerja` added to the journal. */
export async function jejakBaru(store: Store, kerja: () => Promise<unknown>): Promise<readonly string[]> {
  const dulu = jumlahJejak(store);
  await kerja();
  return [...store.jejak()].slice(dulu).map((b) => b.jenis);
}

export async function semua<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const hasil: T[] = [];
  for await (const satu of rows) hasil.push(satu);
  return hasil;
}

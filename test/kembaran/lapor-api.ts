import type {
  ButirLaporan,
  HalamanLaporan,
  HasilKirim,
  HasilUnduh,
  HasilUnggah,
  Jawaban,
  KirimanSiap,
  LaporApi,
  Riwayat,
} from '../../src/ports/lapor-api.ts';
import { JENIS_KIRIMAN, type JenisKiriman } from '../../src/sop/kiriman/kiriman.ts';
import type { EntriRiwayat, Laporan } from '../../src/sop/laporan/laporan.ts';

/** What really took effect, whatever the caller got to hear of it. */
export interface EfekTiruan {
  readonly trackingId: string;
  readonly jenis: KirimanSiap['jenis'];
  readonly kunci: string;
  readonly badan: string;
}

interface Hasil {
  listLaporan: Jawaban<HalamanLaporan>;
  bacaLaporan: Jawaban<ButirLaporan>;
  bacaRiwayat: Jawaban<Riwayat>;
  unduh: HasilUnduh;
  unggah: HasilUnggah;
  kirim: HasilKirim;
}
export type Panggilan = keyof Hasil;

/** The next answer of one call; `wajar` does what the remote would do unasked, with its effect. */
type Naskah<K extends Panggilan> = Hasil[K] | ((wajar: () => Promise<Hasil[K]>) => Promise<Hasil[K]>);

/** The answer, unless the caller gives up first. */
async function kecualiBatal<T>(jawab: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const batal = new Promise<never>((_, gagal) => {
    signal?.addEventListener('abort', () => gagal(new Error('dibatalkan')), { once: true });
  });
  return Promise.race([jawab, batal]);
}

export const TAK_PASTI = { jenis: 'tak_pasti', sebab: 'putus', http: null, cuplikan: '' } as const;
export const TAK_TERJANGKAU = { jenis: 'tak_terjangkau', sebab: 'ECONNREFUSED' } as const;
export const KREDENSIAL = { jenis: 'kredensial', http: 401, cuplikan: '' } as const;
export const DITOLAK = { jenis: 'ditolak', http: 422, cuplikan: 'isi' } as const;
export const TIDAK_ADA = { jenis: 'tidak_ada', http: 404, cuplikan: '' } as const;
export const TERTUTUP = { jenis: 'tertutup', http: 409, cuplikan: '' } as const;
export const tunggu = (sampai: number) => ({ jenis: 'tunggu', sampai, http: 429, cuplikan: '' }) as const;
export const GANGGUAN = { jenis: 'gangguan', sebab: 'HTTP 500', http: 500, terjangkau: true } as const;
/** Takes effect, and the answer is lost. */
export const berdampakLaluPutus = async (wajar: () => Promise<HasilKirim>): Promise<HasilKirim> => {
  await wajar();
  return TAK_PASTI;
};

const TERTUTUP_DI_LAPOR = /^(Ditutup|Diarsipkan)/;

/**
 * LAPOR! as a small model: keeps the contract of ports/lapor-api.ts, honours keys (or not), and counts what takes effect. Each
 * call answers as a test scripted it, then as the remote would.
 */
export class LaporTiruan implements LaporApi {
  readonly sambungan: string;
  readonly menghormatiKunci: boolean;
  readonly jenis: readonly JenisKiriman[] = JENIS_KIRIMAN;
  readonly membawaBerkas: boolean;
  /** How late what it accepts takes effect, and how late after that the history shows it (ms). */
  readonly lambat = { efekMs: 0, tampakMs: 0 };
  /** Files of reporters, by address. */
  readonly berkasPelapor = new Map<string, Uint8Array>();
  /** Every call, in order: `kirim 7000001`. */
  readonly panggilan: string[] = [];
  readonly batasDiminta: number[] = [];
  readonly sejakDiminta: (number | null)[] = [];
  /** Whether a page of these is over the bound on bytes. */
  terlaluBesar: (laporan: readonly Laporan[]) => boolean = () => false;
  readonly #now: () => number;
  readonly #laporan = new Map<string, Laporan>();
  readonly #riwayat = new Map<string, EntriRiwayat[]>();
  readonly #kunci = new Map<string, HasilKirim>();
  readonly #berkas = new Set<string>();
  /** Reports that an agency has been shown: they stay listed when they leave it. */
  readonly #pernah = new Set<string>();
  readonly #naskah = new Map<string, unknown[]>();
  readonly #efek: EfekTiruan[] = [];
  #nanti: { readonly pada: number; readonly kerja: () => void }[] = [];
  #angkatan = 0;
  #diterima = 0;

  constructor(
    now: () => number,
    sambungan = 'rest:http://127.0.0.1',
    sifat: Partial<Pick<LaporApi, 'menghormatiKunci' | 'membawaBerkas'>> = {},
  ) {
    this.#now = now;
    this.sambungan = sambungan;
    this.menghormatiKunci = sifat.menghormatiKunci ?? true;
    this.membawaBerkas = sifat.membawaBerkas ?? true;
  }

  /** What has taken effect by now. */
  get efek(): EfekTiruan[] {
    this.#jatuhkan();
    return this.#efek;
  }

  /** Late effects and what shows them, whose time has come. */
  #jatuhkan(): void {
    const now = this.#now();
    const jatuh = this.#nanti.filter((n) => n.pada <= now).sort((a, b) => a.pada - b.pada);
    this.#nanti = this.#nanti.filter((n) => n.pada > now);
    for (const { kerja } of jatuh) kerja();
  }

  /** Puts or changes a report. */
  taruh(laporan: Laporan): void {
    this.#laporan.set(laporan.trackingId, laporan);
  }

  ubah(trackingId: string, isi: Partial<Laporan>): void {
    const lama = this.#laporan.get(trackingId);
    if (lama === undefined) throw new Error(`tiruan: tidak ada ${trackingId}`);
    this.taruh({ ...lama, diperbaruiPada: this.#now(), ...isi });
  }

  catatRiwayat(trackingId: string, entri: EntriRiwayat): void {
    this.#riwayat.set(trackingId, [...(this.#riwayat.get(trackingId) ?? []), entri]);
  }

  /** All cursors given out so far answer 410. */
  kedaluwarsakanKursor(): void {
    this.#angkatan++;
  }

  /** All keys are forgotten, as after 30 days. */
  lupakanKunci(): void {
    this.#kunci.clear();
  }

  /** The next answers of a call (of one report, where `id` is given). */
  naskah<K extends Panggilan>(panggilan: K, semua: readonly Naskah<K>[], id?: string): this {
    const nama = id === undefined ? panggilan : `${panggilan} ${id}`;
    this.#naskah.set(nama, [...(this.#naskah.get(nama) ?? []), ...semua]);
    return this;
  }

  jumlah(panggilan: Panggilan): number {
    return this.panggilan.filter((p) => p.startsWith(panggilan)).length;
  }

  readonly rakit: LaporApi['rakit'] = (kiriman) => Buffer.from(JSON.stringify(kiriman));

  listLaporan: LaporApi['listLaporan'] = (permintaan, signal) => {
    this.batasDiminta.push(permintaan.batas);
    this.sejakDiminta.push(permintaan.sejak);
    return this.#jawab('listLaporan', permintaan.idInstansi, signal, () => this.#daftar(permintaan));
  };

  bacaLaporan: LaporApi['bacaLaporan'] = (trackingId, signal) =>
    this.#jawab('bacaLaporan', trackingId, signal, () => {
      const laporan = this.#laporan.get(trackingId);
      return laporan === undefined
        ? { jenis: 'tidak_ada' }
        : { jenis: 'ok', isi: { jenis: 'laporan', laporan } };
    });

  bacaRiwayat: LaporApi['bacaRiwayat'] = (trackingId, signal) =>
    this.#jawab('bacaRiwayat', trackingId, signal, () =>
      this.#laporan.has(trackingId)
        ? { jenis: 'ok', isi: { entri: this.#riwayat.get(trackingId) ?? [], dilewati: 0 } }
        : { jenis: 'tidak_ada' },
    );

  unduh: NonNullable<LaporApi['unduh']> = (lampiran, signal) =>
    this.#jawab('unduh', lampiran.id, signal, () => {
      const isi = this.berkasPelapor.get(lampiran.url);
      return isi === undefined ? { jenis: 'tidak_ada' } : { jenis: 'ok', isi };
    });

  unggah: LaporApi['unggah'] = (berkas, signal) =>
    this.#jawab('unggah', berkas.nama, signal, () => {
      this.#berkas.add(berkas.sha256);
      return { jenis: 'tersimpan', idJauh: `jauh-${berkas.sha256.slice(0, 8)}` };
    });

  kirim: LaporApi['kirim'] = (kiriman, signal) =>
    this.#jawab('kirim', kiriman.trackingId, signal, () => this.#terima(kiriman));

  get unggahan(): number {
    return this.#berkas.size;
  }

  async #jawab<K extends Panggilan>(
    panggilan: K,
    tentang: string,
    signal: AbortSignal | undefined,
    wajar: () => Hasil[K],
  ): Promise<Hasil[K]> {
    signal?.throwIfAborted();
    this.#jatuhkan();
    this.panggilan.push(`${panggilan} ${tentang}`);
    const naskah = (this.#ambil(`${panggilan} ${tentang}`) ?? this.#ambil(panggilan)) as
      | Naskah<K>
      | undefined;
    const jawab = async (): Promise<Hasil[K]> =>
      naskah === undefined ? wajar() : typeof naskah === 'function' ? naskah(async () => wajar()) : naskah;
    return kecualiBatal(jawab(), signal);
  }

  #ambil(nama: string): unknown {
    return this.#naskah.get(nama)?.shift();
  }

  #daftar({
    idInstansi,
    sejak,
    kursor,
    batas,
  }: Parameters<LaporApi['listLaporan']>[0]): Hasil['listLaporan'] {
    const [angkatan, sesudahPada, sesudahId = ''] = kursor?.split('|') ?? [];
    if (angkatan !== undefined && Number(angkatan) !== this.#angkatan) return { jenis: 'kursor_kedaluwarsa' };
    const semua = [...this.#laporan.values()]
      .filter((l) => l.idInstansi === idInstansi || this.#pernah.has(`${idInstansi} ${l.trackingId}`))
      .filter((l) => (sesudahPada === undefined ? l.diperbaruiPada >= (sejak ?? 0) : true))
      .sort((a, b) => a.diperbaruiPada - b.diperbaruiPada || (a.trackingId < b.trackingId ? -1 : 1))
      .filter(
        (l) =>
          sesudahPada === undefined ||
          l.diperbaruiPada > Number(sesudahPada) ||
          (l.diperbaruiPada === Number(sesudahPada) && l.trackingId > sesudahId),
      );
    const isi = semua.slice(0, batas);
    if (this.terlaluBesar(isi)) return { jenis: 'terlalu_besar' };
    for (const l of isi) this.#pernah.add(`${idInstansi} ${l.trackingId}`);
    const akhir = semua.length > batas ? isi.at(-1) : undefined;
    const kursorBerikutnya = akhir ? `${this.#angkatan}|${akhir.diperbaruiPada}|${akhir.trackingId}` : null;
    const butir = isi.map((laporan) => ({ jenis: 'laporan', laporan }) as const);
    return { jenis: 'ok', isi: { butir, kursorBerikutnya, waktuServer: this.#now(), bytes: 1_000 } };
  }

  #terima({ trackingId, jenis, kunci, badan }: KirimanSiap): HasilKirim {
    const laporan = this.#laporan.get(trackingId);
    if (laporan === undefined) return TIDAK_ADA;
    const dulu = this.menghormatiKunci ? this.#kunci.get(kunci) : undefined;
    if (dulu !== undefined) return dulu;
    if (TERTUTUP_DI_LAPOR.test(laporan.statusLapor)) return TERTUTUP;
    const teks = Buffer.from(badan).toString('utf8');
    const pada = this.#now() + this.lambat.efekMs;
    const { isi } = JSON.parse(teks) as { isi: string };
    const entri = { pada: pada - (pada % 60_000), responder: laporan.namaInstansi, keterangan: isi };
    const tampak = pada + this.lambat.tampakMs;
    this.#nanti.push(
      { pada, kerja: () => this.#efek.push({ trackingId, jenis, kunci, badan: teks }) },
      { pada: tampak, kerja: () => this.catatRiwayat(trackingId, entri) },
    );
    this.#jatuhkan();
    const hasil = {
      jenis: 'terkirim',
      idJauh: `JAUH-${++this.#diterima}`,
      pada,
      statusLapor: 'Proses',
      http: 201,
    } as const;
    this.#kunci.set(kunci, { ...hasil, http: 200 });
    return hasil;
  }
}

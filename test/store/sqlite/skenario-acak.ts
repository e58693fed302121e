import type { Isian } from '../../../src/sop/definisi/definisi.ts';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import { tanggalPada } from '../../../src/sop/waktu/waktu.ts';
import { randomBerbenih } from '../../kembaran/random.ts';
import { foto, HARI, laporanUji, MENIT, sopKapuas } from '../../sop/kapuas-uji.ts';
import type { KantorUji } from '../kantor-uji.ts';
import { ISI_BA } from '../kantor-uji.ts';

const LAPORAN = ['7000001', '7000002', '7000003', '7000004', '7000005'];
const AKSI = Object.keys(sopKapuas.tindakan);
const JARANG = new Set(['tidak-ditanggapi', 'bukan-wewenang', 'kaitkan', 'alihkan-apip']);

/** Many days of an office, chosen by a seed: reports that change, acts, answers that fail and arrive, replies, time. */
export class SkenarioAcak {
  readonly #kantor: KantorUji;
  readonly #random;
  readonly #laporan = new Map<string, Laporan>();

  constructor(kantor: KantorUji, benih: number) {
    this.#kantor = kantor;
    this.#random = randomBerbenih(benih);
  }

  async jalankan(langkah: number): Promise<void> {
    for (let i = 0; i < langkah; i++) await this.#satu();
  }

  async #satu(): Promise<void> {
    this.#kantor.sekarang += Math.floor(this.#random.next() ** 6 * 2 * HARI);
    const pilihan = this.#n(20);
    if (pilihan < 2) await this.#tiba();
    else if (pilihan < 13) await this.#bertindak();
    else if (pilihan < 15) await this.#kirim();
    else if (pilihan === 15) await this.#orang();
    else if (pilihan === 16) await this.#riwayat();
    else if (pilihan === 17) await this.#ba();
    else if (pilihan === 18) await this.#lintasan();
    else await this.#karantina();
  }

  async #tiba(): Promise<void> {
    const trackingId = this.#dari(LAPORAN);
    const lama = this.#laporan.get(trackingId);
    const jarang = lama === undefined ? 0 : this.#n(16);
    const baru = laporanUji({
      ...lama,
      trackingId,
      judul: `Judul ${this.#n(1000)}`,
      diperbaruiPada: this.#kantor.sekarang,
      idInstansi: jarang === 1 ? '9901' : '5501',
      statusLapor: jarang === 2 ? 'Selesai' : jarang === 3 ? 'Ditanggapi oleh Pelapor' : 'Proses',
      disposisi:
        lama === undefined || jarang === 4
          ? { pada: this.#kantor.sekarang - HARI, sumber: 'tanggal_disposisi' }
          : lama.disposisi,
    });
    this.#laporan.set(trackingId, baru);
    await this.#kantor.tarik([baru]);
  }

  async #bertindak(): Promise<void> {
    const rinci = await this.#kantor.store.kasus(this.#dari(LAPORAN));
    if (rinci === null) return;
    const langkah =
      sopKapuas.langkah[rinci.kasus.langkah] === undefined ? AKSI : this.#cocok(rinci.kasus.langkah);
    const aksi = this.#dari(langkah);
    // They end a case, or lead it off its road: with as many of them as of the others few answers would be left.
    if (JARANG.has(aksi) && this.#n(10) > 0) return;
    const opsi = {
      oleh: this.#dari(['hubung', 'kepala']),
      berkas: this.#n(3) === 0 ? [foto(this.#n(3))] : [],
    };
    await this.#kantor.coba(aksi, this.#isian(aksi), opsi, rinci.kasus.trackingId ?? '');
  }

  /** Acts of this very step are tried more often than those that fit everywhere. */
  #cocok(langkah: string): readonly string[] {
    const di = AKSI.filter((a) => sopKapuas.tindakan[a]?.di.includes(langkah));
    const susun = langkah === 'tanggapan' ? ['susun-tanggapan', 'setujui-tanggapan'] : [];
    return this.#n(4) === 0 || di.length + susun.length === 0 ? AKSI : [...di, ...susun, ...susun];
  }

  #isian(aksi: string): Readonly<Record<string, string>> {
    const isian = Object.entries(sopKapuas.tindakan[aksi]?.isian ?? {}).flatMap(([nama, bentuk]) =>
      bentuk.wajib || this.#n(2) === 0 ? [[nama, this.#nilai(nama, bentuk)]] : [],
    );
    return Object.fromEntries([...isian, ['alasan_terlambat', 'kata petugas']]);
  }

  #nilai(nama: string, { jenis, pilihan }: Isian): string {
    if (jenis === 'pilihan') return this.#dari(pilihan);
    if (jenis === 'petugas') return this.#dari(['hubung', 'sekretaris']);
    if (jenis === 'waktu' || jenis === 'tanggal') return '2026-09-07T09:00';
    if (nama === 'induk') return this.#dari(LAPORAN);
    if (nama === 'merujuk') return `TL-2026-00000${1 + this.#n(9)}`;
    return nama === 'bidang' ? 'Bidang X' : `kata petugas ${this.#n(1000)}`;
  }

  async #kirim(): Promise<void> {
    const { store } = this.#kantor;
    if (this.#n(5) === 0) await store.recoverKiriman(`run-${this.#n(100)}`, this.#kantor.sekarang, 9e9);
    for (const k of await this.#kantor.klaim({ run: `run-${this.#n(100)}` })) {
      if (this.#n(8) === 0) continue;
      const ke = this.#dari(['terkirim', 'terkirim', 'antre', 'belum_pasti', 'gagal'] as const);
      const kelas = ke === 'terkirim' ? null : ke === 'gagal' ? 'ditolak' : 'tak_pasti';
      await store.settleAndClaim([this.#kantor.selesai(k, { ke, kelas })], null);
    }
  }

  async #orang(): Promise<void> {
    const semua = [];
    for await (const k of this.#kantor.store.kiriman({})) semua.push(k.id);
    if (semua.length === 0) return;
    const id = this.#dari(semua);
    const ubah = this.#dari([
      { jenis: 'tahan', sampai: this.#kantor.sekarang + HARI },
      { jenis: 'lepas' },
      { jenis: 'batalkan' },
      { jenis: 'tandai-terkirim', pada: this.#kantor.sekarang },
    ] as const);
    if (this.#n(3) === 0) await this.#kantor.replay([id]);
    else await this.#kantor.ubahKiriman(id, ubah, { sambunganMenunjukkan: this.#n(2) === 0 });
  }

  async #riwayat(): Promise<void> {
    const pada = this.#kantor.sekarang - (this.#kantor.sekarang % MENIT);
    const entri = [{ pada, responder: this.#dari(['Pelapor', 'Admin']), keterangan: `kata pelapor ${pada}` }];
    await this.#kantor.store.applyRiwayat(this.#dari(LAPORAN), entri, this.#kantor.sekarang);
  }

  async #ba(): Promise<void> {
    if (this.#n(4) === 0) await this.#kantor.kecualikanBa(this.#dari(LAPORAN));
    const tanggal = tanggalPada(this.#kantor.sekarang, 'Asia/Pontianak');
    const baru = await this.#kantor.buatBa([this.#dari(LAPORAN)], { ...ISI_BA, tanggal });
    if (!baru.ok) return;
    const lanjut = [
      { jenis: 'final' },
      { jenis: 'setujui', cara: 'langsung', bukti: 'kata' },
      { jenis: 'batal', alasan: 'kata' },
    ] as const;
    for (const ubah of lanjut) if (this.#n(3) > 0) await this.#kantor.ubahBa(baru.value.id, ubah);
  }

  /** What time alone has done is told. */
  async #lintasan(): Promise<void> {
    const { store, sekarang } = this.#kantor;
    await store.majukanWaktu(sekarang, 10);
    await store.bunyikanAlarm(sekarang, 10);
  }

  async #karantina(): Promise<void> {
    const masalah = {
      trackingId: this.#dari([...LAPORAN, null]),
      diperbaruiPada: this.#kantor.sekarang,
      sebab: ['judul: bukan teks'],
      mentah: `{"judul":${this.#n(3)}}`,
    };
    await this.#kantor.store.applySatu({ jenis: 'masalah', masalah }, 'rest', this.#kantor.sekarang);
  }

  #n(sampai: number): number {
    return Math.floor(this.#random.next() * sampai);
  }

  #dari<T>(pilihan: readonly T[]): T {
    return pilihan[this.#n(pilihan.length)]!;
  }
}

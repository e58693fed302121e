import type { App } from '../../src/app.ts';
import type { BarisKiriman, KasusRinci } from '../../src/ports/store.ts';
import type { Isian } from '../../src/sop/definisi/definisi.ts';
import type { BerkasPerintah } from '../../src/sop/tindakan/perintah.ts';
import type { Acak } from './acak.ts';
import type { Kantor, Loket } from './kantor.ts';
import { FOTO } from './kantor.ts';
import { bocor } from './kenari.ts';

const JAM = 3_600_000;

/** Words that officers wrote and that an approval may have frozen: nothing else may ever take effect. */
export interface Tertulis {
  readonly trackingId: string;
  readonly jenis: 'sementara' | 'akhir' | 'ralat' | 'kembalikan';
}

/** What an officer was told is done. */
export interface Diakui {
  readonly jenis: 'tindakan' | 'kiriman';
  readonly id: string;
}

/** Acts that bring a case on are chosen more often than those that end it or stand still. */
const BOBOT: Readonly<Record<string, number>> = {
  telaah: 8,
  klarifikasi: 8,
  'susun-tanggapan': 4,
  'setujui-tanggapan': 15,
  'verifikasi-lapangan': 10,
  'konfirmasi-satker': 5,
  'panggil-satker': 5,
  'cek-kelengkapan': 5,
  'minta-kelengkapan': 2,
  'nilai-balasan': 25,
  'ralat-tanggapan': 2,
  'tarik-tanggapan': 0.6,
  'kembalikan-konsep': 0.6,
  'bukan-wewenang': 0.6,
  'batal-pengembalian': 2,
  'tidak-ditanggapi': 0.2,
  'alihkan-apip': 0.05,
  'betulkan-disposisi': 0.2,
};
const BOBOT_LAIN = 0.2;

interface OpsiPejabat {
  readonly catat: (apa: string) => void;
  /** Reports at one of these steps, or all that are open. */
  readonly idKasus: (langkah: readonly string[] | null) => readonly string[];
  /** What is uncertain is left to the machine until it gives up. */
  readonly sabar: boolean;
}

/** The officers, acting on what is allowed now through one of the office's processes. */
export class Pejabat {
  /** By its words, each used once. */
  readonly tertulis = new Map<string, Tertulis>();
  readonly diakui: Diakui[] = [];
  readonly #kantor: Kantor;
  readonly #acak: Acak;
  readonly #catat: (apa: string) => void;
  readonly #idKasus: OpsiPejabat['idKasus'];
  readonly #sabar: boolean;
  #urut = 0;
  #foto: BerkasPerintah | null = null;

  constructor(kantor: Kantor, acak: Acak, opsi: OpsiPejabat) {
    this.#kantor = kantor;
    this.#acak = acak;
    this.#catat = opsi.catat;
    this.#idKasus = opsi.idKasus;
    this.#sabar = opsi.sabar;
  }

  /** A stretch of work at the desk. */
  async bekerja(loket: Loket): Promise<void> {
    for (let n = this.#acak.antara(1, 5); n > 0; n--) await this.#bertindak(loket);
  }

  /**
   * What waits for a person's word: a brake, and the end of a restore; `menyerah`: also one with answers of which LAPOR!'s
   * history cannot tell whether they are the ones of before.
   */
  async lepaskan({ app }: Loket, menyerah = false): Promise<void> {
    const { store, pencatat } = app;
    const saat = { ...pencatat, sekarang: this.#kantor.sekarang };
    const rem = await store.remBerdiri();
    if (rem !== null && !rem.diterima) await store.terimaRem(rem.run, { ...saat, alasan: 'kata' });
    const pemulihan = await store.pemulihan();
    const siap =
      pemulihan !== null && pemulihan.tarikPenuh !== null && (menyerah || pemulihan.belumDilihat === 0);
    if (siap) await store.akhiriPemulihan({ ...saat, petugas: 'hubung', alasan: 'kata', bersambungan: true });
    if (rem !== null || siap) this.#catat(`hubung melepas ${rem?.sebab.jenis ?? 'pemulihan'}`);
  }

  async #bertindak(loket: Loket): Promise<void> {
    if (this.#acak.peluang(0.15)) return this.lepaskan(loket);
    const pilihan = this.#acak.berbobot({ kasus: 16, kiriman: 4, ba: 5 });
    if (pilihan === 'kiriman') return this.#keluar(loket.app);
    const rinci = await this.#kasus(loket, pilihan === 'ba' ? ['verifikasi-lapangan', 'tanggapan'] : null);
    if (rinci === null) return;
    return pilihan === 'ba' ? this.#ba(loket.app, rinci) : this.#tindakan(loket.app, rinci);
  }

  async #kasus({ app }: Loket, langkah: readonly string[] | null): Promise<KasusRinci | null> {
    const selesai = langkah === null && this.#acak.peluang(0.05);
    const ids = this.#idKasus(selesai ? ['selesai'] : langkah);
    return ids.length === 0 ? null : app.store.kasus(this.#acak.dari(ids));
  }

  async #tindakan(app: App, { kasus }: KasusRinci): Promise<void> {
    const { sekarang } = this.#kantor;
    const siapa = new Map<string, string>();
    for (const oleh of ['kepala', 'hubung'])
      for (const boleh of app.mesin.boleh(kasus, sekarang, oleh)) siapa.set(boleh, oleh);
    if (siapa.size === 0) return;
    const aksi = this.#acak.berbobot(
      Object.fromEntries([...siapa.keys()].map((b) => [b, BOBOT[b] ?? BOBOT_LAIN])),
    );
    const akhir = kasus.konsep.some((k) => k.status === 'hidup' && k.jenis !== 'sementara');
    const petugas = aksi === 'setujui-tanggapan' && akhir ? 'kepala' : (siapa.get(aksi) ?? 'hubung');
    const isian = this.#isian(app, aksi, kasus);
    const berkas = aksi === 'susun-tanggapan' && this.#acak.peluang(0.3) ? [await this.#ambilFoto()] : [];
    const hasil = await app.store.catat({
      sasaran: kasus.trackingId ?? '',
      idLuar: null,
      kenaliSama: false,
      sekarang,
      ...app.pencatat,
      perintah: { aksi, isian, berkas, petugas, dicatatOleh: petugas, catatan: null, pada: null },
    });
    this.#catat(`${petugas} ${aksi} ${kasus.trackingId} ${hasil.ok ? hasil.value.jenis : hasil.error.jenis}`);
    if (!hasil.ok) this.#kantor.cacat ??= bocor(`penolakan ${aksi}`, JSON.stringify(hasil.error));
    if (!hasil.ok || hasil.value.jenis !== 'dicatat') return;
    this.diakui.push({ jenis: 'tindakan', id: hasil.value.tindakan });
    for (const id of hasil.value.kiriman) this.diakui.push({ jenis: 'kiriman', id });
  }

  #isian(app: App, aksi: string, kasus: KasusRinci['kasus']): Readonly<Record<string, string>> {
    const bentuk = app.sop.definisi.tindakan[aksi]?.isian ?? {};
    const isian: Record<string, string> = { alasan_terlambat: 'antrean panjang' };
    for (const [nama, satu] of Object.entries(bentuk)) {
      if (nama === 'tidak_diperlukan' || nama === 'nomor_ba') continue;
      // With two drafts alive the officer has to say which.
      if (!satu.wajib && this.#acak.peluang(0.5)) continue;
      isian[nama] = this.#nilai(nama, satu, kasus);
    }
    if (aksi === 'klarifikasi') isian['tanpa_bidang'] = 'ditangani sendiri';
    if (aksi === 'tidak-ditanggapi')
      Object.assign(isian, { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: 'kata' });
    if (aksi === 'susun-tanggapan') {
      isian['jenis'] = kasus.langkah === 'tanggapan' && this.#acak.peluang(0.8) ? 'akhir' : 'sementara';
      isian['isi'] = this.#kata(kasus, isian['jenis'] as 'akhir');
    }
    if (aksi === 'setujui-tanggapan') {
      const hidup = kasus.konsep.filter((k) => k.status === 'hidup').map((k) => k.jenis);
      if (hidup.length > 0) isian['jenis'] = this.#acak.dari(hidup);
    }
    if (aksi === 'ralat-tanggapan') {
      const terkirim = kasus.kiriman.filter((k) => k.status === 'terkirim' && k.jenis !== 'kembalikan');
      isian['merujuk'] = terkirim.at(-1)?.id ?? 'TL-2026-000001';
      isian['isi'] = this.#kata(kasus, 'ralat');
    }
    if (aksi === 'bukan-wewenang') isian['alasan'] = this.#kata(kasus, 'kembalikan');
    // Its wording is the program's own: "mohon lengkapi: …".
    if (aksi === 'minta-kelengkapan') isian['yang_kurang'] = this.#kata(kasus, 'sementara');
    return isian;
  }

  #nilai(nama: string, { jenis, pilihan }: Isian, kasus: KasusRinci['kasus']): string {
    // Any report that is open, itself and another's child too: what must not be linked is refused.
    if (nama === 'induk') return this.#acak.dari(this.#idKasus(null));
    if (nama === 'perlu_pemeriksaan') return this.#acak.peluang(0.35) ? 'ya' : 'tidak';
    if (jenis === 'pilihan') return this.#acak.dari(pilihan);
    if (jenis === 'petugas') return nama === 'terlapor' ? 'kepala' : 'hubung';
    // A time of this case that is past: its newest disposition, an hour later.
    const waktu = Math.min((kasus.putaran.at(-1)?.mulai ?? 0) + JAM, this.#kantor.sekarang);
    if (jenis === 'waktu') return new Date(waktu).toISOString();
    if (jenis === 'tanggal') return new Date(waktu).toISOString().slice(0, 10);
    return nama === 'bidang' ? 'Bidang X' : `kata petugas ${this.#acak.n(1_000)}`;
  }

  /** Words that no other draft has; one in fifty such as LAPOR! refuses. */
  #kata(kasus: KasusRinci['kasus'], jenis: Tertulis['jenis']): string {
    const buruk = this.#acak.peluang(0.02) ? 'tidak pantas ' : '';
    const kata = `Tanggapan ${buruk}nomor ${++this.#urut} atas laporan ${kasus.trackingId}`;
    this.tertulis.set(kata, { trackingId: kasus.trackingId ?? '', jenis });
    return kata;
  }

  async #ambilFoto(): Promise<BerkasPerintah> {
    if (this.#foto !== null) return this.#foto;
    const foto = await this.#kantor.berkas.simpan(FOTO);
    if (!foto.ok) throw new Error(foto.error.sebab);
    this.#foto = foto.value;
    return foto.value;
  }

  // ── Berita Acara ──

  async #ba({ store, pencatat }: App, { kasus, ba }: KasusRinci): Promise<void> {
    const saat = { ...pencatat, sekarang: this.#kantor.sekarang };
    const hidup = ba.find((b) => b.status !== 'batal' && b.status !== 'disetujui');
    const sasaran = kasus.trackingId ?? '';
    if (hidup !== undefined) {
      const petugas = hidup.status === 'konsep' ? 'hubung' : 'kepala';
      const setujui = { jenis: 'setujui', cara: 'langsung', bukti: 'kata' } as const;
      const batal = { jenis: 'batal', alasan: 'kata' } as const;
      const maju = hidup.status === 'konsep' ? ({ jenis: 'final' } as const) : setujui;
      const ubah = this.#acak.peluang(0.1) ? batal : maju;
      await store.ubahBa({ ...saat, ba: hidup.id, ubah, nomorNaskah: null, petugas, dicatatOleh: petugas });
      return;
    }
    if (this.#acak.peluang(0.1)) {
      await store.kecualikanBa({
        ...saat,
        sasaran,
        petugas: 'kepala',
        dicatatOleh: 'kepala',
        alasan: 'kata',
      });
      return;
    }
    const isian = { tempat: 'Selat', uraian: 'kata', kesimpulan: 'kata' };
    const berkas = [await this.#ambilFoto()];
    await store.buatBa({
      ...saat,
      jenis: null,
      sasaran: [sasaran],
      isian,
      berkas,
      petugas: 'hubung',
      dicatatOleh: 'hubung',
      pada: null,
    });
  }

  // ── the outbox ──

  async #keluar({ store, pencatat }: App): Promise<void> {
    const semua: BarisKiriman[] = [];
    const status = this.#sabar ? (['gagal', 'ditahan'] as const) : BISA_DIURUS;
    for await (const k of store.kiriman({ status })) semua.push(k);
    if (semua.length === 0) return;
    const kiriman = this.#acak.dari(semua);
    const saat = { ...pencatat, sekarang: this.#kantor.sekarang, petugas: 'hubung' };
    const jenis = this.#acak.berbobot(URUSAN[kiriman.status as keyof typeof URUSAN]);
    this.#catat(`hubung ${jenis} ${kiriman.id} (${kiriman.status})`);
    if (jenis === 'replay') {
      const rencana = await store.rencanaReplay({ id: [kiriman.id], batas: 500 });
      await store.replay(
        rencana.map((r) => r.id),
        'coba lagi',
        saat,
      );
      return;
    }
    const tahan = {
      jenis,
      sampai: this.#acak.peluang(0.5) ? null : saat.sekarang + this.#acak.antara(1, 30) * JAM,
    };
    const ubah =
      jenis === 'tandai-terkirim'
        ? ({ jenis, pada: saat.sekarang } as const)
        : jenis === 'tahan'
          ? ({ ...tahan, jenis } as const)
          : ({ jenis } as const);
    await store.ubahKiriman({
      ...saat,
      kiriman: kiriman.id,
      ubah,
      dicatatOleh: 'hubung',
      teks: 'kata',
      berkas: [],
      sambunganMenunjukkan: true,
    });
  }
}

const BISA_DIURUS = ['antre', 'belum_pasti', 'gagal', 'ditahan'] as const;

type Urusan = 'tahan' | 'lepas' | 'batalkan' | 'tandai-terkirim' | 'replay';
const URUSAN: Readonly<
  Record<'antre' | 'belum_pasti' | 'gagal' | 'ditahan', Partial<Record<Urusan, number>>>
> = {
  antre: { tahan: 3, batalkan: 1, 'tandai-terkirim': 1 },
  belum_pasti: { 'tandai-terkirim': 1, tahan: 0.2 },
  gagal: { replay: 5, tahan: 2, batalkan: 1.5, 'tandai-terkirim': 1.5 },
  ditahan: { lepas: 5, batalkan: 1, 'tandai-terkirim': 0.5 },
};

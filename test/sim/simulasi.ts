import { setImmediate } from 'node:timers/promises';
import { Acak } from './acak.ts';
import { CatatanJalan } from './catatan-jalan.ts';
import { DuniaJauh } from './dunia-jauh.ts';
import type { Gangguan } from './gangguan.ts';
import { Penggangu } from './gangguan.ts';
import { JamDunia } from './jam.ts';
import type { Loket } from './kantor.ts';
import { Kantor } from './kantor.ts';
import { LaporModel } from './lapor-model.ts';
import { Pejabat } from './pejabat.ts';
import { Pelanggaran } from './pelanggaran.ts';
import { Penghapus } from './penghapus.ts';
import { Pemeriksa } from './periksa.ts';
import { periksaAkhir } from './periksa-akhir.ts';
import { Proses } from './proses.ts';
import type { Rencana } from './rencana.ts';

const MENIT = 60_000;
const JAM = 60 * MENIT;
/** Turns of the event loop without a door passed: nothing moves but by the world's time. */
const TURUTAN_TENANG = 3;
const TURUTAN_MAKS = 50_000;
/** After healing: so many passes, one an hour; a day, and until the longest hold (30 h) has run out. */
const PULIH_LINTASAN = 34;
/** Passes after which a person decides what nobody can look up. */
const MENYERAH_SESUDAH = 4;

/** One seed's world from its first report to the last look. */
export class Simulasi {
  readonly jalan: CatatanJalan;
  readonly #r: Rencana;
  readonly #jam: JamDunia;
  readonly #jauh: LaporModel;
  readonly #kantor: Kantor;
  readonly #pejabat: Pejabat;
  readonly #dunia: DuniaJauh;
  readonly #penghapus: Penghapus;
  readonly #pengganggu: Penggangu;
  readonly #acak: Acak;
  readonly #bangkit: Acak;
  #pemeriksa: Pemeriksa | null = null;
  readonly #diLuar = new Set<Promise<void>>();
  #pulih = false;
  #pernahDipulihkan = false;
  #matiSampai = 0;
  #lintasanDiperiksa = 0;
  #adaKematian = false;

  constructor(rencana: Rencana, folder: string, lengkap: boolean) {
    this.#r = rencana;
    this.jalan = new CatatanJalan(lengkap);
    this.#jam = new JamDunia(rencana.mulai);
    this.#acak = new Acak(rencana.benih, 'kantor');
    this.#bangkit = new Acak(rencana.benih, 'bangkit');
    this.#pengganggu = new Penggangu(new Acak(rencana.benih, 'gangguan'), rencana.peluangGangguan);
    const catat = (apa: string) => this.#catat(apa);
    this.#jauh = new LaporModel({
      benih: rencana.benih,
      dialek: rencana.dialek,
      jam: this.#jam,
      acak: new Acak(rencana.benih, 'jauh'),
      pengganggu: this.#pengganggu,
      instansi: rencana.instansi,
      geser: rencana.geserJauh,
      maksTerlambat: rencana.maksTerlambat,
      sialBerdampak: rencana.ragu,
      peluangRiwayatHilang: rencana.ragu ? 0.9 : 0.06,
      kena: (g) => this.#kena(g),
      efek: (e) => {
        catat(`EFEK ${e.urut} ${e.trackingId} ${e.jenis}`);
        this.jalan.hitung('efek');
        this.#pemeriksa?.efek(e);
      },
      catat,
      langgar: (invarian, pesan) => {
        this.#kantor.cacat ??= new Pelanggaran(invarian, pesan);
      },
    });
    const alat = { folder, rencana, jam: this.#jam, jauh: this.#jauh, jalan: this.jalan };
    this.#kantor = new Kantor({ ...alat, kena: (g) => this.#kena(g) });
    this.#pejabat = new Pejabat(this.#kantor, new Acak(rencana.benih, 'pejabat'), {
      catat,
      idKasus: (langkah) => this.#pemeriksa?.idKasus(langkah) ?? [],
      sabar: rencana.ragu,
    });
    this.#penghapus = new Penghapus(this.#kantor, new Acak(rencana.benih, 'hapus'), {
      catat,
      idKasus: (langkah) => this.#pemeriksa?.idKasus(langkah) ?? [],
    });
    this.#dunia = new DuniaJauh(this.#jauh, rencana, new Acak(rencana.benih, 'dunia'), {
      jam: this.#jam,
      pengganggu: this.#pengganggu,
      kena: (g) => this.#kena(g),
      catat,
    });
  }

  /** @throws Pelanggaran when an invariant breaks, or what the office's own code threw. */
  async jalankan(): Promise<void> {
    try {
      await this.#mulai();
      await this.#sampai(this.#r.mulai + this.#r.lamaJam * JAM);
      await this.#pulihkanSemua();
      await this.#akhir();
    } finally {
      this.#pemeriksa?.tutup();
      await this.#kantor.tutup();
    }
  }

  async #mulai(): Promise<void> {
    if (this.#r.geserJauh !== 0) this.#kena('jam-jauh-meleset');
    const { app } = await this.#kantor.loket('A');
    void app;
    this.#pemeriksa = new Pemeriksa(this.#kantor.pathBasis, this.#jauh, this.#pejabat, (jenis, dari, ke) =>
      this.jalan.hitung(`jalur ${jenis} ${dari}→${ke}`),
    );
    for (let i = 0; i < this.#r.laporanAwal; i++) this.#dunia.laporanBaru();
    this.#berkala('A', this.#r.selang);
    this.#berkala('B', this.#r.selang * 2.3);
    this.#berulang(this.#r.jedaDunia, () => this.#peristiwaDunia());
    this.#berulang(this.#r.jedaTindakan, () => this.#tindakan());
    if (this.#r.menghapus) {
      const acak = new Acak(this.#r.benih, 'jam-hapus');
      this.#berulang(this.#r.jedaTindakan * 4, () => this.#menghapus(), acak);
    }
  }

  /** Again and again until the world heals, on average every `jeda` ms. */
  #berulang(jeda: number, kerja: () => void, acak: Acak = this.#acak): void {
    this.#jam.setelah(jeda * (0.2 + 1.6 * acak.next()), () => {
      if (this.#pulih) return;
      kerja();
      this.#berulang(jeda, kerja, acak);
    });
  }

  #berkala(nama: string, selang: number): void {
    this.#berulang(selang, () => this.#lintasan(nama));
  }

  #lintasan(nama: string): void {
    if (this.#pulih || this.#jam.kini < this.#matiSampai) return;
    const penuh = this.#acak.peluang(0.03);
    const dihentikan = this.#acak.peluang(0.03) ? this.#acak.n(20_000) : null;
    const ajal = this.#acak.peluang(this.#r.peluangMati) ? this.#acak.antara(1, 90) : null;
    this.#lewat(nama, (loket) => {
      if (ajal !== null) loket.proses.ajalDalam(ajal, () => this.#mati(loket, 'mati-mendadak'));
      const henti = new AbortController();
      if (dihentikan !== null)
        this.#jam.setelah(dihentikan, () => {
          if (loket.sibuk && !loket.proses.mati) this.#kena('dihentikan');
          henti.abort();
        });
      this.jalan.hitung('lintasan');
      this.#kantor.lintasan(loket, { penuh, signal: henti.signal });
    });
  }

  #mati(loket: Loket, sebab: Gangguan): void {
    this.#kena(sebab);
    this.#catat(`${loket.nama} mati`);
    this.#adaKematian = true;
    if (!loket.sibuk) return;
    this.#kantor.bersihSejakMati = false;
    // A service manager starts it again within seconds: sooner than any lease ends.
    const segera = this.#bangkit.peluang(0.5) ? this.#bangkit.antara(5, 90) * 1000 : null;
    if (segera !== null && !this.#pulih) this.#jam.setelah(segera, () => this.#lintasan(loket.nama));
  }

  #tindakan(): void {
    if (this.#jam.kini < this.#matiSampai) return;
    this.#lewat(this.#acak.peluang(0.7) ? 'A' : 'B', (loket) => {
      loket.proses
        .jalankan(() => this.#pejabat.bekerja(loket))
        .catch((galat: unknown) => {
          this.#kantor.cacat ??= galat;
        });
    });
  }

  #menghapus(): void {
    if (this.#jam.kini < this.#matiSampai) return;
    this.#lewat('A', (loket) => {
      loket.proses
        .jalankan(() => this.#penghapus.bekerja(loket))
        .catch((galat: unknown) => {
          this.#kantor.cacat ??= galat;
        });
    });
  }

  /** Does something in a process that lives; it is started first where it does not. */
  #lewat(nama: string, kerja: (loket: Loket) => void): void {
    this.#selagiDiam(async () => kerja(await this.#kantor.loket(nama)));
  }

  #peristiwaDunia(): void {
    const kantor = this.#acak.berbobot({ dunia: 20, jam: 0.7, mesin: 0.5, cadang: 0.6, pulihkan: 0.35 });
    switch (kantor) {
      case 'dunia':
        this.#dunia.peristiwa();
        return;
      case 'jam':
        this.#setelJam();
        return;
      case 'mesin':
        this.#mesinMati(this.#acak.antara(1, 14) * JAM);
        return;
      case 'cadang':
        this.#catat('cadangan dibuat');
        this.#selagiDiam(() => this.#kantor.cadangkan());
        return;
      case 'pulihkan':
        this.#pulihkanCadangan();
        return;
    }
  }

  #setelJam(): void {
    const geser = this.#acak.antara(-40, 40) * MENIT;
    this.#kena(geser < this.#kantor.geser ? 'jam-kantor-mundur' : 'jam-kantor-maju');
    this.#kantor.geser = geser;
    this.#catat(`jam kantor ${geser / MENIT} menit`);
  }

  /** Power off: everything dies at once, and nobody works until morning. */
  #mesinMati(lama: number): void {
    this.#kena('mesin-mati');
    for (const l of this.#kantor.hidup) {
      this.#mati(l, 'mati-mendadak');
      l.proses.bunuh();
    }
    this.#matiSampai = this.#jam.kini + lama;
  }

  #pulihkanCadangan(): void {
    this.#mesinMati(JAM);
    this.#selagiDiam(async () => {
      this.#pemeriksa?.tutup();
      if (await this.#kantor.pulihkan()) {
        this.#kena('cadangan-dipulihkan');
        this.#pernahDipulihkan = true;
      }
      this.#pemeriksa?.mulaiLagi(this.#kantor.pathBasis);
      this.#kantor.bersihSejakMati = false;
    });
  }

  /** Work outside the simulated processes: the world stands still until it is done. */
  #selagiDiam(kerja: () => Promise<void>): void {
    const janji = kerja()
      .catch((galat: unknown) => {
        this.#kantor.cacat ??= galat;
      })
      .finally(() => this.#diLuar.delete(janji));
    this.#diLuar.add(janji);
  }

  // ── time ──

  async #sampai(waktu: number): Promise<void> {
    while (this.#jam.langkah(waktu)) {
      await this.#tenang();
      await this.#sesudahPeristiwa();
    }
  }

  async #tenang(): Promise<void> {
    await Promise.all(this.#diLuar);
    for (let sepi = 0, n = 0; sepi < TURUTAN_TENANG; n++) {
      const lalu = Proses.pintuDilewati;
      await setImmediate();
      sepi = Proses.pintuDilewati !== lalu || this.#bergerak() ? 0 : sepi + 1;
      if (n > TURUTAN_MAKS) throw new Error('simulasi tidak pernah tenang');
    }
  }

  #bergerak(): boolean {
    return this.#kantor.hidup.some(({ proses }) => proses.tugas > 0 && proses.menunggu === 0);
  }

  async #sesudahPeristiwa(): Promise<void> {
    const { cacat, hidup, lintasanSelesai, bersihSejakMati } = this.#kantor;
    if (cacat !== null) throw cacat;
    const pemeriksa = this.#pemeriksa;
    if (pemeriksa === null) return;
    pemeriksa.jejak();
    const store = hidup[0]?.store;
    if (store !== undefined) {
      await pemeriksa.bacaNaskah(store);
      pemeriksa.efekBaru();
      await pemeriksa.kembaliAntre(store);
    }
    if (!this.#adaKematian && lintasanSelesai === this.#lintasanDiperiksa) return;
    this.#adaKematian = false;
    this.#lintasanDiperiksa = lintasanSelesai;
    pemeriksa.tabel();
    pemeriksa.kursor(this.#jam.kini);
    if (bersihSejakMati && hidup.every((l) => !l.sibuk)) pemeriksa.tanpaMengirim();
  }

  // ── the end ──

  async #pulihkanSemua(): Promise<void> {
    this.#pulih = true;
    this.#matiSampai = 0;
    this.#kantor.geser = 0;
    this.#pengganggu.peluang = 0;
    this.#dunia.sembuh();
    this.#catat('pulih');
    const langkah = (sisa: number) => {
      if (sisa === 0) return;
      this.#lewat('A', (loket) => {
        loket.proses.ajalDalam(Number.POSITIVE_INFINITY, () => undefined);
        loket.proses
          .jalankan(() => this.#pejabat.lepaskan(loket, sisa < PULIH_LINTASAN - MENYERAH_SESUDAH))
          .catch((galat: unknown) => {
            this.#kantor.cacat ??= galat;
          });
        // The last one only reads: what it would send could be seen by none after it.
        this.#kantor.lintasan(loket, sisa === 1 ? { penuh: true, only: 'pull' } : { penuh: false });
      });
      this.#jam.setelah(JAM, () => langkah(sisa - 1));
    };
    langkah(PULIH_LINTASAN);
    await this.#sampai(this.#jam.kini + (PULIH_LINTASAN + 1) * JAM);
  }

  async #akhir(): Promise<void> {
    const { app, store } = await this.#kantor.loket('A');
    if (this.#pemeriksa === null) return;
    await this.#penghapus.periksaAkhir(app);
    await periksaAkhir({
      jauh: this.#jauh,
      store,
      mesin: app.mesin,
      pemeriksa: this.#pemeriksa,
      rencana: this.#r,
      pernahDipulihkan: this.#pernahDipulihkan,
      kirimanTerakhir: this.#kantor.kirimanTerakhir,
    });
    this.#kantor.geledah();
    if (this.#kantor.cacat !== null) throw this.#kantor.cacat;
    const ujung = [...store.jejak()].at(-1);
    this.#catat(`jejak ${ujung?.seq} ${Buffer.from(ujung?.hash ?? []).toString('hex')}`);
    this.jalan.hitung('benih');
  }

  #kena(gangguan: Gangguan): void {
    this.jalan.hitung(`gangguan ${gangguan}`);
  }

  #catat(apa: string): void {
    this.jalan.tulis(this.#jam.kini, apa);
  }
}

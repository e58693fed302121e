import type { Acak } from './acak.ts';
import type { Gangguan, Penggangu } from './gangguan.ts';
import type { JamDunia } from './jam.ts';
import { kenari } from './kenari.ts';
import type { LaporanJauh, LaporModel } from './lapor-model.ts';
import { INSTANSI_LAIN } from './lapor-model.ts';
import type { Rencana } from './rencana.ts';

const MENIT = 60_000;
const JAM = 60 * MENIT;
/** Reports in one world: more would only be slower. */
const LAPORAN_MAKS = 40;
/** Longer than all tries of a schedule together (about 28 h). */
const SIAL_JAM = 96;

interface Alat {
  readonly jam: JamDunia;
  readonly pengganggu: Penggangu;
  readonly kena: (gangguan: Gangguan) => void;
  readonly catat: (apa: string) => void;
}

/** What citizens, the coordinating admin and the machines beyond the line do, whether we look or not. */
export class DuniaJauh {
  readonly #jauh: LaporModel;
  readonly #r: Rencana;
  readonly #acak: Acak;
  readonly #alat: Alat;
  #urut = 0;

  constructor(jauh: LaporModel, rencana: Rencana, acak: Acak, alat: Alat) {
    this.#jauh = jauh;
    this.#r = rencana;
    this.#acak = acak;
    this.#alat = alat;
  }

  laporanBaru(): void {
    const id = String(7_000_000 + this.#urut++ * 3 + this.#acak.n(3));
    const { benih, berlampiran } = this.#r;
    this.#jauh.taruh({
      id,
      judul: `Jalan ${kenari('Judul', benih)} rusak ${id}`,
      isi: `Isi ${kenari('Isi', benih)} ${id}`,
      status: this.#acak.peluang(0.05) ? 'Ditutup oleh Admin' : 'Terverifikasi',
      instansi: this.#acak.dari(this.#r.instansi),
      disposisi: this.#jauh.waktu - this.#acak.n(30 * 60) * MENIT,
      pelapor: `Sutrisno ${kenari('Nama', benih)}`,
      namaBerkas: berlampiran ? `KTP ${kenari('Berkas', benih)} ${id}.jpg` : null,
      klasifikasi: this.#acak.dari(['Pengaduan', 'Aspirasi', 'Permintaan Informasi']),
      tipe: this.#acak.dari(['', '', '', 'Anonim', 'Rahasia', 'Anonim, Rahasia'] as const),
    });
    const laporan = this.#jauh.laporan.get(id);
    if (laporan !== undefined && this.#r.sial && Number(id) % 3 === 0)
      laporan.sialSampai = this.#r.mulai + SIAL_JAM * JAM;
  }

  peristiwa(): void {
    const tenang = this.#r.peluangGangguan === 0;
    const apa = this.#acak.berbobot<keyof typeof BOBOT_WARGA | keyof typeof BOBOT_RUSAK>(
      tenang ? BOBOT_WARGA : { ...BOBOT_WARGA, ...BOBOT_RUSAK },
    );
    this.#alat.catat(`dunia: ${apa}`);
    if (apa === 'baru') {
      if (this.#jauh.laporan.size < LAPORAN_MAKS) this.laporanBaru();
      return;
    }
    if (apa in BOBOT_RUSAK) this.#rusak(apa as keyof typeof BOBOT_RUSAK);
    else this.#warga(apa as Exclude<keyof typeof BOBOT_WARGA, 'baru'>);
  }

  #warga(apa: Exclude<keyof typeof BOBOT_WARGA, 'baru'>): void {
    const laporan = (this.#acak.peluang(0.3) && this.#yangDijawab()) || this.#sembarang();
    switch (apa) {
      case 'judul':
        this.#jauh.ubah(laporan, {
          judul: `Judul baru ${kenari('Judul', this.#r.benih)} ${this.#acak.n(1_000_000)}`,
        });
        return;
      case 'ke-lain':
        this.#jauh.disposisikan(laporan, INSTANSI_LAIN);
        return;
      case 'ke-kita':
        this.#jauh.disposisikan(laporan, this.#acak.dari(this.#r.instansi));
        return;
      case 'tutup':
        this.#jauh.ubah((this.#acak.peluang(0.5) && this.#yangDijawab()) || laporan, {
          status: this.#acak.dari(['Ditutup oleh Admin', 'Ditutup oleh Sistem', 'Diarsipkan oleh Admin']),
        });
        return;
      case 'buka':
        this.#jauh.ubah(laporan, { status: 'Proses' });
        return;
      case 'balas': {
        const yang = this.#yangDijawab() ?? laporan;
        const responder = this.#acak.dari(['Pelapor', null, yang.pelapor, 'Admin LAPOR!']);
        this.#jauh.balas(
          yang,
          responder,
          `Terima kasih ${kenari('Balasan', this.#r.benih)} ${this.#jauh.waktu}`,
        );
        return;
      }
    }
  }

  #rusak(apa: keyof typeof BOBOT_RUSAK): void {
    const { jam, pengganggu, kena } = this.#alat;
    const nanti = (jamMaks: number) => jam.kini + this.#acak.antara(5, jamMaks * 60) * MENIT;
    const laporan = this.#sembarang();
    switch (apa) {
      case 'cacat':
        if (laporan.rusak) return;
        kena('catatan-cacat');
        this.#jauh.ubah(laporan, { rusak: true });
        return;
      case 'pulih':
        this.#pulihkan([...this.#jauh.laporan.values()].find((l) => l.rusak));
        return;
      case 'sial':
        laporan.sialSampai = jam.kini + this.#acak.antara(1, 40) * JAM;
        return;
      case 'hilang':
        laporan.hilangSampai = nanti(10);
        return;
      case 'kursor':
        this.#jauh.kedaluwarsakanKursor();
        return;
      case 'token':
        this.#jauh.cabutToken();
        return;
      case 'token-ditolak':
        this.#jauh.tokenDitolakSampai = nanti(4);
        return;
      case 'padam':
        this.#jauh.padamSampai = nanti(12);
        return;
      case 'riwayat':
        this.#jauh.riwayatRusakSampai = nanti(6);
        return;
      case 'peluang':
        pengganggu.peluang = this.#acak.dari([0, 0.02, 0.1, 0.3, 0.6]);
        return;
    }
  }

  #pulihkan(laporan: LaporanJauh | undefined): void {
    if (laporan === undefined) return;
    this.#alat.kena('catatan-pulih');
    this.#jauh.ubah(laporan, { rusak: false });
  }

  /** Nothing goes wrong any more; half of what breaks the contract is mended. */
  sembuh(): void {
    this.#jauh.tenang = true;
    this.#jauh.padamSampai = 0;
    this.#jauh.tokenDitolakSampai = 0;
    this.#jauh.riwayatRusakSampai = 0;
    for (const l of this.#jauh.laporan.values()) {
      l.sialSampai = 0;
      l.hilangSampai = 0;
      l.riwayatRusakSampai = 0;
      if (l.rusak && this.#acak.peluang(0.5)) this.#pulihkan(l);
    }
  }

  /** One that has an answer of ours, a final one first: there replies and closings mean most. */
  #yangDijawab(): LaporanJauh | null {
    const jenis = this.#acak.peluang(0.7) ? 'akhir' : 'sementara';
    const ids = this.#jauh.efek.flatMap((e) => (e.jenis === jenis ? [e.trackingId] : []));
    return ids.length === 0 ? null : (this.#jauh.laporan.get(this.#acak.dari(ids)) ?? null);
  }

  #sembarang(): LaporanJauh {
    return this.#acak.dari([...this.#jauh.laporan.values()]);
  }
}

const BOBOT_WARGA = { baru: 6, judul: 3, 'ke-lain': 1, 'ke-kita': 1, tutup: 1.2, buka: 0.8, balas: 5 };
const BOBOT_RUSAK = {
  cacat: 1.5,
  pulih: 1.2,
  sial: 0.8,
  hilang: 1.2,
  kursor: 0.8,
  token: 1,
  'token-ditolak': 0.5,
  padam: 0.5,
  riwayat: 0.6,
  peluang: 1,
};

import type { DefinisiSop } from '../definisi/definisi.ts';
import { KANAL_LAPOR } from '../definisi/definisi.ts';
import { MENUNGGU_PELAPOR, TIDAK_DITANGGAPI } from '../kasus/kasus.ts';
import type { KantorHariIni } from '../kasus/petugas-apip.ts';
import { dibukaBagi } from '../kasus/petugas-apip.ts';
import type { Penugasan, Petugas } from '../petugas.ts';
import { dalamMasa, peranPada } from '../petugas.ts';
import { penyetujuKasus } from '../tindakan/untuk-disetujui.ts';
import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { tanggalPada } from '../waktu/waktu.ts';
import type {
  BahanLembar,
  KasusLembar,
  KelompokLembar,
  LembarTenggat,
  MilikKasus,
} from './lembar-tenggat.ts';

export interface KantorLembar {
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
  /** SOP texts that cases are pinned to, by their hash. */
  readonly semuaSop: ReadonlyMap<string, DefinisiSop>;
  readonly zona: Zona;
}

export interface SaatLembar {
  readonly hari: Tanggal;
  /** ms UTC. */
  readonly pada: number;
}

/** One digest for each officer who is in service on that day, in the order of the settings; of `antre` only what no connection sends. */
export function bagiLembar(
  bahan: BahanLembar,
  kantor: KantorLembar,
  saat: SaatLembar,
): readonly LembarTenggat[] {
  const meja = new Meja(kantor, saat.pada);
  return meja.bertugas.map((petugas) => lembarBagi(petugas, bahan, meja, saat));
}

/** Without those of cases at APIP: what may be shown to somebody who has not said who they are. */
export const tanpaApip = (bahan: BahanLembar): BahanLembar => {
  const tampak = ({ apip }: MilikKasus): boolean => apip === null;
  const tersembunyi = new Set(bahan.kasus.filter((k) => !tampak(k)).map(({ nomor }) => nomor));
  return {
    ...bahan,
    kasus: bahan.kasus.filter(tampak),
    kiriman: bahan.kiriman.filter(tampak),
    antre: bahan.antre.filter(tampak),
    alarm: bahan.alarm.filter(({ nomor }) => !tersembunyi.has(nomor)),
  };
};

function lembarBagi(petugas: string, bahan: BahanLembar, meja: Meja, saat: SaatLembar): LembarTenggat {
  const disalin = bahan.antre.filter((k) => meja.memegang(petugas, k));
  const siap = new Set(bahan.antre.map((k) => k.nomor));
  const kasus = bahan.kasus
    .filter((k) => meja.memegang(petugas, k) || meja.menyetujui(petugas, k))
    .map((k) => (siap.has(k.nomor) ? { ...k, siapDisalin: true } : k));
  const nomor = new Set(kasus.filter((k) => meja.terbuka(petugas, k)).map((k) => k.nomor));
  const kelompok = (nama: KelompokLembar) =>
    kasus
      .filter((k) => (meja.menyetujui(petugas, k) ? 'kepala' : kelompokLembar(k, saat.pada)) === nama)
      .sort(urutan)
      .map((k) => (meja.terbuka(petugas, k) ? k : nomorSaja(k)));
  return {
    petugas,
    ...saat,
    kelompok: {
      terlambat: kelompok('terlambat'),
      hariIni: kelompok('hariIni'),
      balasan: kelompok('balasan'),
      menunggu: kelompok('menunggu'),
      penutupan: kelompok('penutupan'),
      kepala: kelompok('kepala'),
    },
    kiriman: bahan.kiriman.filter((k) => meja.memegang(petugas, k)),
    disalin,
    karantina: meja.menerima(petugas) ? bahan.karantina : [],
    alarm: bahan.alarm.filter((a) => nomor.has(a.nomor)),
    sejak: null,
    takTerbaca: bahan.takTerbaca,
  };
}

/** What is hidden at APIP and waits for this reader's approval: `show` opens that and no more. */
const nomorSaja = ({ id, nomor, sop, langkah, apip }: KasusLembar): KasusLembar => ({
  id,
  nomor,
  sop,
  langkah,
  apip,
  penanggungJawab: null,
  kategori: null,
  tenggatSop: null,
  tenggatNasional: null,
  terdekat: null,
  alarm: null,
  putaran: 1,
  mendesak: false,
  menunggu: null,
  balasan: null,
  dikembalikan: false,
  tertutup: true,
});

/**
 * A case stands in one group only: before whoever approves it at the desk of the head, be there replies too. What only the head can move stands at the desk of the head, late or not; what is late
 * although it waits for others has to be pressed for: it stands among the late, which say whom it waits for.
 */
function kelompokLembar(k: KasusLembar, pada: number): KelompokLembar {
  // Ended here: nothing but being closed in LAPOR! stops its clock.
  if (k.langkah === TIDAK_DITANGGAPI) return 'penutupan';
  // In a running round the answer answers the reply too, and its deadline burns first.
  if (k.balasan !== null && k.langkah === MENUNGGU_PELAPOR) return 'balasan';
  if (k.menunggu?.siapa === 'kepala') return 'kepala';
  if (k.terdekat !== null && k.terdekat < pada) return 'terlambat';
  return k.menunggu === null ? 'hariIni' : 'menunggu';
}

/** Urgent first, then by the nearer deadline, those without one last. */
const urutan = (a: KasusLembar, b: KasusLembar): number =>
  Number(b.mendesak) - Number(a.mendesak) ||
  (a.terdekat ?? Number.MAX_SAFE_INTEGER) - (b.terdekat ?? Number.MAX_SAFE_INTEGER) ||
  (a.nomor < b.nomor ? -1 : 1);

const pelaksanaAwal = (sop: DefinisiSop | undefined): string | undefined =>
  Object.values(sop?.langkah ?? {}).find((langkah) => langkah.awal)?.pelaksana;

/** Who sits where on one day. */
class Meja {
  readonly bertugas: readonly string[];
  readonly #kantor: KantorHariIni;
  readonly #sop: KantorLembar['semuaSop'];
  readonly #peran: ReadonlyMap<string, readonly string[]>;
  /** Holders of a role, by the role: the same few are asked for thousands of cases. */
  readonly #pemegang = new Map<string, ReadonlySet<string>>();

  constructor({ petugas, penugasan, semuaSop, zona }: KantorLembar, pada: number) {
    this.#kantor = { petugas, penugasan, sekarang: pada, zona };
    const hari = tanggalPada(pada, zona);
    this.bertugas = petugas
      .filter(({ berlakuDari, berlakuSampai }) => dalamMasa(hari, berlakuDari, berlakuSampai))
      .map(({ id }) => id);
    this.#sop = semuaSop;
    this.#peran = new Map(this.bertugas.map((id) => [id, peranPada(id, pada, petugas, penugasan, zona)]));
  }

  /** On their desk as the head's. */
  menyetujui(petugas: string, kasus: KasusLembar): boolean {
    return kasus.menunggu?.siapa === 'kepala' && this.#penyetuju(petugas, kasus);
  }

  terbuka(petugas: string, kasus: MilikKasus): boolean {
    return dibukaBagi(kasus, petugas, this.#kantor);
  }

  /**
   * Of a case at APIP nobody but the named officer, or who stands in for them, is told. Any other is its holder's; where nobody in service holds it,
   * theirs who perform its step; where nobody does, everybody's: a deadline that nobody is told of passes.
   */
  memegang(petugas: string, kasus: MilikKasus): boolean {
    if (kasus.apip !== null) return this.terbuka(petugas, kasus);
    if (kasus.penanggungJawab !== null && this.#peran.has(kasus.penanggungJawab))
      return kasus.penanggungJawab === petugas;
    const sop = this.#sop.get(kasus.sop);
    // At an end nobody performs anything: what is left to do there is for who takes in.
    return this.#atauSemua(sop?.langkah[kasus.langkah]?.pelaksana ?? pelaksanaAwal(sop), petugas);
  }

  /** Records that could not be read are nobody's case yet: they are for who takes in what comes from LAPOR!. */
  menerima(petugas: string): boolean {
    const sop = [...this.#sop.values()].find(({ kanal }) => kanal.includes(KANAL_LAPOR));
    return this.#atauSemua(pelaksanaAwal(sop), petugas);
  }

  #penyetuju(petugas: string, { sop: hash, apip }: MilikKasus): boolean {
    const sop = this.#sop.get(hash);
    if (sop === undefined) return false;
    const { zona } = this.#kantor;
    // Few are there; of all others the holders of the role are remembered.
    if (apip !== null)
      return penyetujuKasus({ apip }, { ...this.#kantor, aturan: { sop, tenggat: { zona } } }, petugas);
    const penyetuju = sop.jawaban?.penyetuju ?? [];
    return penyetuju.some((peran) => this.#peranDipegang(peran).has(petugas));
  }

  #atauSemua(peran: string | undefined, petugas: string): boolean {
    const pemegang = this.#peranDipegang(peran ?? '');
    return pemegang.size === 0 || pemegang.has(petugas);
  }

  #peranDipegang(peran: string): ReadonlySet<string> {
    const ada = this.#pemegang.get(peran);
    if (ada !== undefined) return ada;
    const pemegang = new Set(this.bertugas.filter((id) => this.#peran.get(id)?.includes(peran)));
    this.#pemegang.set(peran, pemegang);
    return pemegang;
  }
}

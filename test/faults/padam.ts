import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomBerbenih } from '../kembaran/random.ts';
import { Cakram, type NasibTakDisinkron } from './cakram.ts';
import { Penyimak } from './kerahasiaan.ts';
import { Panggung, tulisTindakan } from './panggung.ts';
import { bukaKantor, type IsiData, periksaData } from './periksa-data.ts';
import { bacaRekaman, type Operasi, PILIHAN_REKAM } from './rekaman.ts';
import { lacak, type Terlacak } from './strace.ts';

export interface OpsiPadam {
  readonly seed: number;
  /** The control: `synchronous=NORMAL`. */
  readonly tanpaTunggu?: boolean;
  /** Images at each acknowledged moment, beside the two extremes. */
  readonly perDiakui: number;
  /** Moments between two acknowledgements, drawn at random; one image each. */
  readonly diAntara: number;
}

export interface HasilPadam {
  readonly citra: number;
  /** Processes that acknowledged something. */
  readonly diakui: number;
  readonly operasi: number;
  readonly fsync: number;
  /** Images that broke a promise, in words. */
  readonly salah: readonly string[];
  /** Where a reporter's words or the token were found (I9). */
  readonly bocor: readonly string[];
}

/** One process: what it did to the disk, and what was in the data folder when it had ended. */
interface Babak {
  readonly nama: string;
  readonly operasi: readonly Operasi[];
  readonly sesudah: IsiData;
  readonly bocor: readonly string[];
}

/** Records an office's work, cuts the power over and over, and opens what is left. */
export async function padamkan(opsi: OpsiPadam): Promise<HasilPadam> {
  await using panggung = new Panggung();
  await panggung.sandboxBaru();
  const kantor = panggung.kantorBaru('asli');
  const awal = isiFolder(kantor);
  const babak = await rekam(panggung, kantor, opsi.tanpaTunggu ?? false);
  const pengadil = new Pengadil(panggung, kantor, awal, opsi);
  for (const satu of babak) await pengadil.jalankan(satu);
  pengadil.bandingkan(isiFolder(kantor));
  const operasi = babak.flatMap((b) => b.operasi);
  return {
    ...pengadil.hasil(),
    bocor: babak.flatMap((b) => b.bocor),
    operasi: operasi.length,
    fsync: operasi.filter((o) => o.jenis === 'fsync').length,
  };
}

/** Every process of a small office's day: made, pulled, acts recorded (with a photo), pushed, acts again. */
async function rekam(panggung: Panggung, kantor: string, tanpaTunggu: boolean): Promise<readonly Babak[]> {
  const babak: Babak[] = [];
  const jalankan = async (...argumen: readonly string[]): Promise<void> => {
    const proses = await lacak(kantor, PILIHAN_REKAM, argumen, tanpaTunggu ? TANPA_TUNGGU : {});
    if (proses.kode !== 0 && proses.kode !== 3)
      throw new Error(`${argumen[0]}: exit ${proses.kode} ${proses.galat}`);
    const operasi = [...bacaRekaman(proses.log)];
    const sesudah = await periksaSalinan(panggung, kantor);
    babak.push({ nama: argumen.join(' '), operasi, sesudah, bocor: bocor(kantor, proses, operasi) });
  };
  await jalankan('sync', '--json');
  const ids = await diTelaah(panggung.salin(kantor, 'baca'));
  for (const [i, nama] of ['satu.jsonl', 'dua.jsonl', 'tiga.jsonl'].entries()) {
    tulisTindakan(kantor, ids.slice(i * 2, i * 2 + 2), nama, i);
    await jalankan('catat', '--from', nama, '--json');
  }
  await jalankan('sync', '--json');
  await jalankan(
    'catat',
    ids[7] ?? '',
    'tandai-mendesak',
    '--sebagai',
    'hubung',
    '--isian',
    'alasan=Genting',
  );
  return babak;
}

/** Whatever it said, and whatever it wrote anywhere, were it gone a moment later. */
function bocor(kantor: string, proses: Terlacak, operasi: readonly Operasi[]): readonly string[] {
  const penyimak = new Penyimak(kantor);
  const tulisan = operasi.flatMap((o) =>
    o.jenis === 'tulis' ? penyimak.tulisan(kantor, o.path, o.isi) : [],
  );
  return [...new Set([...penyimak.ucapan(proses), ...tulisan, ...penyimak.folder(kantor)])];
}

const TANPA_TUNGGU = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'tanpa-tunggu.mjs')).href}`,
};

async function periksaSalinan(panggung: Panggung, kantor: string): Promise<IsiData> {
  const salinan = panggung.salin(kantor, 'sesudah');
  const isi = await periksaData(salinan);
  rmSync(salinan, { recursive: true });
  return isi;
}

async function diTelaah(folder: string): Promise<readonly string[]> {
  await using app = await bukaKantor(folder);
  const ids: string[] = [];
  for await (const { trackingId } of app.store.daftar({ langkah: ['telaah'] })) ids.push(trackingId ?? '');
  return ids;
}

const KOSONG: IsiData = { jejak: [], kiriman: [], berkas: [] };

class Pengadil {
  readonly #panggung: Panggung;
  readonly #cakram: Cakram;
  readonly #opsi: OpsiPadam;
  readonly #acak: () => number;
  readonly #salah: string[] = [];
  /** What was acknowledged up to now. */
  #janji = KOSONG;
  #citra = 0;
  #diakui = 0;

  constructor(panggung: Panggung, kantor: string, awal: ReadonlyMap<string, Buffer>, opsi: OpsiPadam) {
    this.#panggung = panggung;
    this.#opsi = opsi;
    this.#cakram = new Cakram(kantor);
    for (const [nama, isi] of awal) this.#cakram.muat(nama, isi);
    const random = randomBerbenih(opsi.seed);
    this.#acak = () => random.next();
  }

  async jalankan({ nama, operasi, sesudah }: Babak): Promise<void> {
    const diAntara = new Set(
      Array.from({ length: this.#opsi.diAntara }, () => Math.floor(this.#acak() * operasi.length)),
    );
    if (operasi.some((o) => o.jenis === 'diakui')) this.#diakui++;
    for (const [i, o] of operasi.entries()) {
      this.#cakram.terapkan(o);
      if (o.jenis === 'diakui') await this.#akui(nama, sesudah);
      else if (diAntara.has(i)) await this.#padam(`${nama}, call ${i}`, 'acak');
    }
  }

  async #akui(nama: string, sesudah: IsiData): Promise<void> {
    this.#janji = sesudah;
    await this.#padam(`${nama}, acknowledged`, 'hilang');
    await this.#padam(`${nama}, acknowledged`, 'ada');
    for (let i = 0; i < this.#opsi.perDiakui; i++) await this.#padam(`${nama}, acknowledged`, 'acak');
  }

  async #padam(saat: string, nasib: NasibTakDisinkron): Promise<void> {
    const citra = this.#panggung.salin(null, 'citra');
    this.#cakram.tulisCitra(citra, nasib, this.#acak);
    this.#citra++;
    const salah = await periksaData(citra).then(
      (ada) => ingkar(this.#janji, ada).join(', '),
      (galat: unknown) => (galat instanceof Error ? galat.message : String(galat)),
    );
    if (salah !== '') this.#salah.push(`${saat} (${nasib}): ${salah}`);
    rmSync(citra, { recursive: true });
  }

  /** The recording is whole: replayed, it gives the files that really stand there. */
  bandingkan(nyata: ReadonlyMap<string, Buffer>): void {
    const kini = this.#cakram.kini();
    for (const nama of new Set([...kini.keys(), ...nyata.keys()]))
      if (!nama.endsWith('.jsonl') && nyata.get(nama)?.equals(kini.get(nama) ?? Buffer.alloc(0)) !== true)
        throw new Error(`the recording does not give ${nama} as it is`);
  }

  hasil(): Pick<HasilPadam, 'citra' | 'diakui' | 'salah'> {
    return { citra: this.#citra, diakui: this.#diakui, salah: this.#salah };
  }
}

/** I3, I8: what was acknowledged and is not there any more. */
function ingkar(janji: IsiData, ada: IsiData): readonly string[] {
  const jejak = janji.jejak.filter((hash, i) => ada.jejak[i] !== hash).length;
  const kiriman = janji.kiriman.filter((k) => !ada.kiriman.some((a) => a.id === k.id)).length;
  const berkas = janji.berkas.filter((b) => !ada.berkas.includes(b)).length;
  return [
    ...(jejak === 0 ? [] : [`${jejak} acknowledged journal rows lost`]),
    ...(kiriman === 0 ? [] : [`${kiriman} acknowledged answers lost`]),
    ...(berkas === 0 ? [] : [`${berkas} acknowledged files lost`]),
  ];
}

function isiFolder(folder: string): ReadonlyMap<string, Buffer> {
  const semua = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((d) => d.isFile());
  return new Map(
    semua.map((d) => {
      const path = join(d.parentPath, d.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

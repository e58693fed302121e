import type { BarisDaftar, KasusRinci } from '../ports/store.ts';
import { bungkus, potong, rata } from './tampilan/lebar.ts';
import type { TampilanSop } from './tampilan/tampilan.ts';
import { judulBagian, kalimatBaris, namaLangkah, namaTindakan } from './tampilan/tampilan.ts';
import { sisaTeks, waktuPendek } from './tampilan/waktu-terbaca.ts';

export interface IsiDemo {
  readonly tarikan: { readonly pull: { readonly new: number } };
  readonly kiriman: { readonly push: { readonly sent: number } };
  /** What the stand-in itself counted. */
  readonly efek: {
    readonly tindak_lanjut: { readonly total: number };
    readonly kembalikan: { readonly total: number };
  };
  readonly daftar: readonly BarisDaftar[];
  readonly utama: KasusRinci | null;
  readonly tandaTerima: { readonly kiriman: string; readonly idJauh: string } | null;
  readonly config: string;
  readonly folder: string;
}

/** One screen: what happened, what is due, one answer's way, where the data lies, what to try next. */
export function demoTeks(isi: IsiDemo, t: TampilanSop): readonly string[] {
  const { demo } = t.katalog;
  const efek = isi.efek.tindak_lanjut.total + isi.efek.kembalikan.total;
  return [
    '',
    judulBagian(demo.judul, t),
    ...kalimatBaris(demo.terjadi(isi.tarikan.pull.new, isi.kiriman.push.sent, efek), t.lebar, 0),
    '',
    judulBagian(demo.tenggat, t),
    ...tabelTenggat(isi.daftar, t),
    '',
    ...(isi.utama === null ? [] : [...perjalanan(isi.utama, isi.tandaTerima, t), '']),
    `${judulBagian(demo.data, t)} ${demo.dataHanya}`,
    `  ${isi.folder}`,
    judulBagian(demo.coba, t),
    ...cobaBaris(isi),
    demo.nyata,
  ];
}

const LEBAR_NOMOR = 12;
const LEBAR_LANGKAH = 24;
const LEBAR_TENGGAT = 21;

function tabelTenggat(daftar: readonly BarisDaftar[], t: TampilanSop): readonly string[] {
  const { kolom } = t.katalog.demo;
  const baris = (a: string, b: string, c: string, d: string): string =>
    `  ${rata(a, LEBAR_NOMOR)}${rata(potong(b, LEBAR_LANGKAH - 1), LEBAR_LANGKAH)}${rata(c, LEBAR_TENGGAT)}${d}`.trimEnd();
  const tenggat = (ms: number | null): string => (ms === null ? '-' : sisaTeks(ms, t));
  return [
    t.gaya.redup(baris(kolom.nomor, kolom.langkah, kolom.sop, kolom.nasional)),
    ...daftar.map((b) =>
      baris(
        b.trackingId ?? '',
        namaLangkah(t.sop, b.langkah),
        tenggat(b.tenggatSop),
        tenggat(b.tenggatNasional),
      ),
    ),
  ];
}

/** The act that rests on the Berita Acara: its approval is told before it. */
const SESUDAH_BA = 'verifikasi-lapangan';

function perjalanan(rinci: KasusRinci, tanda: IsiDemo['tandaTerima'], t: TampilanSop): readonly string[] {
  const { demo } = t.katalog;
  const { kasus, tindakan, ba } = rinci;
  const batas = tindakan.findIndex((a) => a.aksi === SESUDAH_BA);
  const nama = (semua: KasusRinci['tindakan']): string =>
    semua.map((a) => namaTindakan(t.sop, a.aksi)).join(' → ');
  const nomorBa = ba[0]?.nomorRegister ?? null;
  const terkirim = kasus.kiriman.find((k) => k.id === tanda?.kiriman)?.terkirimPada ?? null;
  const tahap: readonly (readonly [number | null, string])[] = [
    [kasus.putaran[0]?.mulai ?? kasus.terlihat, demo.disposisi],
    [tindakan[0]?.terjadi ?? null, nama(tindakan.slice(0, batas))],
    [null, nomorBa === null ? '' : demo.ba(nomorBa)],
    [null, nama(tindakan.slice(batas))],
    [terkirim, tanda === null ? '' : demo.terkirim(tanda.kiriman, tanda.idJauh)],
  ];
  return [
    judulBagian(demo.perjalanan(kasus.trackingId ?? ''), t),
    ...tahap.filter(([, apa]) => apa !== '').flatMap(([pada, apa]) => barisTahap(pada, apa, t)),
  ];
}

const LEBAR_WAKTU = 15;

function barisTahap(pada: number | null, apa: string, t: TampilanSop): readonly string[] {
  const kapan = pada === null ? '' : waktuPendek(pada, t);
  return bungkus(apa, t.lebar - LEBAR_WAKTU - 2).map(
    (baris, i) => `  ${rata(i === 0 ? kapan : '', LEBAR_WAKTU)}${baris}`,
  );
}

function cobaBaris({ config, utama, tandaTerima }: IsiDemo): readonly string[] {
  const perintah = `node bin/penghubung.mjs --config ${config}`;
  return [
    `  ${perintah} list`,
    `  ${perintah} why ${utama?.kasus.trackingId ?? 'ID'}`,
    `  ${perintah} kiriman show ${tandaTerima?.kiriman ?? 'ID'}`,
  ];
}

import type { BarisDaftar, KasusRinci } from '../ports/store.ts';
import { bersih, potong, rata } from './lebar.ts';
import type { TampilanSop } from './tampilan.ts';
import { judulBagian, namaLangkah, namaTindakan } from './tampilan.ts';
import { sisaTeks, waktuPendek } from './waktu-terbaca.ts';

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
    demo.terjadi(isi.tarikan.pull.new, isi.kiriman.push.sent, efek),
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

function perjalanan(rinci: KasusRinci, tanda: IsiDemo['tandaTerima'], t: TampilanSop): readonly string[] {
  const { demo } = t.katalog;
  const { kasus, tindakan, ba } = rinci;
  const disposisi = kasus.putaran[0]?.mulai ?? kasus.terlihat;
  const kirimanTerkirim = kasus.kiriman.find((k) => k.id === tanda?.kiriman);
  const nomorBa = ba[0]?.nomorRegister;
  const langkah: readonly (readonly [number | null, string])[] = [
    [disposisi, demo.disposisi],
    ...tindakan.map((a) => [a.terjadi, namaTindakan(t.sop, a.aksi)] as const),
  ];
  const sesudah: readonly (readonly [number | null, string])[] = [
    ...(nomorBa ? [[null, demo.ba(nomorBa)] as const] : []),
    ...(tanda === null
      ? []
      : [[kirimanTerkirim?.terkirimPada ?? null, demo.terkirim(tanda.kiriman, tanda.idJauh)] as const]),
  ];
  return [
    judulBagian(demo.perjalanan(kasus.trackingId ?? ''), t),
    ...[...ringkaskan(langkah), ...sesudah].map(([pada, apa]) => {
      const kapan = pada === null ? '' : waktuPendek(pada, t);
      return `  ${rata(kapan, LEBAR_TENGGAT - 2)}${bersih(apa)}`;
    }),
  ];
}

/** Acts of one minute stand on one line: the demo does them all at once. */
function ringkaskan(
  langkah: readonly (readonly [number | null, string])[],
): readonly (readonly [number | null, string])[] {
  const [awal, ...lain] = langkah;
  if (awal === undefined) return [];
  const MENIT = 4;
  const hasil: (readonly [number | null, string])[] = [awal];
  for (let i = 0; i < lain.length; i += MENIT) {
    const bagian = lain.slice(i, i + MENIT);
    hasil.push([i === 0 ? (bagian[0]?.[0] ?? null) : null, bagian.map(([, apa]) => apa).join(' → ')]);
  }
  return hasil;
}

function cobaBaris({ config, utama, tandaTerima }: IsiDemo): readonly string[] {
  const perintah = `node bin/penghubung.mjs --config ${config}`;
  return [
    `  ${perintah} list`,
    `  ${perintah} why ${utama?.kasus.trackingId ?? 'ID'}`,
    `  ${perintah} kiriman show ${tandaTerima?.kiriman ?? 'ID'}`,
  ];
}

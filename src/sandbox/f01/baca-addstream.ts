export interface AduanF01 {
  readonly token: string;
  readonly nama: string | null;
  readonly rahasia: boolean;
  readonly anonim: boolean;
  readonly isi: string;
}

type Hasil = { readonly ok: true; readonly value: AduanF01 } | { readonly ok: false; readonly error: string };

const BADAN_MAKS_BYTE = 64 * 1024;
const ISI_MAKS = 10_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Elements by their place; those without attributes here take none. */
const ATRIBUT: Readonly<Record<string, readonly string[]>> = {
  lapor: ['token'],
  'lapor/pelapor': [],
  'lapor/pelapor/email': [],
  'lapor/pelapor/telpon': [],
  'lapor/pelapor/namadepan': [],
  'lapor/pelapor/namabelakang': [],
  'lapor/laporan': ['rahasia', 'anonim'],
  'lapor/laporan/isi': [],
};
const WADAH: ReadonlySet<string> = new Set(['lapor', 'lapor/pelapor', 'lapor/laporan']);

// No DTD, comment, CDATA or processing instruction has a place here: they match nothing.
const DEKLARASI = /^\uFEFF?\s*(?:<\?xml(?: [a-z]{1,16}="[\w.-]{1,16}"){1,3}\s?\?>)?\s*/;
const BAGIAN = /<(\/?)([a-z]{1,16})((?:\s+[a-z]{1,16}="[^"<]{0,200}")*)\s*(\/?)>|([^<]+)/y;
const SEBUAH_ATRIBUT = /([a-z]{1,16})="([^"<]{0,200})"/g;
const KENDALI = /[^\P{Cc}\t\n\r]/u;

/** The body of addstream: exactly this shape and no other XML, bounded; no entity but the five that XML itself has. */
export function bacaAddstream(badan: Uint8Array): Hasil {
  if (badan.length > BADAN_MAKS_BYTE) return tolak('terlalu besar');
  try {
    return keAduan(uraikan(utf8.decode(badan)));
  } catch (galat) {
    return tolak(galat instanceof XmlDitolak ? galat.message : 'bukan UTF-8');
  }
}

class XmlDitolak extends Error {}

/** Texts by their element's place, attributes by `place@name`. */
type Terurai = ReadonlyMap<string, string>;

function uraikan(teks: string): Terurai {
  if (KENDALI.test(teks)) throw new XmlDitolak('karakter terlarang');
  const nilai = new Map<string, string>();
  const tumpukan: string[] = [];
  BAGIAN.lastIndex = DEKLARASI.exec(teks)?.[0].length ?? 0;
  while (BAGIAN.lastIndex < teks.length) {
    const cocok = BAGIAN.exec(teks);
    if (cocok === null) throw new XmlDitolak('bukan XML yang dikenal');
    const [, tutup, nama = '', atribut = '', kosong, isi] = cocok;
    if (isi !== undefined) tulis(nilai, tumpukan.join('/'), isi);
    else if (tutup === '/') {
      if (atribut !== '' || kosong !== '' || tumpukan.pop() !== nama)
        throw new XmlDitolak('elemen tidak sepadan');
    } else {
      buka(nilai, [...tumpukan, nama].join('/'), atribut);
      if (kosong === '') tumpukan.push(nama);
    }
  }
  if (tumpukan.length > 0) throw new XmlDitolak('elemen tidak ditutup');
  return nilai;
}

function buka(nilai: Map<string, string>, letak: string, atribut: string): void {
  const boleh = Object.hasOwn(ATRIBUT, letak) ? ATRIBUT[letak] : undefined;
  if (boleh === undefined || nilai.has(letak)) throw new XmlDitolak('elemen tidak dikenal atau berulang');
  nilai.set(letak, '');
  for (const [, nama = '', isi = ''] of atribut.matchAll(SEBUAH_ATRIBUT)) {
    const kunci = `${letak}@${nama}`;
    if (!boleh.includes(nama) || nilai.has(kunci))
      throw new XmlDitolak('atribut tidak dikenal atau berulang');
    nilai.set(kunci, tanpaEntitas(isi));
  }
}

function tulis(nilai: Map<string, string>, letak: string, isi: string): void {
  if (isi.trim() === '' && (letak === '' || WADAH.has(letak))) return;
  if (letak === '' || WADAH.has(letak)) throw new XmlDitolak('teks di luar tempatnya');
  nilai.set(letak, (nilai.get(letak) ?? '') + tanpaEntitas(isi));
}

const ENTITAS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function tanpaEntitas(teks: string): string {
  return teks.replace(/&([^;&]{0,8};)?/g, (_, nama: string | undefined) => {
    const huruf = ENTITAS[nama?.slice(0, -1) ?? ''];
    if (huruf === undefined) throw new XmlDitolak('entitas');
    return huruf;
  });
}

function keAduan(nilai: Terurai): Hasil {
  const isi = nilai.get('lapor/laporan/isi')?.trim() ?? '';
  const token = nilai.get('lapor@token');
  if (token === undefined || !nilai.has('lapor/pelapor')) return tolak('token atau pelapor tidak ada');
  if (isi === '' || isi.length > ISI_MAKS) return tolak(`isi: 1 sampai ${ISI_MAKS} karakter`);
  const [rahasia, anonim] = ['rahasia', 'anonim'].map((nama) => nilai.get(`lapor/laporan@${nama}`) ?? '0');
  if (!TANDA.has(rahasia ?? '') || !TANDA.has(anonim ?? '')) return tolak('rahasia, anonim: "0" atau "1"');
  const nama = ['namadepan', 'namabelakang'].map((n) => nilai.get(`lapor/pelapor/${n}`)?.trim() ?? '');
  const value = {
    token,
    isi,
    rahasia: rahasia === '1',
    anonim: anonim === '1',
    nama: nama.join(' ').trim() || null,
  };
  return { ok: true, value };
}

const TANDA: ReadonlySet<string> = new Set(['0', '1']);
const tolak = (error: string): Hasil => ({ ok: false, error });

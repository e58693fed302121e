import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { AturanTenggat } from '../../../src/sop/aturan.ts';
import { type Batas, SATUAN } from '../../../src/sop/definisi/definisi.ts';
import { hitungTenggat, type Jeda, type Tenggat } from '../../../src/sop/tenggat/tenggat.ts';
import type { JamKerja, Rentang } from '../../../src/sop/waktu/jam-kerja.ts';
import type { Kalender } from '../../../src/sop/waktu/kalender.ts';
import { parseWaktu, type Zona } from '../../../src/sop/waktu/waktu.ts';
import { teks } from '../../../src/teks/teks.ts';
import { aturanBawaan, kalenderBawaan } from '../kalender-uji.ts';

/** docs/tenggat.md: deadlines that a person worked out with a calendar. */
const HALAMAN = readFileSync(new URL('../../../docs/tenggat.md', import.meta.url), 'utf8');

interface Baris {
  readonly bagian: string;
  readonly mulai: string;
  readonly batas: string;
  readonly setelan: string;
  readonly jatuh: string;
  readonly sebab: string;
}

const KEPALA = ['Mulai', 'Batas', 'Setelan', 'Jatuh', 'Sebab'];
const sel = (baris: string): readonly string[] =>
  baris
    .split('|')
    .slice(1, -1)
    .map((teksSel) => teksSel.trim());

const TABEL: readonly Baris[] = HALAMAN.split(/^## /m)
  .slice(1)
  .flatMap((bagian) => {
    const [judul = '', ...baris] = bagian.split('\n');
    return baris
      .filter((satu) => satu.startsWith('|') && !satu.startsWith('|---'))
      .map(sel)
      .filter((isi) => isi[0] !== KEPALA[0])
      .map(([mulai = '', batas = '', setelan = '', jatuh = '', sebab = '']) => ({
        ...{ bagian: judul, mulai, batas, setelan, jatuh, sebab },
      }));
  });

// ---- How a cell is read. ----

const { hariPendek, bulanPendek } = teks('id').waktu;
const dua = (teksAngka: string): string => teksAngka.padStart(2, '0');

/** `20 Nov 2026`, with its weekday or without: a wrong one is a mistake of the page. */
function tanggal(tertulis: string): string {
  const m = /^(?:(\S{3}) )?(\d{1,2}) (\S+) (\d{4})$/.exec(tertulis);
  const bulan = bulanPendek.indexOf(m?.[3] ?? '');
  if (m === null || bulan < 0) throw new Error(`bukan tanggal: ${tertulis}`);
  const iso = `${m[4]}-${dua(String(bulan + 1))}-${dua(m[2] ?? '')}`;
  const hari = hariPendek[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  if (m[1] !== undefined && m[1] !== hari) throw new Error(`${tertulis} adalah ${hari}`);
  return iso;
}

/** `Jum 20 Nov 2026 15:59`, the agency's time; or with `UTC`, `WIB` behind it. */
function saat(tertulis: string, zona: Zona): number {
  const m = /^(.+ \d{4}) (\d\d:\d\d(?::\d\d)?)(?: (UTC|WIB))?$/.exec(tertulis);
  if (m === null) throw new Error(`bukan waktu: ${tertulis}`);
  const offset = { UTC: 'Z', WIB: '+07:00' }[m[3] ?? ''] ?? '';
  const ms = parseWaktu(`${tanggal(m[1] ?? '')}T${m[2]}${offset}`, zona);
  if (ms === null) throw new Error(`bukan waktu: ${tertulis}`);
  return ms;
}

function batas(tertulis: string): Batas {
  const [jumlah = '', ...kata] = tertulis.split(' ');
  const satuan = SATUAN.find((dikenal) => dikenal === kata.join('_'));
  if (satuan === undefined) throw new Error(`bukan batas: ${tertulis}`);
  return { jumlah: Number(jumlah), satuan };
}

function jeda(tertulis: string, zona: Zona): Jeda {
  const [mulai = '', selesai = ''] = tertulis.split(' s.d. ');
  return {
    mulai: saat(mulai, zona),
    selesai: selesai === 'sekarang' ? null : saat(selesai, zona),
    sebab: 'minta-kelengkapan',
  };
}

const mingguan = (biasa: readonly Rentang[], sabtu: readonly Rentang[] = []) => [
  [],
  ...Array<readonly Rentang[]>(5).fill(biasa),
  sabtu,
];
const seminggu = (...rentang: readonly Rentang[]): Partial<AturanTenggat> => ({
  jamKerja: { mingguan: mingguan(rentang), khusus: [] },
});
const khusus = (dari: string, sampai: string, ...rentang: readonly Rentang[]): Partial<AturanTenggat> => {
  const jamKerja: JamKerja = {
    ...aturanBawaan.jamKerja,
    khusus: [{ dari, sampai, mingguan: mingguan(rentang) }],
  };
  return { jamKerja };
};
const kalender = (ubahan: Partial<Kalender>): Partial<AturanTenggat> => ({
  kalender: { ...kalenderBawaan, ...ubahan },
});

function sebelum18Agustus(): Partial<AturanTenggat> {
  const lama = kalenderBawaan.tahun['2025']!;
  const cuti = lama.cuti.filter((hari) => hari !== '2025-08-18');
  return kalender({ tahun: { ...kalenderBawaan.tahun, '2025': { ...lama, cuti } } });
}

/** What a settings cell names. */
const SETELAN: Readonly<Record<string, (isi: string) => Partial<AturanTenggat>>> = {
  WITA: () => ({ zona: 'Asia/Makassar' }),
  WIT: () => ({ zona: 'Asia/Jayapura' }),
  'mesin UTC': () => ({}),
  'enam hari': () => ({
    ...kalender({ hariKerja: 6 }),
    jamKerja: { mingguan: mingguan([[480, 960]], [[480, 780]]), khusus: [] },
  }),
  istirahat: () => seminggu([480, 720], [780, 960]),
  'Ramadan 2026': () => khusus('2026-02-18', '2026-03-19', [480, 900]),
  'buka 24 jam': () => seminggu([0, 1440]),
  tutup: (isi) => khusus(tanggal(isi), tanggal(isi)),
  'masuk cuti bersama': () => kalender({ cutiBersama: 'kerja' }),
  'libur sendiri': (isi) => kalender({ liburSendiri: [tanggal(isi)] }),
  'kalender lama': sebelum18Agustus,
  'hitungan kerja': () => ({ hitunganHari: 'kerja' }),
  geser: () => ({ geserBilaLibur: true }),
  jeda: () => ({}),
};

const daftarSetelan = (tertulis: string): readonly string[] => (tertulis === '' ? [] : tertulis.split('; '));
const namaSetelan = (satu: string): string =>
  Object.keys(SETELAN).find((nama) => satu === nama || satu.startsWith(`${nama} `)) ?? satu;

function ubahan(satu: string): Partial<AturanTenggat> {
  const nama = namaSetelan(satu);
  const baca = SETELAN[nama];
  if (baca === undefined) throw new Error(`setelan tidak dikenal: ${satu}`);
  return baca(satu.slice(nama.length + 1));
}

const aturanBaris = ({ setelan }: Baris): AturanTenggat =>
  Object.assign({}, aturanBawaan, ...daftarSetelan(setelan).map(ubahan));

function hitung(baris: Baris): Tenggat {
  const aturan = aturanBaris(baris);
  const semuaJeda = daftarSetelan(baris.setelan)
    .filter((satu) => satu.startsWith('jeda '))
    .map((satu) => jeda(satu.slice(5), aturan.zona));
  const mulai = saat(baris.mulai, aturan.zona);
  return hitungTenggat({ mulai, batas: batas(baris.batas), jeda: semuaJeda }, aturan);
}

/** `Sen 8 Mar 2027 23:59:59 (sementara); hari kerja terakhir Jum 5 Mar 2027`, or `berhenti`. */
function harap({ jatuh }: Baris, zona: Zona): Omit<Tenggat, 'uraian'> {
  if (jatuh === 'berhenti') return { jatuh: null, sementara: false, hariKerjaSebelumnya: null };
  const [waktu = '', sebelumnya] = jatuh.split('; hari kerja terakhir ');
  const sementara = waktu.endsWith(' (sementara)');
  return {
    jatuh: saat(waktu.replace(' (sementara)', ''), zona),
    sementara,
    hariKerjaSebelumnya: sebelumnya === undefined ? null : tanggal(sebelumnya),
  };
}

// ---- The page. ----

const ZONA_UJI = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = ZONA_UJI;
});

describe('the page of deadlines worked out by hand', () => {
  it('has at least sixty, each with its reason and none twice', () => {
    expect(TABEL.length).toBeGreaterThanOrEqual(60);
    expect(TABEL.filter(({ sebab }) => sebab === '')).toEqual([]);
    const kunci = TABEL.map(({ mulai, batas: b, setelan }) => `${mulai} ${b} ${setelan}`);
    expect(new Set(kunci).size).toBe(kunci.length);
  });

  it('uses every setting that it explains, and explains every one it uses', () => {
    const dipakai = new Set(TABEL.flatMap(({ setelan }) => daftarSetelan(setelan).map(namaSetelan)));
    const penjelasan = HALAMAN.split('| Setelan | Artinya |')[1]?.split('\n## ')[0] ?? '';
    for (const nama of Object.keys(SETELAN)) {
      expect(dipakai).toContain(nama);
      expect(penjelasan).toMatch(new RegExp(`^\\|.*\\b${nama}\\b.*\\|`, 'm'));
    }
  });

  it('would be refused a wrong weekday, a limit or a setting that is not there', () => {
    const baris = TABEL[0]!;
    expect(() => hitung({ ...baris, mulai: 'Sab 20 Nov 2026 15:59' })).toThrow('Jum');
    expect(() => hitung({ ...baris, batas: '1 pekan' })).toThrow('bukan batas');
    expect(() => hitung({ ...baris, setelan: 'lima hari' })).toThrow('tidak dikenal');
  });
});

describe.each([...Map.groupBy(TABEL, ({ bagian }) => bagian)])('%s', (_, semua) => {
  it.each(semua)('$mulai, $batas, $setelan: $jatuh ($sebab)', (baris) => {
    if (baris.setelan.includes('mesin UTC')) process.env['TZ'] = 'UTC';
    const { uraian, ...hasil } = hitung(baris);
    expect(hasil).toEqual(harap(baris, aturanBaris(baris).zona));
  });
});

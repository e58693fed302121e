import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DefinisiSop } from '../../../src/sop/definisi/definisi.ts';
import { sopDari } from '../../sop/prosedur/prosedur-uji.ts';

const AKAR = fileURLToPath(new URL('../../../', import.meta.url));

/** Typed by hand from the five documents: row, limit as written there, who does it (* : the row names nobody). */
const DOKUMEN: Readonly<Record<string, readonly string[]>> = {
  'kapuas-2018': [
    'kapuas §1 | 3 hari | penghubung*',
    'kapuas §2 | 3 hari | penghubung*',
    'kapuas §3 | 3 hari | penghubung*',
  ],
  'kukar-langsung-2022': [
    'kukar-langsung §1 | 10 menit | petugas*',
    'kukar-langsung §2 | 10 menit | petugas',
    'kukar-langsung §3 | 10 menit | petugas*',
    'kukar-langsung §4 | 10 menit | ketua_tim',
    'kukar-langsung §5 | 2 hari_kerja | bidang',
    'kukar-langsung §6 | 10 hari_kerja | petugas*',
  ],
  'kukar-online-2022': [
    'kukar-online §1 | 5 menit | admin',
    'kukar-online §2 | 10 menit | admin',
    'kukar-online §3 | 5 menit | admin',
    'kukar-online §4 | 10 menit | admin',
    'kukar-online §5 | 10 menit | ketua_tim',
    'kukar-online §6 | 30 menit | bidang',
    'kukar-online §7 | 10 menit | bidang',
    'kukar-online §8 | 30 menit | admin',
  ],
  'palaran-2025': [
    'palaran §1 | 30 menit | staf*',
    'palaran §2 | 10 menit | sekretaris*',
    'palaran §3 | 10 hari | camat*',
    'palaran §4 | 1 jam | sekretaris',
    'palaran §5 | 30 menit | staf',
  ],
  'malang-2023': [
    'malang §1 | 5 menit | petugas*',
    'malang §2 | 1 jam | kepala_dinas*',
    'malang §3 | 1 hari | bidang*',
    'malang §4 | 1 jam | kepala_dinas*',
    'malang §5 | 10 menit | petugas',
  ],
};

const KEPALA: Readonly<Record<string, string>> = {
  'kapuas-2018': '555 / 03 / IKP / XII / 2018 | 2018-12-28 | WIB | akhir: setujui-tanggapan',
  'kukar-langsung-2022':
    '1167/DINSOS/SET.1/337/12/2022 Lampiran 1, 10/DINSOS/SET.1/337/12/2022 | 2023-01-02 | WITA | akhir: –',
  'kukar-online-2022':
    '1167/DINSOS/SET.1/337/12/2022 Lampiran 2, 10/DINSOS/SET.1/337/12/2022 | 2023-01-02 | WITA | akhir: beri-balasan',
  'palaran-2025': '000.8.3.3/0957/400.02 | 2025-01-06 | WITA | akhir: buat-jawaban',
  'malang-2023': '01/SKT/2023 | – | WIB | akhir: setujui-nota-dinas',
};

const TUMPANG_TINDIH = [
  'formulir penyaluran pengaduan',
  'Formulir pengaduan yang telah diisi',
  'Formulir penyaluran pengaduan',
];

/** The text under a clause's heading with those of its parts, and what the page says of all rows. */
function bagianHalaman(nama: string): (klausul: string) => string {
  const halaman = readFileSync(`${AKAR}docs/sop/${nama.replace(/-\d+$/, '')}.md`, 'utf8');
  const bab = halaman.replaceAll(/^> ?/gm, '').split(/^## /m);
  const rata = (teks: string): string => teks.replaceAll(/\s+/g, ' ');
  const umum = rata(bab.find((satu) => satu.startsWith('Yang berlaku')) ?? '');
  return (klausul) =>
    `${umum} ${rata(bab.find((satu) => satu.startsWith(`${/§\d+/.exec(klausul)?.[0]} `)) ?? '')}`;
}

const NAMA = globSync('data/sop/*.yaml', { cwd: AKAR }).map((berkas) => berkas.slice(9, -5));
const sop = (nama: string): DefinisiSop => sopDari(`data/sop/${nama}.yaml`);

describe('the shipped SOPs', () => {
  it('are the five of the four documents', () => {
    expect(NAMA.toSorted()).toEqual(Object.keys(DOKUMEN).toSorted());
  });

  it.each(NAMA)('%s: rows, limits and performers are those of its document', (nama) => {
    const baris = Object.values(sop(nama).langkah)
      .filter(({ klausul }) => klausul !== 'kebijakan')
      .map(({ klausul, batas, pelaksana, disimpulkan }) => {
        const oleh = `${pelaksana}${disimpulkan ? '*' : ''}`;
        return `${klausul} | ${batas?.jumlah} ${batas?.satuan} | ${oleh}`;
      });
    expect(baris).toEqual(DOKUMEN[nama]);
  });

  it.each(NAMA)('%s: numbers, effective date, zone, and the act that freezes an answer', (nama) => {
    const { id, dokumen, zona, jawaban } = sop(nama);
    expect(id).toBe(nama);
    const kepala = [dokumen.nomor.join(', '), dokumen.berlaku ?? '–', zona];
    expect([...kepala, `akhir: ${jawaban?.membekukan ?? '–'}`].join(' | ')).toBe(KEPALA[nama]);
  });

  it.each(NAMA)(
    '%s: what a row works on, asks for and brings forth is written as its page quotes it',
    (nama) => {
      const { langkah, kewajiban } = sop(nama);
      const bagian = bagianHalaman(nama);
      const asing = [...Object.values(langkah), ...kewajiban].flatMap(({ klausul, ...baris }) =>
        [...('masukan' in baris ? baris.masukan : []), ...baris.kelengkapan, ...baris.luaran].filter(
          (isi) => !bagian(klausul).includes(isi),
        ),
      );
      // Row 4 of kukar-langsung overlaps in the copy: what it holds is our reading, and told so.
      expect(asing.filter((isi) => !TUMPANG_TINDIH.includes(isi))).toEqual([]);
      for (const { klausul, luaran } of Object.values(langkah))
        expect(luaran.length > 0, klausul).toBe(klausul !== 'kebijakan');
    },
  );

  it.each(NAMA)('%s: what no clause says has no limit of its own', (nama) => {
    const kebijakan = Object.values(sop(nama).langkah).filter(({ klausul }) => klausul === 'kebijakan');
    expect(kebijakan.filter(({ batas }) => batas !== null)).toEqual([]);
  });

  it.each(NAMA)('%s: every act of a step is of its clause or by kebijakan, and its step has one', (nama) => {
    const { langkah, tindakan } = sop(nama);
    const acara = Object.values(tindakan);
    for (const [id, { klausul }] of Object.entries(langkah).filter(([, l]) => l.klausul !== 'kebijakan'))
      expect(
        acara.filter((t) => t.di.includes(id) && t.klausul.startsWith(klausul)),
        id,
      ).not.toEqual([]);
  });

  it.each(NAMA)('%s: one act passes only steps of its own performer', (nama) => {
    const { langkah, tindakan } = sop(nama);
    for (const [aksi, { sekaligus, pelaksana }] of Object.entries(tindakan))
      for (const satu of sekaligus) expect(pelaksana, aksi).toContain(langkah[satu]?.pelaksana);
  });

  it('say which channels are theirs and which are ours', () => {
    expect(Object.fromEntries(NAMA.map((nama) => [nama, sop(nama).kanal]))).toEqual({
      'kapuas-2018': ['LAPOR!'],
      'kukar-langsung-2022': ['langsung'],
      'kukar-online-2022': ['media sosial', 'LAPOR!'],
      'palaran-2025': ['langsung', 'tidak langsung', 'LAPOR!'],
      'malang-2023': ['langsung', 'media pengaduan online', 'LAPOR!'],
    });
    for (const nama of ['kukar-online-2022', 'palaran-2025', 'malang-2023'])
      expect(sop(nama).catatan.join(' '), nama).toContain('LAPOR! tidak disebut dokumen');
  });

  it('keep the peringatan as they are written, typing errors too', () => {
    expect(sop('kukar-langsung-2022').peringatan).toEqual(['Tindak Lanjut segera dilaksanakan.']);
    expect(sop('kukar-online-2022').peringatan).toEqual(['Tidak lanjut segera dilaksanakan']);
    expect(sop('palaran-2025').peringatan).toEqual([]);
    expect(sop('malang-2023').peringatan).toEqual([]);
  });

  it.each(NAMA)('%s: whatever tells who the reporter is stands in the form as identity', (nama) => {
    const { formulir } = sop(nama);
    for (const isian of ['nama', 'alamat', 'telepon', 'akun', 'tautan'])
      expect(formulir[isian]?.identitas ?? true, isian).toBe(true);
  });
});

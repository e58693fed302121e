import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen, folderKerja } from './jalankan.ts';
import { KantorBersejarah, PELAPOR } from './kantor-bersejarah.ts';

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
const BERKAS = join(folder, 'kami.yaml');
const MILIK = `naskah:
  salam:
    nama: Salam kami
    jenis: penutup
    isi: "Hormat kami, {siapa}."
  sementara-ditelaah:
    nama: Milik kami
    jenis: sementara
    isi: "Kami telaah sampai {kabar_berikutnya}."
`;

beforeAll(async () => {
  kantor = await KantorBersejarah.buka(folder);
  writeFileSync(BERKAS, MILIK);
  kantor.setelan('naskah_baku: ./kami.yaml\n');
  await kantor.ketik('sync');
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

interface Baku {
  readonly id: string;
  readonly asal: string;
  readonly versi: string;
  readonly isi: string;
}
interface Hasil {
  readonly baris: readonly {
    readonly hasil: string;
    readonly peringatan: readonly { readonly identitas: unknown }[];
  }[];
}
interface Kasus {
  readonly konsep: readonly { readonly isi: string }[];
  readonly tindakan: readonly { readonly nilai: { readonly naskah?: string } }[];
}
const sementara = (i: number, naskah: readonly string[], ...isian: readonly string[]) =>
  kantor.jalan(
    'catat',
    kantor.id(i),
    'susun-tanggapan',
    '--sebagai',
    'hubung',
    '--naskah',
    ...naskah,
    '--isian',
    'jenis=sementara',
    ...isian,
  );
const kasus = async (i: number) => dokumen<Kasus>(await kantor.jalan('show', kantor.id(i), '--json'));

describe('naskah', () => {
  it('list shows ours, with the agency`s own in the place of one with the same id', async () => {
    const semua = dokumen<readonly Baku[]>(await kantor.jalan('naskah', 'list', '--json'));
    const asal = Object.fromEntries(semua.map((n) => [n.id, n.asal]));
    expect(asal).toMatchObject({
      salam: 'instansi',
      'sementara-ditelaah': 'instansi',
      'bukan-wewenang': 'bawaan',
    });
    expect(semua.filter((n) => n.id === 'sementara-ditelaah')).toHaveLength(1);
    expect((await kantor.jalan('naskah', 'list')).keluar).toContain('sementara-ditelaah (milik instansi)');
  });

  it('show tells words, fields, version and use; of one that is not there which there are', async () => {
    const { keluar } = await kantor.jalan('naskah', 'show', 'salam');
    expect(keluar).toContain('Hormat kami, {siapa}.');
    expect(keluar).toContain('--naskah salam');
    const asing = await kantor.jalan('naskah', 'lihat', 'salah');
    expect([asing.kode, asing.galat]).toEqual([2, expect.stringContaining('minta-kelengkapan')]);
  });

  it('fills a draft from several, and what it used stands with the act', async () => {
    const hasil = await sementara(
      2,
      ['sementara-ditelaah', 'salam'],
      'kabar_berikutnya=Jumat',
      'siapa=Dinas',
    );
    expect(hasil.kode).toBe(0);
    const { konsep, tindakan } = await kasus(2);
    expect(konsep[0]?.isi).toBe('Kami telaah sampai Jumat.\n\nHormat kami, Dinas.');
    expect(tindakan[0]?.nilai.naskah).toMatch(/^sementara-ditelaah@[0-9a-f]{16} salam@[0-9a-f]{16}$/);
    expect((await kantor.jalan('show', kantor.id(2))).keluar).toContain('salam@');
  });

  it('edited is another version: drafts from before keep theirs', async () => {
    const lama = (await kasus(2)).tindakan[0]?.nilai.naskah;
    writeFileSync(BERKAS, MILIK.replace('Kami telaah', 'Kami periksa'));
    await sementara(3, ['sementara-ditelaah'], 'kabar_berikutnya=Jumat');
    const baru = (await kasus(3)).tindakan[0]?.nilai.naskah;
    expect(lama?.startsWith(baru ?? 'x')).toBe(false);
    expect((await kasus(2)).tindakan[0]?.nilai.naskah).toBe(lama);
    writeFileSync(BERKAS, MILIK);
  });

  it('that names the reporter when filled is warned of by kind and field, recorded, and stopped at the approval', async () => {
    const susun = await sementara(4, ['sementara-ditelaah'], `kabar_berikutnya=kepada ${PELAPOR} 4`);
    expect([susun.kode, susun.galat]).toEqual([
      0,
      expect.stringContaining('nama pelapor (isian kabar_berikutnya)'),
    ]);
    expect(susun.keluar + susun.galat).not.toContain(PELAPOR);
    const hasil = await kantor.jalan('catat', kantor.id(4), 'setujui-tanggapan', '--sebagai', 'hubung');
    expect([hasil.kode, hasil.galat.includes(PELAPOR)]).toEqual([3, false]);
  });

  it('typed words that name the reporter are warned of too, in --json, and taken out they are not', async () => {
    const catat = (...isian: readonly string[]) =>
      kantor.jalan(
        'catat',
        kantor.id(6),
        '--json',
        'susun-tanggapan',
        '--sebagai',
        'hubung',
        '--isian',
        'jenis=sementara',
        ...isian,
      );
    const isi = `isi=Salam ${PELAPOR} 6, hubungi 0812-3456-7890`;
    const [baris] = dokumen<Hasil>(await catat(isi)).baris;
    expect(baris?.hasil).toBe('dicatat');
    // The reporters of this office are numbered, which an address may be too.
    expect(baris?.peringatan[0]?.identitas).toEqual(
      expect.arrayContaining([
        { jenis: 'nama', isian: ['isi'] },
        { jenis: 'telepon', isian: ['isi'] },
      ]),
    );
    expect(JSON.stringify(baris)).not.toMatch(/0812|Rekawati/);
    expect(dokumen<Hasil>(await catat(isi, 'samarkan_identitas=ya')).baris[0]?.peringatan).toEqual([]);
  });

  it('in an acts file is named beside the act, and the same line again is the same', async () => {
    const baris = {
      tracking_id: kantor.id(5),
      aksi: 'minta-kelengkapan',
      naskah: 'minta-kelengkapan',
      petugas: 'hubung',
      isian: { yang_kurang: 'foto' },
    };
    writeFileSync(join(folder, 'a.jsonl'), `${JSON.stringify(baris)}\n`);
    await kantor.ketik('catat', '--from', 'a.jsonl');
    await kantor.ketik('catat', '--from', 'a.jsonl');
    const { konsep } = await kasus(5);
    expect(konsep.map((k) => k.isi)).toEqual([expect.stringContaining('mohon lengkapi: foto.')]);
  });

  it('unknown, or without a field, is refused by name and nothing is recorded', async () => {
    const asing = await sementara(8, ['tidak-ada']);
    expect([asing.kode, asing.galat]).toEqual([3, expect.stringContaining('tidak-ada')]);
    const kurang = await sementara(8, ['salam'], 'isi=x');
    expect([kurang.kode, kurang.galat]).toEqual([3, expect.stringContaining('"siapa"')]);
    expect((await kasus(8)).tindakan).toEqual([]);
  });
});

describe('a broken file of the agency', () => {
  it('is refused whole, with its lines, where it is used; other work goes on', async () => {
    writeFileSync(BERKAS, MILIK.replace('{siapa}', '{siapa'));
    const periksa = await kantor.jalan('naskah', 'periksa', 'kami.yaml');
    expect([periksa.kode, periksa.galat]).toEqual([2, expect.stringContaining('kami.yaml:5:')]);
    expect((await kantor.jalan('naskah', 'periksa', '--json')).keluar).toContain('"kode":"kurung_naskah"');
    // Not even a text that is sound, nor one of ours.
    expect((await sementara(9, ['sementara-bidang'], 'bidang=x', 'kabar_berikutnya=y')).kode).toBe(2);
    expect((await kasus(9)).tindakan).toEqual([]);
    expect((await kantor.jalan('sync')).kode).toBe(0);
    expect((await kantor.jalan('doctor')).keluar).toMatch(/Naskah baku[\s\S]*ditolak, mulai\s+baris 5/);
    writeFileSync(BERKAS, MILIK);
  });

  it('that holds somebody`s number is warned of, by the text and the kind alone', async () => {
    writeFileSync(BERKAS, MILIK.replace('Hormat kami,', 'Hubungi 0812 3456 7890 (6301011501900001),'));
    const { kode, galat } = await kantor.jalan('naskah', 'periksa', 'kami.yaml');
    expect([kode, galat]).toEqual([
      0,
      expect.stringContaining('naskah salam memuat angka berbentuk NIK, nomor telepon'),
    ]);
    expect(galat).not.toMatch(/0812|6301/);
    const json = dokumen<{ readonly peringatan: readonly unknown[] }>(
      await kantor.jalan('naskah', 'periksa', 'kami.yaml', '--json'),
    );
    expect(json.peringatan).toHaveLength(1);
    writeFileSync(BERKAS, MILIK);
  });

  it('that is not there is told by its name', async () => {
    const hasil = await kantor.jalan('naskah', 'periksa', 'hilang.yaml');
    expect([hasil.kode, hasil.galat]).toEqual([2, expect.stringContaining('hilang.yaml')]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen } from './jalankan.ts';
import { KantorBersejarah } from './kantor-bersejarah.ts';

const KATA = 'kata pengawasan';
const rapat = (teks: string): string => teks.replace(/\s+/g, ' ');

let folder: string;
let kantor: KantorBersejarah;
let ba: string;

const catat = (i: number, aksi: string, petugas: string, ...isian: readonly string[]) =>
  kantor.jalan(
    'catat',
    kantor.id(i),
    aksi,
    '--sebagai',
    petugas,
    ...(isian.length > 0 ? ['--isian', ...isian] : []),
  );

/** Everything that a person may look at; `null`: nobody in particular. */
async function dilihat(siapa: string | null, kiriman: string): Promise<string> {
  const sebagai = siapa === null ? [] : ['--sebagai', siapa];
  const nomor = kantor.id(0);
  const perintah = [
    ...[['list'], ['show', nomor], ['why', nomor], ['ba', 'show', ba], ['ba', 'list'], ['kiriman', 'list']],
    ...[['status'], ['rekap', '--periode', '2026-09'], ['cetak', 'telaah', nomor], ['ba', 'cetak', ba]],
    ...[
      ['kiriman', 'show', kiriman],
      ['kiriman', 'salin', kiriman],
    ],
  ];
  let semua = '';
  for (const satu of perintah)
    for (const bentuk of [[], ['--json']]) {
      const hasil = await kantor.jalan(...sebagai, ...satu, ...bentuk);
      semua += hasil.keluar + hasil.galat;
    }
  return semua;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penghubung-apip-'));
  kantor = await KantorBersejarah.buka(folder);
  // The head's own mandate for all of September; the fixture's plh is assigned from the 21st to the 25th.
  kantor.setelan(
    '  - { petugas: hubung, sebagai: kepala, jenis: an, nomor: "1/2026", dari: "2026-09-01", sampai: "2026-09-30" }\n',
  );
  await kantor.ketik('sync');
  kantor.pada('2026-09-08 09:00');
  await kantor.catatSemua([
    [0, 'telaah', { kesimpulan: KATA }],
    [0, 'teruskan-bidang', { bidang: `Bidang ${KATA}` }],
    [0, 'klarifikasi', { hasil: KATA, perlu_pemeriksaan: 'ya' }],
    [0, 'konfirmasi-satker', { satker: KATA, hasil: KATA }],
    [0, 'panggil-satker', { tidak_diperlukan: KATA }],
    [0, 'cek-kelengkapan', { hasil: KATA }],
  ]);
  ba = await kantor.ba(0);
  await kantor.ketik('ba', 'buat', '--ubah', ba, '--sebagai', 'hubung', '--isian', `uraian=${KATA}`);
  await kantor.ketik('ba', 'final', ba, '--sebagai', 'hubung');
  await kantor.catatSemua([
    [0, 'verifikasi-lapangan', { kesimpulan: KATA, solusi: KATA }],
    [0, 'alihkan-apip', { alasan: KATA, terlapor: 'kepala', petugas_apip: 'sekretaris' }],
    [0, 'susun-tanggapan', { jenis: 'akhir', isi: `Jawaban ${KATA}.` }, 'sekretaris'],
  ]);
});

afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

describe('a report against the head', () => {
  it('is decided neither by the head nor in the head`s name, and the refusal says who may', async () => {
    const setujui = await catat(0, 'setujui-tanggapan', 'kepala');
    expect(setujui.kode).toBe(3);
    expect(rapat(setujui.galat)).toContain('Plt. atau Plh. yang ditugaskan atasannya');
    for (const [aksi, isian] of [
      ['kembalikan-konsep', 'catatan=x'],
      ['tidak-ditanggapi', 'tidak_lengkap=ya'],
    ] as const)
      expect((await catat(0, aksi, 'kepala', isian)).kode).toBe(3);
    // A refused act waits for a person in `catat` only (cli.md, exit codes); `ba` tells it as usage.
    const baDitolak = await kantor.jalan('ba', 'setujui', ba, '--sebagai', 'kepala');
    expect(baDitolak.kode).toBe(2);
    expect(baDitolak.galat).toContain('terlapor');
    const kecuali = ['ba', 'kecualikan', kantor.id(0), '--alasan', 'x', '--sebagai'];
    expect((await kantor.jalan(...kecuali, 'kepala')).galat).toContain('terlapor');
    // a.n. signs in the name of the person concerned.
    expect(rapat((await catat(0, 'setujui-tanggapan', 'hubung')).galat)).toContain('hanya petugas APIP');
    const baSetujui = await kantor.jalan('ba', 'setujui', ba, '--sebagai', 'hubung');
    expect(rapat(baSetujui.galat)).toContain('tidak memegang peran kepala_opd');
    // On another report the same mandate holds.
    await kantor.catatSemua([
      [1, 'telaah', { kesimpulan: 'Layak' }],
      [1, 'klarifikasi', { hasil: 'x', perlu_pemeriksaan: 'tidak', tanpa_bidang: 'y' }],
      [1, 'susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' }],
    ]);
    expect((await catat(1, 'setujui-tanggapan', 'hubung', 'jenis=akhir')).kode).toBe(0);
  });

  it('offers the head nothing', async () => {
    const { keluar } = await kantor.jalan('--sebagai', 'kepala', 'show', kantor.id(0), '--json');
    expect(JSON.parse(keluar)).toMatchObject({ aksi_boleh: [], isi_tersembunyi: true });
  });

  it('is approved by the plh, from the first midnight of the agency`s zone to the last', async () => {
    const setujui = () => kantor.jalan('ba', 'setujui', ba, '--sebagai', 'sekretaris', '--bukti', 'SP 12');
    kantor.pada('2026-09-20 23:59');
    expect(rapat((await setujui()).galat)).toContain('tidak memegang peran kepala_opd');
    kantor.pada('2026-09-21 00:00');
    expect((await setujui()).keluar).toContain('Cici Contoh, Plh. Kepala Dinas');
    const hasil = await catat(0, 'setujui-tanggapan', 'sekretaris', 'alasan_terlambat=x');
    expect(hasil.keluar).toContain('masuk antrean: TL-2026-');
    kantor.pada('2026-09-26 00:00');
    const terakhir = async (pada: string) => {
      const perintah = [
        'catat',
        kantor.id(2),
        'kembalikan-konsep',
        '--sebagai',
        'sekretaris',
        '--pada',
        pada,
      ];
      return rapat((await kantor.jalan(...perintah, '--isian', 'catatan=x')).galat);
    };
    // Typed afterwards: what counts is the day of the act.
    expect(await terakhir('2026-09-25 23:59')).not.toContain('tidak memegang peran');
    expect(await terakhir('2026-09-26 00:00')).toContain('tidak memegang peran kepala_opd');
  });
});

describe('its content', () => {
  it('is open to the named officer only, wherever one looks', async () => {
    const semua = dokumen<readonly { id: string; tracking_id: string }[]>(
      await kantor.ketik('kiriman', 'list', '--json'),
    );
    const kiriman = semua.find((k) => k.tracking_id === kantor.id(0))!.id;
    for (const siapa of [null, 'hubung', 'kepala']) {
      const tampak = await dilihat(siapa, kiriman);
      expect(tampak).not.toContain(KATA);
      expect(tampak).toContain('(APIP: isi disembunyikan)');
    }
    const terbuka = await dilihat('sekretaris', kiriman);
    expect(terbuka).toContain(`Jawaban ${KATA}.`);
    expect(terbuka).not.toContain('(APIP: isi disembunyikan)');
  });

  it('is told as hidden, neither as erased nor as missing', async () => {
    const semua = dokumen<readonly { id: string; tracking_id: string }[]>(
      await kantor.ketik('kiriman', 'list', '--json'),
    );
    const kiriman = semua.find((k) => k.tracking_id === kantor.id(0));
    for (const [apa, id] of [
      ['kiriman', kiriman!.id],
      ['ba', ba],
    ] as const)
      for (const siapa of [[], ['--sebagai', 'kepala']]) {
        const { keluar } = await kantor.jalan(...siapa, apa, 'show', id);
        expect(rapat(keluar)).toContain('disembunyikan: laporannya dialihkan ke APIP');
        expect(keluar).not.toMatch(/sudah dihapus|tanpa foto/);
        const json = await kantor.jalan(...siapa, apa, 'show', id, '--json');
        expect(dokumen(json)).toMatchObject({ isi_tersembunyi: true });
      }
    expect((await kantor.jalan('ba', 'show', ba)).keluar).toContain('1 foto');
    const terbuka = await kantor.jalan('--sebagai', 'sekretaris', 'ba', 'show', ba, '--json');
    expect(dokumen(terbuka)).toMatchObject({ isi_tersembunyi: false });
  });

  it('does not come out in a refusal', async () => {
    const hasil = await catat(0, 'jawaban-bidang', 'hubung', 'bidang=Lain', 'isi=x');
    expect(hasil.kode).toBe(3);
    expect(hasil.galat).not.toContain(KATA);
  });
});

describe('another report at APIP, whose named officer is not the one who approves', () => {
  const ISI = 'Jawaban yang dibaca penyetujunya';
  beforeAll(async () => {
    kantor.setelan();
    const setelan = join(folder, 'penghubung.yaml');
    const irban = '  - { id: irban, nama: "Endah Rekaan", jabatan: "Inspektur Pembantu", peran: [apip] }\n';
    writeFileSync(setelan, readFileSync(setelan, 'utf8').replace('penugasan:', `${irban}penugasan:`));
    kantor.pada('2026-09-22 09:00');
    await kantor.catatSemua([
      [3, 'alihkan-apip', { alasan: KATA, terlapor: 'kepala', petugas_apip: 'irban' }],
      [3, 'telaah', { kesimpulan: KATA, alasan_terlambat: 'x' }, 'irban'],
      [3, 'klarifikasi', { hasil: KATA, perlu_pemeriksaan: 'ya', tanpa_bidang: KATA }, 'irban'],
      [3, 'konfirmasi-satker', { satker: KATA, hasil: KATA }, 'irban'],
      [3, 'panggil-satker', { tidak_diperlukan: KATA }, 'irban'],
      [3, 'cek-kelengkapan', { hasil: KATA }, 'irban'],
    ]);
  });

  const daftar = (...siapa: readonly string[]) => kantor.jalan(...siapa, 'list').then(({ keluar }) => keluar);
  /** Title of the group that a case stands under. */
  const kelompok = (teks: string): string =>
    teks
      .slice(0, teks.indexOf(`\n  ${kantor.id(3)}`))
      .split('\n\n')
      .at(-1)!
      .split('\n')[0]!;

  it('is worked on by the named officer with the role apip alone, as the guide says', async () => {
    const { keluar } = await kantor.jalan('show', kantor.id(3), '--json', '--sebagai', 'irban');
    expect(JSON.parse(keluar)).toMatchObject({ langkah: 'verifikasi-lapangan', isi_tersembunyi: false });
  });

  it('stands in a place of its own for whom it is hidden from, in `list` as in `status`', async () => {
    for (const siapa of [[], ['--sebagai', 'hubung'], ['--sebagai', 'kepala']])
      expect(kelompok(await daftar(...siapa))).toMatch(/^Di APIP, dikerjakan petugas yang ditunjuk \(\d\)$/);
    expect(kelompok(await daftar('--sebagai', 'irban'))).toMatch(/^Hari ini/);
    const status = async (...siapa: readonly string[]) =>
      (await kantor.jalan(...siapa, 'status')).keluar
        .split('\n')
        .filter((b) => /^Di APIP|^ {2}\d+ .*APIP/.test(b));
    expect(await status('--sebagai', 'hubung')).toEqual([
      expect.stringMatching(/^Di APIP +2 kasus, dikerjakan petugas yang ditunjuk$/),
    ]);
    expect(await status('--sebagai', 'irban')).toEqual([expect.stringMatching(/^Di APIP +1 kasus/)]);
  });

  it('opens to the Plh. the Berita Acara that waits for the Plh., until it is approved, and to nobody else', async () => {
    const baru = ['--sebagai', 'irban', '--isian', 'tempat=x', `uraian=${ISI}`, 'kesimpulan=x', 'solusi=x'];
    const dibuat = await kantor.jalan('ba', 'buat', kantor.id(3), ...baru, '--berkas', 'foto.jpg');
    const nomor = /BA-\d+/.exec(dibuat.keluar)![0];
    const terbaca = async (siapa: string) =>
      (await kantor.jalan('ba', 'show', nomor, '--sebagai', siapa)).keluar.includes(ISI);
    expect(await terbaca('sekretaris')).toBe(false);
    await kantor.ketik('ba', 'final', nomor, '--sebagai', 'irban');
    for (const [siapa, boleh] of [
      ['irban', true],
      ['sekretaris', true],
      ['hubung', false],
      ['kepala', false],
    ] as const)
      expect(await terbaca(siapa), siapa).toBe(boleh);
    await kantor.catatSemua([[3, 'verifikasi-lapangan', { kesimpulan: KATA, solusi: KATA }, 'irban']]);
    expect(kelompok(await daftar('--sebagai', 'sekretaris'))).toMatch(/^Di meja Kepala/);
    await kantor.ketik('ba', 'setujui', nomor, '--sebagai', 'sekretaris', '--bukti', 'SP 1');
    expect(await terbaca('sekretaris')).toBe(false);
  });

  it('opens to the Plh. the draft that waits for the Plh., of all its words those alone', async () => {
    await kantor.catatSemua([[3, 'susun-tanggapan', { jenis: 'akhir', isi: `${ISI}.` }, 'irban']]);
    const dibaca = async (siapa: string) => {
      const teks = await kantor.jalan('show', kantor.id(3), '--sebagai', siapa);
      const json = await kantor.jalan('show', kantor.id(3), '--sebagai', siapa, '--json');
      return [teks.keluar, json.keluar];
    };
    for (const tampak of await dibaca('sekretaris')) {
      expect(tampak).toContain(`${ISI}.`);
      expect(tampak).not.toContain(KATA);
    }
    for (const siapa of ['hubung', 'kepala'])
      for (const tampak of await dibaca(siapa)) expect(tampak).not.toContain(ISI);
    // The assignment ends, and with it what it opened.
    kantor.pada('2026-09-26 00:00');
    for (const tampak of await dibaca('sekretaris')) expect(tampak).not.toContain(ISI);
    kantor.pada('2026-09-25 10:00');
    expect((await catat(3, 'setujui-tanggapan', 'sekretaris')).kode).toBe(0);
    for (const tampak of await dibaca('sekretaris')) expect(tampak).not.toContain(ISI);
  });
});

describe('an approval by the head whose Plh. is on duty', () => {
  it('stands, and both the program and the record say who was on duty until when', async () => {
    kantor.pada('2026-09-25 11:00');
    const siap = (i: number) =>
      kantor.catatSemua([
        [i, 'telaah', { kesimpulan: 'Layak', alasan_terlambat: 'x' }],
        [i, 'klarifikasi', { hasil: 'x', perlu_pemeriksaan: 'tidak', tanpa_bidang: 'y' }],
        [i, 'susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' }],
      ]);
    const tercatat = async (i: number) => (await kantor.jalan('show', kantor.id(i))).keluar;
    await siap(4);
    const hasil = await catat(4, 'setujui-tanggapan', 'kepala');
    expect(hasil.kode).toBe(0);
    expect(rapat(hasil.galat)).toContain('Plh. Cici Contoh bertugas sampai');
    expect(await tercatat(4)).toContain('plh sekretaris 2026-09-25');
    await siap(5);
    expect(rapat((await catat(5, 'setujui-tanggapan', 'sekretaris')).galat)).not.toContain('bertugas sampai');
    kantor.pada('2026-09-28 09:00');
    await siap(6);
    expect(rapat((await catat(6, 'setujui-tanggapan', 'kepala')).galat)).not.toContain('bertugas sampai');
    expect(await tercatat(6)).not.toContain('plh sekretaris');
  });
});

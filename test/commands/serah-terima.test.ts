import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bacaPdf, popplerAda, TANPA_POPPLER } from '../berita-acara/poppler.ts';
import { dokumen, folderKerja } from './jalankan.ts';
import { KantorBersejarah, PELAPOR } from './kantor-bersejarah.ts';

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;

const PANJANG = 'Prof. Dr. Dodi Contoh Rekaningtyas Kusumawardhani Wicaksono, S.Kom., M.M.';
const pdf = (nama: string) => bacaPdf(readFileSync(join(folder, nama)));
const serah = (...argumen: readonly string[]) =>
  kantor.jalan('serah-terima', '--dari', 'hubung', '--kepada', 'baru', ...argumen);
const setelan = (ubah: (yaml: string) => string): void => {
  const berkas = join(folder, 'penghubung.yaml');
  writeFileSync(berkas, ubah(readFileSync(berkas, 'utf8')));
};

/** Monday to Monday: `hubung` took up all that was disposed and leaves after the 16th. */
beforeAll(async () => {
  kantor = await KantorBersejarah.buka(folder);
  setelan((yaml) =>
    yaml.replace(
      'petugas:\n',
      `petugas:\n  - { id: baru, nama: "${PANJANG}", jabatan: "Pranata Komputer", peran: [penghubung] }\n`,
    ),
  );
  await kantor.ketik('sync');
  const semua = [0, 2, 3, 6, 7, 9].map((i) => [i, 'telaah', { kesimpulan: 'Layak' }] as const);
  await kantor.catatSemua(semua);
  await kantor.catat(2, 'teruskan-bidang', {
    bidang: `Bidang Bina Marga (${PELAPOR} menunggu)`,
    lewat: 'WhatsApp',
    diminta_sebelum: '2026-09-10 12:00',
  });
  await kantor.catat(3, 'susun-tanggapan', { jenis: 'sementara', isi: 'Sedang kami telaah.' });
  await kantor.catat(3, 'setujui-tanggapan', {});
  await kantor.catat(9, 'susun-tanggapan', { jenis: 'sementara', isi: 'Sedang kami periksa.' });
  const apip = { alasan: 'Pengawasan', terlapor: 'hubung', petugas_apip: 'kepala' };
  await kantor.catat(7, 'alihkan-apip', apip, 'baru');
  kantor.pada('2026-09-14 09:00');
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

describe('penghubung serah-terima', () => {
  it('shows the plan first and records nothing', async () => {
    const hasil = await serah();
    expect(hasil.kode).toBe(0);
    expect(hasil.keluar).toContain('6 kasus, 5 di antaranya terlambat');
    expect(hasil.keluar).toContain(`${kantor.id(7)}  (APIP: isi disembunyikan)`);
    expect(hasil.keluar).toMatch(/kiriman TL-2026-000001: antre/);
    expect(hasil.keluar).toContain('Belum ada yang diserahkan');
    expect(Math.max(...hasil.keluar.split('\n').map((b) => [...b].length))).toBeLessThanOrEqual(80);
    const rencana = dokumen<{ dikerjakan: boolean; kasus: readonly { id: string; apip: boolean }[] }>(
      await serah('--json'),
    );
    expect(rencana).toMatchObject({ dikerjakan: false });
    expect(rencana.kasus.filter(({ apip }) => apip).map(({ id }) => id)).toEqual([kantor.id(7)]);
    const milik = dokumen<readonly unknown[]>(await kantor.jalan('--json', 'list', '--milik', 'hubung'));
    expect(milik).toHaveLength(6);
  });

  it('refuses an officer who may not decide it, with the way out, and writes no file', async () => {
    const hasil = await serah('--ya', '--sebagai', 'baru');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('pimpinan (kepala_opd)');
    const tanpa = await serah('--ya');
    expect(tanpa.kode).toBe(2);
    expect(existsSync(join(folder, 'serah-terima-ST-2026-000001.pdf'))).toBe(false);
  });

  it('tells what cannot be printed before anything is recorded', async () => {
    writeFileSync(join(folder, 'ada.pdf'), 'x');
    const tertimpa = await serah('--ya', '--sebagai', 'hubung', '--keluaran', 'ada.pdf');
    expect(tertimpa).toMatchObject({ kode: 2 });
    setelan((yaml) => `${yaml}ba: { logo: ./tidak-ada.png }\n`);
    const tanpaLogo = await serah('--ya', '--sebagai', 'hubung');
    setelan((yaml) => yaml.replace(/ba: \{ logo.*\n/, ''));
    expect(tanpaLogo.kode).toBe(2);
    expect(tanpaLogo.galat).toContain('tidak-ada.png');
    const milik = dokumen<readonly unknown[]>(await kantor.jalan('--json', 'list', '--milik', 'hubung'));
    expect(milik).toHaveLength(6);
  });

  it('is told by status, list and doctor where the officer has left, with the command to run', async () => {
    setelan((yaml) =>
      yaml.replace(
        'nip: "198001012005012001", peran',
        'nip: "198001012005012001", berlaku_sampai: "2026-09-13", peran',
      ),
    );
    const perintah = 'penghubung serah-terima --dari hubung --kepada PETUGAS';
    const rapat = (teks: string): string => teks.replace(/\s+/g, ' ');
    expect(rapat((await kantor.jalan('status')).keluar)).toContain(perintah);
    expect(rapat((await kantor.jalan('list')).galat)).toContain(perintah);
    expect(rapat((await kantor.jalan('doctor')).keluar)).toContain(perintah);
    const status = dokumen<{ penanggung_jawab_pergi: unknown }>(await kantor.jalan('--json', 'status'));
    expect(status.penanggung_jawab_pergi).toEqual([{ petugas: 'hubung', kasus: 6 }]);
    const sendiri = await serah('--ya', '--sebagai', 'hubung');
    expect(sendiri.galat).toContain('tidak sedang bertugas');
  });

  it('hands over on the decision of the Plh. while the head is away, and prints the list', async (t) => {
    kantor.pada('2026-09-21 09:00');
    const alasan = ['--alasan', `Cuti; ${PELAPOR} perlu dihubungi`];
    const hasil = await serah('--ya', '--sebagai', 'sekretaris', '--dicatat-oleh', 'baru', ...alasan);
    expect(hasil.galat).toBe('');
    expect(hasil.keluar).toContain('ST-2026-000001: 6 kasus diserahkan');
    const milik = dokumen<readonly { penanggung_jawab: string }[]>(
      await kantor.jalan('--json', 'list', '--milik', 'baru'),
    );
    expect(milik.map((b) => b.penanggung_jawab)).toEqual(Array(6).fill('baru'));
    expect((await kantor.jalan('status')).keluar).not.toContain('serah-terima');
    if (!popplerAda()) return t.skip(TANPA_POPPLER);
    const { teks } = pdf('serah-terima-ST-2026-000001.pdf');
    expect(teks).toContain('Nomor: ST-2026-000001');
    expect(teks).toContain('Senin tanggal dua puluh satu bulan September');
    expect(teks).toContain('Tenggat SOP (WITA)');
    expect(teks).toContain('lambat 10 September 2026, 12.00 WITA');
    expect(teks).toContain('TERLAMBAT');
    expect(teks).toContain('Kiriman TL-2026-000001');
    expect(teks).toContain('Plh. Kepala Dinas');
    expect(teks).toContain('Atas keputusan : Cici Contoh, Plh. Kepala Dinas');
    expect(teks).toContain(`dicantumkan) ${kantor.id(7)}`);
    for (const kata of PELAPOR.split(' ')) expect(teks).not.toContain(kata);
    return undefined;
  });

  it('prints it again by its number, and tells so; an unknown number is refused', async (t) => {
    const lagi = await kantor.jalan('serah-terima', '--cetak', 'ST-2026-000001', '--keluaran', 'lagi.pdf');
    expect(lagi.kode).toBe(0);
    const asing = await kantor.jalan('serah-terima', '--cetak', 'ST-2026-000009');
    expect(asing).toMatchObject({ kode: 2 });
    expect((await kantor.jalan('show', kantor.id(0))).keluar).toContain('ST-2026-000001');
    if (!popplerAda()) return t.skip(TANPA_POPPLER);
    expect(pdf('lagi.pdf').teks).toContain('Dicetak lagi');
    return undefined;
  });

  it('tells the number under which it was recorded where the file cannot be written', async () => {
    const ke = ['serah-terima', '--dari', 'baru', '--kepada', 'kepala', '--ya', '--sebagai', 'baru'];
    const hasil = await kantor.jalan(...ke, '--keluaran', join(folder, 'tidak-ada', 'a.pdf'));
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain('--cetak ST-2026-000002');
    mkdirSync(join(folder, 'tidak-ada'), { recursive: true });
    const lagi = await kantor.jalan('serah-terima', '--cetak', 'ST-2026-000002', '--format', 'docx');
    expect(lagi.kode).toBe(0);
    expect(existsSync(join(folder, 'serah-terima-ST-2026-000002.docx'))).toBe(true);
  });

  it('prints a nil list for an officer who holds nothing', async (t) => {
    const hasil = await kantor.jalan(
      ...['serah-terima', '--dari', 'baru', '--kepada', 'kepala', '--ya', '--sebagai', 'kepala'],
    );
    expect(hasil.kode).toBe(0);
    if (!popplerAda()) return t.skip(TANPA_POPPLER);
    expect(pdf('serah-terima-baru-kepala-nihil.pdf').teks).toContain('(nihil)');
    return undefined;
  });
});

describe('penghubung alihkan', () => {
  it('names one case or an officer, never both, and gives a reason', async () => {
    const siapa = ['--kepada', 'baru', '--sebagai', 'kepala'];
    const kurang = await kantor.jalan('alihkan', kantor.id(0), ...siapa);
    expect(kurang.galat).toContain('--alasan');
    const keduanya = ['--semua-milik', 'kepala', '--alasan', 'x', ...siapa];
    expect((await kantor.jalan('alihkan', kantor.id(0), ...keduanya)).kode).toBe(2);
    expect((await kantor.jalan('alihkan', '--alasan', 'x', ...siapa)).kode).toBe(2);
    const satu = await kantor.jalan('alihkan', kantor.id(0), '--alasan', 'Wilayahnya', ...siapa);
    expect(satu).toMatchObject({ kode: 0 });
    expect(satu.keluar).toContain(`${kantor.id(0)} diserahkan: Bima Contoh →`);
    const sisa = dokumen<{ dialihkan: readonly unknown[] }>(
      await kantor.jalan('--json', 'alihkan', ...keduanya),
    );
    expect(sisa.dialihkan).toHaveLength(5);
  });
});

it('tells the number of a case at APIP that stays, and what to do, but not whom it concerns', async () => {
  setelan((yaml) => yaml.replace(', berlaku_sampai: "2026-09-13"', ''));
  await kantor.ketik(
    ...['alihkan', kantor.id(7), '--kepada', 'kepala', '--alasan', 'x', '--sebagai', 'kepala'],
  );
  // `hubung` is the person concerned, and it is all that `kepala` holds.
  const hasil = await kantor.jalan('serah-terima', '--dari', 'kepala', '--kepada', 'hubung');
  expect(hasil).toMatchObject({ kode: 2, keluar: '' });
  expect(hasil.galat).toContain(`penghubung alihkan ${kantor.id(7)} --kepada PETUGAS`);
  expect(hasil.galat).not.toMatch(/hubung\b(?! alihkan)|terlapor/);
});

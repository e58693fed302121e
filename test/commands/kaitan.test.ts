import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen, folderKerja, type Hasil } from './jalankan.ts';
import { KantorBersejarah } from './kantor-bersejarah.ts';

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
beforeAll(async () => {
  kantor = await KantorBersejarah.buka(folder);
  await kantor.ketik('sync');
  await kantor.ketik('kaitkan', kantor.id(1), '--induk', kantor.id(0), '--sebagai', 'hubung');
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

const kaitkan = (anak: string, induk: string) =>
  kantor.jalan('kaitkan', anak, '--induk', induk, '--sebagai', 'hubung');
const kode = (hasil: Hasil) =>
  dokumen<{ laporan: readonly { masalah?: readonly { kode: string }[] }[] }>(hasil).laporan.flatMap(
    ({ masalah = [] }) => masalah.map((m) => m.kode),
  );

describe('kaitkan', () => {
  it('calls an unknown parent what it calls an unknown child: a slip of the command', async () => {
    expect((await kaitkan('999', kantor.id(0))).kode).toBe(2);
    expect((await kaitkan(kantor.id(2), '999')).kode).toBe(2);
    expect((await kaitkan(kantor.id(0), kantor.id(2))).kode).toBe(3);
  });

  it('says why a late report cannot be linked, before it asks why it is late', async () => {
    kantor.pada('2026-09-14 09:00');
    const sendiri = ['kaitkan', kantor.id(3), '--induk', kantor.id(3), '--sebagai', 'hubung', '--json'];
    expect(kode(await kantor.jalan(...sendiri))).toEqual(['induk_sendiri']);
    const lain = ['kaitkan', kantor.id(3), '--induk', kantor.id(0), '--sebagai', 'hubung', '--json'];
    expect(kode(await kantor.jalan(...lain))).toEqual(['alasan_terlambat_perlu']);
    kantor.pada('2026-09-07 16:00');
  });

  it('is not offered to a report that others are linked to', async () => {
    const boleh = async (i: number) =>
      dokumen<{ aksi_boleh: readonly string[] }>(await kantor.jalan('show', kantor.id(i), '--json'))
        .aksi_boleh;
    expect(await boleh(0)).not.toContain('kaitkan');
    expect(await boleh(2)).toContain('kaitkan');
  });

  it('of a report that has ended says so, and not that it goes on by itself', async () => {
    await kantor.lapor(4, { status_laporan: 'Selesai' });
    await kantor.ketik('sync');
    const hasil = await kaitkan(kantor.id(4), kantor.id(0));
    expect(hasil.keluar).toContain('sudah berakhir');
    expect(hasil.keluar).not.toContain('Teruskan');
  });
});

describe('show, of a report that waits for its parent', () => {
  it('says once for what, and since when', async () => {
    const { keluar } = await kantor.jalan('show', kantor.id(1));
    expect(keluar).toMatch(/Menunggu laporan induk \(sejak hari ini\)/);
    expect(keluar).not.toContain('(menunggu laporan induk');
  });
});

describe('lepas-kaitan', () => {
  it('says that the answer is out once LAPOR! has it', async () => {
    const jawab = { jenis: 'akhir', isi: 'Sudah ditambal.' };
    await kantor.catatSemua([
      [0, 'telaah', { kesimpulan: 'Layak' }],
      [0, 'klarifikasi', { hasil: 'Benar', perlu_pemeriksaan: 'tidak', tanpa_bidang: '-' }],
      [1, 'susun-tanggapan', jawab],
      [1, 'setujui-tanggapan', { jenis: 'akhir' }, 'kepala'],
    ]);
    const lepas = ['lepas-kaitan', kantor.id(1), '--alasan', 'Lubang lain', '--sebagai', 'hubung'];
    expect((await kantor.jalan(...lepas)).keluar).toContain('tarik-tanggapan');
    await kantor.ketik('sync');
    const hasil = await kantor.jalan(...lepas);
    expect(hasil.kode).toBe(3);
    expect(hasil.keluar.replace(/\s+/g, ' ')).toMatch(/sudah terkirim ke LAPOR!.*ralat-tanggapan/);
  });
});

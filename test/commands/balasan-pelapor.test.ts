import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen } from './jalankan.ts';
import { KantorBersejarah } from './kantor-bersejarah.ts';

/** One line of text, whatever the width of the screen. */
const rapat = (teks: string): string => teks.replace(/\s+/g, ' ');

let folder: string;
let kantor: KantorBersejarah;

const catat = (i: number, aksi: string, petugas: string, ...isian: readonly string[]) =>
  kantor.jalan(
    'catat',
    kantor.id(i),
    aksi,
    '--sebagai',
    petugas,
    ...(isian.length > 0 ? ['--isian', ...isian] : []),
  );

async function dijawab(i: number): Promise<string> {
  await kantor.catatSemua([
    [i, 'telaah', { kesimpulan: 'Layak', alasan_terlambat: 'Baru sempat' }],
    [i, 'klarifikasi', { hasil: 'Cukup', perlu_pemeriksaan: 'tidak', tanpa_bidang: 'Data pada kami' }],
    [i, 'susun-tanggapan', { jenis: 'akhir', isi: `Sudah kami tangani ke-${i}.` }],
    [i, 'setujui-tanggapan', { jenis: 'akhir' }, 'kepala'],
  ]);
  await kantor.ketik('sync');
  const semua = dokumen<readonly { id: string; tracking_id: string }[]>(
    await kantor.ketik('kiriman', 'list', '--json'),
  );
  return semua.findLast((k) => k.tracking_id === kantor.id(i))!.id;
}

/** The lines of one case in `list`. */
async function diDaftar(i: number): Promise<string> {
  const { keluar } = await kantor.ketik('list');
  const baris = keluar.split('\n');
  const letak = baris.findIndex((b) => b.includes(kantor.id(i)));
  return letak < 0 ? '' : baris.slice(letak, letak + 2).join('\n');
}

const kasus = async (i: number) =>
  dokumen<Record<string, unknown> & { langkah: string; putaran: number; balasan_sejak: string | null }>(
    await kantor.ketik('show', kantor.id(i), '--json'),
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penghubung-balasan-'));
  kantor = await KantorBersejarah.buka(folder);
  await kantor.ketik('sync');
  kantor.pada('2026-09-08 09:00');
});

afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

describe('a draft that the head returns', () => {
  it('comes back with the note, in show and in list, until it is drafted anew', async () => {
    await kantor.catatSemua([
      [9, 'telaah', { kesimpulan: 'Layak' }],
      [9, 'klarifikasi', { hasil: 'Cukup', perlu_pemeriksaan: 'tidak', tanpa_bidang: 'Data pada kami' }],
      [9, 'susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' }],
    ]);
    await catat(9, 'kembalikan-konsep', 'kepala', 'catatan=Sebutkan tanggalnya');
    expect(await diDaftar(9)).toContain('konsep dikembalikan: Sebutkan tanggalnya');
    const { keluar } = await kantor.ketik('show', kantor.id(9));
    expect(keluar).toMatch(/konsep tanggapan akhir, dikembalikan\n +Catatan +Sebutkan tanggalnya\n/);
    await catat(9, 'susun-tanggapan', 'hubung', 'jenis=akhir', 'isi=Ditambal 9 September.');
    expect(await diDaftar(9)).toContain('menunggu Kepala');
    expect(await diDaftar(9)).not.toContain('dikembalikan');
  });
});

describe('what was sent', () => {
  it('cannot be withdrawn: the refusal names the correction, which the head approves and show refers back', async () => {
    const kiriman = await dijawab(0);
    const tarik = await catat(0, 'tarik-tanggapan', 'hubung', 'alasan=Keliru');
    expect(tarik.kode).toBe(3);
    expect(rapat(tarik.galat)).toContain(`ralat-tanggapan --isian merujuk=${kiriman}`);
    const ralat = [`merujuk=${kiriman}`, 'isi=Ralat: 9 September.', 'alasan=Tanggal'];
    expect((await catat(0, 'ralat-tanggapan', 'hubung', ...ralat)).kode).toBe(0);
    expect((await catat(0, 'setujui-tanggapan', 'hubung', 'jenis=ralat')).kode).toBe(3);
    expect((await catat(0, 'setujui-tanggapan', 'kepala', 'jenis=ralat')).kode).toBe(0);
    await kantor.ketik('sync');
    const { keluar } = await kantor.ketik('show', kantor.id(0));
    expect(keluar).toContain(`konsep ralat, meralat ${kiriman}, disetujui`);
    expect(keluar).toMatch(/tanggapan akhir, terkirim .*\n.*ralat tanggapan, terkirim/);
    expect(
      dokumen<{ konsep: { merujuk: string | null }[] }>(
        await kantor.ketik('show', kantor.id(0), '--json'),
      ).konsep.at(-1)?.merujuk,
    ).toBe(kiriman);
  });
});

describe('a reply of the reporter', () => {
  it('at night waits since then; its round has clocks of its own, and `why` keeps the disposition apart', async () => {
    await dijawab(1);
    kantor.pada('2026-09-12 22:30');
    await kantor.lapor(1, { riwayat: { responder: 'Pelapor', keterangan: 'Belum selesai!' } });
    kantor.pada('2026-09-14 08:30');
    await kantor.ketik('sync');
    expect(await diDaftar(1)).toContain('1 balasan belum dinilai, 2 hari');
    expect((await kasus(1)).balasan_sejak).toMatch(/^2026-09-12T22:30/);
    await catat(1, 'nilai-balasan', 'hubung', 'nilai=data-baru');
    const { keluar } = await kantor.ketik('why', kantor.id(1));
    expect(keluar).toMatch(/Didisposisikan +Sen 7 Sep 2026/);
    expect(keluar).toMatch(/Putaran 2 mulai +Sen 14 Sep 2026 08:30 WITA/);
    expect(keluar).toContain('Tenggat SOP: Kam 17 Sep 2026 23:59 WITA');
    expect(keluar).toContain('Tenggat nasional: Sen 21 Sep 2026 16:00 WITA');
  });

  it('during the round is marked, not assessed, and the refusal says what becomes of it', async () => {
    await kantor.lapor(1, { riwayat: { responder: 'Pelapor', keterangan: 'Masih sama.' } });
    await kantor.ketik('sync');
    expect(await diDaftar(1)).toContain('1 balasan baru');
    const { keluar } = await kantor.ketik('list');
    expect(keluar).not.toContain('Balasan pelapor, belum dinilai');
    const nilai = await catat(1, 'nilai-balasan', 'hubung', 'nilai=keberatan');
    expect(nilai.kode).toBe(3);
    expect(rapat(nilai.galat)).toContain('dijawab bersama jawaban akhirnya');
  });

  it('whose words LAPOR! does not show says so; thanks, and ten working days later the case is closed', async () => {
    await dijawab(2);
    await kantor.lapor(2, { status_laporan: 'Ditanggapi oleh Pelapor' });
    await kantor.ketik('sync');
    expect(rapat(await diDaftar(2))).toContain('teks tidak terbaca');
    await catat(2, 'nilai-balasan', 'hubung', 'nilai=terima-kasih');
    kantor.pada('2026-09-28 15:59');
    await kantor.ketik('sync');
    expect((await kasus(2)).langkah).toBe('menunggu-pelapor');
    kantor.pada('2026-09-28 16:01');
    await kantor.ketik('sync');
    expect((await kasus(2)).langkah).toBe('selesai');
    expect(await diDaftar(2)).toBe('');
  });

  it('or not, an answer of a finished case is corrected: the draft lies on the head`s desk, late or not', async () => {
    const semua = dokumen<readonly { id: string; tracking_id: string }[]>(
      await kantor.ketik('kiriman', 'list', '--json'),
    );
    const kiriman = semua.find((k) => k.tracking_id === kantor.id(2))!.id;
    await catat(2, 'ralat-tanggapan', 'hubung', `merujuk=${kiriman}`, 'isi=Ralat: 9 September.', 'alasan=x');
    const { keluar } = await kantor.ketik('list', '--milik', 'hubung');
    expect(keluar.slice(keluar.indexOf('Di meja Kepala'))).toContain(kantor.id(2));
    expect((await kantor.ketik('list', '--terlambat')).keluar).not.toContain(kantor.id(2));
    await catat(2, 'setujui-tanggapan', 'kepala', 'jenis=ralat');
    expect(await diDaftar(2)).toBe('');
    await kantor.ketik('sync');
    expect((await kasus(2)).langkah).toBe('selesai');
  });

  it('after selesai brings the case back into the lane', async () => {
    kantor.pada('2026-12-31 23:50');
    await kantor.lapor(2, { riwayat: { responder: 'Pelapor', keterangan: 'Rusak lagi.' } });
    kantor.pada('2027-01-04 08:00');
    await kantor.ketik('sync');
    expect((await kasus(2)).langkah).toBe('menunggu-pelapor');
    expect(await diDaftar(2)).toContain('1 balasan belum dinilai, 4 hari');
    await catat(2, 'nilai-balasan', 'hubung', 'nilai=keberatan');
    expect(await kasus(2)).toMatchObject({ langkah: 'tanggapan', putaran: 2 });
  });

  it('typed in twice, before our answer or in the future is refused and changes nothing', async () => {
    await dijawab(3);
    const ketik = (waktu: string) => catat(3, 'catat-balasan', 'hubung', 'isi=Masih padam', `waktu=${waktu}`);
    kantor.pada('2027-01-05 08:00');
    expect((await ketik('2027-01-04 20:15')).kode).toBe(0);
    const dua = await ketik('2027-01-04 20:15');
    expect([dua.kode, rapat(dua.galat)]).toEqual([3, expect.stringContaining('sudah tercatat')]);
    const awal = await ketik('2026-12-01 08:00');
    expect([awal.kode, rapat(awal.galat)]).toEqual([3, expect.stringContaining('mendahului jawaban kita')]);
    const depan = await ketik('2027-02-01 08:00');
    expect([depan.kode, rapat(depan.galat)]).toEqual([3, expect.stringContaining('"waktu" menyebut waktu')]);
    // Read in the history afterwards, it is the reply that was typed in.
    kantor.pada('2027-01-04 20:15');
    await kantor.lapor(3, { riwayat: { responder: 'Pelapor', keterangan: 'Masih padam' } });
    kantor.pada('2027-01-05 09:00');
    await kantor.ketik('sync');
    expect(await diDaftar(3)).toContain('1 balasan belum dinilai');
  });
});

describe('urgent', () => {
  it('comes first, also for programs, and is taken back with a reason', async () => {
    await catat(12, 'tandai-mendesak', 'hubung', 'alasan=Kabel terbuka');
    const pertama = async () =>
      dokumen<readonly { tracking_id: string; mendesak: boolean }[]>(
        await kantor.ketik('list', '--json'),
      )[0]!;
    expect(await pertama()).toMatchObject({ tracking_id: kantor.id(12), mendesak: true });
    expect((await catat(12, 'tandai-mendesak', 'kepala', 'alasan=x')).kode).toBe(3);
    expect((await catat(12, 'cabut-mendesak', 'hubung', 'alasan=Sudah aman')).kode).toBe(0);
    expect((await pertama()).mendesak).toBe(false);
  });
});

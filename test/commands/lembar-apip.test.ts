import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen } from './jalankan.ts';
import { KantorBersejarah } from './kantor-bersejarah.ts';

const rapat = (teks: string): string => teks.replace(/\s+/g, ' ');
/** The named officer leaves on the 10th; the clerk acts for them from the 11th to the 12th. */
const PLT =
  '  - { petugas: loket, sebagai: irban, jenis: plt, nomor: "7/2026", dari: "2026-09-11", sampai: "2026-09-12" }\n';
const ORANG = `  - { id: irban, nama: "Ina Contoh", peran: [apip], berlaku_sampai: "2026-09-10" }
  - { id: loket, nama: "Lia Contoh", peran: [bidang] }
`;

let folder: string;
let kantor: KantorBersejarah;

const lembar = async (siapa: string) => (await kantor.ketik('--sebagai', siapa, 'lembar-tenggat')).keluar;
async function kalender(siapa: string): Promise<string> {
  const nama = `${siapa}.ics`;
  await kantor.ketik('--sebagai', siapa, 'lembar-tenggat', '--format', 'ics', '--keluaran', nama, '--timpa');
  return readFileSync(join(folder, nama), 'utf8');
}

const catat = (i: number, aksi: string, petugas: string, ...isian: readonly string[]) =>
  kantor.ketik('catat', kantor.id(i), aksi, '--sebagai', petugas, '--isian', ...isian);
/** What stands beneath one heading, to the next blank line. */
const bagian = (teks: string, judul: string): string =>
  teks.split('\n\n').find((satu) => satu.startsWith(judul)) ?? '';
const baris = async (perintah: string) =>
  dokumen<{ readonly pemeriksaan: readonly Record<string, string | null>[] }>(
    await kantor.ketik(perintah, '--json'),
  ).pemeriksaan.filter(({ nama }) => nama === 'Penanggung jawab');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penghubung-lembar-apip-'));
  kantor = await KantorBersejarah.buka(folder);
  kantor.setelan(PLT);
  const setelan = join(folder, 'penghubung.yaml');
  writeFileSync(setelan, readFileSync(setelan, 'utf8').replace('penugasan:\n', `${ORANG}penugasan:\n`));
  await kantor.ketik('sync');
  kantor.pada('2026-09-08 09:00');
  await catat(3, 'alihkan-apip', 'hubung', 'alasan=x', 'terlapor=hubung', 'petugas_apip=irban');
});

afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

describe('a case at APIP whose named officer has left', () => {
  it('stands in the digest and in the calendar of who acts for that officer, as in `list`', async () => {
    expect(await lembar('irban')).toContain(kantor.id(3));
    expect(await lembar('loket')).not.toContain(kantor.id(3));
    expect((await baris('doctor'))[0]).toMatchObject({ keadaan: 'baik' });
    kantor.pada('2026-09-11 09:00');
    expect(await lembar('loket')).toContain(kantor.id(3));
    expect(await lembar('sekretaris')).not.toContain(kantor.id(3));
    expect(await kalender('loket')).toContain(kantor.id(3));
  });

  it('and who has nobody to act for them is warned of by its number alone, with what to do', async () => {
    expect((await kantor.ketik('status')).keluar).not.toContain('tidak dapat dikerjakan');
    kantor.pada('2026-09-14 09:00');
    const kalimat = '1 kasus di APIP tidak dapat dikerjakan siapa pun';
    const [satu, ...lagi] = await baris('doctor');
    expect(lagi).toEqual([]);
    expect(satu).toMatchObject({ keadaan: 'peringatan', saran: expect.stringContaining('jenis: plt') });
    expect(satu?.['keterangan']).toContain(kalimat);
    for (const siapa of [[], ['--sebagai', 'hubung']]) {
      const { keluar } = await kantor.ketik(...siapa, 'status');
      expect(rapat(keluar)).toContain(kalimat);
      expect(rapat(keluar)).toContain('penugasan di penghubung.yaml');
      expect(keluar).not.toContain('Ina Contoh');
    }
    expect(dokumen(await kantor.ketik('status', '--json'))).toMatchObject({ di_apip_tanpa_petugas: 1 });
    expect(rapat((await kantor.ketik('list')).galat)).toContain(kalimat);
    kantor.pada('2026-09-15 09:00');
  });
});

describe('the desk of the head', () => {
  it('holds the number, and no more, of what waits there at APIP', async () => {
    await catat(4, 'telaah', 'hubung', 'kesimpulan=x', 'alasan_terlambat=x');
    await catat(4, 'klarifikasi', 'hubung', 'hasil=x', 'perlu_pemeriksaan=tidak', 'tanpa_bidang=y');
    await catat(4, 'alihkan-apip', 'hubung', 'alasan=x', 'terlapor=hubung', 'petugas_apip=sekretaris');
    await catat(4, 'susun-tanggapan', 'sekretaris', 'jenis=akhir', 'isi=Sudah.');
    const teks = await lembar('kepala');
    expect(bagian(teks, 'Di meja Kepala (1)').split('\n').slice(1)).toEqual([`  ${kantor.id(4)}`]);
    const [satu] = dokumen<readonly { readonly kepala: readonly unknown[] }[]>(
      await kantor.ketik('--sebagai', 'kepala', 'lembar-tenggat', '--petugas', 'kepala', '--json'),
    );
    expect(satu?.kepala).toEqual([
      expect.objectContaining({ nomor: kantor.id(4), langkah: null, tenggat_sop: null, menunggu: null }),
    ]);
    expect(bagian(await lembar('sekretaris'), 'Di meja Kepala')).toContain('menunggu Kepala');
    expect((await kantor.ketik('lembar-tenggat', '--petugas', 'kepala')).keluar).not.toContain(kantor.id(4));
    expect(await kalender('kepala')).not.toContain(kantor.id(4));
    expect(await kalender('sekretaris')).toContain(kantor.id(4));
  });

  it('holds a correction beside replies that nobody has assessed; returned, it is its officer`s of today', async () => {
    await catat(5, 'telaah', 'hubung', 'kesimpulan=x', 'alasan_terlambat=x');
    await catat(5, 'klarifikasi', 'hubung', 'hasil=x', 'perlu_pemeriksaan=tidak', 'tanpa_bidang=y');
    await catat(5, 'susun-tanggapan', 'hubung', 'jenis=akhir', 'isi=Sudah.');
    await catat(5, 'kembalikan-konsep', 'kepala', 'jenis=akhir', 'catatan=Bu Rekaan');
    // Late too, and so among the late.
    expect(rapat(bagian(await lembar('hubung'), 'Terlambat'))).toMatch(
      new RegExp(`${kantor.id(5)} Nasional.{0,60} Tanggapan · konsep dikembalikan`),
    );
    expect(await lembar('hubung')).not.toContain('Rekaan');
    await catat(5, 'susun-tanggapan', 'hubung', 'jenis=akhir', 'isi=Sudah.');
    await catat(5, 'setujui-tanggapan', 'kepala', 'jenis=akhir');
    await kantor.ketik('sync');
    expect(await lembar('hubung')).not.toContain('konsep dikembalikan');
    const [kiriman] = dokumen<readonly { id: string; tracking_id: string }[]>(
      await kantor.ketik('kiriman', 'list', '--json'),
    ).filter((k) => k.tracking_id === kantor.id(5));
    const ralat = [`merujuk=${kiriman?.id}`, 'isi=Ralat.', 'alasan=x'];
    await catat(5, 'ralat-tanggapan', 'hubung', ...ralat);
    await catat(5, 'kembalikan-konsep', 'kepala', 'jenis=ralat', 'catatan=Bu Rekaan');
    expect(rapat(bagian(await lembar('hubung'), 'Hari ini'))).toContain(kantor.id(5));
    expect(await lembar('hubung')).toContain('konsep dikembalikan');
    const daftar = async (siapa: string, judul: string) =>
      bagian((await kantor.ketik('--sebagai', siapa, 'list')).keluar, judul);
    expect(await daftar('hubung', 'Hari ini')).toContain(kantor.id(5));
    await catat(5, 'ralat-tanggapan', 'hubung', ...ralat);
    await kantor.lapor(5, { riwayat: { responder: 'Pelapor', keterangan: 'Masih sama.' } });
    await kantor.ketik('sync');
    expect(bagian(await lembar('kepala'), 'Di meja Kepala')).toContain(kantor.id(5));
    expect(await daftar('kepala', 'Di meja Kepala')).toContain(kantor.id(5));
    expect(bagian(await lembar('hubung'), 'Balasan pelapor')).toContain(kantor.id(5));
    expect(await daftar('hubung', 'Balasan pelapor')).toContain(kantor.id(5));
  });

  it('says of a first digest for how long back its alarms are', async () => {
    const teks = await lembar('hubung');
    expect(teks).toMatch(/^Alarm 7 hari terakhir \(\d+\)$/m);
    expect(teks).not.toContain('lembar sebelumnya');
  });
});

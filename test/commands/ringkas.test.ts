import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dokumen, folderKerja } from './jalankan.ts';
import { APIP, BERSIH, BIASA, KANARI, KantorBernama, LAIN, RAHASIA } from './kantor-bernama.ts';
import { type KantorBersejarah, PELAPOR } from './kantor-bersejarah.ts';

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
beforeAll(async () => {
  kantor = (await KantorBernama.bertanya(folder)).kantor;
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

const ringkas = (i: number, ...lain: readonly string[]) => kantor.jalan('ringkas', kantor.id(i), ...lain);

describe('ringkas, of a report whose every text names its reporter', () => {
  it.each([
    ['a common one', BIASA],
    ['one that nobody was asked about', LAIN],
    ['a rahasia one', RAHASIA],
  ])('%s: names nothing of the reporter, on stdout, on stderr and as JSON', async (_, i) => {
    for (const opsi of [[], ['--json'], ['--bahasa', 'en'], ['--untuk', `Bidang ${PELAPOR}`]]) {
      const hasil = await ringkas(i, ...opsi);
      expect(hasil.kode).toBe(0);
      expect(`${hasil.keluar}${hasil.galat}`).not.toMatch(KANARI);
    }
  });

  it('still says what it is about, what is asked and until when, in the agency`s zone', async () => {
    const { keluar } = await ringkas(BIASA);
    expect(keluar).toContain('*Judul:* Jalan di depan rumah [nama]');
    expect(keluar).toContain('jalan ini berlubang');
    expect(keluar).toContain('*Batas jawaban:* sebelum Kam 10 Sep 2026 12:00 WITA');
    expect(keluar).toMatch(/\*Tenggat SOP:\* .* WITA/);
    expect(keluar).toMatch(/\*Tenggat nasional:\* .* WITA/);
  });

  it('is plain text with no mark of WhatsApp but bold labels', async () => {
    const { keluar } = await ringkas(BIASA);
    expect(keluar.replace(/^\*[^*\n]+\*/gm, '')).not.toMatch(/[*~`]/);
  });

  it('tells no word of a rahasia report', async () => {
    const { keluar } = await ringkas(RAHASIA);
    expect(keluar).not.toMatch(/jalan|berlubang/i);
    expect(keluar).toContain('Laporan ini rahasia');
    expect(dokumen(await ringkas(RAHASIA, '--json'))).toMatchObject({
      judul: null,
      isi: null,
      diminta: null,
    });
  });

  it('marks a deadline that has passed', async () => {
    kantor.pada('2026-09-10 12:01');
    expect((await ringkas(BIASA)).keluar).toContain('12:00 WITA (SUDAH LEWAT)');
    kantor.pada('2026-09-08 09:00');
  });
});

describe('ringkas', () => {
  it('of a case at APIP is refused, but to the officer named', async () => {
    const tertutup = await ringkas(APIP);
    expect([tertutup.kode, tertutup.keluar]).toEqual([2, '']);
    const terbuka = await ringkas(APIP, '--sebagai', 'sekretaris');
    expect([terbuka.kode, KANARI.test(terbuka.keluar)]).toEqual([0, false]);
  });

  it('writes nothing anywhere', async () => {
    const jejak = async () => (await kantor.jalan('jejak', 'verify', '--json')).keluar;
    const sebelum = await jejak();
    await ringkas(BIASA);
    expect(await jejak()).toBe(sebelum);
  });

  it('says when the bidang it is for was not asked', async () => {
    const hasil = await ringkas(LAIN, '--untuk', 'Bidang Air');
    expect(hasil.keluar).toContain('*Untuk:* Bidang Air');
    expect(hasil.galat).toContain('teruskan-bidang');
  });

  it('of a case that is not there says so', async () => {
    const hasil = await kantor.jalan('ringkas', '999');
    expect([hasil.kode, hasil.keluar]).toEqual([2, '']);
  });
});

describe('ringkas, of what a bidang was asked', () => {
  const tanya = (bidang: string, sebelum: string, ...catatan: readonly string[]) =>
    kantor.ketik(
      ...['catat', kantor.id(BERSIH), 'teruskan-bidang', '--sebagai', 'hubung'],
      ...['--isian', `bidang=${bidang}`, `diminta_sebelum=2026-09-${sebelum} 12:00`],
      ...catatan.flatMap((c) => ['--catatan', c]),
    );
  const diminta = async (...opsi: readonly string[]) =>
    (await ringkas(BERSIH, ...opsi)).keluar.split('\n').filter((b) => /diminta|Batas/.test(b));

  it('keeps the question in a reminder that gives another time', async () => {
    await tanya('Bidang Air', '10', 'Kapan terakhir diperiksa?');
    await tanya('Bidang Air', '11');
    expect(await diminta()).toEqual([
      '*Yang diminta:* Kapan terakhir diperiksa?',
      '*Batas jawaban:* sebelum Jum 11 Sep 2026 12:00 WITA',
    ]);
  });

  it('gives each of several its own question and time', async () => {
    await tanya('Bidang Jalan', '14', 'Siapa pemilik jalannya?');
    await tanya('Bidang Taman', '15');
    expect(await diminta()).toEqual([
      '*Yang diminta dari Bidang Air:* Kapan terakhir diperiksa?',
      '*Batas jawaban Bidang Air:* sebelum Jum 11 Sep 2026 12:00 WITA',
      '*Yang diminta dari Bidang Jalan:* Siapa pemilik jalannya?',
      '*Batas jawaban Bidang Jalan:* sebelum Sen 14 Sep 2026 12:00 WITA',
      '*Yang diminta dari Bidang Taman:* Mohon data dan tanggapan Bidang Taman atas laporan ini.',
      '*Batas jawaban Bidang Taman:* sebelum Sel 15 Sep 2026 12:00 WITA',
    ]);
    expect(await diminta('--untuk', 'bidang jalan')).toEqual([
      '*Yang diminta:* Siapa pemilik jalannya?',
      '*Batas jawaban:* sebelum Sen 14 Sep 2026 12:00 WITA',
    ]);
    const { bidang } = dokumen<{ bidang: { diminta: string | null }[] }>(await ringkas(BERSIH, '--json'));
    expect(bidang.map((b) => b.diminta)).toEqual([
      'Kapan terakhir diperiksa?',
      'Siapa pemilik jalannya?',
      null,
    ]);
  });

  it('asks a bidang that has answered nothing that it was asked before', async () => {
    const jawab = ['--sebagai', 'hubung', '--isian', 'bidang=Bidang Air', 'isi=Bulan lalu'];
    await kantor.ketik('catat', kantor.id(BERSIH), 'jawaban-bidang', ...jawab);
    await tanya('Bidang Air', '16');
    const [baris] = await diminta('--untuk', 'Bidang Air');
    expect(baris).toBe('*Yang diminta:* Mohon data dan tanggapan Bidang Air atas laporan ini.');
  });

  it('masks in the reader`s language', async () => {
    expect((await ringkas(BIASA, '--bahasa', 'en')).keluar).toContain('*Title:* Jalan di depan rumah [name]');
  });
});

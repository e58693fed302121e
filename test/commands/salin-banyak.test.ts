import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KantorEkspor } from './kantor-ekspor.ts';

const NOMOR = ['7100001', '7100002', '7100003'] as const;
const FOLDER = 'salin-2026-09-08-1000';
const DAFTAR = `${FOLDER}/tampil.csv`;
const TANDAI = ['kiriman', 'mark-sent', '--from', DAFTAR, '--sebagai', 'hubung'] as const;
const BUKTI = ['--bukti', 'Tampil di LAPOR!'] as const;

let kantor: KantorEkspor;

beforeEach(async () => {
  kantor = await KantorEkspor.buka('2026-09-08 09:00');
  await kantor.impor('8 Sep 2026 07:55', Object.fromEntries(NOMOR.map((nomor) => [nomor, {}])));
  for (const nomor of NOMOR) await kantor.dijawab(nomor, `Lampu ${nomor} <sudah> diganti.`);
  kantor.pada('2026-09-08 10:00');
});

afterEach(() => kantor[Symbol.asyncDispose]());

const baca = (nama: string): string => readFileSync(join(kantor.folder, nama), 'utf8');

/** The list as an officer leaves it: the columns pukul, bukti and berkas of each line. */
function isi(...kolom: readonly string[]): void {
  const [kepala, ...baris] = baca(DAFTAR).split('\r\n');
  const terisi = baris
    .slice(0, 3)
    .map((b, i) => b.replace(/;;;$|;[^;]*;[^;]*;[^;]*$/, `;${kolom[i] ?? ';;'}`));
  writeFileSync(join(kantor.folder, DAFTAR), [kepala, ...terisi, ''].join('\r\n'));
}

const keadaan = async (): Promise<readonly string[]> => (await kantor.kiriman()).map(({ status }) => status);

describe('all answers that wait to be pasted', () => {
  it('lie in one folder: a page, each text byte for byte, and a list for the times', async () => {
    const { kode, keluar } = await kantor.jalan('kiriman', 'salin', '--semua');
    expect(kode).toBe(0);
    expect(keluar).toContain(`mark-sent --from ${DAFTAR}`);
    const id = (await kantor.kiriman()).map((k) => k.id);
    expect(readdirSync(join(kantor.folder, FOLDER)).sort()).toEqual(
      [...id.map((satu) => `${satu}.txt`), 'salin.html', 'tampil.csv'].sort(),
    );
    expect(baca(`${FOLDER}/${id[0]}.txt`)).toBe('Lampu 7100001 <sudah> diganti.');
    const halaman = baca(`${FOLDER}/salin.html`);
    const urutan = NOMOR.map((nomor) => halaman.indexOf(`<pre>Lampu ${nomor} &lt;sudah&gt; diganti.</pre>`));
    expect(urutan).toEqual([...urutan].sort((a, b) => a - b));
    expect(urutan[0]).toBeGreaterThan(0);
    expect(halaman).not.toContain('Rekawati');
    expect(baca(DAFTAR).split('\r\n')[1]).toBe(`${id[0]};7100001;tanggapan akhir;;;`);
  });

  it('are not laid over a list that somebody is filling in', async () => {
    await kantor.jalan('kiriman', 'salin', '--semua', '--keluaran', 'tempat');
    writeFileSync(join(kantor.folder, 'tempat/tampil.csv'), 'terisi');
    expect((await kantor.jalan('kiriman', 'salin', '--semua', '--keluaran', 'tempat')).kode).toBe(2);
    expect(baca('tempat/tampil.csv')).toBe('terisi');
  });

  it('leave out what lies at APIP, but for the officer named there', async () => {
    const apip = ['alasan=Pengawasan', 'terlapor=kepala', 'petugas_apip=sekretaris'];
    await kantor.catat('7100002', 'alihkan-apip', 'hubung', ...apip);
    const tanpa = await kantor.jalan('kiriman', 'salin', '--semua', '--json');
    expect(tanpa.keluar).not.toContain('7100002');
    expect(tanpa.galat).toContain('1 jawaban di APIP');
    const ia = ['kiriman', 'salin', '--semua', '--sebagai', 'sekretaris', '--keluaran', 'apip'];
    expect((await kantor.jalan(...ia)).keluar).toContain('7100002');
    // Whoever else takes that list: the plan refuses the line, and nothing of it is recorded with --ya either.
    const milik = (await kantor.kiriman()).find((k) => k.tracking_id === '7100002')!.id;
    const daftar = join(kantor.folder, 'apip/tampil.csv');
    writeFileSync(daftar, readFileSync(daftar, 'utf8').replace(/(7100002;[^;]*);;;/, '$1;09.30;;'));
    const tandai = ['kiriman', 'mark-sent', '--from', 'apip/tampil.csv', ...BUKTI, '--sebagai'];
    for (const siapa of [['kepala'], ['hubung'], ['sekretaris', '--dicatat-oleh', 'kepala']])
      for (const ya of [[], ['--ya']])
        expect((await kantor.jalan(...tandai, ...siapa, ...ya)).kode, siapa.join()).toBe(3);
    for (const aksi of [
      ['hold', milik, '--catatan', 'x'],
      ['cancel', milik, '--alasan', 'x'],
    ])
      expect((await kantor.jalan('kiriman', ...aksi, '--sebagai', 'kepala')).galat).toContain('terlapor');
    const diketik = ['--sebagai', 'sekretaris', '--dicatat-oleh', 'kepala'];
    expect((await kantor.jalan('kiriman', 'salin', milik, ...diketik)).kode).toBe(2);
    const tampak = await kantor.jalan('show', '7100002', '--json', ...diketik);
    expect(JSON.parse(tampak.keluar)).toMatchObject({ isi_tersembunyi: true, aksi_boleh: [] });
    expect(new Set(await keadaan())).toEqual(new Set(['antre']));
  });

  it('or one of them: never both, never neither', async () => {
    expect((await kantor.jalan('kiriman', 'salin')).kode).toBe(2);
    expect((await kantor.jalan('kiriman', 'salin', 'TL-2026-000001', '--semua')).kode).toBe(2);
  });
});

describe('many answers marked sent from the list', () => {
  beforeEach(async () => {
    await kantor.jalan('kiriman', 'salin', '--semua');
    kantor.pada('2026-09-08 11:00');
  });

  it('are planned first, and each is recorded with its own time and proof', async () => {
    isi('10.02;;', '10:04:00;Tangkapan layar disimpan;../layar.jpg', ';;');
    const rencana = await kantor.jalan(...TANDAI, ...BUKTI);
    expect(rencana.kode).toBe(0);
    expect(rencana.keluar).toContain('2 akan dicatat, 0 sama, 1 belum diisi, 0 ditolak');
    expect(await keadaan()).toEqual(['antre', 'antre', 'antre']);
    expect((await kantor.jalan(...TANDAI, ...BUKTI, '--ya')).keluar).toContain('2 dicatat');
    const semua = await kantor.kiriman();
    expect(semua.map((k) => k.terkirim_pada)).toEqual([
      '2026-09-08T10:02:00+08:00',
      '2026-09-08T10:04:00+08:00',
      null,
    ]);
    expect(semua[0]?.dasar_terkirim).toBe('pernyataan-petugas');
    const { keluar } = await kantor.jalan('kiriman', 'show', semua[1]!.id);
    expect(keluar).toContain('Tangkapan layar disimpan');
    expect(keluar).toContain('bukti-1.jpg');
  });

  it('twice record nothing the second time', async () => {
    isi('10.02;;', '10.04;;', '10.06;;');
    await kantor.jalan(...TANDAI, ...BUKTI, '--ya');
    const jejak = (): Promise<string> =>
      kantor.jalan('status').then(({ keluar }) => /Jejak +(\d+) baris/.exec(keluar)![1]!);
    const sebelum = await jejak();
    const lagi = await kantor.jalan(...TANDAI, ...BUKTI, '--ya');
    expect([lagi.kode, lagi.keluar.trim()]).toEqual([0, '0 dicatat, 3 sama, 0 belum diisi, 0 ditolak']);
    expect(await jejak()).toBe(sebelum);
  });

  it('refuse by name what does not wait, what is not there yet and what cannot be read; the others go on', async () => {
    const [pertama] = await kantor.kiriman();
    await kantor.jalan('kiriman', 'cancel', pertama!.id, '--alasan', 'Surat');
    isi('10.02;;', '23.50;;', '10.06;;');
    const satu = await kantor.jalan(...TANDAI, ...BUKTI, '--ya');
    expect(satu.kode).toBe(3);
    expect(satu.keluar).toMatch(new RegExp(`baris 2: ${pertama!.id} ditolak: Keadaannya dibatalkan`));
    expect(satu.keluar).toContain('belum tiba');
    expect(await keadaan()).toEqual(['dibatalkan', 'antre', 'terkirim']);
    isi(';;', '13.2;;', ';;');
    expect((await kantor.jalan(...TANDAI, ...BUKTI, '--ya')).keluar).toContain('Jam "13.2" tidak terbaca');
    isi(';;', '10.02;;', ';;');
    const tanpaBukti = await kantor.jalan(...TANDAI, '--ya');
    expect([tanpaBukti.kode, await keadaan()]).toEqual([3, ['dibatalkan', 'antre', 'terkirim']]);
    expect(tanpaBukti.keluar).toContain('Buktinya belum disebut');
  });

  it('never take one answer for another: a moved number, a line named twice, a time before the draft', async () => {
    const [a, b] = await kantor.kiriman();
    const baris = [
      'kiriman;laporan;jenis;pukul;bukti;berkas',
      `${a!.id};${b!.tracking_id};x;10.02;;`,
      `${b!.id};${b!.tracking_id};x;10.03;;`,
      `${b!.id};${b!.tracking_id};x;10.04;;`,
      `TL-2026-000099;${b!.tracking_id};x;10.04;;`,
    ];
    writeFileSync(join(kantor.folder, DAFTAR), baris.join('\n'));
    const { kode, keluar } = await kantor.jalan(...TANDAI, ...BUKTI, '--ya');
    expect([kode, await keadaan()]).toEqual([3, ['antre', 'terkirim', 'antre']]);
    expect(keluar).toContain(`milik laporan ${a!.tracking_id}`);
    expect(keluar).toContain('disebut pada baris 3');
    expect(keluar).toContain('1 dicatat, 0 sama, 0 belum diisi, 3 ditolak');
    isi('07.00;;');
    expect((await kantor.jalan(...TANDAI, ...BUKTI, '--ya')).kode).toBe(3);
    expect((await keadaan())[0]).toBe('antre');
  });

  it('take no file for all of them: each answer has a proof of its own', async () => {
    isi('10.02;;', '10.04;;', '10.06;;');
    const semua = await kantor.jalan(...TANDAI, ...BUKTI, '--berkas', 'layar.png', '--ya');
    expect([semua.kode, await keadaan()]).toEqual([2, ['antre', 'antre', 'antre']]);
    expect(semua.galat).toContain('kolom berkas');
  });

  it('after midnight belong to the day that --pada names', async () => {
    kantor.pada('2026-09-09 07:30');
    isi('10.02;;');
    expect((await kantor.jalan(...TANDAI, ...BUKTI, '--ya')).keluar).toContain('belum tiba');
    expect((await kantor.jalan(...TANDAI, ...BUKTI, '--pada', '2026-09-08', '--ya')).kode).toBe(0);
    expect((await kantor.kiriman())[0]?.terkirim_pada).toBe('2026-09-08T10:02:00+08:00');
  });

  it('are read as a spreadsheet saves them, and a file that is no such list is refused', async () => {
    const [a] = await kantor.kiriman();
    const baris = [
      '"pukul","bukti","kiriman","laporan","berkas"',
      `"10:02","Tampil, ""penuh""","${a!.id}","7100001",""`,
    ];
    writeFileSync(join(kantor.folder, DAFTAR), `\uFEFF${baris.join('\n')}`);
    expect((await kantor.jalan(...TANDAI, '--ya')).kode).toBe(0);
    expect((await kantor.jalan('kiriman', 'show', a!.id)).keluar).toContain('Tampil, "penuh"');
    writeFileSync(join(kantor.folder, DAFTAR), 'a;b;c\n1;2;3\n');
    expect((await kantor.jalan(...TANDAI, '--ya')).kode).toBe(2);
  });

  it('name an officer, as one alone does', async () => {
    isi('10.02;;');
    const tanpa = await kantor.jalan('kiriman', 'mark-sent', '--from', DAFTAR, ...BUKTI, '--ya');
    expect([tanpa.kode, await keadaan()]).toEqual([2, ['antre', 'antre', 'antre']]);
    expect((await kantor.jalan('kiriman', 'mark-sent', '--sebagai', 'hubung', ...BUKTI)).kode).toBe(2);
  });
});

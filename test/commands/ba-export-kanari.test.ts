import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja } from './jalankan.ts';
import { KantorBersejarah, MASA, PELAPOR } from './kantor-bersejarah.ts';

/** The report whose reporter asked not to be known, two whose reporter did not, and one that nobody handles. */
const RAHASIA = 6;
const BIASA = 9;
const LAIN = 10;
const FORMULIR = {
  nama: PELAPOR,
  alamat: 'Jalan Melati Rekaan No. 17 RT 03 RW 01',
  telepon: '0813-1111-2222',
  surel: 'rekawati.contoh@surat.invalid',
  nik: '6371021234560001',
};
/** As officers write it: the street shortened, the number with blanks, all in one sentence. */
const SEBUT = `menunggu ${PELAPOR} (NIK 6371 0212 3456 0001, 0813-1111-2222, rekawati.contoh@surat.invalid), Jl. Melati Rekaan 17 ya`;
/** What may be found of it, in any spelling of the blanks. */
const KANARI = /wulan|rekawati|1111.?2222|6371.?0212|3456.?0001|surat\.invalid|melati rekaan/i;
const HUBUNG = ['--sebagai', 'hubung'];
const KEPALA = ['--sebagai', 'kepala'];

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
const ditolak: string[] = [];

/** One that may be refused for the name it holds. */
async function coba(...argumen: readonly string[]) {
  const hasil = await kantor.jalan(...argumen);
  if (hasil.kode !== 0)
    ditolak.push(`${argumen.slice(0, 3).join(' ')}: ${hasil.kode} ${hasil.galat}${hasil.keluar}`);
  return hasil;
}
const catat = (i: number, aksi: string, isian: Readonly<Record<string, string>>, siapa = HUBUNG) =>
  coba(
    'catat',
    kantor.id(i),
    aksi,
    ...siapa,
    '--catatan',
    SEBUT,
    '--isian',
    ...Object.entries(isian).map((p) => p.join('=')),
  );

beforeAll(async () => {
  kantor = await KantorBersejarah.buka(folder);
  const sop = readFileSync(join(AKAR, 'data/sop/kapuas-2018.yaml'), 'utf8');
  const isian = Object.keys(FORMULIR).map((nama) => `  ${nama}: { identitas: ya }\n`);
  const formulir = `kanal: [LAPOR!, langsung]\nformulir:\n${isian.join('')}  isi: { wajib: ya }\n`;
  writeFileSync(join(folder, 'sop.yaml'), sop.replace('kanal: [LAPOR!]\n', formulir));
  const setelan = readFileSync(join(folder, 'penghubung.yaml'), 'utf8');
  writeFileSync(join(folder, 'penghubung.yaml'), setelan.replace('sop: kapuas-2018', 'sop: ./sop.yaml'));
  copyFileSync(join(folder, 'foto.jpg'), join(folder, `KTP ${PELAPOR}.jpg`));
  copyFileSync(join(folder, 'pindaian.pdf'), join(folder, `Surat ${PELAPOR}.pdf`));
  const asal = `sumber=wa;dari=${SEBUT};tempat=${SEBUT}`;
  const foto = `KTP ${PELAPOR}.jpg;${asal}`;
  const surat = `Surat ${PELAPOR}.pdf;${asal}`;
  for (const i of [RAHASIA, BIASA, LAIN]) {
    const isi = [...Object.entries(FORMULIR), ['isi', `Saya ${SEBUT}`]].map((p) => p.join('='));
    const daftar = await coba(
      'register',
      ...HUBUNG,
      '--json',
      '--kanal',
      'langsung',
      '--berkas',
      surat,
      '--isian',
      ...isi,
    );
    const { nomor_registrasi: nomor } = dokumen<{ nomor_registrasi: string }>(daftar);
    await coba('register', nomor, '--tautkan', kantor.id(i), ...HUBUNG);
  }
  await kantor.jalan('sync');
  kantor.pada('2026-09-14 09:00');
  for (const i of [RAHASIA, BIASA]) {
    await catat(i, 'telaah', { kesimpulan: SEBUT, alasan_terlambat: SEBUT });
    await catat(i, 'teruskan-bidang', { bidang: SEBUT, lewat: SEBUT });
    await catat(i, 'jawaban-bidang', { bidang: SEBUT, isi: SEBUT });
    await catat(i, 'tandai-mendesak', { alasan: SEBUT });
    await catat(i, 'koordinasi-instansi', { instansi: SEBUT, hasil: SEBUT });
    await catat(i, 'betulkan-disposisi', { waktu: '2026-09-08 08:00', bukti: SEBUT });
    await catat(i, 'tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: SEBUT });
    await catat(i, 'minta-kelengkapan', { yang_kurang: SEBUT });
    await catat(i, 'catat-balasan', { isi: SEBUT, waktu: '2026-09-14 09:00', bukti: SEBUT });
    await catat(i, 'klarifikasi', {
      hasil: SEBUT,
      perlu_pemeriksaan: 'ya',
      tanpa_bidang: SEBUT,
      alasan_terlambat: SEBUT,
    });
    await catat(i, 'konfirmasi-satker', { satker: SEBUT, hasil: SEBUT });
    await catat(i, 'panggil-satker', { satker: SEBUT, nomor_surat: SEBUT, hadir: SEBUT });
    await catat(i, 'cek-kelengkapan', { hasil: SEBUT });
    const isi = ['tempat', 'satker', 'dasar', 'uraian', 'temuan', 'kesimpulan', 'solusi', 'penutup'].map(
      (n) => `${n}=${SEBUT}`,
    );
    const orang = ['hubung', `nama=${PELAPOR};jabatan=${SEBUT};nip=${FORMULIR.nik};pangkat=${SEBUT}`];
    const buat = [
      'ba',
      'buat',
      kantor.id(i),
      ...HUBUNG,
      '--json',
      '--berkas',
      foto,
      surat,
      '--isian',
      ...isi,
      `alasan_identitas=${SEBUT}`,
    ];
    const { id: ba } = dokumen<{ id: string }>(await coba(...buat, '--orang', ...orang));
    await coba('ba', 'final', ba, ...HUBUNG);
    await coba('ba', 'setujui', ba, ...KEPALA, '--cara', 'nota-dinas', '--bukti', SEBUT);
    await coba('ba', 'tanda-tangan', ba, ...HUBUNG, '--cara', 'basah', '--berkas', surat);
    const { id: salah } = dokumen<{ id: string }>(await coba(...buat, '--orang', ...orang));
    await coba('ba', 'final', salah, ...HUBUNG);
    await coba('ba', 'batal', salah, ...HUBUNG, '--alasan', SEBUT);
    await catat(i, 'verifikasi-lapangan', { kesimpulan: SEBUT, solusi: SEBUT });
    await catat(i, 'susun-tanggapan', { jenis: 'akhir', isi: SEBUT });
    await catat(i, 'kembalikan-konsep', { catatan: SEBUT }, KEPALA);
    await catat(i, 'susun-tanggapan', { jenis: 'akhir', isi: SEBUT });
    await catat(
      i,
      'setujui-tanggapan',
      { jenis: 'akhir', cara: 'paraf', bukti: SEBUT, nomor_ba: SEBUT, alasan_identitas: SEBUT },
      KEPALA,
    );
    await catat(
      i,
      'setujui-tanggapan',
      { jenis: 'akhir', cara: 'paraf', bukti: SEBUT, alasan_identitas: SEBUT },
      KEPALA,
    );
    const { id: tl } = dokumen<readonly { id: string; tracking_id: string }[]>(
      await kantor.jalan('kiriman', 'list', '--json'),
    ).findLast((k) => k.tracking_id === kantor.id(i))!;
    await coba('kiriman', 'hold', tl, ...HUBUNG, '--catatan', SEBUT);
    await coba('kiriman', 'release', tl, ...HUBUNG, '--catatan', SEBUT);
    await coba('kiriman', 'hold', tl, ...HUBUNG, '--catatan', SEBUT);
    await coba('kiriman', 'mark-sent', tl, ...HUBUNG, '--bukti', SEBUT, '--berkas', foto);
    await catat(i, 'ralat-tanggapan', { merujuk: tl, isi: SEBUT, alasan: SEBUT });
    await catat(i, 'tarik-tanggapan', { alasan: SEBUT });
    await catat(i, 'nilai-balasan', { nilai: 'keberatan' });
    await coba('ba', 'kecualikan', kantor.id(i), ...KEPALA, '--alasan', SEBUT);
    await coba('identitas', 'lihat', kantor.id(i), ...HUBUNG, '--alasan', SEBUT);
    await coba('identitas', 'tahan', kantor.id(i), ...KEPALA, '--alasan', SEBUT);
    await coba('identitas', 'lepas', kantor.id(i), ...KEPALA, '--alasan', SEBUT);
  }
  await catat(LAIN, 'bukan-wewenang', {
    alasan: SEBUT,
    instansi_yang_tepat: SEBUT,
    alasan_terlambat: SEBUT,
    alasan_identitas: SEBUT,
  });
  await catat(LAIN, 'batal-pengembalian', { alasan: SEBUT });
  await catat(LAIN, 'telaah', { kesimpulan: SEBUT, alasan_terlambat: SEBUT });
  await catat(
    LAIN,
    'tidak-ditanggapi',
    { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: SEBUT },
    KEPALA,
  );
  for (const untuk of ['umum', 'apip', 'publik']) {
    const edisi = untuk === 'umum' ? [] : ['--untuk', untuk];
    await kantor.ketik('ba', 'export', ...MASA, '--keluaran', untuk, '--bukti', ...edisi);
  }
  console.log(ditolak.join('\n'));
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

/** A file as text: what its format packs is unpacked. */
async function teks(path: string): Promise<string> {
  const { readSheet } = await import('read-excel-file/node');
  if (path.endsWith('.xlsx')) return JSON.stringify(await readSheet(path));
  if (path.endsWith('.pdf'))
    return spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' ');
  return readFileSync(path, 'utf8');
}

async function menyebut(untuk: string): Promise<readonly string[]> {
  const temuan: string[] = [];
  for (const satu of readdirSync(join(folder, untuk), { recursive: true, withFileTypes: true })) {
    const isi = satu.isFile() ? await teks(join(satu.parentPath, satu.name)) : '';
    const ketemu = [satu.name, isi, decodeURIComponent(isi.replace(/%(?![0-9a-f]{2})/gi, ''))].flatMap(
      (t) => KANARI.exec(t) ?? [],
    );
    const letak = isi.search(KANARI);
    if (ketemu.length > 0) temuan.push(`${satu.name}: ${isi.slice(Math.max(0, letak - 100), letak + 60)}`);
  }
  return temuan;
}

describe.each(['umum', 'publik'])('the edition %s', (untuk) => {
  it('tells nothing of the reporter', async () => {
    expect(await menyebut(untuk)).toEqual([]);
  });
});

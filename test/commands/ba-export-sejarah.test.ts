import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOLONGAN } from '../../src/bundel/golongan-pengecualian.ts';
import { bacaCsv } from '../bundel/bundel-uji.ts';
import { TANPA_PYTHON } from '../jejak/bundel/putusan-uji.ts';
import { AKAR, dokumen, folderKerja } from './jalankan.ts';
import { APIP, KATA_PETUGAS, KantorBersejarah, MASA, PELAPOR } from './kantor-bersejarah.ts';

/** By the folder of each: for APIP twice, by the case's own officer and by nobody in particular. */
const OPSI = {
  umum: [],
  apip: ['--untuk', 'apip', '--sebagai', 'hubung'],
  'apip-tertutup': ['--untuk', 'apip'],
  publik: ['--untuk', 'publik'],
} as const;
type NamaEdisi = keyof typeof OPSI;
const EDISI = Object.keys(OPSI) as NamaEdisi[];

const { folder, buang } = folderKerja();
let kantor: KantorBersejarah;
beforeAll(async () => {
  kantor = await KantorBersejarah.berjalan(folder);
  for (const untuk of EDISI)
    await kantor.ketik('ba', 'export', ...MASA, '--keluaran', untuk, '--bukti', ...OPSI[untuk]);
}, 60_000);
afterAll(async () => {
  await kantor[Symbol.asyncDispose]();
  buang();
});

const isi = (untuk: NamaEdisi, nama: string): string => readFileSync(join(folder, untuk, nama), 'utf8');
const csv = (untuk: NamaEdisi, nama: string) => bacaCsv(isi(untuk, nama));
const berkas = (untuk: NamaEdisi): readonly string[] =>
  readdirSync(join(folder, untuk), { recursive: true, withFileTypes: true })
    .filter((b) => b.isFile())
    .map((b) => relative(join(folder, untuk), join(b.parentPath, b.name)));

/** Where one of these words can be read: in a file, in the text of a paper or a sheet, or in a name. */
async function terbaca(untuk: NamaEdisi, kata: readonly string[]): Promise<readonly string[]> {
  const temuan: string[] = [];
  for (const nama of berkas(untuk)) {
    const teks = await teksBerkas(join(folder, untuk, nama));
    for (const satu of kata) if (teks.includes(satu) || nama.includes(satu)) temuan.push(`${nama}: ${satu}`);
  }
  return temuan;
}

async function teksBerkas(path: string): Promise<string> {
  if (path.endsWith('.xlsx')) {
    const { readSheet } = await import('read-excel-file/node');
    return JSON.stringify(await readSheet(path));
  }
  // Without pdftotext the papers are read as bytes, and so is what officers handed in.
  if (path.endsWith('.pdf') && !path.includes('/bukti/'))
    return (await jalankan('pdftotext', [path, '-'])) ?? readFileSync(path, 'latin1');
  return readFileSync(path, 'utf8');
}

/** As typed in a terminal that stands in the bundle. @throws when it does not exit with 0 */
const diFolder = async (untuk: NamaEdisi, perintah: string): Promise<string> =>
  (await promisify(execFile)('sh', ['-c', perintah], { cwd: join(folder, untuk) })).stdout;

/** null: the program is not there. */
async function jalankan(program: string, argumen: readonly string[]): Promise<string | null> {
  try {
    return (await promisify(execFile)(program, [...argumen])).stdout;
  } catch (galat) {
    if (galat instanceof Error && 'code' in galat && galat.code === 'ENOENT') return null;
    throw galat;
  }
}

describe('pengecualian.csv', () => {
  /** What no office does by itself. */
  const TANPA = new Set(['pindah-sop', 'pemulihan', 'nomor-dilompati']);

  it('has a row of every class that this history holds', () => {
    const ada = new Set(csv('apip', 'pengecualian.csv').map((p) => p['golongan']));
    expect([...ada].sort()).toEqual(GOLONGAN.filter((g) => !TANPA.has(g)).sort());
  });

  const ALASAN: readonly (readonly [golongan: string, jenis: string, alasan: string])[] = [
    ['dikecualikan-dari-ba', 'ba.dikecualikan', 'Sudah diperiksa bersama laporan lain'],
    ['ba-batal', 'ba.batal', `Salah tempat; ${KATA_PETUGAS}`],
    ['bukan-wewenang', 'tindakan.dicatat', 'Jalan provinsi'],
    ['kelas-berubah', 'kelas.ditetapkan', 'Perlu alat berat'],
    ['tenggat-digeser', 'tenggat.berubah', 'Nota disposisi 12'],
    ['dicatat-belakangan', 'tindakan.dicatat', 'baru dicatat'],
    ['pernyataan-petugas', 'kiriman.status', 'Tampil pukul 10.00'],
    ['kiriman-diubah-orang', 'kiriman.status', 'LAPOR! tidak menampilkan'],
    ['rem-dilepas', 'rem.dilepas', 'Penataan ulang dinas'],
    ['replay', 'kiriman.status', 'Laporan sudah dibuka lagi'],
    ['identitas', 'identitas.dilihat', 'Menghubungi pelapor'],
    ['identitas', 'kasus.isi-dihapus', 'Permintaan pelapor'],
    ['apip', 'kasus.ke-apip', APIP.kata],
  ];

  it.each(ALASAN)('says why: %s, %s', (golongan, jenis, alasan) => {
    const semua = csv('apip', 'pengecualian.csv').filter(
      (p) => p['golongan'] === golongan && p['jenis'] === jenis,
    );
    expect(semua.map((p) => p['alasan'])).toContain(alasan);
  });

  it('tells moments as dates, and who stood in for the head', () => {
    const semua = csv('umum', 'pengecualian.csv');
    for (const p of semua) expect(p['rincian']).not.toMatch(/=\d{13}\b/);
    expect(semua.filter((p) => p['golongan'] === 'plt-plh').map((p) => p['oleh'])).toEqual([
      'sekretaris',
      'sekretaris',
    ]);
  });
});

describe('ba/NOMOR.isi.json', () => {
  it('is, byte for byte, what the journal and the page give the hash of', () => {
    const final = isi('umum', 'jejak.jsonl')
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b) as { jenis?: string; payload: string })
      .filter(({ jenis }) => jenis === 'ba.final')
      .map(({ payload }) => JSON.parse(payload) as { nomorRegister: string; isiHash: string })
      .filter(({ nomorRegister: n }) => existsSync(join(folder, 'umum/ba', `${n}.isi.json`)));
    expect(final.length).toBeGreaterThan(0);
    for (const { nomorRegister, isiHash } of final) {
      const byte = readFileSync(join(folder, 'umum/ba', `${nomorRegister}.isi.json`));
      expect(createHash('sha256').update(byte).digest('hex')).toBe(isiHash);
      expect(isi('umum', 'LAPORAN.html')).toContain(isiHash);
      expect(JSON.parse(byte.toString())).toHaveLength(10);
    }
  });

  it('is not shown to the public', () => {
    expect(berkas('publik').filter((nama) => nama.endsWith('.isi.json'))).toEqual([]);
  });
});

it('LAPORAN.html says where nobody has compared with the list of LAPOR!', () => {
  expect(isi('umum', 'LAPORAN.html')).toMatch(/Perbandingan dengan ekspor[\s\S]*?belum pernah/);
});

describe('tenggat-log.csv', () => {
  it('gives each deadline once, late or not, with the reason or blank', () => {
    const semua = csv('apip', 'tenggat-log.csv');
    const kunci = semua.map((t) =>
      [t['tracking_id'], t['putaran'], t['jam'], t['langkah'], t['mulai_pada']].join(' '),
    );
    expect(new Set(kunci).size).toBe(kunci.length);
    expect(semua.find((t) => t['alasan_terlambat'] === KATA_PETUGAS)).toMatchObject({ terlambat: 'ya' });
    expect(semua.some((t) => t['terlambat'] === 'ya' && t['alasan_terlambat'] === '')).toBe(true);
    expect(semua.some((t) => t['terlambat'] === 'tidak')).toBe(true);
  });

  it('does not say of an erased case that no reason was given', () => {
    expect(isi('umum', 'LAPORAN.html')).toContain('isi kasus telah dihapus');
  });
});

describe.each(EDISI)('the edition %s', (untuk) => {
  it('is accepted by our verifier', async () => {
    expect(await kantor.jalan('jejak', 'verify', join(folder, untuk))).toMatchObject({ kode: 0 });
    const hasil = await kantor.jalan('jejak', 'verify', join(folder, untuk), '--json');
    expect(hasil).toMatchObject({ kode: 0 });
    expect(dokumen(hasil)).toMatchObject({ utuh: true });
  });

  it('is accepted by the verifier in Python', async ({ skip }) => {
    const periksa = join(AKAR, 'alat/periksa-jejak.py');
    const hasil = await jalankan('python3', [periksa, join(folder, untuk), '--json']);
    if (hasil === null) return skip('python3 is not installed');
    expect(JSON.parse(hasil)).toMatchObject({ temuan: [] });
  });

  it('is verified by a stranger who types every command of BACA-SAYA.txt as it stands', async ({ skip }) => {
    if (TANPA_PYTHON) return skip('python3 or openssl is missing');
    copyFileSync(join(AKAR, 'alat/periksa-jejak.py'), join(folder, 'periksa-jejak.py'));
    copyFileSync(join(folder, untuk, 'segel/terakhir.txt'), join(folder, 'segel-anda.txt'));
    const perintah = [...isi(untuk, 'BACA-SAYA.txt').matchAll(/^ {5}((?:openssl|python3) .*)$/gm)];
    const jawaban: string[] = [];
    for (const [, satu = ''] of perintah) jawaban.push(await diFolder(untuk, satu));
    const sah = /Signature Verified Successfully/;
    const [log, semua, segel, tulis, manifes, hashManifes, baris, python, kepala, isiBa = ''] = jawaban;
    expect(jawaban).toHaveLength(10);
    expect([semua, tulis]).toEqual(['', '']);
    expect([segel, manifes]).toEqual([expect.stringMatching(sah), expect.stringMatching(sah)]);
    expect(log).toContain(JSON.parse(isi(untuk, 'manifest.json')).berkas['ba-log.csv'].sha256);
    const [, hash = 'tidak ada'] = readFileSync(join(folder, 'manifest.teks'), 'utf8').split('\n');
    expect(hashManifes).toContain(hash);
    expect(baris).toBe(untuk === 'publik' ? 'tertutup\n' : 'True\n');
    expect(python).toContain('Cocok dengan segel dari luar');
    expect(python).toContain('Bundel sesuai dengan segel dan manifesnya');
    expect(kepala).toMatch(/^[0-9a-f]{64}\n$/);
    expect(isiBa).toMatch(untuk === 'publik' ? /^$/ : /^(BA-REG-2026-\d{6} (cocok|tidak dimuat)\n)+$/);
    expect(isiBa.includes('cocok')).toBe(untuk !== 'publik');
  });

  it('names no reporter, in no file', async () => {
    expect(await terbaca(untuk, [PELAPOR, 'Rekawati', 'jalan ini berlubang'])).toEqual([]);
  });
});

/** All that a case passed to APIP is known by. */
function jejakApip(): readonly string[] {
  const db = new Database(join(folder, 'data/penghubung.sqlite'), { readonly: true });
  const id = kantor.id(APIP.laporan);
  const kasus = db.prepare<[string], string>('SELECT id FROM kasus WHERE tracking_id = ?').pluck().get(id)!;
  const ba = db
    .prepare<[string], { id: string; nomor: string }>(
      `SELECT ba.id, nomor_register AS nomor FROM ba JOIN ba_kasus bk ON bk.ba_id = ba.id WHERE bk.kasus_id = ?`,
    )
    .get(kasus)!;
  const tindakan = db
    .prepare<[string], string>('SELECT id FROM tindakan WHERE kasus_id = ?')
    .pluck()
    .all(kasus);
  db.close();
  return [id, ba.id, ba.nomor, APIP.kata, ...[kasus, ...tindakan].map((satu) => `"${satu}"`)];
}

describe('a case that was passed to APIP', () => {
  it.each(['umum', 'apip-tertutup', 'publik'] as const)(
    'leaves no trace in the edition %s',
    async (untuk) => {
      expect(await terbaca(untuk, jejakApip())).toEqual([]);
    },
  );

  it('is whole in its own', async () => {
    const [id, , nomor, kata] = jejakApip();
    for (const satu of [id, nomor, kata]) expect(await terbaca('apip', [satu!])).not.toEqual([]);
    expect(existsSync(join(folder, 'apip', 'ba', `${nomor}.pdf`))).toBe(true);
  });

  it('is covered to the person it is about, and an unknown officer is told as such', async () => {
    const ekspor = (siapa: string) =>
      kantor.jalan('ba', 'export', ...MASA, '--keluaran', siapa, '--untuk', 'apip', '--sebagai', siapa);
    expect((await ekspor('kepala')).keluar.replace(/\s+/g, ' ')).toContain(
      '--sebagai petugas APIP kasus itu',
    );
    expect(await terbaca('kepala' as NamaEdisi, jejakApip())).toEqual([]);
    expect(await ekspor('entah')).toMatchObject({ kode: 2, keluar: '' });
    expect(existsSync(join(folder, 'entah'))).toBe(false);
  });

  it('is counted for an auditor, who has to know what is missing, and not for the public', () => {
    expect(isi('umum', 'LAPORAN.html')).toContain('1 tidak dimuat: dialihkan ke APIP');
    expect(isi('apip-tertutup', 'LAPORAN.html')).toContain('dan tidak terbuka bagi yang mengekspor');
    expect(isi('publik', 'LAPORAN.html')).not.toMatch(/\d+ (tidak dimuat|di antaranya)/);
    const manifes = (untuk: NamaEdisi): unknown => JSON.parse(isi(untuk, 'manifest.json')).tidak_dimuat;
    expect(EDISI.map(manifes)).toEqual([{ laporan: 1, ba: 1 }, undefined, { laporan: 1, ba: 1 }, undefined]);
  });
});

describe('the edition for the public', () => {
  it('holds no officer, no account, no machine, and none of their words', async () => {
    const kata = [
      KATA_PETUGAS,
      'Darma',
      'HYPERLINK',
      'akun-petugas',
      'komputer-loket',
      'Contoh,',
      'UPT Jalan',
    ];
    expect(await terbaca('publik', [...kata, 'Ayu', 'Bima', 'sekretaris'])).toEqual([]);
    expect(berkas('publik').some((nama) => nama.endsWith('.pdf'))).toBe(false);
  });
});

it('counts in --json what it left out', async () => {
  const hasil = await kantor.ketik(
    'ba',
    'export',
    ...MASA,
    '--keluaran',
    'lagi',
    '--format',
    'csv',
    '--json',
  );
  expect(dokumen(hasil)).toMatchObject({ tidak_dimuat: { laporan: 1, ba: 1 } });
});

describe('a photo, which several Berita Acara share', () => {
  const foto = (untuk: NamaEdisi) => csv(untuk, 'bukti.csv').filter((b) => b['berkas']!.endsWith('.jpg'));

  it.each(['umum', 'publik'] as const)(
    'leaves to %s without EXIF and GPS, whatever it shows',
    async (untuk) => {
      expect(foto(untuk).length).toBeGreaterThan(1);
      for (const { berkas: nama, sha256_terbit } of foto(untuk)) {
        expect(nama).toBe(`bukti/${sha256_terbit}.jpg`);
        expect((await sharp(join(folder, untuk, nama!)).metadata()).exif).toBeUndefined();
      }
      expect(berkas(untuk).filter((nama) => nama.endsWith('.jpg'))).toHaveLength(1);
      expect(isi(untuk, 'BACA-SAYA.txt')).toContain('salinan tanpa EXIF dan GPS');
    },
  );

  it('is the original for APIP alone, by its own hash', async () => {
    const [{ berkas: nama = '', sha256_asli = '' } = {}] = foto('apip');
    expect(nama).toBe(`bukti/${sha256_asli}.jpg`);
    expect((await sharp(join(folder, 'apip', nama)).metadata()).exif).toBeInstanceOf(Buffer);
    expect(isi('apip', 'LAPORAN.html')).toContain('foto asli (sha256_asli)');
  });
});

describe('a signed Berita Acara', () => {
  const pindaian = (untuk: NamaEdisi) =>
    csv(untuk, 'bukti.csv').filter((b) => b['milik'] === 'ditandatangani');

  it('is in the bundle as it came back signed; to the public goes its hash', () => {
    const [satu] = pindaian('umum');
    expect(satu).toMatchObject({ tipe_media: 'application/pdf' });
    expect(isi('umum', satu!['berkas']!)).toBe(readFileSync(join(folder, 'pindaian.pdf'), 'utf8'));
    expect(pindaian('publik')).toMatchObject([{ sha256_asli: satu!['sha256_asli'], berkas: '' }]);
  });

  it('that was never approved stands beside the waiver on which the answer went', () => {
    expect(isi('umum', 'LAPORAN.html')).toContain(
      'Dikecualikan dari Berita Acara yang disetujui, oleh sekretaris',
    );
  });

  it('is read with a list of the officers, whom logs and journal name by their ids', () => {
    for (const kata of ['Petugas</h3>', 'Ayu Contoh', 'Pejabat Penghubung', '198001012005012001']) {
      expect(isi('umum', 'LAPORAN.html')).toContain(kata);
      expect(isi('publik', 'LAPORAN.html')).not.toContain(kata);
    }
  });
});

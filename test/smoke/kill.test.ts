import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { naskahConfig } from '../app/kantor-sandbox.ts';
import { randomBerbenih } from '../kembaran/random.ts';

const AKAR = join(import.meta.dirname, '../..');
const BIN = join(AKAR, 'bin/penghubung.mjs');
const FOTO = join(AKAR, 'data/contoh/foto-lapangan.jpg');
const BATAS_MS = 90_000;
const LAPORAN = 60;
const DIBUNUH = 10;
const LINTASAN_MAKS = 40;

/** Retries come at once, so that many tries fit into seconds. */
const CEPAT = `push:
  jadwal_ulang: [${Array(20).fill('0s').join(', ')}]
  pemutus: { gagal: 5, laporan: 3, jeda: 1s, jeda_maks: 2s }
`;

interface Efek {
  readonly permintaan: number;
  readonly ganda: readonly unknown[];
  readonly tindak_lanjut: { readonly total: number };
  readonly kembalikan: { readonly total: number };
}

interface Sync {
  readonly push: Readonly<Record<'sent' | 'failed' | 'waiting' | 'unknown', number>>;
}

/** The sandbox and the office as processes of their own, as a server has them. */
class Kantor {
  readonly folder = mkdtempSync(join(tmpdir(), 'bunuh-'));
  urlSandbox = '';

  async buka(): Promise<void> {
    const argumen = ['--port', '0', '--faults', 'harsh', '--seed', '7', '--reports', String(LAPORAN)];
    const sandbox = this.mulai(['sandbox', '--json', ...argumen]);
    onTestFinished(async () => {
      if (sandbox.exitCode === null) sandbox.kill('SIGKILL');
      rmSync(this.folder, { recursive: true, force: true });
    });
    const [baris] = (await once(createInterface(sandbox.stdout!), 'line')) as [string];
    const { url, url_sandbox, token } = JSON.parse(baris) as Record<string, string>;
    this.urlSandbox = url_sandbox ?? '';
    writeFileSync(join(this.folder, 'token'), token ?? '', { mode: 0o600 });
    const naskah = naskahConfig(url ?? '', CEPAT).replace(/token_env: .*/, 'token_file: token');
    writeFileSync(join(this.folder, 'penghubung.yaml'), naskah);
  }

  mulai(argumen: readonly string[]): ChildProcess {
    return spawn(process.execPath, [BIN, ...argumen], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async jalankan(
    ...argumen: readonly string[]
  ): Promise<{ kode: number | null; keluar: string; galat: string }> {
    const anak = this.mulai(argumen);
    const [[kode], keluar, galat] = await Promise.all([
      once(anak, 'close') as Promise<[number | null]>,
      text(anak.stdout!),
      text(anak.stderr!),
    ]);
    return { kode, keluar, galat };
  }

  /** A command that answers in JSON and fails with nothing worse than 3 (a person is wanted) or 7 (faults). */
  async json<T>(...argumen: readonly string[]): Promise<T> {
    const { kode, keluar, galat } = await this.jalankan(...argumen, '--json');
    if (![0, 3, 7].includes(kode ?? -1)) throw new Error(`${argumen.join(' ')}: ${kode} ${galat}`);
    return JSON.parse(keluar) as T;
  }

  async efek<T = Efek>(id = ''): Promise<T> {
    return (await (await fetch(`${this.urlSandbox}/efek${id}`)).json()) as T;
  }

  /** A pass that SIGKILL ends once the remote has heard of it so many times. False: it was quicker. */
  async syncLaluBunuh(permintaan: number): Promise<boolean> {
    const { permintaan: awal } = await this.efek();
    const anak = this.mulai(['sync', '--json']);
    const tutup = once(anak, 'close');
    while (anak.exitCode === null && (await this.efek()).permintaan < awal + permintaan) await setTimeout(1);
    anak.kill('SIGKILL');
    const [, sinyal] = (await tutup) as [number | null, string | null];
    return sinyal === 'SIGKILL';
  }

  /** Acts as an office hands them in; each must be taken. */
  async catat(tindakan: readonly Tindakan[]): Promise<void> {
    const path = join(this.folder, 'tindakan.jsonl');
    writeFileSync(path, tindakan.map((t) => JSON.stringify(t)).join('\n'));
    const { kode, keluar } = await this.jalankan('catat', '--from', path, '--json');
    if (kode !== 0) throw new Error(keluar);
  }
}

interface Tindakan {
  readonly tracking_id: string;
  readonly aksi: string;
  readonly isian: Readonly<Record<string, string>>;
  readonly petugas: string;
  readonly berkas?: readonly string[];
}

const TERLAMBAT = { alasan_terlambat: 'antrean panjang' };

const tindakan = (
  tracking_id: string,
  aksi: string,
  isian: Readonly<Record<string, string>> = {},
  lain: Partial<Tindakan> = {},
): Tindakan => ({ tracking_id, aksi, isian: { ...isian, ...TERLAMBAT }, petugas: 'hubung', ...lain });

const jawab = (
  id: string,
  jenis: 'sementara' | 'akhir',
  berkas: readonly string[] = [],
): readonly Tindakan[] => [
  tindakan(id, 'susun-tanggapan', { jenis, isi: `Tanggapan ${jenis} atas ${id}.` }, { berkas }),
  tindakan(id, 'setujui-tanggapan', { jenis }, { petugas: jenis === 'akhir' ? 'kepala' : 'hubung' }),
];

const klarifikasi = (id: string, perlu: 'ya' | 'tidak'): readonly Tindakan[] => [
  tindakan(id, 'telaah', { kesimpulan: 'Layak' }),
  tindakan(id, 'klarifikasi', { hasil: 'Benar', tanpa_bidang: 'Sendiri', perlu_pemeriksaan: perlu }),
];

/** One case through the field examination, with its Berita Acara. */
async function periksaLapangan(kantor: Kantor, id: string): Promise<void> {
  await kantor.catat([
    ...klarifikasi(id, 'ya'),
    tindakan(id, 'konfirmasi-satker', { satker: 'UPT', hasil: 'Benar' }),
    tindakan(id, 'panggil-satker', { tidak_diperlukan: 'Hadir sendiri' }),
    tindakan(id, 'cek-kelengkapan', { hasil: 'Lengkap' }),
  ]);
  const isian = [
    'tempat=Pasar',
    'tanggal=2026-01-05',
    'uraian=Diperiksa',
    'temuan=Padam',
    'kesimpulan=Padam',
  ];
  const buat = ['ba', 'buat', id, '--sebagai', 'hubung', '--isian', ...isian, '--berkas', FOTO];
  const { id: ba } = await kantor.json<{ id: string }>(...buat);
  await kantor.json('ba', 'final', ba, '--sebagai', 'hubung');
  await kantor.json('ba', 'setujui', ba, '--sebagai', 'kepala');
  const simpulan = { kesimpulan: 'Padam', solusi: 'Diganti' };
  await kantor.catat([tindakan(id, 'verifikasi-lapangan', simpulan), ...jawab(id, 'akhir', [FOTO])]);
}

/** What the remote must have taken in the end: `7000001 akhir`. */
async function bekerja(kantor: Kantor): Promise<readonly string[]> {
  const terbuka = await kantor.json<{ tracking_id: string; langkah: string }[]>('list');
  const ids = terbuka.filter((k) => k.langkah === 'telaah').map((k) => k.tracking_id);
  const [lapangan = '', ...lain] = ids.slice(0, 20);
  const [sementara, dikembalikan, akhir] = [lain.slice(0, 6), lain.slice(6, 10), lain.slice(10)];
  await kantor.catat([
    ...sementara.flatMap((id) => [
      tindakan(id, 'telaah', { kesimpulan: 'Layak' }),
      ...jawab(id, 'sementara'),
    ]),
    ...dikembalikan.map((id) =>
      tindakan(id, 'bukan-wewenang', {
        alasan: `Milik dinas lain (${id}).`,
        instansi_yang_tepat: 'Dinas lain',
      }),
    ),
    ...akhir.flatMap((id) => [
      ...klarifikasi(id, 'tidak').slice(0, 1),
      ...jawab(id, 'sementara'),
      ...klarifikasi(id, 'tidak').slice(1),
      ...jawab(id, 'akhir'),
    ]),
  ]);
  await periksaLapangan(kantor, lapangan);
  return [
    ...[...sementara, ...akhir].map((id) => `${id} sementara`),
    ...dikembalikan.map((id) => `${id} kembalikan`),
    ...[...akhir, lapangan].map((id) => `${id} akhir`),
  ].sort();
}

async function sampaiBeres(kantor: Kantor): Promise<void> {
  for (let ke = 0; ke < LINTASAN_MAKS; ke++) {
    const { push } = await kantor.json<Sync>('sync');
    if (push.waiting + push.unknown === 0) return;
  }
  throw new Error('masih ada yang menunggu');
}

it(
  'killed again and again at any moment, it sends every approved answer and return exactly once, and loses no report',
  async () => {
    const kantor = new Kantor();
    await kantor.buka();
    const acak = randomBerbenih(7);
    const sembarang = (n: number) => 1 + Math.floor(acak.next() * n);

    for (let i = 0; i < 3; i++) await kantor.syncLaluBunuh(sembarang(3));
    await kantor.json('sync');
    const harap = await bekerja(kantor);
    let dibunuh = 0;
    for (let i = 0; i < DIBUNUH; i++) if (await kantor.syncLaluBunuh(sembarang(12))) dibunuh++;
    expect(dibunuh).toBeGreaterThan(DIBUNUH / 2);
    await sampaiBeres(kantor);
    await kantor.json('sync', '--full');

    const { ganda, tindak_lanjut, kembalikan } = await kantor.efek();
    expect(ganda).toEqual([]);
    expect(tindak_lanjut.total + kembalikan.total).toBe(harap.length);
    const ids = [...new Set(harap.map((h) => h.split(' ')[0] ?? ''))];
    const efek = await Promise.all(ids.map((id) => kantor.efek<{ jenis: string }[]>(`/${id}`)));
    expect(efek.flatMap((satu, i) => satu.map((e) => `${ids[i]} ${e.jenis}`)).sort()).toEqual(harap);

    const db = new Database(join(kantor.folder, 'data-penghubung/penghubung.sqlite'), { readonly: true });
    const dikenal = db
      .prepare(
        'SELECT tracking_id FROM kasus UNION SELECT tracking_id FROM karantina WHERE ditutup_at IS NULL',
      )
      .all();
    const mati = db.prepare("SELECT count(*) FROM percobaan WHERE fase = 'died'").pluck().get();
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
    expect(dikenal).toHaveLength(LAPORAN);
    expect(mati).toBeGreaterThan(0);
    expect((await kantor.jalankan('jejak', 'verify')).kode).toBe(0);
  },
  BATAS_MS,
);

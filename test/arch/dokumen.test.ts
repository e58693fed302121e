import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { muatNaskahBaku } from '../../src/app/naskah-baku/naskah-baku.ts';
import { daftarPerintah } from '../../src/commands/kerangka/daftar-perintah.ts';
import { KELUAR } from '../../src/commands/kerangka/kode-keluar.ts';
import type { Masukan } from '../../src/commands/kerangka/konteks.ts';
import { pasangPerintah } from '../../src/commands/kerangka/pasang-perintah.ts';
import { SalahPakai } from '../../src/commands/kerangka/salah-pakai.ts';
import { bacaSop } from '../../src/mapping/sop-yaml/baca-sop.ts';
import type { DefinisiSop } from '../../src/sop/definisi/definisi.ts';
import { isianNaskah } from '../../src/sop/naskah-baku/naskah-baku.ts';
import { BAHASA, teks } from '../../src/teks/teks.ts';
import { AKAR } from './proyek-uji.ts';

const baca = (path: string): string => readFileSync(join(AKAR, path), 'utf8');
const README = baca('README.md');
const PANDUAN = baca('docs/panduan-petugas.md');
const DOKUMEN = { 'README.md': README, 'docs/panduan-petugas.md': PANDUAN };

describe('commands in the documents', () => {
  const semua = Object.entries(DOKUMEN).flatMap(([path, isi]) =>
    perintahDalam(isi).map((baris) => [path, baris] as const),
  );

  it('are found at all', () => {
    expect(semua.length).toBeGreaterThan(50);
  });

  it.each(semua)('%s: %s', async (_, baris) => {
    expect(await keberatan(baris)).toBeNull();
  });

  it('would be refused with an option, a command, an act or a field that is not there', async () => {
    for (const salah of [
      'penghubung kiriman list --statu gagal',
      'penghubung kirim',
      'penghubung why',
      'penghubung catat 1 telaa --isian kesimpulan=x',
      'penghubung catat 1 telaah --isian simpulan=x',
      'penghubung catat 1 klarifikasi --isian hasil=x perlu_pemeriksaan=mungkin',
      'penghubung ba buat 1 --isian lokasi=x',
    ])
      expect(await keberatan(salah), salah).not.toBeNull();
  });
});

describe('examples in the help', () => {
  const semua = BAHASA.flatMap((bahasa) =>
    Object.values(teks(bahasa).perintah).flatMap(({ contoh }) =>
      contoh.map((baris) => [bahasa, baris] as const),
    ),
  );

  it.each(semua)('(%s) %s', async (_, baris) => {
    expect(await keberatan(baris)).toBeNull();
  });
});

describe('files in the documents', () => {
  const tautan = Object.entries(DOKUMEN).flatMap(([path, isi]) =>
    [...isi.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((m) => [path, m[1] ?? ''] as const),
  );

  it.each(tautan)('%s links to %s, which is there', (path, ke) => {
    const [berkas = '', jangkar] = ke.split('#');
    const tujuan = berkas === '' ? path : join(dirname(path), berkas);
    expect(existsSync(join(AKAR, tujuan))).toBe(true);
    if (jangkar !== undefined) expect(jangkarDalam(baca(tujuan))).toContain(jangkar);
  });

  it('name every file of jadwal/', () => {
    for (const nama of readdirSync(join(AKAR, 'jadwal'))) expect(README).toContain(nama);
  });
});

describe("the README's table of settings", () => {
  const skema = daunSkema(JSON.parse(baca('docs/skema/penghubung.schema.json')) as Skema);
  const baris = barisTabel(README, '| key | default | meaning |');
  const kunci = baris.flatMap(({ sel }) => kunciDalam(sel[0] ?? ''));

  it('has every key of the schema, once, and no other', () => {
    expect(kunci.toSorted()).toEqual([...skema.keys()].toSorted());
  });

  it('gives each default that the schema gives', () => {
    for (const { sel } of baris)
      for (const satu of kunciDalam(sel[0] ?? ''))
        for (const bawaan of [skema.get(satu)].flat())
          if (bawaan !== undefined && bawaan !== null) expect(sel[1], satu).toContain(String(bawaan));
  });
});

it("the README's table of exit codes is ours", () => {
  const kode = barisTabel(README, '| code | means |').map(({ sel }) => Number(sel[0]));
  expect(kode).toEqual(Object.values(KELUAR).toSorted());
});

describe('the systemd units', () => {
  const UNIT = ['penghubung.service', 'penghubung-run.service'];

  it.each(UNIT)('%s takes 3 and 4 for success, and runs a command of ours', async (nama) => {
    const isi = baca(`jadwal/${nama}`);
    expect(isi).toMatch(/^SuccessExitStatus=3 4$/m);
    const [, argumen = ''] = /^ExecStart=\S+\/node \S+\/bin\/penghubung\.mjs (.+)$/m.exec(isi) ?? [];
    expect(await keberatan(`penghubung ${argumen}`)).toBeNull();
  });

  it('hold no token', () => {
    for (const nama of UNIT) expect(baca(`jadwal/${nama}`)).not.toMatch(/^Environment=.*(TOKEN|SECRET)/im);
  });

  it('are accepted by systemd-analyze', ({ skip }) => {
    if (!adaSystemd()) skip('no systemd-analyze on this machine: the units were not verified');
    const folder = mkdtempSync(join(tmpdir(), 'penghubung-unit-'));
    try {
      // The program is not installed where the units expect it; everything else is theirs.
      for (const nama of [...UNIT, 'penghubung.timer'])
        writeFileSync(
          join(folder, nama),
          baca(`jadwal/${nama}`).replace(/^ExecStart=.*$/m, 'ExecStart=/bin/true'),
        );
      const path = [...UNIT, 'penghubung.timer'].map((nama) => join(folder, nama));
      // It tells of an unknown key on stderr and ends with 0 all the same; other units of this machine may be named too.
      const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...path], {
        encoding: 'utf8',
      });
      expect(`${stdout}${stderr}`.split('\n').filter((baris) => baris.includes('penghubung'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the Windows task', () => {
  const isi = baca('jadwal/penghubung-windows.xml');

  it('names no encoding, so that both schtasks and PowerShell read it, and needs none', () => {
    expect(isi).toMatch(/^<\?xml version="1\.0"\?>\n/);
    expect(isi).toMatch(/^[\n -~]*$/);
  });

  it('runs a pass every 15 minutes, never two at a time', async () => {
    expect(isi).toContain('<Interval>PT15M</Interval>');
    expect(isi).toContain('<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>');
    const [, argumen = ''] = /<Arguments>\S+penghubung\.mjs (.+)<\/Arguments>/.exec(isi) ?? [];
    expect(await keberatan(`penghubung ${argumen.replaceAll('\\', '/')}`)).toBeNull();
  });
});

/** Lines of code blocks, and spans of code, that call the program. */
function perintahDalam(markdown: string): readonly string[] {
  const blok = [...markdown.matchAll(/^```\w*\n(.*?)^```$/gms)].flatMap((m) => (m[1] ?? '').split('\n'));
  const sebaris = [...markdown.replaceAll(/^```.*?^```$/gms, '').matchAll(/`([^`\n]+)`/g)].map(
    (m) => m[1] ?? '',
  );
  return [...blok, ...sebaris].flatMap(
    (baris) => /^(?:\$ )?(?:sudo -u \w+ )?(penghubung .+)$/.exec(baris)?.[1] ?? [],
  );
}

/** What the program would say against this line; null: nothing. */
async function keberatan(baris: string): Promise<string | null> {
  const [, ...argumen] = kata(baris);
  let masukan: Masukan | null = null;
  let nama = '';
  const program = pasangPerintah(
    new Command('penghubung'),
    daftarPerintah,
    teks('id'),
    async (bentuk, isi) => {
      nama = bentuk.nama;
      masukan = isi;
    },
  );
  diamkan(program);
  try {
    await program.parseAsync(argumen, { from: 'user' });
  } catch (galat) {
    if (!(galat instanceof SalahPakai)) throw galat;
    return galat.galat.exitCode === 0 ? null : galat.message;
  }
  return masukan === null ? 'no command' : keberatanSop(nama, masukan);
}

/** Help would be printed in the middle of the report. */
function diamkan(perintah: Command): void {
  perintah.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  for (const anak of perintah.commands) diamkan(anak);
}

/** As a shell takes a line of ours apart: double quotes, and a comment at the end. */
const kata = (baris: string): readonly string[] =>
  (/^(?:[^#"]|"[^"]*"|(?<=\S)#)*/.exec(baris)?.[0] ?? '')
    .match(/(?:[^\s"]|"[^"]*")+/g)
    ?.map((satu) => satu.replaceAll('"', '')) ?? [];

const SOP = sop();

function sop(): DefinisiSop {
  const hasil = bacaSop(baca('data/sop/kapuas-2018.yaml'), 'kapuas-2018.yaml');
  if (!hasil.ok) throw new Error('kapuas-2018 is refused');
  return hasil.value;
}

const NASKAH = muatNaskahBaku({ naskahBaku: null });

function keberatanSop(nama: string, { argumen, opsi }: Masukan): string | null {
  const isian = [opsi['isian'] ?? []].flat().map((satu) => String(satu).split('=', 2));
  if (nama === 'ba buat') return isianAsing(isian, SOP.ba['pemeriksaan-lapangan']?.isian ?? {});
  const aksi = argumen[1];
  if (nama !== 'catat' || aksi === undefined || opsi['from'] !== undefined) return null;
  const tindakan = SOP.tindakan[aksi];
  if (tindakan === undefined) return `no act ${aksi}`;
  const naskah = [opsi['naskah'] ?? []].flat().map((id) => NASKAH.find((n) => n.id === id));
  if (naskah.includes(undefined)) return 'no such standard text';
  const baku = naskah.flatMap((n) => isianNaskah(n?.isi ?? ''));
  return isianAsing(
    isian.filter(([satu = '']) => !baku.includes(satu)),
    tindakan.isian,
  );
}

type IsianSop = DefinisiSop['tindakan'][string]['isian'];

function isianAsing(isian: readonly (readonly string[])[], dikenal: IsianSop): string | null {
  for (const [nama = '', nilai = ''] of isian) {
    if (nama === 'alasan_terlambat') continue;
    const satu = dikenal[nama];
    if (satu === undefined) return `no field ${nama}`;
    if (satu.pilihan.length > 0 && !satu.pilihan.includes(nilai)) return `no choice ${nilai}`;
  }
  return null;
}

/** Headings as GitHub makes anchors of them. */
const jangkarDalam = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map((m) =>
    (m[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

function barisTabel(markdown: string, kepala: string): readonly { readonly sel: readonly string[] }[] {
  const mulai = markdown.indexOf(kepala);
  const [, , ...baris] = markdown.slice(mulai, markdown.indexOf('\n\n', mulai)).split('\n');
  return mulai < 0
    ? []
    : baris.map((satu) => ({
        sel: satu
          .split('|')
          .slice(1, -1)
          .map((s) => s.trim()),
      }));
}

const HARI = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];

/** `<hari>` stands for every weekday. */
const kunciDalam = (sel: string): readonly string[] =>
  [...sel.matchAll(/`([^`]+)`/g)].flatMap(([, kunci = '']) =>
    kunci.endsWith('<hari>') ? HARI.map((hari) => kunci.replace('<hari>', hari)) : [kunci],
  );

interface Skema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Skema>>;
  readonly items?: Skema;
  readonly default?: unknown;
}

/** Keys that hold a value, with their default: `push.pemutus.gagal`, `petugas[].id`. */
function daunSkema(skema: Skema, jalur = ''): ReadonlyMap<string, unknown> {
  if (skema.items?.properties !== undefined) return daunSkema(skema.items, `${jalur}[]`);
  if (skema.properties === undefined) return new Map([[jalur, skema.default]]);
  return new Map(
    Object.entries(skema.properties).flatMap(([nama, isi]) => [
      ...daunSkema(isi, jalur === '' ? nama : `${jalur}.${nama}`),
    ]),
  );
}

const adaSystemd = (): boolean => spawnSync('systemd-analyze', ['--version']).status === 0;

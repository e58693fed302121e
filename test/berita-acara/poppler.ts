import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A second opinion on our PDFs: another program reads them. */
export const popplerAda = (): boolean => spawnSync('pdfinfo', ['-v']).status === 0;

export const TANPA_POPPLER = 'SKIPPED: needs pdfinfo and pdftotext (poppler-utils)';

export interface PdfTerbaca {
  readonly halaman: number;
  /** Title, author, dates and the rest, as pdfinfo tells them. */
  readonly keterangan: string;
  /** Words with single blanks between them, in the order of the page. */
  readonly teks: string;
}

export function bacaPdf(pdf: Uint8Array): PdfTerbaca {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-pdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    const keterangan = jalankan('pdfinfo', ['-isodates', path]);
    const teks = jalankan('pdftotext', ['-layout', path, '-']).replace(/\s+/g, ' ');
    return { halaman: Number(/^Pages:\s+(\d+)$/m.exec(keterangan)?.[1]), keterangan, teks };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What zbarimg (zbar-tools) reads out of the pictures of the pages; null: one of the programs is missing. */
export function bacaQr(pdf: Uint8Array): string | null {
  if (spawnSync('zbarimg', ['--version']).status !== 0 || !popplerAda()) return null;
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-qr-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    jalankan('pdftoppm', ['-r', '150', '-png', join(folder, 'a.pdf'), join(folder, 'hal')]);
    const gambar = readdirSync(folder).filter((nama) => nama.endsWith('.png'));
    const semua = gambar.map((nama) => join(folder, nama));
    // Exit code 4 where one of the pages has none.
    return spawnSync('zbarimg', ['--nodbus', '-q', '--raw', ...semua], { encoding: 'utf8' }).stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words of each page, as `bacaPdf` reads them. */
export function halamanPdf(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-pdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    const semua = jalankan('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
    return semua.map((satu) => satu.replace(/\s+/g, ' ').trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface KataPdf {
  readonly teks: string;
  /** Points from the left edge of the page. */
  readonly kiri: number;
}

/** Every word with its place, in the order of the pages. */
export function kataPdf(pdf: Uint8Array): readonly KataPdf[] {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-pdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    const semua = jalankan('pdftotext', ['-bbox', path, '-']).matchAll(
      /<word xMin="([\d.]+)"[^>]*>([^<]*)</g,
    );
    return [...semua].map(([, kiri, teks = '']) => ({ teks, kiri: Number(kiri) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function jalankan(program: string, argumen: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, argumen, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

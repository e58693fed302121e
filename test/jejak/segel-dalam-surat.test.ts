import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { SendMailOptions } from 'nodemailer';
import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { segelDalamSurat } from '../../src/jejak/segel-dalam-surat.ts';
import { jejak } from '../../src/teks/id/jejak.ts';
import { folderUji, tulisBundelUji } from './bundel/bundel-uji.ts';
import { ALAT, TANPA_PYTHON } from './bundel/putusan-uji.ts';
import { penandaUji, rantaiUji, segelUji } from './penanda-uji.ts';

const kunci = [penandaUji(1)];
const rows = rantaiUji(9);
const segel = [segelUji(rows, 3, kunci), segelUji(rows, 9, kunci)] as const;
const [satu, dua] = segel;

/** A letter as a mail server hands it over: headers folded, the lines of Windows. */
async function dikirim(isi: SendMailOptions): Promise<string> {
  const jalur = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await jalur.sendMail({
    from: 'dinas@contoh.go.id',
    to: 'inspektorat@contoh.go.id',
    subject: `Segel jejak Dinas Pekerjaan Umum – ${'Kabupaten Contoh '.repeat(8)}`,
    ...isi,
  });
  return message.toString();
}

const qp = await dikirim({ text: jejak.surelIsi(satu), textEncoding: 'quoted-printable' });
const base64 = await dikirim({ text: jejak.surelIsi(satu), textEncoding: 'base64' });
const diteruskan = await dikirim({
  text: 'Terlampir.',
  html: '<p>Terlampir.</p>',
  attachments: [
    { raw: `Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${qp}` },
    { filename: 'segel.txt', content: dua },
  ],
});
/** A mail program of Windows, whose long dash is one byte. */
const windows = Buffer.from(
  `MIME-Version: 1.0\r\nContent-Type: text/plain;\r\n\tcharset="windows-1252"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${satu.replaceAll('\n', '\r\n').replace('\u2014', '\u0097')}`,
  'latin1',
);

const KEPT: readonly (readonly [what: string, surat: string | Uint8Array, segel: readonly string[]])[] = [
  ['as it was written', satu, [satu]],
  ['with the line ends of Windows and a BOM', `\ufeff${satu.replaceAll('\n', '\r\n')}`, [satu]],
  ['copied without the end of its last line', satu.trimEnd(), [satu]],
  ['with blank lines around it', `\n\n${satu}\n\n`, [satu]],
  ['with blanks at the ends of its lines', satu.replaceAll('\n', '  \n'), [satu]],
  ['within the letter that we send', jejak.surelIsi(satu), [satu]],
  ['in a letter saved as it came, quoted-printable', qp, [satu]],
  ['in a letter saved as it came, base 64', base64, [satu]],
  ['in a letter that a mailbox keeps', `From dinas@contoh.go.id Mon Nov 23 05:00:00 2026\n${qp}`, [satu]],
  ['in a letter within a letter, and in a file beside it', diteruskan, [satu, dua]],
  ['in a letter of another charset', windows, [satu]],
  ['two in one file', `${jejak.surelIsi(satu)}\n${jejak.surelIsi(dua)}`, [satu, dua]],
];

const bita = (surat: string | Uint8Array): Uint8Array =>
  typeof surat === 'string' ? Buffer.from(surat) : surat;

describe('a checkpoint kept outside', () => {
  it.each(KEPT)('is found %s', (_, surat, ada) => {
    expect(segelDalamSurat(bita(surat))).toEqual(ada);
  });

  it.skipIf(TANPA_PYTHON).each(KEPT)('is found by the second verifier %s', (_, surat, ada) => {
    using bundel = folderUji();
    tulisBundelUji(bundel.folder, { rows, segel, kunci });
    using luar = folderUji();
    writeFileSync(luar.letak('segel.txt'), surat);
    const argumen = [ALAT, bundel.folder, '--json', '--checkpoint', luar.letak('segel.txt')];
    const { stdout, status } = spawnSync('python3', argumen, { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ luar: ada.map(() => null) });
  });

  it('is found in our own letter only once its transfer encoding is undone', () => {
    expect(qp).toContain('=E2=80=94');
    expect(qp).not.toContain(satu.replaceAll('\n', '\r\n'));
    expect(base64).not.toContain('penghubung/jejak');
  });

  it('is given back as it is where none can be read', () => {
    for (const surat of ['', 'kata saja\n', satu.replace('\u2014', '-'), satu.replaceAll(/^/gm, '> ')])
      expect(segelDalamSurat(Buffer.from(surat))).toEqual([surat]);
  });
});

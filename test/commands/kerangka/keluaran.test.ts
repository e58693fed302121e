import { describe, expect, it } from 'vitest';
import { keluaranProses } from '../../../src/commands/kerangka/keluaran.ts';

function warta(teks: string, isTTY: boolean): string {
  const ditulis: string[] = [];
  const aliran = {
    write: (isi: string | Uint8Array) => ditulis.push(String(isi)) > 0,
    once: () => {},
    isTTY,
  };
  keluaranProses(aliran, { ...aliran, columns: 30 }, {}).warta(teks);
  return ditulis.join('').replace('\r\u001b[2K', '');
}

describe('a line for people', () => {
  const masalah = 'sop.yaml:16:5: langkah.terima.batas: tidak terbaca';

  it('is wrapped on a terminal; of one that names a place only the first line stands out', () => {
    expect(warta('SOP ditolak: dua hal harus diperbaiki.', true)).toBe(
      'SOP ditolak: dua hal harus\ndiperbaiki.\n',
    );
    expect(warta(masalah, true)).toBe('sop.yaml:16:5:\n  langkah.terima.batas: tidak\n  terbaca\n');
  });

  it('that stands beneath another stays moved in, with what is wrapped of it', () => {
    expect(warta('  susun-tanggapan  Menyusun konsep tanggapan', true)).toBe(
      '  susun-tanggapan  Menyusun\n  konsep tanggapan\n',
    );
  });

  it('stays whole in a pipe', () => {
    expect(warta(masalah, false)).toBe(`${masalah}\n`);
  });
});

import { describe, expect, it } from 'vitest';
import { muatSop } from '../../../src/app/sop/aturan.ts';
import type { KonteksPerintah } from '../../../src/commands/kerangka/konteks.ts';
import { tanyakanSisa } from '../../../src/commands/masukan/formulir.ts';
import { teks } from '../../../src/teks/teks.ts';

const palaran = muatSop({ sop: { jenis: 'bawaan', id: 'palaran-2025' } }).definisi;

async function diLoket(
  diberikan: Readonly<Record<string, string>>,
  jawaban: Readonly<Record<string, string>>,
) {
  const ditanya: string[] = [];
  const tanya = async (pertanyaan: string): Promise<string> => {
    ditanya.push(pertanyaan);
    return jawaban[pertanyaan.split(/[ ,]/, 1)[0] ?? ''] ?? '';
  };
  const konteks = { katalog: teks('id') } as KonteksPerintah;
  return { formulir: await tanyakanSisa(diberikan, palaran, tanya, konteks), ditanya };
}

describe('the form at the counter', () => {
  it('is asked for field by field in the order of the SOP, and what stays empty is left out', async () => {
    const { formulir, ditanya } = await diLoket({}, { nama: 'Sari Rekaan', isi: 'Lampu mati' });
    expect(ditanya.map((p) => p.split(/[ ,]/, 1)[0])).toEqual(['nama', 'alamat', 'telepon', 'media', 'isi']);
    expect(ditanya[0]).toBe('nama, wajib');
    expect(formulir).toEqual({ nama: 'Sari Rekaan', isi: 'Lampu mati' });
  });

  it('asks for nothing where all that is required was given, and never again for what was', async () => {
    expect((await diLoket({ nama: 'Sari Rekaan', isi: 'x' }, {})).ditanya).toEqual([]);
    const { formulir, ditanya } = await diLoket({ nama: 'Sari Rekaan' }, { isi: 'Lampu mati' });
    expect(ditanya.some((p) => p.startsWith('nama'))).toBe(false);
    expect(formulir).toEqual({ nama: 'Sari Rekaan', isi: 'Lampu mati' });
  });
});

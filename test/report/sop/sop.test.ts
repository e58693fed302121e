import { describe, expect, it } from 'vitest';
import { sopTeks } from '../../../src/report/sop/sop.ts';
import { sopJson } from '../../../src/report/sop/sop-json.ts';
import { gaya } from '../../../src/report/tampilan/gaya.ts';
import type { DefinisiSop } from '../../../src/sop/definisi/definisi.ts';
import { BAHASA, teks } from '../../../src/teks/teks.ts';
import { langkah, sopContoh } from '../../sop/definisi-contoh.ts';
import { sop as kapuas, terlebar } from '../contoh.ts';

const baca = (sop: DefinisiSop, bahasa: (typeof BAHASA)[number] = 'id'): readonly string[] =>
  sopTeks(sop, { katalog: teks(bahasa), lebar: 80, gaya: gaya(false) });

/** As one text, however it was wrapped. */
const sekalimat = (sop: DefinisiSop): string => baca(sop).join(' ').replace(/\s+/g, ' ');

describe('a sound SOP', () => {
  it('is told step by step, with clause, limit and performer; those that we inferred are marked', () => {
    const isi = sekalimat(kapuas);
    expect(isi).toContain(
      '1. Penyaluran dan telaah (kapuas §1) 3 hari sejak disposisi; Pejabat Penghubung pada OPD (disimpulkan); pembacaan lain: penyaluran-unit-pengelola',
    );
    expect(isi).toContain('4. Tanggapan (kebijakan) tanpa batas; Pejabat Penghubung pada OPD 5.');
    expect(isi).toContain('disimpulkan: dokumen tidak menyebut pelaksananya.');
  });

  it('names the act that freezes an answer, its Berita Acara, its legal basis and its warnings', () => {
    const isi = sekalimat(kapuas);
    for (const kata of [
      'dibekukan oleh tindakan "Menyetujui tanggapan" (setujui-tanggapan)',
      'Berita Acara Pemeriksaan Lapangan (kapuas §3.4)',
      'Peraturan Presiden Nomor 76 Tahun 2013 tentang',
      'harus disertai data dukung',
      'Berlaku 28 Des 2018',
    ])
      expect(isi).toContain(kata);
  });

  it('says what the document leaves out: its date, an answer, a Berita Acara', () => {
    const isi = sekalimat(sopContoh({ jawaban: null, catatan: ['Tidak menjawab pelapor.'] }));
    expect(isi).toContain('Berlaku kosong di dokumennya');
    expect(isi).toContain('Tidak ada langkah yang menjawab pelapor');
    expect(isi).toContain('Berita Acara - tidak ada');
    expect(isi).toContain('Yang tidak diatur dokumen - Tidak menjawab pelapor.');
    expect(isi).not.toContain('disimpulkan');
  });

  it('tells what each step works on, asks for and brings forth', () => {
    const isi = sekalimat(kapuas);
    expect(isi).toContain('Masukan Data Laporan Kelengkapan Kelengkapan data pendukung laporan Luaran Hasil');
    expect(sekalimat(sopContoh())).not.toContain('Luaran');
  });

  it('tells its duties by their months', () => {
    const kewajiban = [
      { nama: 'Laporan berkala', klausul: 'kukar-online §9', tiapBulan: [3, 6], kelengkapan: [], luaran: [] },
    ];
    expect(sekalimat(sopContoh({ kewajiban }))).toContain(
      'Laporan berkala (kukar-online §9): satu laporan tiap 3 bulan dan satu tiap 6 bulan',
    );
  });

  it.each(BAHASA)('fits 80 columns (%s), and steers no terminal', (bahasa) => {
    const nakal = sopContoh({
      langkah: { terima: langkah({ awal: true, nama: `A\u001b[31m${' kata'.repeat(40)}` }) },
    });
    for (const sop of [kapuas, nakal]) {
      expect(terlebar(baca(sop, bahasa))).toBeLessThanOrEqual(80);
      expect(baca(sop, bahasa).join('')).not.toContain('\u001b');
    }
  });

  it('is told to programs with the same facts', () => {
    const json = sopJson(kapuas);
    expect(json).toMatchObject({ sah: true, id: 'kapuas-2018', membekukan: 'setujui-tanggapan' });
    expect(json.langkah[0]).toMatchObject({
      id: 'telaah',
      klausul: 'kapuas §1',
      batas: { jumlah: 3, satuan: 'hari' },
      pelaksana: { peran: 'penghubung', sebutan: 'Pejabat Penghubung pada OPD' },
      disimpulkan: true,
    });
  });
});

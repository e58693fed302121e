import { describe, expect, it } from 'vitest';
import type { HasilCatat } from '../../../src/ports/store.ts';
import { catatJson, catatTeks, satuTeks } from '../../../src/report/kasus/catat.ts';
import { bukanBaris } from '../../../src/report/kasus/kolom-penolakan.ts';
import { kalimatSel, penolakanSel } from '../../../src/report/kasus/sel-penolakan.ts';
import { imporJson, imporTeks } from '../../../src/report/sinkron/impor.ts';
import { penolakanJson, penolakanTeks } from '../../../src/report/tampilan/penolakan.ts';
import type { KodeMasalah } from '../../../src/sop/penolakan.ts';
import { err, ok } from '../../../src/sop/result.ts';
import { teks } from '../../../src/teks/teks.ts';
import { kasus, laporan, pembaca, rinci, saat, sop } from '../contoh.ts';

const [katalogId, katalogEn] = [teks('id'), teks('en')];

const ditolak = (kode: KodeMasalah, data = {}, boleh: readonly string[] = ['telaah', 'teruskan-bidang']) =>
  ({ jenis: 'ditolak', penolakan: { masalah: [{ kode, data }], boleh } }) as const;

const dicatat: Extract<HasilCatat, { jenis: 'dicatat' }> = {
  jenis: 'dicatat',
  tindakan: 'T-000001',
  kasus: kasus({ langkah: 'klarifikasi' }),
  jadwal: rinci().jadwal,
  kiriman: ['TL-2026-000123'],
};

describe('a refusal', () => {
  it('names what is allowed now where the action or the role was wrong', () => {
    const hasil = penolakanTeks(
      ditolak('tidak_di_langkah_ini', { aksi: 'klarifikasi', langkah: 'telaah' }),
      pembaca(),
    );
    expect(hasil[0]).toContain('"klarifikasi" tidak dapat dicatat pada langkah "telaah"');
    expect(hasil).toContain('  telaah           Mencatat hasil telaah');
  });

  it('names only the field where a field was wrong', () => {
    const hasil = penolakanTeks(
      ditolak('isian_kurang', { isian: 'perlu_pemeriksaan', pilihan: 'ya | tidak' }),
      pembaca(),
    );
    expect(hasil).toEqual([
      'Isian "perlu_pemeriksaan" belum diisi. Tambahkan: --isian perlu_pemeriksaan=(ya | tidak)',
    ]);
  });

  it('tells times in the agency’s zone', () => {
    const p = ditolak('waktu_sebelum_langkah', { mulai: saat('2026-12-31T16:30:00Z') });
    expect(penolakanTeks(p, pembaca({ zona: 'Asia/Makassar' }))[0]).toContain('Jum 1 Jan 2027 00:30 WITA');
    const mundur = { jenis: 'jam_mundur', terakhir: saat('2026-12-31T16:30:00Z') } as const;
    expect(penolakanTeks(mundur, pembaca({ zona: 'Asia/Jayapura' }))[0]).toContain(
      'Jum 1 Jan 2027 01:30 WIT',
    );
  });

  it('gives programs the code, the values and the sentence', () => {
    expect(penolakanJson(ditolak('ba_belum_final'), pembaca())).toMatchObject({
      masalah: [{ kode: 'ba_belum_final', data: {} }],
      boleh: ['telaah', 'teruskan-bidang'],
    });
    expect(penolakanJson({ jenis: 'tidak_ada', sasaran: '1' }, pembaca()).masalah[0]?.teks).toContain('"1"');
  });
});

describe('a recorded act', () => {
  const satu = (ubah: Partial<typeof dicatat> = {}, t = pembaca()) =>
    satuTeks({ ...dicatat, ...ubah }, t).join('');

  it('is told with the deadlines that run from now on, the nearer first', () => {
    const [sop, nasional] = [
      'tenggat langkah ini Jum 20 Nov 2026 23:59 WIB',
      'tenggat nasional Sel 24 Nov 2026 16:00 WIB',
    ];
    expect(satu()).toContain(`${sop} · ${nasional} · masuk antrean`);
    const tenggatNasional = saat('2026-11-19T16:00:00+07:00');
    expect(satu({ jadwal: { ...rinci().jadwal, tenggatNasional } })).toContain(
      `tenggat nasional Kam 19 Nov 2026 16:00 WIB · ${sop}`,
    );
    const tanpa = satu({ jadwal: { ...rinci().jadwal, tenggatSop: null, tenggatNasional: null } });
    expect(tanpa).toMatch(/klarifikasi · masuk antrean/);
  });

  it('says that the count of its step stands still', () => {
    const mulai = saat('2026-11-17T18:30:00+07:00');
    const jeda = [{ mulai, selesai: null, sebab: 'minta-kelengkapan' as const }];
    const berhenti = kasus({
      langkah: 'klarifikasi',
      jalan: [{ putaran: 1, langkah: 'klarifikasi', mulai, selesai: null, jeda }],
    });
    const jadwal = { ...rinci().jadwal, tenggatSop: null };
    expect(satu({ kasus: berhenti, jadwal })).toContain('hitungan langkah ini berhenti · tenggat nasional');
  });

  it('calls the step as the case’s own SOP does', () => {
    const lain = {
      ...sop,
      langkah: { klarifikasi: { ...sop.langkah['klarifikasi']!, nama: 'Langkah lain' } },
    };
    const semuaSop = new Map([['hash-lain', lain]]);
    expect(
      satu({ kasus: kasus({ langkah: 'klarifikasi', sop: 'hash-lain' }) }, { ...pembaca(), semuaSop }),
    ).toContain('kini: Langkah lain');
  });
});

describe('many acts from a file', () => {
  const semua = [
    { nomor: 1, hasil: ok(dicatat) },
    { nomor: 2, hasil: ok({ jenis: 'sama', tindakan: 'T-000001' } as const) },
    { nomor: 4, hasil: err(ditolak('alasan_terlambat_perlu')) },
    { nomor: 5, hasil: err({ jenis: 'baris_rusak' } as const) },
    {
      nomor: 6,
      hasil: err({ jenis: 'berkas_ditolak', berkas: { sebab: 'heic', nama: 'foto.heic' } } as const),
    },
  ];

  it('tells each line with its number, then the sums and that the file may be run again', () => {
    const hasil = catatTeks(semua, pembaca());
    expect(hasil[0]).toContain('baris 1: 5489201 T-000001 dicatat');
    expect(hasil[0]).toContain('kini: Telaah, konfirmasi, dan klarifikasi');
    expect(hasil[0]).toContain('masuk antrean: TL-2026-000123');
    expect(hasil[1]).toContain('sama, sudah tercatat');
    expect(hasil[2]).toMatch(/^baris 4: ditolak: Tenggat SOP langkah ini sudah lewat/);
    expect(hasil[4]).toContain('HEIC');
    expect(hasil).toContain('1 dicatat, 1 sama, 3 ditolak');
  });

  it('asks for no repetition when nothing was refused, and knows an empty file', () => {
    expect(catatTeks(semua.slice(0, 2), pembaca()).at(-1)).toBe('1 dicatat, 1 sama, 0 ditolak');
    expect(catatTeks([], pembaca())).toEqual(['Berkas tidak memuat tindakan.']);
  });

  it('gives programs the sums and every line', () => {
    const isi = catatJson(semua, pembaca());
    expect(isi).toMatchObject({ dicatat: 1, sama: 1, ditolak: 3 });
    expect(isi.baris.map((b) => b.hasil)).toEqual(['dicatat', 'sama', 'ditolak', 'ditolak', 'ditolak']);
    expect(isi.baris[0]).toMatchObject({ baris: 1, langkah: 'klarifikasi', kiriman: ['TL-2026-000123'] });
  });
});

describe('a refused row of a worksheet', () => {
  const sel = new Map([
    ...[
      ['aksi', 'G7'],
      ['tanpa_bidang', 'J7'],
      ['bukti', 'K7'],
    ],
  ] as const);
  const baris = (kode: KodeMasalah, data = {}) => [{ nomor: 7, sel, hasil: err(ditolak(kode, data)) }];

  it('names the column to fill, never an option of the command line', () => {
    for (const [kode, data, kalimat] of [
      ['bidang_belum_ditanya', {}, 'J7: Belum ada bidang yang ditanya.'],
      ['bidang_belum_ditanya', {}, 'isi kolom tanpa_bidang'],
      ['bukti_perlu', {}, 'isi kolom bukti'],
      ['konsep_lebih_dari_satu', { jenis: 'sementara | akhir' }, 'isi kolom jenis: (sementara | akhir)'],
    ] as const) {
      const hasil = catatTeks(baris(kode, data), pembaca()).join('\n');
      expect(hasil).toContain(kalimat);
      expect(hasil).not.toContain('--isian');
      expect(JSON.stringify(catatJson(baris(kode, data), pembaca()))).not.toContain('--isian');
    }
  });

  it('names the report in the command to type next, where the line or the command named it', () => {
    for (const katalog of [katalogId, katalogEn]) {
      const gagal = { nomor: 3, hasil: err(ditolak('tidak_ada_balasan')) };
      const saat = { ...pembaca(), katalog };
      expect(catatTeks([{ ...gagal, sasaran: '5489201' }], saat).join('\n')).toContain(
        'penghubung catat 5489201 catat-balasan',
      );
      const json = JSON.stringify(catatJson([{ ...gagal, sasaran: '5489201', sel }], saat));
      expect(json).toContain('penghubung catat 5489201 catat-balasan');
      expect(catatTeks([gagal], saat).join('\n')).toContain('penghubung catat ID catat-balasan');
    }
  });

  it('leaves a whole command as it is: that is another act', () => {
    const hasil = catatTeks(baris('sudah_terkirim', { kiriman: 'TL-2026-000001' }), pembaca());
    expect(hasil.join('\n')).toContain('ralat-tanggapan --isian merujuk=TL-2026-000001');
  });
});

describe('every refusal that a row may meet', () => {
  /** Values that make a text take one branch or the other. */
  const DATA = ['', 'X'].map((isi) =>
    Object.fromEntries(
      ['langkah', 'aksi', 'petugas', 'peran', 'dikenal', 'pilihan', 'jenis', 'kiriman', 'status', 'bidang']
        .concat(['kepada', 'induk', 'milik', 'anak', 'konsep', 'menunggu', 'naskah', 'maks', 'panjang'])
        .map((nama) => [nama, isi]),
    ),
  );
  const semuaKode = (Object.keys(katalogId.masalah) as KodeMasalah[]).filter((kode) => !bukanBaris(kode));

  it.each([
    ['id', katalogId],
    ['en', katalogEn],
  ] as const)('names columns and no option of a command, in %s', (_, katalog) => {
    expect(semuaKode.length).toBeGreaterThan(70);
    const kalimat = semuaKode.flatMap((kode) =>
      DATA.map(
        (data) => [kode, kalimatSel({ kode, data }, { boleh: [] }, { ...pembaca(), katalog })] as const,
      ),
    );
    expect(kalimat.filter(([, k]) => /(?<!penghubung [^.]*)--\w/.test(k))).toEqual([]);
  });

  it('is told at the cell that it is about', () => {
    const sel = new Map(['nomor', 'aksi', 'jenis', 'induk', 'petugas', 'pada'].map((k) => [k, k] as const));
    const diSel = (kode: KodeMasalah, data = {}) =>
      penolakanSel(ditolak(kode, data), sel, pembaca())[0]?.split(':')[0];
    expect(
      ['induk_tidak_ada', 'induk_sendiri', 'induk_adalah_anak', 'induk_berakhir'].map((k) =>
        diSel(k as KodeMasalah),
      ),
    ).toEqual(['induk', 'induk', 'induk', 'induk']);
    expect(diSel('akhir_hanya_di_tanggapan', { langkah: 'tanggapan' })).toBe('jenis');
    expect(diSel('tidak_ada_konsep', { jenis: 'akhir' })).toBe('jenis');
    expect(diSel('tidak_ada_konsep', { jenis: '' })).toBe('aksi');
    expect(diSel('waktu_sebelum_permintaan')).toBe('pada');
    expect(diSel('bukti_perlu')).toBe('aksi');
    expect(penolakanSel({ jenis: 'tanpa_petugas' }, sel, pembaca())).toEqual([
      'petugas: petugas belum diisi: tulis atas keputusan siapa.',
    ]);
  });

  it('lists the actions allowed now, not all of the SOP', () => {
    const data = { aksi: 'telaahh', dikenal: 'telaah, klarifikasi, selesaikan' };
    const [teks = ''] = penolakanSel(ditolak('aksi_tak_dikenal', data, ['telaah']), new Map(), pembaca());
    expect(teks).toMatch(/Yang boleh sekarang: telaah\.$/);
    expect(teks).not.toContain('klarifikasi');
  });

  it('is followed by what fits: mend the cell, or make a new sheet', () => {
    const sel = new Map([['aksi', 'G7']]);
    const baris = (nomor: number, kode: KodeMasalah) => ({ nomor, sel, hasil: err(ditolak(kode)) });
    const akhir = (...semua: Parameters<typeof baris>[]) =>
      catatTeks(
        semua.map((b) => baris(...b)),
        pembaca(),
      )
        .join('\n')
        .split('ditolak\n')
        .at(-1);
    expect(akhir([2, 'kasus_berubah'], [5, 'baris_sudah_dicatat'])).toMatch(/^Tidak dapat .*: baris 2, 5\./);
    expect(akhir([2, 'isian_kurang'])).toMatch(/^Perbaiki sel/);
    expect(akhir([2, 'isian_kurang'], [3, 'kasus_berubah'])).toMatch(/^Perbaiki sel.*\n.*: baris 3\./);
  });
});

describe('import', () => {
  const impor = (peringatan: number, sumber: 'tanggal_masuk' | 'kolom') => ({
    ekspor: {
      waktuVersi: saat('2026-11-20T08:00:00+07:00'),
      sumberWaktuVersi: 'tanggal_generate' as const,
      judul: null,
      namaInstansi: null,
      instansiLain: [],
      baris: [
        {
          nomorBaris: 6,
          butir: { jenis: 'laporan' as const, laporan: { ...laporan, disposisi: { pada: 0, sumber } } },
        },
      ],
      diabaikan: { instansiLain: 4, ringkasan: 1, ganda: 0 },
      peringatan: Array.from({ length: peringatan }, (_, i) => ({
        baris: i + 6,
        jenis: 'tipe_tak_dikenal' as const,
        kolom: 'Tipe Laporan',
      })),
    },
    hitungan: { new: 1, changed: 0, same: 0, withdrawn: 0, quarantined: 2 },
  });

  it('names ten of those that were closed or replied to, and how many more; all of them as data', () => {
    const nomor = Array.from({ length: 12 }, (_, i) => `71000${10 + i}`);
    const isi = { ...impor(0, 'kolom'), ditutup: nomor, balasan: nomor.slice(0, 10) };
    const hasil = imporTeks(isi, pembaca());
    expect(hasil.find((b) => b.includes('tertutup'))).toMatch(/^ {2}12 kini .*, 7100019 … dan 2 lagi$/);
    expect(hasil.find((b) => b.includes('ditanggapi'))).toMatch(/, 7100019$/);
    expect(imporJson(isi, 'Asia/Pontianak').ditutup).toHaveLength(12);
  });

  it('tells what came, what was left out, and that the clock starts at the entry date', () => {
    const hasil = imporTeks(impor(1, 'tanggal_masuk'), pembaca()).join('\n');
    for (const kata of [
      '1 baru',
      '4 baris milik instansi lain',
      '1 baris jumlah',
      'tanggal masuk',
      'baris 6: Tipe Laporan',
      'karantina list',
    ])
      expect(hasil).toContain(kata);
    expect(hasil).not.toContain('0 baris');
    expect(imporTeks(impor(0, 'kolom'), pembaca()).join('\n')).not.toContain('tanggal masuk');
  });

  it('says how many warnings it leaves out; programs get all', () => {
    expect(imporTeks(impor(1000, 'kolom'), pembaca()).at(-1)).toContain('990 peringatan lain');
    const isi = imporJson(impor(1000, 'kolom'), 'Asia/Pontianak');
    expect(isi.peringatan).toHaveLength(1000);
    expect(isi).toMatchObject({
      listed: 1,
      new: 1,
      quarantined: 2,
      waktu_versi: '2026-11-20T08:00:00+07:00',
    });
  });
});

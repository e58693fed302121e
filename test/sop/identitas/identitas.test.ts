import { describe, expect, it } from 'vitest';
import { identitasDalam } from '../../../src/sop/identitas/identitas.ts';
import { samarkanIdentitas } from '../../../src/sop/identitas/samarkan-identitas.ts';

const RINA = ['Rina Contohwati, S.Pd.'];

describe('the name of the reporter', () => {
  it.each([
    'Sdri. Rina Contohwati telah kami hubungi',
    'RINA\n  CONTOHWATI',
    'rina-contohwati',
    'Ｒｉｎａ Ｃｏｎｔｏｈｗａｔｉ',
    '(Rina Contohwati)',
    'Rina Contohwati, S.Pd.',
  ])('is found in %j', (naskah) => {
    expect(identitasDalam(naskah, RINA)).toEqual(['nama']);
  });

  it.each(['Rina saja', 'Contohwati', 'Karina Contohwatia', 'Lampu sudah diganti', ''])(
    'is not found in %j',
    (naskah) => {
      expect(identitasDalam(naskah, RINA)).toEqual([]);
    },
  );

  it('of one word counts only where it is too long to be a common one', () => {
    expect(identitasDalam('Kepada Ani', ['Ani'])).toEqual([]);
    expect(identitasDalam('Kepada Sukarni.', ['Sukarni'])).toEqual(['nama']);
  });

  it.each([
    ['S.i.t.i  C o n t o h w a t i', 'Siti Contohwati'],
    ['@SitiContohwati', 'Siti Contohwati'],
    ['si\u200bti contoh\u200bwati', 'Siti Contohwati'],
    ['a.n. Contohwati, Siti', 'Siti Contohwati'],
    ['Yth. Ibu Siti', 'Siti Contohwati'],
    ['Sdr. Ali', 'Ali'],
    ['Budi Rekaan', 'Budi Sari Rekaan'],
  ])('is found in %j', (naskah, nama) => {
    expect(identitasDalam(naskah, [nama])).toEqual(['nama']);
    expect(identitasDalam(samarkanIdentitas(naskah, [nama]), [nama])).toEqual([]);
  });

  it.each([
    ['kembali mandiri', 'Ali Mandiri'],
    ['perbaikan kembali', 'Ali'],
    ['jalan di Selat Hilir', 'Warga Selat Hilir'],
    ['Yth. Bapak/Ibu Pelapor', 'Ibu Pelapor'],
  ])('is not found in %j: that is no name, or another word', (naskah, nama) => {
    expect(identitasDalam(naskah, [nama])).toEqual([]);
  });

  it('that is as long as a page is looked for by its beginning', () => {
    expect(identitasDalam('ab '.repeat(60), ['ab '.repeat(20_000)])).toEqual(['nama']);
  });

  it('that is none finds nothing', () => {
    expect(identitasDalam('Lampu sudah diganti', [' ', ',', ''])).toEqual([]);
  });
});

describe('a NIK', () => {
  it.each([
    '6203011234567890',
    '6203 0112 3456 7890',
    '6203.0112.3456.7890',
    '6203–0112–3456–7890',
    '6203 - 0112 - 3456 - 7890',
    '6 2 0 3 0 1 1 2 3 4 5 6 7 8 9 0',
    '６２０３０１１２３４５６７８９０',
    'NIK:6203011234567890.',
  ])('is found in %j', (naskah) => {
    expect(identitasDalam(naskah, [])).toContain('nik');
  });

  it.each(['620301123456789', '62030112345678901', '19800101 200501 1 001', 'Rp 6.203.011.234'])(
    'is not found in %j',
    (naskah) => {
      expect(identitasDalam(naskah, [])).toEqual([]);
    },
  );
});

describe('a telephone number', () => {
  it.each([
    '081234567890',
    '0812-3456-7890',
    '0812 3456 7890',
    '0812\u00a03456\u00a07890',
    '+62 812-3456-7890',
    '62812 34567890',
    '(0812) 34567890',
    '0812–3456–789',
    '0 8 1 2 3 4 5 6 7 8 9 0',
    '+62 (0)812-3456-7890',
  ])('is found in %j', (naskah) => {
    expect(identitasDalam(naskah, [])).toEqual(['telepon']);
  });

  it.each(['(0513) 21234', '112', '0812 345', 'Nomor 800/123/2026', '08 September 2026'])(
    'is not found in %j',
    (naskah) => {
      expect(identitasDalam(naskah, [])).toEqual([]);
    },
  );
});

describe('the address of the reporter', () => {
  const ALAMAT = ['Jl. Melati Rekaan No. 7 RT 02'];
  it.each(['di Jalan Melati Rekaan 7 RT. 02', 'rumah JL MELATI REKAAN NOMOR 7, RT 02, sudah didatangi'])(
    'is found in %j',
    (naskah) => {
      expect(identitasDalam(naskah, ALAMAT)).toEqual(['alamat']);
    },
  );

  it.each(['Lampu Jalan Melati Rekaan sudah diganti', 'Jalan Melati Rekaan 71', 'Nomor 7'])(
    'is not found in %j: a street is not a home',
    (naskah) => {
      expect(identitasDalam(naskah, ALAMAT)).toEqual([]);
    },
  );

  it('without a house number is a street like any other', () => {
    expect(identitasDalam('Jalan Melati Rekaan sudah diaspal', ['Jalan Melati Rekaan'])).toEqual([]);
  });
});

describe('a number of the reporter that has no pattern of its own', () => {
  it.each(['0541-661049', '(0541) 661 049', '0541661049', '+62 541 661 049', '541-661049'])(
    'is found in %j',
    (naskah) => {
      expect(identitasDalam(`telepon ${naskah} tidak aktif`, ['0541 661049'])).toEqual(['telepon']);
    },
  );

  it('is not found in another', () => {
    expect(identitasDalam('telepon 0541-661048', ['0541 661049'])).toEqual([]);
  });
});

describe('a text with the identity taken out', () => {
  const SEMUA = ['Rina Contohwati, S.Pd.', 'Jl. Melati Rekaan No. 7', '0541 661049'];

  it.each([
    ['Sdri. RINA  contohwati sudah menerima', 'Sdri. [nama] sudah menerima'],
    ['Rina Contohwati, S.Pd. hadir', '[nama]. hadir'],
    ['NIK 6203 0112 3456 7890 ada', 'NIK [NIK] ada'],
    ['hubungi 0812-3456-7890.', 'hubungi [nomor telepon].'],
    ['hubungi (0541) 661-049', 'hubungi [nomor telepon]'],
    ['di Jl. Melati Rekaan No. 7, besok', 'di [alamat], besok'],
    ['Lampu sudah diganti', 'Lampu sudah diganti'],
  ])('%j becomes %j', (naskah, harap) => {
    expect(samarkanIdentitas(naskah, SEMUA)).toBe(harap);
  });

  it('in full-width letters is found as well', () => {
    const hasil = samarkanIdentitas('Ｒｉｎａ Ｃｏｎｔｏｈｗａｔｉ hadir', SEMUA);
    expect(identitasDalam(hasil, SEMUA)).toEqual([]);
    expect(hasil).toContain('[nama]');
  });
});

it('looks at the longest answer in no time', () => {
  const naskah = '0 8 1.'.repeat(1700);
  const mulai = performance.now();
  identitasDalam(naskah, RINA);
  expect(performance.now() - mulai).toBeLessThan(200);
});

describe('a name of three parts, with titles', () => {
  const SIAPA = ['Bpk. H. Wulandaru Canaryo Prasetyo, S.Pd.'];
  it.each([
    'Wulandaru C. Prasetyo',
    'W. C. Prasetyo',
    'H. Wulandaru',
    'Bpk H Prasetyo',
    'Bpk. Wulandaru C. Prasetyo',
    'Dr. Prasetyo',
    'bp Canaryo',
    'Canaryo Wulandaru',
    'Prasetyo Canaryo',
    'WulandaruCanaryo',
    'Prasetyowulandaru',
    'a.n. W. Prasetyo',
  ])('is found in %j, and taken out to its last letter', (naskah) => {
    expect(identitasDalam(`Kami menemui ${naskah} kemarin.`, SIAPA)).toEqual(['nama']);
    const sisa = samarkanIdentitas(`Kami menemui ${naskah} kemarin.`, SIAPA);
    expect(sisa).toMatch(/^Kami menemui [^[]*\[nama\] kemarin\.$/);
    expect(sisa).not.toMatch(/wulandaru|canaryo|prasetyo|\b[WC]\b/i);
  });

  it.each([
    'Wulandaru',
    'Prasetyo hadir',
    'Jalan Dr. Prasetyo',
    'RSUD Dr. Prasetyo',
    'Canaryowati',
    'W. C. umum',
    'Jalan H. Prasetyo',
  ])('is not found in %j', (naskah) => {
    expect(identitasDalam(naskah, SIAPA)).toEqual([]);
  });
});

describe('numbers of 16 digits', () => {
  it.each([
    'Rp 6.471.012.345.678.901',
    'Rp6471012345678901',
    '6,471,012,345,678,901',
    '2019, 2020, 2021, 2022',
    '11:00, 13:30, 10:00, 15:00',
  ])('that are money, years or times are no NIK: %j', (naskah) => {
    expect(identitasDalam(naskah, [])).toEqual([]);
  });

  it('that are money, but the reporter\u2019s own digits, are found', () => {
    expect(identitasDalam('Rp 6.471.012.345.678.901', ['6471012345678901'])).not.toEqual([]);
  });

  it.each(['6203,0112,0190,7890', '6203:0112:0190:7890', '620301:120190:7890', '6203, 0152, 0190, 7890'])(
    'in groups with commas or colons are a NIK: %j',
    (naskah) => {
      expect(identitasDalam(naskah, [])).toEqual(['nik']);
      expect(samarkanIdentitas(naskah, [])).toBe('[NIK]');
    },
  );

  it.each(['0812,3456,7890', '0812:3456:7890'])('a telephone so written is one: %j', (naskah) => {
    expect(identitasDalam(naskah, [])).toEqual(['telepon']);
    expect(samarkanIdentitas(naskah, [])).toBe('[nomor telepon]');
  });

  it('times and dates of a day are no telephone', () => {
    expect(identitasDalam('pukul 08:30, 09:15, 10:00', [])).toEqual([]);
  });

  it.each(['0541,661,049', '0541: 661049', '0062 541 661049'])('the reporter\u2019s own in %j', (naskah) => {
    expect(identitasDalam(naskah, ['0541 661049'])).toEqual(['telepon']);
    expect(samarkanIdentitas(naskah, ['0541 661049'])).toBe('[nomor telepon]');
  });
});

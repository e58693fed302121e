import { describe, expect, it } from 'vitest';
import type { IsiKiriman } from '../../../src/ports/store.ts';
import { kirimanDaftarTeks, kirimanTeks } from '../../../src/report/kiriman/kiriman.ts';
import { kirimanJson, kirimanRinciJson } from '../../../src/report/kiriman/kiriman-json.ts';
import { rencanaReplayJson, rencanaReplayTeks } from '../../../src/report/kiriman/replay.ts';
import { salinJson, salinTeks } from '../../../src/report/kiriman/salin.ts';
import { JENIS_KIRIMAN, type JenisKiriman } from '../../../src/sop/kiriman/kiriman.ts';
import { kiriman, pembaca, saat, terlebar } from '../contoh.ts';

const isi: IsiKiriman = { isi: 'Terima kasih.\n\nJalan  akan diperbaiki.', berkas: [], rahasia: false };
const layar = (jenis: readonly JenisKiriman[] = JENIS_KIRIMAN, membawaBerkas = true) => ({
  ...pembaca(),
  kemampuan: { jenis, membawaBerkas },
});

describe('kiriman list --json', () => {
  it('has the keys that others build on', () => {
    expect(Object.keys(kirimanJson(kiriman(), 'Asia/Pontianak')).slice(0, 9)).toEqual([
      'id',
      'tracking_id',
      'jenis',
      'status',
      'percobaan',
      'kelas',
      'terakhir',
      'kunci',
      'dasar_terkirim',
    ]);
  });

  it('tells a next try only of what will be tried', () => {
    expect(kirimanJson(kiriman(), 'Asia/Makassar').berikut).toBe('2026-11-20T12:00:00+08:00');
    expect(kirimanJson(kiriman({ status: 'terkirim' }), 'Asia/Makassar').berikut).toBeNull();
  });
});

describe('kiriman list', () => {
  it('says in words what became of each, and what waits to be pasted by hand', () => {
    const rows = [
      kiriman({ status: 'terkirim', terkirimPada: saat('2026-11-19T15:00:00+07:00') }),
      kiriman({ id: 'TL-2026-000124', status: 'gagal', kelas: 'tertutup', jenis: 'sementara' }),
      kiriman({ id: 'TL-2026-000125', jenis: 'kembalikan' }),
    ];
    const hasil = kirimanDaftarTeks(rows, 3, layar(['akhir', 'sementara'])).join('\n');
    expect(hasil).toMatch(/TL-2026-000123 .*terkirim 19 Nov 15:00/);
    expect(hasil).toMatch(/TL-2026-000124 .*gagal: laporannya/);
    expect(hasil).toMatch(/TL-2026-000125 .*siap disalin/);
    expect(hasil).not.toContain('lagi');
  });

  it('leaves to be copied by hand what has files that the connection cannot carry', () => {
    const rows = [kiriman({ berkas: 2 }), kiriman({ id: 'TL-2026-000124' })];
    const hasil = kirimanDaftarTeks(rows, 2, layar(['akhir'], false)).join('\n');
    expect(hasil).toMatch(/TL-2026-000123 .*siap disalin/);
    expect(hasil).toMatch(/TL-2026-000124 .*antre/);
  });

  it('says how many rows it leaves out, and when there are none', () => {
    expect(kirimanDaftarTeks([kiriman()], 12, layar()).at(-1)).toContain('11 lagi');
    expect(kirimanDaftarTeks([], 0, layar())).toEqual(['Tidak ada kiriman.']);
  });
});

describe('kiriman show', () => {
  it('shows cause, next command, frozen text and every try', () => {
    const percobaan = [
      {
        n: 1,
        pemicu: 'auto',
        fase: 'done',
        mulai: saat('2026-11-20T09:00:00+07:00'),
        selesai: 1,
        http: 502,
        kelas: 'tak_pasti',
        cuplikan: 'Bad\u001b[2J Gateway',
      },
      {
        n: 2,
        pemicu: 'manual',
        fase: 'sent',
        mulai: saat('2026-11-20T09:05:00+07:00'),
        selesai: null,
        http: null,
        kelas: null,
        cuplikan: null,
      },
    ];
    const bahan = {
      baris: kiriman({ status: 'gagal', kelas: 'percobaan_habis', percobaan: 2 }),
      isi,
      percobaan,
      keputusan: [],
      tutup: false,
    };
    const baris = kirimanTeks(bahan, layar());
    const hasil = baris.join('\n');
    expect(hasil).toContain('semua percobaan sudah dipakai');
    expect(hasil.replace(/\s+/g, ' ')).toContain('penghubung replay --id TL-2026-000123 --alasan');
    expect(hasil).toContain('Jalan akan diperbaiki.');
    expect(hasil).toContain('kode HTTP 502');
    expect(hasil).toContain('belum ada jawaban');
    expect(hasil).not.toContain('\u001b');
    expect(terlebar(baris)).toBeLessThanOrEqual(80);
    expect(kirimanRinciJson(bahan, 'Asia/Pontianak').daftar_percobaan).toHaveLength(2);
  });

  it('is readable when the text has been erased', () => {
    expect(
      kirimanTeks({ baris: kiriman(), tutup: false, isi: null, percobaan: [], keputusan: [] }, layar()).join(
        '\n',
      ),
    ).toContain('sudah dihapus');
  });
});

describe('kiriman salin', () => {
  const salin = (
    ubah: Parameters<typeof kiriman>[0] = {},
    teks: Partial<IsiKiriman> = {},
    letakBerkas: readonly string[] = [],
  ) => salinTeks({ baris: kiriman(ubah), isi: { ...isi, ...teks }, letakBerkas }, pembaca());

  it('gives the text unbroken and unchanged between two lines', () => {
    const panjang = `${'kata  '.repeat(40)}akhir`;
    const baris = salin({}, { isi: `${panjang}\n  menjorok` });
    const garis = baris.flatMap((b, i) => (/^─+$/.test(b) ? [i] : []));
    expect(baris.slice((garis[0] ?? 0) + 1, garis[1])).toEqual([panjang, '  menjorok']);
  });

  it('says where to paste, lists the files, and gives the command that records it', () => {
    const hasil = salin({}, {}, ['/data/terbit/aa.jpg', '/data/terbit/bb.pdf']).join('\n');
    expect(hasil).toContain('cari laporan 5489201');
    expect(hasil.indexOf('aa.jpg')).toBeLessThan(hasil.indexOf('bb.pdf'));
    expect(hasil).toContain('penghubung kiriman mark-sent TL-2026-000123 --sebagai PETUGAS --bukti');
    expect(salin({ jenis: 'kembalikan' }).join('\n')).toContain('Kembalikan');
  });

  it('warns before something is posted twice, or that should not be posted', () => {
    expect(salin({ status: 'terkirim' }).join('\n')).toContain('Jangan dipasang lagi');
    expect(salin({ status: 'belum_pasti' }).join('\n')).toContain('Cari dahulu di LAPOR!');
    expect(salin({ status: 'diganti' }).join('\n')).toContain('Jangan dipasang.');
    expect(salin({}, { rahasia: true }).join('\n')).toContain('RAHASIA');
    expect(salin().join('\n')).not.toMatch(/Jangan dipasang|RAHASIA|Cari dahulu/);
  });

  it('gives programs the text as it was approved', () => {
    expect(salinJson({ baris: kiriman(), isi, letakBerkas: [] }).isi).toBe(isi.isi);
  });
});

describe('replay', () => {
  const gagal = kiriman({ status: 'gagal', kelas: 'tak_pasti', pernahBelumPasti: true });
  const rencana = [{ kiriman: gagal, hashBadan: 'ab'.repeat(32), galatTerakhir: 'HTTP 502' }];

  it('prints rows, class, last error and hash, and that nothing was done', () => {
    const hasil = rencanaReplayTeks(rencana, false, pembaca()).join('\n');
    for (const kata of [
      'TL-2026-000123',
      'mungkin sudah sampai',
      'HTTP 502',
      'abababab',
      'dicari dahulu',
      '--ya',
    ])
      expect(hasil).toContain(kata);
    expect(rencanaReplayTeks(rencana, true, pembaca()).join('\n')).not.toContain('--ya');
    expect(rencanaReplayTeks([], false, pembaca()).join('\n')).toContain('Tidak ada kiriman gagal');
  });

  it('tells programs what is looked for first', () => {
    expect(rencanaReplayJson(rencana, false, pembaca(), [])).toMatchObject({
      dikerjakan: false,
      jumlah: 1,
      kiriman: [{ id: 'TL-2026-000123', dicari_dahulu: true, galat_terakhir: 'HTTP 502' }],
    });
  });
});

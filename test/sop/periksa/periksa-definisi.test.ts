import { describe, expect, it } from 'vitest';
import { type DefinisiSop, SATUAN, type TindakanSop } from '../../../src/sop/definisi/definisi.ts';
import { KOSAKATA } from '../../../src/sop/definisi/kosakata.ts';
import { BATAS_MAKS, periksaDefinisi } from '../../../src/sop/periksa/periksa-definisi.ts';
import { hitungTenggat } from '../../../src/sop/tenggat/tenggat.ts';
import { EFEK } from '../../../src/sop/tindakan/efek.ts';
import { SYARAT } from '../../../src/sop/tindakan/syarat.ts';
import { isian, langkah, sopContoh, tindakan } from '../definisi-contoh.ts';
import { aturanBawaan } from '../kalender-uji.ts';

const periksa = (sop: DefinisiSop): readonly string[] =>
  periksaDefinisi(sop, KOSAKATA).map(({ path, masalah }) =>
    `${path.join('.')} ${masalah.kode} ${masalah.nilai}`.trim(),
  );

const { tindakan: TINDAKAN, langkah: LANGKAH } = sopContoh();

const denganTindakan = (isi: Partial<TindakanSop>): readonly string[] =>
  periksa(sopContoh({ tindakan: { ...TINDAKAN, coba: tindakan(isi) } }));

describe('the words an SOP may use', () => {
  it('are exactly those the engine knows', () => {
    expect(Object.keys(KOSAKATA.syarat).sort()).toEqual(Object.keys(SYARAT).sort());
    expect(Object.keys(KOSAKATA.efek).sort()).toEqual(Object.keys(EFEK).sort());
  });
});

describe('periksaDefinisi', () => {
  it('finds nothing wrong with a sound SOP', () => {
    expect(periksa(sopContoh())).toEqual([]);
  });

  it('wants one start', () => {
    expect(periksa(sopContoh({ langkah: { terima: langkah(), periksa: langkah() } }))).toContain(
      'langkah tanpa_awal',
    );
    const dua = sopContoh({ langkah: { terima: langkah({ awal: true }), periksa: langkah({ awal: true }) } });
    expect(periksa(dua)).toEqual(['langkah.periksa.awal awal_ganda periksa']);
  });

  it('wants every step and end to be reached', () => {
    const sop = sopContoh({
      langkah: { ...LANGKAH, sepi: langkah() },
      akhir: { beres: { nama: 'Beres' }, hilang: { nama: 'Hilang' } },
      tindakan: { ...TINDAKAN, sepi: tindakan({ di: ['sepi'], pindah: { ke: 'beres' } }) },
    });
    expect(periksa(sop)).toEqual([
      'langkah.sepi langkah_tak_terjangkau sepi',
      'akhir.hilang akhir_tak_terjangkau hilang',
    ]);
  });

  it('knows the ends that LAPOR! itself leads to', () => {
    const akhir = { beres: { nama: 'B' }, ditarik: { nama: 'D' }, 'ditutup-hulu': { nama: 'U' } };
    expect(periksa(sopContoh({ akhir }))).toEqual([]);
  });

  it('finds a dead end, even where a return leads out of every step', () => {
    const kembalikan = tindakan({ di: ['terbuka'], pindah: { ke: 'beres' } });
    const { terima = kembalikan } = TINDAKAN;
    expect(periksa(sopContoh({ tindakan: { terima, periksa: kembalikan } }))).toContain(
      'langkah.periksa buntu periksa',
    );
  });

  it('finds a circle that never comes to an end', () => {
    const sop = sopContoh({
      tindakan: {
        terima: tindakan({ di: ['terima'], pindah: { ke: 'periksa' } }),
        periksa: tindakan({ pindah: { ke: 'terima' } }),
        kembalikan: tindakan({ di: ['terbuka'], pindah: { ke: 'beres' } }),
      },
      jawaban: null,
    });
    expect(periksa(sop)).toEqual([
      'langkah.terima tanpa_jalan_ke_akhir terima',
      'langkah.periksa tanpa_jalan_ke_akhir periksa',
    ]);
  });

  it('takes no step for its own way out', () => {
    const sop = sopContoh({ tindakan: { ...TINDAKAN, periksa: tindakan({ pindah: { ke: 'periksa' } }) } });
    expect(periksa(sop)).toContain('langkah.periksa buntu periksa');
  });

  it('wants roles to be declared, also names that every object has', () => {
    expect(denganTindakan({ pelaksana: ['petugas', 'kepala'] })).toEqual([
      'tindakan.coba.pelaksana.1 peran_tak_dikenal kepala',
    ]);
    expect(denganTindakan({ pelaksana: ['constructor'] })).toEqual([
      'tindakan.coba.pelaksana.0 peran_tak_dikenal constructor',
    ]);
    expect(denganTindakan({ pelaksana: [] })).toEqual(['tindakan.coba.pelaksana tanpa_pelaksana']);
  });

  it.each([0, -3, 1.5])('refuses a limit of %d', (jumlah) => {
    const sop = sopContoh({
      langkah: { ...LANGKAH, periksa: langkah({ batas: { jumlah, satuan: 'hari' } }) },
    });
    expect(periksa(sop)).toEqual([`langkah.periksa.batas batas_tak_positif ${jumlah}`]);
  });

  it.each([
    { jumlah: 1830, satuan: 'hari', baik: true },
    { jumlah: 1831, satuan: 'hari', baik: false },
    { jumlah: 1301, satuan: 'hari_kerja', baik: false },
    { jumlah: 60, satuan: 'bulan', baik: true },
    { jumlah: 1_000_000, satuan: 'bulan', baik: false },
    { jumlah: 1e20, satuan: 'menit', baik: false },
    { jumlah: 1001, satuan: 'jam', baik: false },
  ] as const)(
    'tells of a limit that no clock counts to its end: $jumlah $satuan',
    ({ jumlah, satuan, baik }) => {
      const sop = sopContoh({ langkah: { ...LANGKAH, periksa: langkah({ batas: { jumlah, satuan } }) } });
      const kata = satuan.replace('_', ' ');
      expect(periksa(sop)).toEqual(
        baik ? [] : [`langkah.periksa.batas batas_terlalu_lama ${jumlah} ${kata}`],
      );
    },
  );

  it('allows no limit that a clock cannot count, even in an office that opens for an hour a day', () => {
    const jamKerja = { mingguan: Array.from({ length: 7 }, () => [[480, 540]] as const), khusus: [] };
    for (const satuan of SATUAN) {
      const batas = { jumlah: BATAS_MAKS[satuan], satuan };
      const masukan = { mulai: Date.UTC(2026, 0, 5, 3), batas, jeda: [] };
      expect(hitungTenggat(masukan, { ...aturanBawaan, jamKerja }).jatuh, satuan).not.toBeNull();
    }
  });

  it('looks at the limits of other readings too', () => {
    const varian = { 'telaah-penghubung': { batas: { jumlah: 0, satuan: 'hari' } } } as const;
    expect(periksa(sopContoh({ langkah: { ...LANGKAH, periksa: langkah({ varian }) } }))).toEqual([
      'langkah.periksa.varian.telaah-penghubung.batas batas_tak_positif 0',
    ]);
  });

  it('wants known steps to act at and to go to', () => {
    expect(denganTindakan({ di: ['perikas'], kecuali: ['terbuka'], pindah: { ke: 'bares' } })).toEqual([
      'tindakan.coba.di.0 langkah_tak_dikenal perikas',
      'tindakan.coba.kecuali.0 langkah_tak_dikenal terbuka',
      'tindakan.coba.pindah.ke langkah_tak_dikenal bares',
    ]);
  });

  it('lets an action be done at an end', () => {
    expect(denganTindakan({ di: ['beres'] })).toEqual([]);
  });

  it('wants a move by a field to have a target for each of its options, and no other', () => {
    const arah = isian({ jenis: 'pilihan', wajib: true, pilihan: ['ya', 'tidak'] });
    const pindah = { menurut: 'arah', pilihan: { ya: 'beres', mungkin: 'periksa' } };
    expect(denganTindakan({ isian: { arah }, pindah })).toEqual([
      'tindakan.coba.pindah pilihan_tanpa_tujuan tidak',
      'tindakan.coba.pindah.pilihan.mungkin pilihan_tak_dikenal mungkin',
    ]);
  });

  it.each([
    ['missing', {}],
    ['not required', { arah: isian({ jenis: 'pilihan', pilihan: ['ya'] }) }],
    ['free text', { arah: isian({ wajib: true }) }],
  ])('refuses a move by a field that is %s', (_, isi) => {
    expect(denganTindakan({ isian: isi, pindah: { menurut: 'arah', pilihan: { ya: 'beres' } } })).toEqual([
      'tindakan.coba.pindah.menurut menurut_bukan_pilihan_wajib arah',
    ]);
  });

  it('wants guards and effects to be known and to find the fields they read', () => {
    expect(
      denganTindakan({
        syarat: ['bidang-ditanya', 'toString'],
        efek: ['jawab-bidang'],
        isian: { isi: isian() },
      }),
    ).toEqual([
      'tindakan.coba.syarat.0 isian_kurang tanpa_bidang',
      'tindakan.coba.syarat.1 syarat_tak_dikenal toString',
      'tindakan.coba.efek.0 isian_kurang bidang',
    ]);
  });

  it('wants fields to make sense', () => {
    const isi = {
      alasan_terlambat: isian(),
      kosong: isian({ jenis: 'pilihan' }),
      bebas: isian({ pilihan: ['ya'] }),
      hasil: isian({ wajib: true, wajibKecuali: 'alasan' }),
      sendiri: isian({ wajib: true, wajibKecuali: 'sendiri' }),
    };
    expect(denganTindakan({ isian: isi })).toEqual([
      'tindakan.coba.isian.alasan_terlambat isian_dicadangkan alasan_terlambat',
      'tindakan.coba.isian.kosong pilihan_kosong kosong',
      'tindakan.coba.isian.bebas pilihan_kosong bebas',
      'tindakan.coba.isian.hasil.wajibKecuali isian_tak_dikenal alasan',
      'tindakan.coba.isian.sendiri.wajibKecuali isian_tak_dikenal sendiri',
    ]);
  });

  it('wants the freezing act and the facts before a BA to be actions of the SOP', () => {
    const ba = {
      temuan: {
        nama: 'BA',
        klausul: 'kebijakan',
        isian: {},
        sesudah: ['pergi'],
        penyusun: ['petugas'],
        penyetuju: ['kepala'],
        penandaTangan: ['saksi'],
        gerbang: { sesudah: 'datang', foto: true },
      },
    };
    const jawaban = {
      disusunDi: 'nanti',
      membekukan: 'valueOf',
      penyetuju: [],
      sementara: ['siapa'],
      terkirim: { di: 'entah', ke: 'mana' },
    };
    expect(periksa(sopContoh({ jawaban, ba }))).toEqual([
      'ba.temuan.penyetuju.0 peran_tak_dikenal kepala',
      'ba.temuan.penandaTangan.0 peran_tak_dikenal saksi',
      'ba.temuan.gerbang.0 tindakan_tak_dikenal datang',
      'ba.temuan.sesudah.0 tindakan_tak_dikenal pergi',
      'jawaban.disusunDi langkah_tak_dikenal nanti',
      'jawaban.membekukan tindakan_tak_dikenal valueOf',
      'jawaban.penyetuju tanpa_pelaksana',
      'jawaban.sementara.0 peran_tak_dikenal siapa',
      'jawaban.terkirim.di langkah_tak_dikenal entah',
      'jawaban.terkirim.ke langkah_tak_dikenal mana',
    ]);
  });

  it('wants an end for what LAPOR! may do to a report at any time', () => {
    expect(periksa(sopContoh({ kanal: ['langsung', 'LAPOR!'] }))).toEqual([
      'akhir akhir_kurang ditarik',
      'akhir akhir_kurang ditutup-hulu',
    ]);
    const langkahnya = { ...LANGKAH, 'menunggu-pengembalian': langkah() };
    expect(periksa(sopContoh({ langkah: langkahnya }))).toContain('akhir akhir_kurang dikembalikan');
  });

  it('wants a reply to lead to a step, and an earlier act that is waited for to be one of the SOP', () => {
    expect(periksa(sopContoh({ balasan: { keberatan: 'periksa', 'data-baru': 'beres' } }))).toEqual([
      'balasan.data-baru langkah_tak_dikenal beres',
    ]);
    const pulang = tindakan({ syarat: [{ sudah: 'terima' }, { sudah: 'pergi' }], pindah: { ke: 'beres' } });
    const { tindakan: lama } = sopContoh();
    expect(periksa(sopContoh({ tindakan: { ...lama, pulang } }))).toEqual([
      'tindakan.pulang.syarat.1.sudah tindakan_tak_dikenal pergi',
    ]);
  });

  it('lets an act pass only steps of minutes or hours, in order, up to its own', () => {
    const menit = { jumlah: 10, satuan: 'menit' } as const;
    const bermenit = {
      terima: langkah({ awal: true, batas: menit }),
      catat: langkah({ batas: menit }),
      periksa: langkah(),
    };
    const catat = tindakan({ di: ['catat'], pindah: { ke: 'periksa' } });
    const { terima } = sopContoh().tindakan;
    const selesai = (sekaligus: string[]) => tindakan({ pindah: { ke: 'beres' }, sekaligus });
    const dengan = (sekaligus: string[], langkahnya = bermenit) =>
      periksa(
        sopContoh({
          langkah: langkahnya,
          jawaban: null,
          tindakan: { terima: { ...terima!, pindah: { ke: 'catat' } }, catat, periksa: selesai(sekaligus) },
        }),
      );
    expect(dengan(['terima', 'catat'])).toEqual([]);
    expect(dengan(['periksa', 'pergi'])).toEqual([
      'tindakan.periksa.sekaligus.0 sekaligus_bukan_menit periksa',
      'tindakan.periksa.sekaligus.1 langkah_tak_dikenal pergi',
    ]);
    const berhari = { ...bermenit, catat: langkah({ batas: { jumlah: 2, satuan: 'hari' } }) };
    expect(dengan(['terima'], berhari)).toEqual([
      'tindakan.periksa.sekaligus.0 sekaligus_bukan_menit terima',
    ]);
  });

  it('keeps steps, ends and the word terbuka apart', () => {
    const sop = sopContoh({ akhir: { beres: { nama: 'B' }, periksa: { nama: 'P' } } });
    expect(periksa(sop)).toContain('akhir.periksa nama_ganda periksa');
    expect(periksa(sopContoh({ langkah: { ...LANGKAH, terbuka: langkah() } }))).toContain(
      'langkah.terbuka nama_ganda terbuka',
    );
  });
});

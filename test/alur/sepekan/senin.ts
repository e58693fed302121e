import { KELUAR } from '../../../src/commands/kerangka/kode-keluar.ts';
import type { KantorSepekan } from './kantor.ts';
import { LAPORAN, NOMOR } from './laporan.ts';
import { cukupDijawab, disetujui, kepadaBidang, konsep, telaah } from './tindakan.ts';

const [INDUK = '', ...ANAK] = NOMOR.satuMasalah;
const BERBALAS = [NOMOR.terimaKasih, NOMOR.keberatan, NOMOR.dataBaru];
const DITANYAKAN = [INDUK, ...NOMOR.biasa, NOMOR.menungguBidang, ...NOMOR.terlambat];

/** The export, what cannot wait, and 30 examinations at the desk in one file. */
export async function senin(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Senin: laporan masuk');
  alur.pada('2026-09-07 07:45');
  await kantor.unduhEkspor('ekspor-senin.xlsx', '7 Sep 2026 07:30:00', LAPORAN.senin);
  await alur.ketik('import ekspor-senin.xlsx');
  await alur.ketikSingkat({ awal: 9, akhir: 3 }, 'list');
  await tigaYangLain(kantor);
  await satuMasalah(kantor);
  await telaahSemua(kantor);
  await tigaDijawab(kantor);
}

async function tigaYangLain({ alur }: KantorSepekan): Promise<void> {
  alur.teks(
    'Yang tidak dapat menunggu giliran: satu mendesak, satu menyangkut Kepala, dua bukan wewenang kita.',
  );
  await alur.ketik(
    `catat ${NOMOR.mendesak} tandai-mendesak --sebagai ayu`,
    '--isian alasan="Tiang dapat roboh ke jalan sekolah"',
  );
  await alur.ketik(
    `catat ${NOMOR.kepala} alihkan-apip --sebagai ayu`,
    '--isian alasan="Terlapor pimpinan" terlapor=kepala petugas_apip=irban',
  );
  await alur.ketik(`alihkan ${NOMOR.kepala} --kepada irban --alasan "Ditangani APIP" --sebagai ayu`);
  await alur.ketik(
    `catat ${NOMOR.drainase} bukan-wewenang --sebagai ayu`,
    '--naskah bukan-wewenang --isian instansi_yang_tepat="Dinas PUPR"',
    'sebab="drainase pasar ditangani dinas itu"',
  );
  await alur.diam(
    `catat ${NOMOR.lampu} bukan-wewenang --sebagai ayu`,
    '--isian alasan="Lampu jalan ditangani Dinas Perhubungan"',
    'instansi_yang_tepat="Dinas Perhubungan"',
  );
  alur.teks('Isi laporan tentang Kepala kini hanya tampak bagi Inspektur Pembantu:');
  await alur.ketikSingkat({ awal: 9 }, `show ${NOMOR.kepala} --sebagai ayu`);
  await alur.diam(`catat ${NOMOR.kepala} telaah --sebagai irban --isian kesimpulan="Perlu ditelusuri"`);
}

async function satuMasalah({ alur }: KantorSepekan): Promise<void> {
  alur.babak('Senin: satu masalah, lima pelapor');
  alur.pada('2026-09-07 08:15');
  await alur.ketikSingkat({ awal: 15, akhir: 2 }, 'kaitkan --usul');
  alur.teks(
    'Ayu membaca kelimanya: satu kabel yang sama. Yang pertama menjadi induk; tenggat nasional masing-masing tetap berjalan.',
  );
  await alur.ketik(`kaitkan ${ANAK.join(' ')} --induk ${INDUK} --sebagai ayu`);
}

async function telaahSemua(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Senin: telaah');
  alur.pada('2026-09-07 08:30');
  alur.teks(
    'Ayu membaca sisanya dan menulis satu baris untuk setiap laporan; yang perlu ditanyakan diteruskan ke bidang.',
  );
  const tulis = (alasan: Readonly<Record<string, string>>, tampak: number): void =>
    kantor.tulisTindakan(
      'telaah-senin.jsonl',
      'ayu',
      [
        ...NOMOR.terlambat.map((id) => telaah(id, 'Layanan kami', alasan)),
        ...[...BERBALAS, ...NOMOR.informasi].map((id) => telaah(id, 'Data ada pada kami')),
        ...[NOMOR.mendesak, NOMOR.ditutup, NOMOR.takJelas].map((id) => telaah(id, 'Wewenang kami')),
        ...[INDUK, ...NOMOR.biasa, NOMOR.menungguBidang].map((id) =>
          telaah(id, 'Wewenang kami, perlu ditanyakan'),
        ),
        ...DITANYAKAN.map((id) => kepadaBidang(id, 'Bidang E-Government')),
      ],
      tampak,
    );
  tulis({}, 3);
  await alur.ketikSingkat({ kode: KELUAR.menunggu, awal: 4, akhir: 3 }, 'catat --from telaah-senin.jsonl');
  alur.teks(
    'Dua laporan sudah lewat tenggat ketika datang. Dengan alasannya, berkas yang sama dijalankan lagi:',
  );
  tulis({ alasan_terlambat: 'Baru tampak pada ekspor Senin' }, 1);
  await alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from telaah-senin.jsonl');
  alur.teks('Teks siap tempel bagi bidang, tanpa satu pun keterangan tentang pelapor:');
  await alur.ketik(`ringkas ${INDUK} --untuk "Bidang E-Government"`);
  await alur.ketik(
    `catat ${NOMOR.kurangLengkap} minta-kelengkapan --sebagai ayu`,
    '--isian yang_kurang="letak videotron"',
  );
  await alur.ketik(`catat ${NOMOR.kurangLengkap} setujui-tanggapan --sebagai ayu`);
}

async function tigaDijawab(kantor: KantorSepekan): Promise<void> {
  const { alur } = kantor;
  alur.babak('Senin: jawaban pertama');
  alur.pada('2026-09-07 13:00');
  alur.teks(
    'Tiga laporan dapat dijawab hari ini. Kepala menyetujui dengan nota dinas sebelum berangkat cuti.',
  );
  const jawaban = [
    'Terima kasih. Jadwal layanan publikasi sudah kami perbarui hari ini.',
    'Terima kasih. Kecepatan wifi taman kota sudah kami naikkan hari ini.',
    'Terima kasih. Akun layanan desa sudah kami buka kembali hari ini.',
  ];
  kantor.tulisTindakan(
    'jawaban-senin.jsonl',
    'ayu',
    BERBALAS.flatMap((id, i) => [
      cukupDijawab(id, 'Sudah ditangani', { tanpa_bidang: 'Data ada pada kami' }),
      konsep(id, jawaban[i] ?? ''),
      disetujui(id, 'kepala', 'ND 040/IX/2026'),
    ]),
    3,
  );
  await alur.ketikSingkat({ awal: 0, akhir: 1 }, 'catat --from jawaban-senin.jsonl');
  await alur.ketik('kiriman list');
  await kantor.salinSemua('ayu', true);
  kantor.diLapor(NOMOR.drainase, { instansi: 'pupr' });
  kantor.diLapor(NOMOR.lampu, { instansi: 'dishub' });
  await alur.ketikSingkat({ awal: 10, akhir: 8 }, 'status');
}

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR, dokumen, type Hasil } from './jalankan.ts';
import { KantorBersejarah, PELAPOR } from './kantor-bersejarah.ts';

/** Reports of the one reporter who is named everywhere: one who asked not to be known, and others. */
export const RAHASIA = 6;
export const BIASA = 9;
export const LAIN = 10;
export const APIP = 11;
/** Nothing of the reporter stands in its Berita Acara. */
export const BERSIH = 12;

const FORMULIR = {
  nama: PELAPOR,
  alamat: 'Jalan Melati Rekaan No. 17 RT 03 RW 01',
  telepon: '0813-1111-2222',
  surel: 'rekawati.contoh@surat.invalid',
  nik: '6371021234560001',
} as const;
/** As officers write it: the street shortened, the numbers set apart. */
const SEBUT = `menunggu ${PELAPOR} (NIK 6371 0212 3456 0001, 0813-1111-2222, rekawati.contoh@surat.invalid), Jl. Melati Rekaan 17`;
/** Any part of it, however it is set apart. */
export const KANARI = /wulan|rekawati|1111.?2222|6371.?0212|3456.?0001|surat\.invalid|melati.rekaan/i;

type Isian = Readonly<Record<string, string>>;
type Tindakan = readonly [aksi: string, isian: Isian, petugas?: string];

const HUBUNG = ['--sebagai', 'hubung'] as const;
const KEPALA = ['--sebagai', 'kepala'] as const;
const pasangan = (isian: Isian): readonly string[] => Object.entries(isian).map((p) => p.join('='));
const semua = (...nama: readonly string[]): Isian => Object.fromEntries(nama.map((n) => [n, SEBUT]));

/** An office whose officers name the reporter in every free text that any command takes. */
export class KantorBernama {
  readonly kantor: KantorBersejarah;
  #urut = 1;
  readonly #foto = `KTP ${PELAPOR}.jpg;sumber=wa;dari=${SEBUT};tempat=${SEBUT}`;
  readonly #surat = `Surat ${PELAPOR}.pdf;sumber=dinas;dari=${SEBUT};tempat=${SEBUT}`;

  constructor(kantor: KantorBersejarah) {
    this.kantor = kantor;
  }

  static async berjalan(folder: string): Promise<KantorBernama> {
    const kantor = await KantorBersejarah.buka(folder);
    const bernama = new KantorBernama(kantor);
    bernama.#berformulir();
    for (const i of [RAHASIA, BIASA, LAIN, APIP]) await bernama.#diterima(i);
    await kantor.ketik('sync');
    kantor.pada('2026-09-14 09:00');
    for (const i of [RAHASIA, BIASA]) await bernama.#diperiksa(i);
    for (const i of [RAHASIA, BIASA]) await bernama.#dijawab(i);
    await bernama.#dikembalikan();
    await bernama.#tanpaNama();
    await bernama.#dipindah();
    return bernama;
  }

  /** On its first day: reports in, a bidang asked, nothing answered. */
  static async bertanya(folder: string): Promise<KantorBernama> {
    const kantor = await KantorBersejarah.buka(folder);
    const bernama = new KantorBernama(kantor);
    bernama.#berformulir();
    for (const i of [RAHASIA, BIASA, LAIN, APIP]) await bernama.#diterima(i);
    await kantor.ketik('sync');
    kantor.pada('2026-09-08 09:00');
    for (const i of [RAHASIA, BIASA, APIP])
      await bernama.#catat(i, [
        'teruskan-bidang',
        { ...semua('bidang', 'lewat'), diminta_sebelum: '2026-09-10 12:00' },
      ]);
    const apip = { alasan: SEBUT, terlapor: 'kepala', petugas_apip: 'sekretaris' };
    await bernama.#catat(APIP, ['alihkan-apip', apip]);
    return bernama;
  }

  /** Kapuas with a register of its own. */
  #berformulir(): void {
    const { folder } = this.kantor;
    const sop = readFileSync(join(AKAR, 'data/sop/kapuas-2018.yaml'), 'utf8');
    const isian = Object.keys(FORMULIR).map((nama) => `  ${nama}: { identitas: ya }\n`);
    const formulir = `kanal: [LAPOR!, langsung]\nformulir:\n${isian.join('')}  isi: { wajib: ya }\n`;
    writeFileSync(join(folder, 'sop.yaml'), sop.replace('kanal: [LAPOR!]\n', formulir));
    const setelan = readFileSync(join(folder, 'penghubung.yaml'), 'utf8');
    writeFileSync(join(folder, 'penghubung.yaml'), setelan.replace('sop: kapuas-2018', 'sop: ./sop.yaml'));
    copyFileSync(join(folder, 'foto.jpg'), join(folder, `KTP ${PELAPOR}.jpg`));
    copyFileSync(join(folder, 'pindaian.pdf'), join(folder, `Surat ${PELAPOR}.pdf`));
  }

  /** At the counter, before it stands in LAPOR!. */
  async #diterima(i: number): Promise<void> {
    const isi = pasangan({ ...FORMULIR, isi: `Saya ${SEBUT}` });
    const masuk = ['register', ...HUBUNG, '--json', '--kanal', 'langsung', '--berkas', this.#surat];
    const hasil = await this.kantor.ketik(...masuk, '--isian', ...isi);
    const { nomor_registrasi: nomor } = dokumen<{ nomor_registrasi: string }>(hasil);
    await this.kantor.ketik('register', nomor, '--tautkan', this.kantor.id(i), ...HUBUNG);
  }

  async #catat(i: number, ...tindakan: readonly Tindakan[]): Promise<void> {
    const baris = tindakan.map(([aksi, isian, petugas = 'hubung']) =>
      JSON.stringify({
        // The same act twice is recorded once, unless each has an id.
        id: String(this.#urut++),
        ...{ tracking_id: this.kantor.id(i), aksi, isian, petugas, dicatat_oleh: 'hubung' },
        ...{ catatan: SEBUT, berkas: aksi === 'catat-balasan' ? [this.#surat] : [] },
      }),
    );
    writeFileSync(join(this.kantor.folder, 'bernama.jsonl'), baris.join('\n'));
    const hasil = await this.kantor.jalan('catat', '--from', 'bernama.jsonl');
    if (hasil.kode !== 0) throw new Error(`${hasil.keluar}${hasil.galat}`);
  }

  async #diperiksa(i: number): Promise<void> {
    await this.#catat(
      i,
      ['telaah', semua('kesimpulan', 'alasan_terlambat')],
      ['teruskan-bidang', semua('bidang', 'lewat')],
      ['jawaban-bidang', semua('bidang', 'isi')],
      ['tandai-mendesak', semua('alasan')],
      ['koordinasi-instansi', semua('instansi', 'hasil')],
      ['betulkan-disposisi', { waktu: '2026-09-08 08:00', bukti: SEBUT }],
      ['tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: SEBUT }],
      ['minta-kelengkapan', semua('yang_kurang')],
      ['catat-balasan', { ...semua('isi', 'bukti'), waktu: '2026-09-14 09:00' }],
      ['klarifikasi', { ...semua('hasil', 'tanpa_bidang', 'alasan_terlambat'), perlu_pemeriksaan: 'ya' }],
      ['konfirmasi-satker', semua('satker', 'hasil')],
      ['panggil-satker', semua('satker', 'nomor_surat', 'hadir')],
      ['cek-kelengkapan', semua('hasil')],
    );
    const ba = await this.#ba(i);
    await this.kantor.ketik('ba', 'batal', ba, ...HUBUNG, '--alasan', SEBUT);
    const benar = await this.#ba(i);
    const nota = ['--cara', 'nota-dinas', '--bukti', SEBUT];
    await this.kantor.ketik('ba', 'setujui', benar, ...KEPALA, ...nota);
    const pindaian = ['--cara', 'basah', '--berkas', this.#surat];
    await this.kantor.ketik('ba', 'tanda-tangan', benar, ...HUBUNG, ...pindaian);
  }

  async #ba(i: number): Promise<string> {
    const isi = semua('tempat', 'satker', 'dasar', 'uraian', 'temuan', 'kesimpulan', 'solusi', 'penutup');
    const orang = ['hubung', `nama=${PELAPOR};jabatan=${SEBUT};nip=${FORMULIR.nik};pangkat=${SEBUT}`];
    const hasil = await this.kantor.ketik(
      ...['ba', 'buat', this.kantor.id(i), ...HUBUNG, '--json', '--berkas', this.#foto, this.#surat],
      ...['--orang', ...orang, '--isian', ...pasangan({ ...isi, alasan_identitas: SEBUT })],
    );
    const { id } = dokumen<{ id: string }>(hasil);
    await this.kantor.ketik('ba', 'final', id, ...HUBUNG);
    return id;
  }

  async #dijawab(i: number): Promise<void> {
    const setuju = { jenis: 'akhir', cara: 'paraf', bukti: SEBUT, alasan_identitas: SEBUT };
    await this.#catat(
      i,
      ['verifikasi-lapangan', semua('kesimpulan', 'solusi')],
      ['susun-tanggapan', { jenis: 'akhir', isi: SEBUT }],
      ['kembalikan-konsep', { jenis: 'akhir', catatan: SEBUT }, 'kepala'],
      ['susun-tanggapan', { jenis: 'akhir', isi: SEBUT }],
      ['setujui-tanggapan', setuju, 'kepala'],
      ['tarik-tanggapan', { jenis: 'akhir', alasan: SEBUT }],
      ['susun-tanggapan', { jenis: 'akhir', isi: SEBUT }],
      ['setujui-tanggapan', setuju, 'kepala'],
    );
    await this.#kiriman(i);
    const { kantor } = this;
    await kantor.ketik('ba', 'kecualikan', kantor.id(i), ...KEPALA, '--alasan', SEBUT);
    await kantor.ketik('identitas', 'lihat', kantor.id(i), ...HUBUNG, '--alasan', SEBUT);
    await kantor.ketik('identitas', 'tahan', kantor.id(i), ...KEPALA, '--alasan', SEBUT);
    await kantor.ketik('identitas', 'lepas', kantor.id(i), ...KEPALA, '--alasan', SEBUT);
  }

  /** Held, let go, refused by LAPOR!, sent again, cancelled; of the other report stated as sent. */
  async #kiriman(i: number): Promise<void> {
    const { kantor } = this;
    const { id } = await this.kiriman(i);
    const catatan = [...HUBUNG, '--catatan', SEBUT];
    await kantor.ketik('kiriman', 'hold', id, ...catatan);
    await kantor.ketik('kiriman', 'release', id, ...catatan);
    if (i === RAHASIA) {
      await kantor.ketik('kiriman', 'hold', id, ...catatan);
      const bukti = ['--bukti', SEBUT, '--berkas', this.#foto];
      await kantor.ketik('kiriman', 'mark-sent', id, ...HUBUNG, ...bukti);
      await this.#catat(i, ['ralat-tanggapan', { merujuk: id, isi: SEBUT, alasan: SEBUT }]);
      return;
    }
    await kantor.lapor(i, { status_laporan: 'Ditutup oleh Admin' });
    await kantor.ketik('sync', '--only', 'push');
    await kantor.lapor(i, { status_laporan: 'Terverifikasi' });
    await kantor.lapor(i, { id_instansi_terdisposisi: '5501' });
    await kantor.ketik('replay', '--id', id, ...KEPALA, '--alasan', SEBUT, '--ya');
    await kantor.jalan('kiriman', 'cancel', id, ...HUBUNG, '--alasan', SEBUT);
  }

  async kiriman(i: number): Promise<{ readonly id: string; readonly status: string }> {
    const hasil: Hasil = await this.kantor.ketik('kiriman', 'list', '--json');
    const rows = dokumen<readonly { id: string; status: string; tracking_id: string }[]>(hasil);
    return rows.findLast((k) => k.tracking_id === this.kantor.id(i))!;
  }

  async #dikembalikan(): Promise<void> {
    const keluar = semua('alasan', 'instansi_yang_tepat', 'alasan_terlambat', 'alasan_identitas');
    const habis = { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: SEBUT };
    await this.#catat(
      LAIN,
      ['bukan-wewenang', keluar],
      ['batal-pengembalian', semua('alasan')],
      ['telaah', semua('kesimpulan', 'alasan_terlambat')],
      ['tidak-ditanggapi', habis, 'kepala'],
    );
    const pengawasan = { alasan: SEBUT, terlapor: 'kepala', petugas_apip: 'hubung' };
    await this.#catat(APIP, ['alihkan-apip', { ...pengawasan, alasan_terlambat: SEBUT }]);
  }

  /** An examination that tells of nobody. */
  async #tanpaNama(): Promise<void> {
    const { kantor } = this;
    await kantor.catatSemua([
      [BERSIH, 'telaah', { kesimpulan: 'Layak', alasan_terlambat: 'cuti' }],
      [BERSIH, 'klarifikasi', { hasil: 'Perlu dilihat', perlu_pemeriksaan: 'ya', tanpa_bidang: '-' }],
      [BERSIH, 'konfirmasi-satker', { satker: 'UPT', hasil: 'Benar' }],
      [BERSIH, 'panggil-satker', { tidak_diperlukan: 'Hadir' }],
      [BERSIH, 'cek-kelengkapan', { hasil: 'Lengkap' }],
    ]);
    await kantor.ketik('ba', 'final', await kantor.ba(BERSIH), ...HUBUNG);
  }

  /** What belongs to no case, or to many: the brake, and another text of the SOP. */
  async #dipindah(): Promise<void> {
    const { kantor } = this;
    for (let i = 0; i < 24; i++)
      if (![RAHASIA, BIASA, LAIN, APIP, BERSIH].includes(i))
        await kantor.lapor(i, { id_instansi_terdisposisi: '5517' });
    const rem = dokumen<{ braked: { run: string } | null }>(await kantor.ketik('sync', '--json')).braked;
    if (rem === null) throw new Error('rem tidak berbunyi');
    await kantor.ketik('sync', '--accept-run', rem.run, '--alasan', SEBUT, ...KEPALA);
    const sop = join(kantor.folder, 'sop.yaml');
    writeFileSync(sop, `${readFileSync(sop, 'utf8')}# naskah lain\n`);
    await kantor.ketik('sop', 'migrate', '--alasan', SEBUT, '--ya', ...KEPALA);
    const setelan = join(kantor.folder, 'penghubung.yaml');
    const berubah = `perubahan: { oleh: kepala, alasan: ${JSON.stringify(SEBUT)} }\nkalender: { hari_kerja: 6 }\n`;
    writeFileSync(setelan, `${readFileSync(setelan, 'utf8')}${berubah}`);
    await kantor.ketik('sync');
  }
}

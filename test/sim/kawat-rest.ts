import { ASAL } from './alamat.ts';
import { berkas, foto, json } from './balasan-model.ts';
import type { EntriJauh, Halaman, Kawat, LaporanJauh, Panggilan } from './lapor-model.ts';

const WIB = 7 * 3_600_000;

/** The `rest` contract, written down once more and apart from the code under test. */
export const kawatRest: Kawat = {
  baca(p, url) {
    const token = /^Bearer (.+)$/.exec(p.kepala['Authorization'] ?? '')?.[1] ?? null;
    const berkas = /^\/berkas\/(\d+)$/.exec(url.pathname)?.[1];
    if (berkas !== undefined) return { token, panggilan: { jenis: 'berkas', id: berkas } };
    const [akar, id = '', cabang] = url.pathname.slice('/api/v1/'.length).split('/');
    return { token, panggilan: panggilan(p.metode, akar ?? '', id, cabang, url.searchParams, p) };
  },

  tulis(h) {
    switch (h.jenis) {
      case 'galat':
        return json(h.status, { title: `HTTP ${h.status}`, status: h.status });
      case 'token':
        return json(200, { access_token: h.token, token_type: 'Bearer', expires_in: h.umurDetik });
      case 'halaman':
        return json(200, halaman(h.halaman));
      case 'laporan':
        return json(200, laporan(h.laporan));
      case 'riwayat':
        return json(200, h.entri === null ? { bukan: 'daftar' } : h.entri.map(entri));
      case 'berkas':
        return berkas(h.isi);
      case 'lampiran':
        return json(201, { id: h.id, sha256: h.sha256, ukuran: h.ukuran });
      case 'diterima': {
        const { id, urut, waktu, ulang, naskah } = h;
        if (naskah.jenis === 'kembalikan') return json(200, { tracking_id: id });
        const tanda = {
          id_tindak_lanjut: `TJ-${urut}`,
          tracking_id: id,
          diterima_pada: iso(waktu),
          status_laporan: 'Proses',
        };
        return json(ulang ? 200 : 201, tanda);
      }
    }
  },
};

function panggilan(
  metode: string,
  akar: string,
  id: string,
  cabang: string | undefined,
  kueri: URLSearchParams,
  {
    kepala,
    badan = new Uint8Array(),
  }: { readonly kepala: Readonly<Record<string, string>>; readonly badan?: Uint8Array },
): Panggilan {
  if (akar === 'token') return { jenis: 'token' };
  if (akar === 'lampiran') return { jenis: 'lampiran', isi: isiMultipart(Buffer.from(badan)) };
  if (akar !== 'laporan') return { jenis: 'asing' };
  if (id === '') return daftar(kueri);
  if (metode === 'GET') return { jenis: cabang === 'riwayat' ? 'riwayat' : 'laporan', id };
  const teks = Buffer.from(badan).toString('utf8');
  const isi = JSON.parse(teks) as {
    jenis?: 'sementara' | 'akhir';
    isi?: string;
    alasan?: string;
    lampiran?: string[];
  };
  const jenis = cabang === 'kembalikan' ? 'kembalikan' : (isi.jenis ?? 'akhir');
  const naskah = { jenis, isi: isi.isi ?? isi.alasan ?? '', lampiran: isi.lampiran ?? [] } as const;
  return { jenis: 'kirim', id, kunci: kepala['Idempotency-Key'] ?? null, naskah, badan: teks };
}

function daftar(kueri: URLSearchParams): Panggilan {
  const sejak = kueri.get('diperbarui_sejak');
  const [angkatan, pada, id = ''] = kueri.get('kursor')?.split('.') ?? [];
  return {
    jenis: 'daftar',
    instansi: kueri.get('instansi_id') ?? '',
    sejak: sejak === null ? null : Date.parse(sejak),
    sesudah: angkatan === undefined ? null : { angkatan: Number(angkatan), pada: Number(pada), id },
    batas: Number(kueri.get('batas') ?? 100),
  };
}

/** The file lies between the first blank line and the closing boundary. */
const isiMultipart = (badan: Buffer): Buffer =>
  badan.subarray(badan.indexOf('\r\n\r\n') + 4, badan.lastIndexOf('\r\n--'));

const halaman = ({ isi, berikut, waktu }: Halaman) => ({
  data: isi.map(laporan),
  kursor_berikutnya: berikut === null ? null : `${berikut.angkatan}.${berikut.pada}.${berikut.id}`,
  waktu_server: iso(waktu),
});

const laporan = (l: LaporanJauh) => ({
  tracking_id: l.id,
  judul_laporan: l.rusak ? 17 : l.judul,
  isi_laporan_awal: l.isi,
  nama_pelapor: l.tipe.startsWith('Anonim') ? null : l.pelapor,
  klasifikasi_laporan: l.klasifikasi,
  tipe_laporan: l.tipe,
  status_laporan: l.status,
  id_instansi_terdisposisi: l.instansi.id,
  instansi_terdisposisi: l.instansi.nama,
  tanggal_disposisi: l.rusak ? 'kemarin' : iso(l.disposisi),
  diperbarui_pada: iso(l.pada),
  ...(l.namaBerkas === null ? {} : { lampiran: [lampiran(l, l.namaBerkas)] }),
});

const lampiran = (l: LaporanJauh, nama: string) => ({
  id: `B-${l.id}`,
  nama_berkas: nama,
  tipe_media: 'image/jpeg',
  ukuran: foto(nama).length,
  // What an address says is LAPOR!'s own affair: ours is to add nothing to it.
  url: `${ASAL}/berkas/${l.id}`,
});

const entri = ({ pada, responder, keterangan }: EntriJauh) => ({
  tanggal: tanggal(pada),
  responder,
  keterangan,
});

const iso = (ms: number): string => new Date(ms + WIB).toISOString().replace('Z', '+07:00');

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

function tanggal(ms: number): string {
  const w = new Date(ms + WIB);
  const jam = w.toISOString().slice(11, 16);
  return `${HARI[w.getUTCDay()]}, ${w.getUTCDate()} ${BULAN[w.getUTCMonth()]} ${w.getUTCFullYear()}, ${jam}`;
}

import { json } from './balasan-model.ts';
import type { EntriJauh, Halaman, Kawat, LaporanJauh, Panggilan } from './lapor-model.ts';

const WIB = 7 * 3_600_000;
const SANDI: Readonly<Record<number, string>> = {
  401: 'token',
  404: 'report',
  409: 'closed',
  410: 'parameter',
  422: 'parameter',
};

/** The legacy `f01` calls as docs/decisions invents them: forms in, strings out, no keys. */
export const kawatF01: Kawat = {
  baca(p, url) {
    const isian = new URLSearchParams(Buffer.from(p.badan ?? new Uint8Array()).toString('utf8'));
    const nama = url.pathname.replace('/api/services/f01/', '');
    return { token: isian.get('KEYTOKEN'), panggilan: panggilan(nama, isian) };
  },

  tulis(h) {
    switch (h.jenis) {
      case 'galat':
        return json(200, { status: 'error', code: SANDI[h.status], message: 'galat' });
      case 'halaman':
        return json(200, halaman(h.halaman));
      case 'laporan':
        return json(200, halaman({ isi: [h.laporan], berikut: null, waktu: h.waktu }));
      case 'riwayat':
        return json(200, riwayat(h.entri));
      case 'diterima':
        return json(200, {
          status: 'ok',
          followup_id: `F-${h.urut}`,
          trackingid: h.id,
          received: waktu(h.waktu),
          report_status: 'Proses',
        });
      case 'token':
      case 'lampiran':
      case 'berkas':
        throw new Error(`f01 tidak mengenal ${h.jenis}`);
    }
  },
};

function panggilan(nama: string, isian: URLSearchParams): Panggilan {
  const id = isian.get('trackingid') ?? '';
  if (nama === 'getfollowups') return { jenis: 'riwayat', id };
  if (nama === 'addfollowup') {
    const jenis = isian.get('kind') as 'sementara' | 'akhir';
    const naskah = { jenis, isi: isian.get('content') ?? '', lampiran: [] };
    return { jenis: 'kirim', id, kunci: null, naskah, badan: isian.toString() };
  }
  if (nama !== 'getreports') return { jenis: 'asing' };
  if (id !== '') return { jenis: 'laporan', id };
  const [sejak, pada] = [isian.get('since') ?? '', isian.get('after_updated') ?? ''];
  return {
    jenis: 'daftar',
    instansi: isian.get('institution_id') ?? '',
    sejak: sejak === '' ? null : ms(sejak),
    sesudah: pada === '' ? null : { angkatan: 0, pada: ms(pada), id: isian.get('after_id') ?? '' },
    batas: Number(isian.get('limit')),
  };
}

const halaman = ({ isi, berikut, waktu: kini }: Halaman) => ({
  status: 'ok',
  server_time: waktu(kini),
  next_updated: berikut === null ? '' : waktu(berikut.pada),
  next_id: berikut?.id ?? '',
  reports: isi.map(laporan),
});

const laporan = (l: LaporanJauh) => ({
  trackingid: l.id,
  title: l.rusak ? 17 : l.judul,
  content: l.isi,
  type: l.klasifikasi,
  anonim: l.tipe.startsWith('Anonim') ? '1' : '0',
  rahasia: l.tipe.endsWith('Rahasia') ? '1' : '0',
  status: l.status,
  institution_id: l.instansi.id,
  institution_name: l.instansi.nama,
  disposed: l.rusak ? 'kemarin' : waktu(l.disposisi),
  updated: waktu(l.pada),
});

const riwayat = (entri: readonly EntriJauh[] | null) =>
  entri === null
    ? { status: 'ok', followups: 'bukan daftar' }
    : {
        status: 'ok',
        followups: entri.map((e) => ({
          date: waktu(e.pada),
          responder: e.responder ?? '',
          content: e.keterangan,
        })),
      };

const waktu = (nilai: number): string => new Date(nilai + WIB).toISOString().slice(0, 19).replace('T', ' ');
const ms = (teks: string): number => Date.parse(`${teks.replace(' ', 'T')}+07:00`);

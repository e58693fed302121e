import type { BaRinci } from '../../ports/store.ts';
import { awalHari } from '../../sop/waktu/waktu.ts';
import { beritaAcara as kata } from '../../teks/kertas/berita-acara.ts';
import { kertas as umum } from '../../teks/kertas/kertas.ts';
import type { JejakKertas, Kertas, Pasangan } from '../kertas.ts';
import type { BahanBa } from './bahan-ba.ts';
import { fotoBa, lampiranLain } from './berkas-ba.ts';
import { dasarBa } from './dasar-ba.ts';
import { bagianIsian, isianBa } from './isian-ba.ts';
import { hariBa, isianTunggal, kosong } from './isian-tunggal.ts';
import { hadirin, paraPenandaTangan } from './penanda-tangan-ba.ts';
import type { Kantor } from './sebutan-jabatan.ts';
import { sebutanJabatan } from './sebutan-jabatan.ts';
import { tanggalTandaTangan, waktuKertas } from './waktu-kertas.ts';

export function isiBeritaAcara(bahan: BahanBa): Kertas {
  const { rinci, sop, kantor, kop } = bahan;
  const { ba } = rinci;
  const jenis = sop.ba[ba.jenis];
  const nama = jenis?.nama ?? ba.jenis;
  const isian = isianBa(bahan, jenis);
  const tempat = isian.get('tempat') ?? null;
  const tandaTangan = paraPenandaTangan(bahan, jenis);
  return {
    kop,
    cap: ba.status === 'konsep' ? umum.konsep : ba.status === 'batal' ? umum.batal : null,
    judul: nama.toUpperCase(),
    nomor: nomorBa(rinci),
    ...pembukaBa(rinci, nama, tempat),
    orang: rinci.orang.map((o) => ({ ...o, jabatan: sebutanJabatan(o).join(' ') })),
    bagian: [
      { judul: kata.dasar, isi: { jenis: 'butir', teks: dasarBa(bahan, isian.get('dasar')) } },
      ...bagianIsian(isian, jenis),
      ...lampiranLain(rinci),
    ],
    judulFoto: kata.foto,
    foto: fotoBa(bahan),
    penutup: isian.get('penutup') ?? kata.penutup,
    hadirin: hadirin(rinci, tandaTangan.orang),
    tanggal: tanggalTandaTangan(awalHari(rinci.tanggal, kantor.zona), kantor),
    tandaTangan: tandaTangan.blok,
    mengetahui: tandaTangan.mengetahui,
    keterangan: keteranganBa(rinci, kantor),
    jejak: jejakBa(bahan),
    dibuat: rinci.batal ?? rinci.final ?? rinci.dibuat,
    kaki: `${nama} ${ba.nomorNaskah ?? ba.nomorRegister ?? ba.id}`,
    isian: { ...kosong(jenis), ...Object.fromEntries(isian), ...isianTunggal(rinci, tempat) },
  };
}

const nomorBa = ({ ba }: BaRinci): readonly Pasangan[] => [
  [kata.nomor, ba.nomorNaskah ?? kata.nomorKosong],
  [kata.nomorRegister, ba.nomorRegister ?? kata.belumBernomor],
];

function pembukaBa(
  rinci: BaRinci,
  nama: string,
  tempat: string | null,
): Pick<Kertas, 'pembuka' | 'lanjutan'> {
  const { angka, ...hariIni } = hariBa(rinci);
  const awal = kata.pembuka(hariIni, angka, tempat);
  return rinci.orang.length === 0
    ? { pembuka: `${awal}${kata.membuat(nama)}`, lanjutan: null }
    : { pembuka: `${awal}${kata.berorang}`, lanjutan: kata.membuat(nama) };
}

function keteranganBa(rinci: BaRinci, { zona }: Kantor): readonly string[] {
  const setuju = rinci.tindakan.findLast((t) => t.jenis === 'ba.disetujui');
  const batal = rinci.tindakan.findLast((t) => t.jenis === 'ba.batal');
  const { tandaTangan } = rinci;
  return [
    ...(setuju === undefined
      ? []
      : [kata.disetujui(dengan(setuju.cara ?? ''), waktuKertas(setuju.pada, zona))]),
    ...(tandaTangan === null
      ? []
      : [kata.ditandatangani(dengan(tandaTangan.cara), waktuKertas(tandaTangan.pada, zona))]),
    ...(batal === undefined
      ? []
      : [kata.alasanBatal(waktuKertas(batal.pada, zona), batal.teks.alasan ?? '')]),
  ];
}

const dengan = (cara: string): string => kata.cara[cara] ?? cara;

function jejakBa({ rinci, jejak }: BahanBa): JejakKertas | null {
  if (jejak === null) return null;
  const { ba, isiHash } = rinci;
  const nomor = ba.nomorRegister ?? '-';
  return { ...jejak, isi: isiHash, qr: `jejak/1 ${ba.id} ${nomor} ${jejak.seq} ${jejak.hash}` };
}

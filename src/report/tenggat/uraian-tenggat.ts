import type { BarisUraian, MasukanTenggat, Tenggat } from '../../sop/tenggat/tenggat.ts';
import { berjamKerja } from '../../sop/tenggat/tenggat.ts';
import type { Rentang } from '../../sop/waktu/jam-kerja.ts';
import { labelZona, tanggalPada } from '../../sop/waktu/waktu.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, kalimatBaris } from '../tampilan/tampilan.ts';
import { jamTeks, tanggalTeks } from '../tampilan/waktu-terbaca.ts';

/** The reasoning of one deadline, a line each. */
export function uraianBaris(masukan: MasukanTenggat, hasil: Tenggat, t: Tampilan): readonly string[] {
  const { tenggat } = t.katalog;
  const jam = berjamKerja(masukan.batas);
  return [
    ...hasil.uraian.flatMap((baris) => satuUraian(baris, jam, t)),
    ...(hasil.jatuh === null ? kalimatBaris(tenggat.berhenti, t.lebar) : []),
    ...(hasil.sementara ? kalimatBaris(tenggat.sementara, t.lebar).map(t.gaya.kuning) : []),
    ...(hasil.hariKerjaSebelumnya === null
      ? []
      : kalimatBaris(
          tenggat.hariKerjaSebelumnya(tanggalTeks(hasil.hariKerjaSebelumnya, t.katalog)),
          t.lebar,
        )),
  ];
}

/** Columns of `Jum 20 Nov 2026`, the longest date. */
const LEBAR_TANGGAL = 15;

function satuUraian(b: BarisUraian, jam: boolean, t: Tampilan): readonly string[] {
  if (b.jenis === 'tahun_tak_dikenal')
    return kalimatBaris(t.katalog.tenggat.uraian.tahunTakDikenal(b.tahun), t.lebar, 4).map(t.gaya.kuning);
  const awal = `    ${tanggalTeks(tanggalBaris(b, t), t.katalog).padEnd(LEBAR_TANGGAL)}  `;
  return gantungBaris(awal, isiBaris(b, jam, t), t.lebar).map(warnaBaris(b, t));
}

type BarisTanggal = Exclude<BarisUraian, { jenis: 'tahun_tak_dikenal' }>;

function tanggalBaris(b: BarisTanggal, { zona }: Tampilan): string {
  if ('pada' in b) return tanggalPada(b.pada, zona);
  return b.jenis === 'digeser' ? b.dari : b.tanggal;
}

function isiBaris(b: BarisTanggal, jam: boolean, t: Tampilan): string {
  const { uraian } = t.katalog.tenggat;
  switch (b.jenis) {
    case 'mulai':
      return (jam ? uraian.mulaiJam : uraian.mulai)(jamZona(b.pada, t));
    case 'dihitung':
      return uraian.dihitung(b.ke);
    case 'dilewati':
    case 'dijeda':
      return halanganTeks(b, t);
    case 'digeser': {
      const ke = tanggalTeks(b.ke, t.katalog);
      return b.karena === undefined
        ? uraian.digeser(ke)
        : uraian.digeserKarena(ke, sebabHalangan(b.karena, t));
    }
    case 'menit':
      return uraian.menit(b.menit, b.waktu.map((potongan) => potonganTeks(potongan, t)).join(', '));
    case 'tutup':
      return b.buka.length === 0 ? uraian.tanpaJam : uraian.tutup(b.buka.map(rentangTeks).join(', '));
    case 'jatuh':
      return uraian.jatuh(jamZona(b.pada, t));
  }
}

const LEWAT = new Set<BarisUraian['jenis']>(['dilewati', 'dijeda', 'tutup']);

function warnaBaris({ jenis }: BarisTanggal, { gaya }: Tampilan): (baris: string) => string {
  if (jenis === 'jatuh') return gaya.tebal;
  return LEWAT.has(jenis) ? gaya.redup : (baris) => baris;
}

const potonganTeks = ([mulai, selesai]: readonly [number, number], { zona }: Tampilan): string =>
  `${jamTeks(mulai, zona)}–${jamTeks(selesai, zona)}`;

/** `08:00–12:00` */
export const rentangTeks = ([buka, tutup]: Rentang): string => `${menitTeks(buka)}–${menitTeks(tutup)}`;

/** An office may close at 24:00, which no instant of its day is. */
const menitTeks = (menit: number): string =>
  [Math.floor(menit / 60), menit % 60].map((n) => String(n).padStart(2, '0')).join(':');

type Halangan = Extract<BarisUraian, { jenis: 'dilewati' | 'dijeda' }>;

function halanganTeks(b: Halangan, t: Tampilan): string {
  const { uraian } = t.katalog.tenggat;
  const sebab = sebabHalangan(b, t);
  return b.jenis === 'dijeda' ? uraian.dijeda(sebab) : uraian.dilewati(sebab);
}

/** The decree of a year is named once, beneath. */
const sebabHalangan = (b: Halangan, { katalog }: Tampilan): string =>
  b.jenis === 'dijeda' ? katalog.tenggat.jeda[b.sebab] : katalog.tenggat.libur[b.sebab];

const jamZona = (ms: number, { zona }: Tampilan): string => `${jamTeks(ms, zona)} ${labelZona(zona)}`;

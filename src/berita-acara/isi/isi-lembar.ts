import type { KasusRinci, TindakanRinci } from '../../ports/store.ts';
import { petugasPada } from '../../sop/ba/orang-ba.ts';
import type { DefinisiSop, JenisKertas } from '../../sop/definisi/definisi.ts';
import { putaranIni, sebutan as sebutanKasus } from '../../sop/kasus/kasus.ts';
import { judulPengaduan } from '../../sop/laporan/pengaduan-baru.ts';
import { tanggalPada } from '../../sop/waktu/waktu.ts';
import { kertas as umum } from '../../teks/kertas/kertas.ts';
import { lembar as kata } from '../../teks/kertas/lembar.ts';
import type { BagianKertas, Kertas, Kop, Pasangan } from '../kertas.ts';
import { isianTertulis, sebutan } from './isian-tertulis.ts';
import type { Kantor } from './sebutan-jabatan.ts';
import { blokTandaTangan, jabatanSebaris, pemegangPeran } from './sebutan-jabatan.ts';
import { tanggalTandaTangan, waktuKertas } from './waktu-kertas.ts';

export interface BahanLembar {
  readonly rinci: KasusRinci;
  readonly kertas: JenisKertas;
  readonly sop: DefinisiSop;
  readonly kantor: Kantor;
  readonly kop: Kop;
  /** Takes what identifies a reporter out of what was typed. */
  readonly samarkan: (teks: string) => string;
}

/** A paper of one case, made of what its acts recorded; null: none of the acts it is made of stands in this round. */
export function isiLembar(bahan: BahanLembar): Kertas | null {
  const { rinci, kertas, sop, kantor, kop } = bahan;
  const tindakan = tindakanLembar(bahan);
  if (tindakan.length === 0 && kertas.dari.length > 0) return null;
  const pada = tindakan.at(-1)?.terjadi ?? rinci.kasus.terlihat;
  return {
    kop,
    cap: konsepBeku(bahan) ? umum.konsep : null,
    judul: kertas.nama.toUpperCase(),
    nomor: [
      [umum.nomorLaporan, rinci.kasus.trackingId] as const,
      [umum.nomorRegistrasi, rinci.kasus.nomorRegistrasi] as const,
    ].flatMap(([label, isi]): readonly Pasangan[] => (isi === null ? [] : [[label, isi]])),
    pembuka: umum.dasarSop(sop.nama, sop.dokumen.nomor.join('; ')),
    orang: [],
    lanjutan: null,
    bagian: [
      { judul: umum.pelapor, isi: { jenis: 'pasangan', pasangan: tentangLaporan(bahan) } },
      ...(kertas.formulir ? bagianFormulir(bahan) : []),
      ...tindakan.flatMap((satu) => bagianTindakan(satu, bahan)),
    ],
    judulFoto: '',
    foto: [],
    penutup: null,
    hadirin: [],
    tanggal: tanggalTandaTangan(pada, kantor),
    tandaTangan: kertas.penandaTangan.map((peran) => {
      const hari = tanggalPada(pada, kantor.zona);
      const utama = tindakan.findLast(({ aksi }) => sop.tindakan[aksi]?.pelaksana.includes(peran));
      const siapa = pemegangPeran(peran, hari, utama?.oleh ?? null, kantor);
      return blokTandaTangan('', siapa, sop.peran[peran] ?? peran);
    }),
    mengetahui: null,
    keterangan: [],
    jejak: null,
    dibuat: pada,
    kaki: `${kertas.nama} ${sebutanKasus(rinci.kasus)}`,
    isian: { laporan: sebutanKasus(rinci.kasus) },
  };
}

/**
 * In the paper's order; of an act that moved the case only the last, since a way walked again replaces it. An approval of
 * an earlier text is none of this one.
 */
function tindakanLembar(bahan: BahanLembar): readonly TindakanRinci[] {
  const { kertas, sop } = bahan;
  const konsep = konsepBeku(bahan);
  return kertas.dari.flatMap((aksi) => {
    if (konsep && aksi === sop.jawaban?.membekukan) return [];
    const semua = seputaran(bahan).filter((t) => t.aksi === aksi);
    return sop.tindakan[aksi]?.pindah == null ? semua : semua.slice(-1);
  });
}

const seputaran = ({ rinci }: BahanLembar): readonly TindakanRinci[] =>
  rinci.tindakan.filter(({ putaran }) => putaran === putaranIni(rinci.kasus)?.n);

/** The SOP counts the act that freezes its text among those it is made of, and nobody has done so since it was written. */
function konsepBeku(bahan: BahanLembar): boolean {
  const { dari } = bahan.kertas;
  const beku = bahan.sop.jawaban?.membekukan;
  if (beku === undefined || !dari.includes(beku)) return false;
  return seputaran(bahan).findLast(({ aksi }) => dari.includes(aksi))?.aksi !== beku;
}

const tertutup = ({ kasus, laporan }: KasusRinci): boolean =>
  kasus.apip !== null || laporan?.rahasia === true || laporan?.anonim === true;

/** What was reported, without who: the form alone asks for that. */
function tentangLaporan(bahan: BahanLembar): readonly Pasangan[] {
  const { rinci, kantor } = bahan;
  const { kasus, laporan } = rinci;
  const putaran = putaranIni(kasus);
  const judul = judulLembar(bahan);
  const semua: readonly (readonly [string, string | null])[] = [
    [laporan === null ? kata.perihal : umum.judul, judul],
    [umum.klasifikasi, laporan?.klasifikasi ?? null],
    [kata.sekaitan, rinci.anak.map((satu) => satu.sebutan).join(', ')],
    [umum.diterima, waktuKertas(kasus.terlihat, kantor.zona)],
    [
      putaran?.sumber === 'tanggal_masuk' ? umum.masukLapor : umum.didisposisikan,
      laporan === null || putaran === null ? null : waktuKertas(putaran.mulai, kantor.zona),
    ],
  ];
  return semua.flatMap(([label, isi]): readonly Pasangan[] =>
    isi === null || isi === '' ? [] : [[label, isi]],
  );
}

/** Of a complaint in our register, which has none, its first line; the form shows it whole. */
function judulLembar({ rinci, kertas, sop, samarkan }: BahanLembar): string | null {
  const { laporan, formulir, dihapus } = rinci;
  if (tertutup(rinci)) return umum.rahasia;
  if (laporan !== null) return laporan.judul;
  const judul = dihapus || kertas.formulir ? null : judulPengaduan(formulir, sop);
  return judul === null ? null : ringkas(samarkan(judul));
}

/** characters of what may be a whole complaint in one line. */
const PERIHAL_MAKS = 300;
const ringkas = (teks: string): string =>
  [...teks].length <= PERIHAL_MAKS
    ? teks
    : `${[...teks]
        .slice(0, PERIHAL_MAKS)
        .join('')
        .replace(/\s+\S*$/, '')} …`;

/** Of a report from LAPOR!, which fills in no form of ours, its text; of an anonim or rahasia one, nothing. */
function bagianFormulir({ rinci, sop, kantor }: BahanLembar): readonly BagianKertas[] {
  const paragraf = (judul: string, teks: string): readonly BagianKertas[] => [
    { judul, isi: { jenis: 'paragraf', teks } },
  ];
  if (tertutup(rinci)) return paragraf(kata.isian, umum.rahasia);
  if (rinci.dihapus) return paragraf(kata.isian, umum.terhapus);
  const isian = isianTertulis(rinci.formulir, sop.formulir, kantor);
  if (isian.length > 0)
    return [
      {
        judul: kata.isian,
        isi: { jenis: 'pasangan', pasangan: isian.map(([nama, isi]) => [sebutan(nama), isi] as const) },
      },
    ];
  const { laporan } = rinci;
  return laporan === null ? [] : paragraf(umum.isiLaporan, laporan.isiAkhir ?? laporan.isiAwal);
}

/** Who approves an answer does so as the head, whatever else they are. */
function peranPemutus(aksi: string, nilai: TindakanRinci['nilai'], sop: DefinisiSop): readonly string[] {
  const { jawaban } = sop;
  const menyetujui = jawaban !== null && aksi === jawaban.membekukan && nilai['jenis'] !== 'sementara';
  return menyetujui ? jawaban.penyetuju : (sop.tindakan[aksi]?.pelaksana ?? []);
}

function bagianTindakan(
  { aksi, terjadi, oleh, nilai, teks }: TindakanRinci,
  { sop, kantor }: BahanLembar,
): readonly BagianKertas[] {
  const bentuk = sop.tindakan[aksi];
  const siapa = petugasPada(oleh, tanggalPada(terjadi, kantor.zona), peranPemutus(aksi, nilai, sop), kantor);
  const judul = kata.tindakan(bentuk?.nama ?? aksi, waktuKertas(terjadi, kantor.zona));
  const isian = isianTertulis({ ...nilai, ...teks }, bentuk?.isian ?? {}, kantor);
  const pemutus = [siapa.nama, jabatanSebaris(siapa)].filter((s) => s !== '').join(', ');
  const pasangan = isian.map(([nama, isi]): Pasangan => [sebutan(nama), isi]);
  return [{ judul, isi: { jenis: 'pasangan', pasangan: [...pasangan, [kata.oleh, pemutus]] } }];
}

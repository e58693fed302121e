import type { LaporApi } from '../../ports/lapor-api.ts';
import type { BarisKiriman, BarisPercobaan, KeputusanKiriman } from '../../ports/store.ts';
import { namaTerbit } from '../../sop/identitas/nama-terbit.ts';
import { asalTeks } from '../kasus/asal-berkas.ts';
import { bersih, lebarTeks, potong, rata } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, judulBagian, kalimatBaris, naskahBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { waktuPendek, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import type { BahanKiriman } from './kiriman-json.ts';

export interface TampilanKiriman extends Tampilan {
  /** What the connection can carry; the others wait to be pasted by hand. */
  readonly kemampuan: Pick<LaporApi, 'jenis' | 'membawaBerkas'>;
}

/** The outbox, a row each; `semua`: how many there are. */
export function kirimanDaftarTeks(
  rows: readonly BarisKiriman[],
  semua: number,
  t: TampilanKiriman,
): readonly string[] {
  const { kiriman: kata } = t.katalog;
  if (rows.length === 0) return [kata.kosong];
  const isi = rows.map((k) => [k.id, k.trackingId ?? '', kata.jenis[k.jenis], keadaanTeks(k, t)] as const);
  const kepala = [kata.kolom.id, kata.kolom.laporan, kata.kolom.jenis, kata.kolom.keadaan] as const;
  const lebar = [0, 1, 2].map((i) => Math.max(...[kepala, ...isi].map((b) => lebarTeks(b[i] ?? ''))));
  const baris = (b: readonly string[]): string => {
    const awal = lebar.map((n, i) => rata(b[i] ?? '', n)).join('  ');
    return `${awal}  ${potong(b[3] ?? '', Math.max(12, t.lebar - lebarTeks(awal) - 2))}`;
  };
  return [
    t.gaya.redup(baris(kepala)),
    ...isi.map((b, i) => warnai(rows[i], baris(b), t)),
    ...(semua > rows.length ? [t.gaya.redup(kata.lagi(semua - rows.length, semua))] : []),
  ];
}

function warnai(k: BarisKiriman | undefined, baris: string, { gaya }: Tampilan): string {
  if (k?.status === 'gagal') return gaya.merah(baris);
  return k?.status === 'belum_pasti' ? gaya.kuning(baris) : baris;
}

/** Queued, but no connection can send it: an officer pastes it. */
export const perluDisalin = (
  k: Pick<BarisKiriman, 'status' | 'jenis' | 'berkas'>,
  { kemampuan }: Pick<TampilanKiriman, 'kemampuan'>,
): boolean =>
  k.status === 'antre' && !(kemampuan.jenis.includes(k.jenis) && (k.berkas === 0 || kemampuan.membawaBerkas));

const lanjutTeks = (k: BarisKiriman, t: TampilanKiriman): string | null => {
  const { kiriman: kata } = t.katalog;
  return perluDisalin(k, t) ? kata.salin(k.id) : (kata.selanjutnya[k.status]?.(k.id) ?? null);
};

function keadaanTeks(k: BarisKiriman, t: TampilanKiriman): string {
  const { kiriman: kata } = t.katalog;
  if (perluDisalin(k, t)) return kata.siapDisalin;
  const pada = k.terkirimPada === null ? '' : ` ${waktuPendek(k.terkirimPada, t)}`;
  const sebab = k.kelas === null || k.status === 'terkirim' ? '' : `: ${kata.kelas[k.kelas]}`;
  return `${kata.status[k.status]}${pada}${sebab}`;
}

/** One kiriman: state, cause, what to do next, the frozen text and every try. */
export function kirimanTeks(
  { baris: k, percobaan, keputusan, isi, tutup }: BahanKiriman,
  t: TampilanKiriman,
): readonly string[] {
  const { kiriman: kata, kasus } = t.katalog;
  const menunggu = k.status === 'antre' || k.status === 'belum_pasti';
  return [
    judulBagian(`${k.id} · ${kata.jenis[k.jenis]}`, t),
    ...pasanganBaris(
      [
        [kata.laporan, k.trackingId],
        [kata.keadaan, perluDisalin(k, t) ? kata.siapDisalin : kata.status[k.status]],
        [kata.sebab, k.kelas === null || k.status === 'terkirim' ? null : kata.kelas[k.kelas]],
        [kata.atasDasar, k.dasarTerkirim === null ? null : kata.dasar[k.dasarTerkirim]],
        [kata.terkirimPada, k.terkirimPada === null ? null : waktuTeks(k.terkirimPada, t)],
        [kata.disetujui, waktuTeks(k.dibuat, t)],
        [
          k.status === 'belum_pasti' ? kata.cariLagi : kata.cobaLagi,
          menunggu && k.percobaan > 0 ? waktuTeks(k.berikut, t) : null,
        ],
        [kata.ditahanSampai, k.ditahanSampai === null ? null : waktuTeks(k.ditahanSampai, t)],
        [kata.nomorBa, k.nomorBa],
        [kata.idJauh, k.idJauh === null ? null : bersih(k.idJauh)],
        [kata.kunci, k.kunci],
        [kata.lanjut, lanjutTeks(k, t)],
      ],
      t,
    ),
    '',
    judulBagian(kata.isi, t),
    ...(isi === null
      ? kalimatBaris(tutup ? t.katalog.balasan.naskahTertutup : kasus.isiDihapus, t.lebar)
      : naskahBaris(isi.isi, t.lebar)),
    ...berkasBaris(k.id, isi?.berkas ?? [], t),
    ...keputusanBaris(keputusan, t),
    '',
    judulBagian(kata.judulPercobaan, t),
    ...(percobaan.length === 0 ? [`  ${kata.belumDicoba}`] : percobaan.flatMap((p) => percobaanBaris(p, t))),
  ];
}

const berkasBaris = (
  id: string,
  berkas: readonly { readonly tipeMedia: string }[],
  t: Tampilan,
): readonly string[] =>
  berkas.length === 0
    ? []
    : [
        '',
        judulBagian(t.katalog.kiriman.berkas, t),
        ...berkas.map((f, i) => `  ${namaTerbit(id, i + 1, f.tipeMedia)}`),
      ];

/** What people said of it: the proof that it was posted, too. */
const keputusanBaris = (semua: readonly KeputusanKiriman[], t: Tampilan): readonly string[] =>
  semua.length === 0
    ? []
    : [
        '',
        judulBagian(t.katalog.kiriman.judulKeputusan, t),
        ...semua.flatMap(({ ke, oleh, pada, kata, berkas }) => [
          ...gantungBaris(`  ${waktuPendek(pada, t)}  `, `${t.katalog.kiriman.status[ke]}, ${oleh}`, t.lebar),
          ...naskahBaris(bersih(kata), t.lebar, 6),
          ...berkas.flatMap((f, i) =>
            gantungBaris('      ', `${namaTerbit('bukti', i + 1, f.tipeMedia)}, ${asalTeks(f, t)}`, t.lebar),
          ),
        ]),
      ];

/** What LAPOR! answered is shown as it came, cut to a few lines. */
const CUPLIKAN_BARIS = 3;

function percobaanBaris(p: BarisPercobaan, t: Tampilan): readonly string[] {
  const { kiriman: kata } = t.katalog;
  const sebutan: Readonly<Record<string, string>> = { ...kata.status, ...kata.kelas };
  const kelas = p.kelas === null ? null : (sebutan[p.kelas] ?? p.kelas);
  const bagian = [
    p.fase === 'done' && p.http === null ? kata.takDijawab : (kata.fase[p.fase] ?? p.fase),
    kata.pemicu[p.pemicu] ?? p.pemicu,
    p.http === null ? null : kata.http(p.http),
    kelas,
    p.selesai === null ? kata.belumSelesai : null,
  ].filter((b) => b !== null);
  return [
    ...gantungBaris(
      `  ${waktuPendek(p.mulai, t)}  `,
      `${kata.percobaanKe(p.n)}: ${bagian.join(', ')}`,
      t.lebar,
    ),
    ...(p.cuplikan === null ? [] : naskahBaris(bersih(p.cuplikan), t.lebar, 6).slice(0, CUPLIKAN_BARIS)),
  ];
}

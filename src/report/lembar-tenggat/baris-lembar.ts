import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type {
  AlarmLembar,
  KarantinaTersangkut,
  KasusLembar,
  KirimanTersangkut,
  LembarTenggat,
  MilikKasus,
} from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { ALARM_AWAL_HARI } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { peringkat } from '../../sop/tenggat/titik-alarm.ts';
import { hariDalamMinggu, tanggalPada } from '../../sop/waktu/waktu.ts';
import { bersih, potong } from '../tampilan/lebar.ts';
import type { SaatBaca } from '../tampilan/waktu-terbaca.ts';
import { hariSejak, tinggalTeks, waktuPendek } from '../tampilan/waktu-terbaca.ts';

/** As of when it is read, and by which names steps go. */
export interface SaatLembarTerbaca extends SaatBaca {
  readonly semuaSop: ReadonlyMap<string, DefinisiSop>;
}

/** Columns; an id comes from outside. */
const NOMOR_MAKS = 32;

/** One case in the words of the paper. */
export interface BarisLembar {
  readonly nomor: string;
  /** The nearer first. */
  readonly tenggat: readonly string[];
  readonly langkah: string;
  /** What it is about, whom it waits for since when, what has sounded. */
  readonly keterangan: readonly string[];
}

export function barisLembar(k: KasusLembar, t: SaatLembarTerbaca): BarisLembar {
  const nomor = nomorTeks(k.nomor);
  if (k.tertutup) return { nomor, tenggat: [], langkah: '', keterangan: [] };
  return { nomor, tenggat: tenggatLembar(k, t), langkah: langkahTeks(k, t), keterangan: keterangan(k, t) };
}

export const nomorTeks = (nomor: string): string => potong(bersih(nomor), NOMOR_MAKS);

export const langkahTeks = (
  { sop, langkah }: Pick<MilikKasus, 'sop' | 'langkah'>,
  t: SaatLembarTerbaca,
): string => {
  const definisi = t.semuaSop.get(sop);
  return definisi?.langkah[langkah]?.nama ?? definisi?.akhir[langkah]?.nama ?? langkah;
};

function tenggatLembar(k: KasusLembar, t: SaatLembarTerbaca): readonly string[] {
  const { lembarTenggat: kata } = t.katalog;
  const ada = [
    { jam: kata.jam.sop, jatuh: k.tenggatSop },
    { jam: kata.jam.nasional, jatuh: k.tenggatNasional },
  ].filter((satu): satu is { jam: string; jatuh: number } => satu.jatuh !== null);
  if (ada.length === 0) return [kata.tanpaTenggat];
  return ada
    .toSorted((a, b) => a.jatuh - b.jatuh)
    .map(({ jam, jatuh }) => kata.tenggat(jam, saatTeks(jatuh, t), tinggalTeks(jatuh, t)));
}

/** `Rab 25 Nov 16:00` */
function saatTeks(ms: number, t: SaatLembarTerbaca): string {
  const hari = t.katalog.waktu.hariPendek[hariDalamMinggu(tanggalPada(ms, t.zona))] ?? '';
  return `${hari} ${waktuPendek(ms, t)}`;
}

function keterangan(k: KasusLembar, t: SaatLembarTerbaca): readonly string[] {
  const { lembarTenggat: kata, daftar, alarm } = t.katalog;
  return [
    ...(k.mendesak ? [daftar.mendesak] : []),
    ...(k.balasan === null
      ? []
      : [
          kata.balasan(
            k.balasan.jumlah,
            k.balasan.terakhir === null ? null : waktuPendek(k.balasan.terakhir, t),
          ),
        ]),
    ...(k.siapDisalin === true ? [t.katalog.kiriman.siapDisalin] : []),
    ...(k.dikembalikan ? [t.katalog.balasan.dikembalikan] : []),
    ...(k.menunggu === null ? [] : [menungguTeks(k.menunggu, t)]),
    ...(k.alarm === null ? [] : [alarm.tanda[k.alarm]]),
    ...(k.putaran > 1 ? [daftar.putaran(k.putaran)] : []),
    ...(k.kategori === null ? [] : [bersih(k.kategori)]),
  ];
}

function menungguTeks({ siapa, sejak }: NonNullable<KasusLembar['menunggu']>, t: SaatLembarTerbaca): string {
  const { lembarTenggat: kata, daftar, waktu } = t.katalog;
  const sebutan: Readonly<Record<string, string>> = daftar.menunggu;
  const hari = hariSejak(sejak, t);
  const lama = hari === 0 ? null : waktu.selama(hari);
  return kata.menunggu(sebutan[siapa] ?? siapa, lama, waktuPendek(sejak, t));
}

/** A kiriman that somebody has to see to: its number, what it is, since when. */
export type BarisGagal = readonly [nomor: string, apa: string, sejak: string];

export const barisGagal = (
  { kiriman, karantina }: Pick<LembarTenggat, 'kiriman' | 'karantina'>,
  t: SaatLembarTerbaca,
): readonly BarisGagal[] => [
  ...kiriman.map((k) => barisKiriman(k, t)),
  ...karantina.map((k) => barisKarantina(k, t)),
];

/** Approved, and pasted by hand: its number is what `kiriman salin` asks for. */
export const barisDisalin = (
  { disalin }: Pick<LembarTenggat, 'disalin'>,
  t: SaatLembarTerbaca,
): readonly BarisGagal[] =>
  disalin.map((k) => [
    k.id,
    t.katalog.tanpaSambungan.untuk(t.katalog.kiriman.jenis[k.jenis], nomorTeks(k.nomor)),
    waktuPendek(k.sejak, t),
  ]);

const barisKiriman = (k: KirimanTersangkut, t: SaatLembarTerbaca): BarisGagal => {
  const { jenis, status } = t.katalog.kiriman;
  const apa = t.katalog.lembarTenggat.kiriman(jenis[k.jenis], status[k.status], nomorTeks(k.nomor));
  return [k.id, apa, waktuPendek(k.sejak, t)];
};

const barisKarantina = (k: KarantinaTersangkut, t: SaatLembarTerbaca): BarisGagal => [
  k.id,
  t.katalog.lembarTenggat.karantina,
  waktuPendek(k.sejak, t),
];

/** Of the first there is no earlier one to count from. */
export const judulAlarm = (
  { sejak }: Pick<LembarTenggat, 'sejak'>,
  { katalog }: SaatLembarTerbaca,
): string =>
  sejak === null ? katalog.lembarTenggat.alarmAwal(ALARM_AWAL_HARI) : katalog.lembarTenggat.alarm;

export type BarisAlarmLembar = readonly [waktu: string, nomor: string, apa: string];

/** Of which clock, and how far it is. */
export function barisAlarm(
  a: AlarmLembar,
  kasus: MilikKasus | undefined,
  t: SaatLembarTerbaca,
): BarisAlarmLembar {
  const { jam, menuju, tingkat } = t.katalog.alarm;
  const langkah = langkahTeks({ sop: kasus?.sop ?? '', langkah: a.langkah }, t);
  const tempat = a.jam === 'sop' ? langkah : (menuju[a.langkah] ?? a.langkah);
  const apa =
    a.tingkat === '50' || a.tingkat === '80' || a.tingkat === 'jatuh'
      ? tingkat[a.tingkat]
      : tingkat.lewat(peringkat(a.tingkat) - peringkat('jatuh'));
  return [waktuPendek(a.pada, t), nomorTeks(a.nomor), `${jam[a.jam]}, ${tempat}: ${apa}`];
}

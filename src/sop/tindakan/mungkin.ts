import type { Aturan } from '../aturan.ts';
import type { TindakanSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { kaitanIni, konsepHidup, sudah } from '../kasus/kasus.ts';
import type { Kiriman } from '../kiriman/kiriman.ts';
import { jawabanBeku, jawabanBerlaku, jawabanMungkinKeluar } from './jawaban.ts';
import { jenisSekarang } from './jenis-sekarang.ts';

/** Roles of the officer who asks; null: nobody in particular. */
type Peran = readonly string[] | null;

/** What an effect or a guard needs to find in the case, before anybody fills in a field. */
const PERLU: Readonly<Record<string, (kasus: Kasus) => boolean>> = {
  // National classes and dispositions are LAPOR!'s.
  'tetapkan-kelas': (kasus) => kasus.trackingId !== null,
  'betulkan-disposisi': (kasus) => kasus.trackingId !== null,
  'tandai-mendesak': (kasus) => !kasus.mendesak,
  'cabut-mendesak': (kasus) => kasus.mendesak,
  'jawab-bidang': (kasus) => kasus.bidang.some((b) => b.dijawab === null),
  'setujui-jawaban': (kasus) => adaKonsepAkhir(kasus),
  'kembalikan-jawaban': (kasus) => adaKonsepAkhir(kasus),
  'tarik-kiriman': (kasus) =>
    kasus.trackingId === null
      ? jawabanBeku(kasus) !== null
      : tanggapan(kasus).some((k) => k.status === 'antre'),
  'jawaban-gugur': (kasus) => jawabanBerlaku(kasus) === null,
  'susun-ralat': (kasus) => tanggapan(kasus).some((k) => k.status === 'terkirim'),
  kaitkan: (kasus) => kaitanIni(kasus) === null,
  'lepas-kaitan': (kasus) => kaitanIni(kasus) !== null && jawabanMungkinKeluar(kasus) === null,
  'ada-balasan': (kasus) => (kasus.balasan?.belumDinilai ?? 0) > 0,
};

const adaKonsepAkhir = (kasus: Kasus): boolean => konsepHidup(kasus).some((k) => k.jenis === 'akhir');

const tanggapan = (kasus: Kasus): readonly Kiriman[] => kasus.kiriman.filter((k) => k.jenis !== 'kembalikan');

/**
 * Whether an action has anything to work on: an approval is not offered without a draft of a kind that it may approve,
 * nor a draft in a round that is answered.
 */
export const mungkin = (kasus: Kasus, tindakan: TindakanSop, aturan: Aturan, peran: Peran): boolean =>
  jenisSekarang(kasus, tindakan, aturan, peran)?.length !== 0 &&
  [...tindakan.efek, ...tindakan.syarat].every((kata) => {
    if (typeof kata === 'string') return PERLU[kata]?.(kasus) ?? true;
    return 'sudah' in kata || !sudah(kasus, kata.belum);
  });

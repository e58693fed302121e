import type { Aturan } from '../aturan.ts';
import type { TindakanSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { kaitanIni, konsepHidup, sudah } from '../kasus/kasus.ts';
import type { Kiriman } from '../kiriman/kiriman.ts';
import { jawabanBeku, jawabanBerlaku } from './jawaban.ts';
import { penyetuju } from './penyetuju.ts';

/** Roles of the officer who asks; null: nobody in particular. */
type Peran = readonly string[] | null;

/** What an effect or a guard needs to find in the case, before anybody fills in a field. */
const PERLU: Readonly<Record<string, (kasus: Kasus, aturan: Aturan, peran: Peran) => boolean>> = {
  // National classes and dispositions are LAPOR!'s.
  'tetapkan-kelas': (kasus) => kasus.trackingId !== null,
  'betulkan-disposisi': (kasus) => kasus.trackingId !== null,
  'tandai-mendesak': (kasus) => !kasus.mendesak,
  'cabut-mendesak': (kasus) => kasus.mendesak,
  // A round is answered once: what follows is a correction.
  'susun-konsep': (kasus) => jawabanBerlaku(kasus) === null,
  'jawab-bidang': (kasus) => kasus.bidang.some((b) => b.dijawab === null),
  'setujui-konsep': (kasus, aturan, peran) =>
    konsepHidup(kasus).some((k) => peran === null || penyetuju(k, aturan).some((p) => peran.includes(p))),
  'kembalikan-konsep': (kasus) => konsepHidup(kasus).length > 0,
  'setujui-jawaban': (kasus) => adaKonsepAkhir(kasus),
  'kembalikan-jawaban': (kasus) => adaKonsepAkhir(kasus),
  'tarik-kiriman': (kasus) =>
    kasus.trackingId === null
      ? jawabanBeku(kasus) !== null
      : tanggapan(kasus).some((k) => k.status === 'antre'),
  'jawaban-gugur': (kasus) => jawabanBerlaku(kasus) === null,
  'susun-ralat': (kasus) => tanggapan(kasus).some((k) => k.status === 'terkirim'),
  kaitkan: (kasus) => kaitanIni(kasus) === null,
  'lepas-kaitan': (kasus) => kaitanIni(kasus) !== null && jawabanBerlaku(kasus) === null,
  'ada-balasan': (kasus) => (kasus.balasan?.belumDinilai ?? 0) > 0,
};

const adaKonsepAkhir = (kasus: Kasus): boolean => konsepHidup(kasus).some((k) => k.jenis === 'akhir');

const tanggapan = (kasus: Kasus): readonly Kiriman[] => kasus.kiriman.filter((k) => k.jenis !== 'kembalikan');

/** Whether an action has anything to work on: an approval without a draft is not offered. */
export const mungkin = (kasus: Kasus, tindakan: TindakanSop, aturan: Aturan, peran: Peran): boolean =>
  [...tindakan.efek, ...tindakan.syarat].every((kata) => {
    if (typeof kata === 'string') return PERLU[kata]?.(kasus, aturan, peran) ?? true;
    return 'sudah' in kata || !sudah(kasus, kata.belum);
  });

import type { Masalah } from '../../sop/penolakan.ts';
import type { KodeBalasan } from '../id/balasan.ts';
import type { Katalog } from '../katalog.ts';

type Data = Masalah['data'];

export const masalahBalasan: Readonly<Record<KodeBalasan, (data: Data) => string>> = {
  balasan_sebelum_jawaban: (d) =>
    `A reply of ${d.balasan} is older than our first answer (${d.mulai}), so it cannot reply to it. Check the field waktu in LAPOR!, then try again.`,
  balasan_sudah_tercatat: (d) =>
    `A reply with the same words and time (${d.balasan}) is recorded already, so it is not recorded twice. If the reporter replied again, copy the new time.`,
  balasan_dijawab_bersama: (d) =>
    `This round still runs (step ${d.langkah}): a reply that came in meanwhile is answered by its final answer and not assessed alone. Read it with penghubung show and draft the answer to it. What is left unanswered returns to "Replies" once that answer was sent.`,
  sudah_terkirim: (d) =>
    `${d.kiriman} was sent, so it cannot be withdrawn. Correct it: penghubung catat ${d.kasus ?? 'ID'} ralat-tanggapan --isian merujuk=${d.kiriman} isi="…" alasan="…"`,
  tidak_ada_antre: (d) => {
    if (d.kiriman === undefined)
      return 'No answer is still queued, so none can be withdrawn. A draft that nobody approved is simply drafted again: susun-tanggapan.';
    return `${d.kiriman} is ${d.status}, not queued, so it is not withdrawn. Draft another with susun-tanggapan, or cancel it: penghubung kiriman cancel ${d.kiriman}`;
  },
  terlapor_tidak_boleh: () =>
    'This officer is the subject of this report: they decide and record nothing on it, not as a deputy (plh) or in another role either. Ask the plt or plh whom their superior assigned (not a.n. or u.b.): enter it under penugasan in penghubung.yaml with the number of the letter, then --sebagai that officer.',
  apip_petugas_terlapor: (d) =>
    `The APIP officer ${d.petugas} is the subject of the report, so nothing would be hidden from them. Name another: --isian petugas_apip=…`,
};

export const balasan: Katalog['balasan'] = {
  sejak: (berapa, lama) => `${berapa}, ${lama}`,
  jumlah: (n) => (n === 1 ? '1 reply' : `${n} replies`),
  tanpaTeks: 'text not readable',
  dalamPutaran: (n) => (n === 1 ? '1 new reply' : `${n} new replies`),
  label: 'Replies',
  belumDinilai: (n, kapan) => `${n} not assessed, since ${kapan}`,
  dijawabBersama: (n, kapan) => `${n} new, since ${kapan}; answered by this round's answer`,
  dikembalikan: 'draft returned',
  dikembalikanKarena: (catatan) => `draft returned: ${catatan}`,
  catatan: 'Note',
  meralat: (kiriman) => `corrects ${kiriman}`,
  putaranMulai: (n) => `Round ${n} began`,
  kirimanTertutup: (kiriman) =>
    `${kiriman} answers a report that was passed to APIP: its text is open to the named APIP officer only. Say who you are: --sebagai OFFICER`,
  naskahTertutup: 'Text hidden: its report was passed to APIP.',
  baTertutup:
    'Content hidden: its report was passed to APIP, and is open to the named officer only (--sebagai).',
};

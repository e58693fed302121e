import type { App } from '../app.ts';
import type { Smtp } from '../config.ts';
import type { SurelSegel } from '../ports/store.ts';
import { teks } from '../teks/teks.ts';
import { domainSurel, loketDari } from './loket-surel.ts';

const JAM_MS = 60 * 60_000;
const HARI_MS = 24 * JAM_MS;
const SEMINGGU_MS = 7 * HARI_MS;

/**
 * Mails the newest checkpoint to `jejak.kirim_ke` where a week has gone by. The next attempt is written before this one
 * begins: a crash sends none twice. What fails is told in the log and tried again, ever later, up to a day.
 */
export async function surelkanSegel(app: App): Promise<void> {
  const { jejak, smtp } = app.config;
  if (jejak.kirimKe.length === 0 || smtp === null) return;
  const mulai = app.clock.now();
  const surel = await app.store.mulaiSurelSegel(mulai, mulai + JAM_MS);
  if (surel === null) return;
  const { hasil, kelas, ditolak } = await kirim(app, smtp, surel);
  const kini = app.clock.now();
  const tunggu = hasil === 'terkirim' ? SEMINGGU_MS : Math.min(JAM_MS * 2 ** surel.gagal, HARI_MS);
  await app.store.selesaiSurelSegel(surel.n, hasil, kini, kini + tunggu);
  if (hasil !== 'terkirim' || ditolak > 0)
    app.log.warn('checkpoint.mail', { outcome: hasil, class: kelas, rows: ditolak });
}

async function kirim(app: App, smtp: Smtp, { segel }: SurelSegel) {
  const { kirimSurel } = await import('../connector/smtp/kirim-surel.ts');
  const { jejak } = teks('id');
  const loket = loketDari(smtp);
  if (loket === null) return { hasil: 'gagal', kelas: 'ENOSECRET', ditolak: 0 } as const;
  return kirimSurel(loket, {
    dari: smtp.dari,
    kepada: app.config.jejak.kirimKe,
    judul: jejak.surelJudul(app.config.instansi.nama, segel.seq),
    teks: jejak.surelIsi(segel.naskah),
    id: `<segel-${segel.nomor}-${segel.seq}@${domainSurel(smtp)}>`,
    pada: segel.dibuat,
  });
}

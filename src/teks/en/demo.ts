import type { demo as bentuk } from '../id/demo.ts';
import { banyak } from './banyak.ts';

export const demo: typeof bentuk = {
  mulai: 'Starting a stand-in for LAPOR! on this computer (invented data) …',
  menarik: 'Pulling the reports disposed to the agency …',
  bekerja: 'Working six cases through the Kapuas SOP: telaah, klarifikasi, field examination …',
  mengirim: 'Sending the approved answers …',
  judul: 'PENGHUBUNG: the desk of the LAPOR! liaison officer',
  terjadi: (baru, terkirim, efek) =>
    `${banyak(baru, 'report')} pulled. ${terkirim} pushes left; the stand-in counted ${efek}: each exactly once.`,
  tenggat: 'Nearest deadlines',
  kolom: { nomor: 'Report', langkah: 'Step', sop: 'SOP deadline', nasional: 'National deadline' },
  perjalanan: (nomor) => `The way of report ${nomor}, from disposition to receipt`,
  disposisi: 'disposed to the agency',
  ba: (nomor) => `Berita Acara ${nomor} approved, with photo`,
  terkirim: (id, tanda) => `${id} taken by LAPOR!, receipt ${tanda}`,
  data: 'The data of this trial',
  dataHanya: '(invented; delete the folder whenever you like)',
  coba: 'Try now',
  nyata: 'For your own office: node bin/penghubung.mjs init',
};

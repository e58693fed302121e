import type { App } from '../../app.ts';
import type { LampiranSurel } from '../../connector/smtp/kirim-surel.ts';
import type { HasilLembar } from '../../ports/store.ts';
import { tanggalTeks } from '../../report/tampilan/waktu-terbaca.ts';
import type { LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { kasusLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { teks } from '../../teks/teks.ts';
import { domainSurel, loketDari } from '../loket-surel.ts';
import { icsLembar, pdfLembar, teksLembar } from './bentuk-lembar.ts';

/** One letter to one officer: another's address that fails is another letter. An officer with nothing to do gets none. */
export async function surelkanLembar(app: App, lembar: LembarTenggat, alamat: string): Promise<HasilLembar> {
  const { smtp } = app.config;
  const { kosong } = await import('../../report/lembar-tenggat/lembar-teks.ts');
  if (kosong(lembar)) return { hasil: 'kosong', kelas: null };
  const loket = smtp === null ? null : loketDari(smtp);
  if (smtp === null || loket === null) return { hasil: 'gagal', kelas: 'ENOSECRET' };
  const { kirimSurel } = await import('../../connector/smtp/kirim-surel.ts');
  const id = teks('id');
  const { kelompok, hari, petugas } = lembar;
  const { hasil, kelas } = await kirimSurel(
    { ...loket, wajibTls: smtp.wajibTls },
    {
      dari: smtp.dari,
      kepada: [alamat],
      judul: id.lembarTenggat.surelJudul(
        tanggalTeks(hari, id),
        kelompok.terlambat.length,
        kasusLembar(lembar).length,
      ),
      teks: await teksLembar(app, lembar, id),
      id: `<lembar-${hari}-${petugas}@${domainSurel(smtp)}>`,
      pada: lembar.pada,
      lampiran: await lampiran(app, lembar),
    },
  );
  return { hasil, kelas };
}

async function lampiran(app: App, lembar: LembarTenggat): Promise<readonly LampiranSurel[]> {
  const { pdf, ics } = app.config.pagi;
  const id = teks('id');
  const nama = `lembar-tenggat-${lembar.hari}`;
  return [
    ...(pdf ? [{ nama: `${nama}.pdf`, tipe: 'application/pdf', isi: await pdfLembar(app, lembar, id) }] : []),
    ...(ics
      ? [
          {
            nama: 'tenggat.ics',
            tipe: 'text/calendar; charset=utf-8',
            isi: await icsLembar(app, lembar, id, true),
          },
        ]
      : []),
  ];
}

import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { sebutan } from '../../sop/kasus/kasus.ts';
import type { Perintah } from '../kerangka/konteks.ts';
import { opsiTeks } from '../kerangka/konteks.ts';
import { denganKertasKasus, FORMAT, formatDiminta, sebagaiBerkas, tolak, untukNama } from './cetak-kertas.ts';
import { tertutupBagi } from './tertutup.ts';

/** A paper that the SOP of the case names: `cetak telaah`, `cetak formulir --jenis penyelesaian`. */
export const cetakLembar =
  (dokumen: string): Perintah =>
  (konteks, masukan) => {
    const { cetak } = konteks.katalog;
    const format = formatDiminta(masukan);
    if (format === null) return Promise.resolve(tolak(konteks, cetak.formatAsing(FORMAT.join(', '))));
    const jenis = opsiTeks(masukan, 'jenis');
    const nama = jenis === null ? dokumen : `${dokumen}-${jenis}`;
    return denganKertasKasus(konteks, masukan, format, async (app, rinci) => {
      const { sop } = app.mesin.aturan(rinci.kasus);
      const kertas = Object.hasOwn(sop.kertas, nama) ? sop.kertas[nama] : undefined;
      if (kertas === undefined) return { tolak: cetak.bukanKertas(nama, sop.id, dikenal(sop)) };
      if (tertutupBagi(app, rinci, konteks)) return { tolak: cetak.apip(sebutan(rinci.kasus)) };
      const { kertasLembar } = await import('../../app/kertas/cetak.ts');
      const isi = await kertasLembar(app, rinci, kertas);
      if (!isi.ok) return { tolak: cetak.logo[isi.error.sebab](isi.error.path) };
      if (isi.value === null) return { tolak: cetak.belumTercatat(kertas.nama, kertas.dari.join(', ')) };
      const hasil = await sebagaiBerkas({ app, konteks, masukan, format }, isi.value);
      if ('tolak' in hasil) return hasil;
      return {
        nama: `${nama}-${untukNama(sebutan(rinci.kasus))}.${format}`,
        isi: hasil.isi,
        sesudahnya: kertas.formulir ? cetak.sesudahnya : null,
      };
    });
  };

/** As they are asked for on the command line. */
const dikenal = ({ kertas }: DefinisiSop): string =>
  Object.keys(kertas)
    .map((nama) => nama.replace(/^(formulir|telaah|disposisi|nota-dinas)-(.+)$/, '$1 --jenis $2'))
    .join(', ');

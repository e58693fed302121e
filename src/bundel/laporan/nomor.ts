import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { judul, p, salah } from './halaman.ts';
import type { IsiLaporan } from './isi-laporan.ts';

export function nomor(isi: IsiLaporan): string {
  const { nomor: t } = kata;
  const bagian = isi.nomor.map((tahun) => {
    const { pertama, terakhir, celah, batal, jumlahBatal } = tahun;
    const isiTahun =
      pertama === null || terakhir === null
        ? p(t.tanpa)
        : `${p(t.rentang(tahun.jumlah, pertama, terakhir))}${
            jumlahBatal === 0 ? '' : p(t.batal(jumlahBatal))
          }${butir(batal.map((b) => html(`${b.nomor}: ${b.alasanBatal || kata.tidakAda}`)))}${
            celah.length === 0
              ? p(t.tanpaCelah)
              : butir(celah.map(([dari, sampai]) => `${html(t.celah(dari, sampai))}: ${sebabCelah(isi)}`))
          }`;
    const tersembunyi =
      tahun.tersembunyi === 0 || isi.edisi.untuk === 'publik' ? '' : p(t.tersembunyi(tahun.tersembunyi));
    return `<h3>${html(t.tahun(tahun.tahun))}</h3>${isiTahun}${tersembunyi}`;
  });
  return `${judul(t.judul)}${bagian.join('')}`;
}

const butir = (semua: readonly string[]): string =>
  semua.length === 0 ? '' : `<ul>${semua.map((satu) => `<li>${satu}</li>`).join('')}</ul>`;

/** A restored backup leaves numbers out, so that none is given twice; nothing else does. */
function sebabCelah({ lompatan }: IsiLaporan): string {
  const { nomor: t } = kata;
  const register = lompatan.filter((l) => l.rincian.includes('nomor=BA-REG'));
  return register.length === 0
    ? salah(t.tanpaSebab)
    : html(register.map(({ seq }) => t.dilompati(seq)).join('; '));
}

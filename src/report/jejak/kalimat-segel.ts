import type { JejakTakUtuh, SegelRusak } from '../../jejak/periksa-jejak.ts';
import type { SebabSegel } from '../../jejak/periksa-segel.ts';
import type { Katalog } from '../../teks/teks.ts';

export function kalimatSegelRusak({ nomor, sebab, baris }: SegelRusak, { jejak }: Katalog): string {
  return jejak.segelRusak(nomor, jejak.sebabSegel[sebab], letakBeda(sebab, baris, jejak));
}

export function letakBeda(sebab: SebabSegel, baris: SegelRusak['baris'], jejak: Katalog['jejak']): string {
  if (baris === null) return '';
  if (sebab === 'terpotong') return jejak.hilang(baris);
  if (sebab === 'tiada') return jejak.disebut(baris);
  return (sebab === 'rantai_putus' ? jejak.takTerbukti : jejak.diAntara)(baris);
}

export function kalimatTakUtuh(temuan: JejakTakUtuh, katalog: Katalog): string {
  if (temuan.jenis === 'segel') return kalimatSegelRusak(temuan.rusak, katalog);
  const { jejak } = katalog;
  const { sebab, seq } = temuan.rusak;
  return `${jejak.tidakUtuh}: ${jejak.rusak[sebab](seq)}.`;
}

import type { Penugasan } from '../../sop/petugas.ts';

const sebutan: Readonly<Record<Penugasan['jenis'], string>> = {
  plt: 'Plt.',
  plh: 'Plh.',
  an: 'a.n.',
  ub: 'u.b.',
};

export const pengganti = {
  sebutan,
  bertugas: (jenis: string, nama: string, sampai: string) =>
    `${jenis} ${nama} bertugas sampai ${sampai}. Persetujuan oleh pejabatnya sendiri sah, dan tercatat demikian. Sudah kembali? Akhiri penugasannya di penghubung.yaml.`,
};

import type { Katalog } from '../katalog.ts';

export const pengganti: Katalog['pengganti'] = {
  sebutan: { plt: 'Plt.', plh: 'Plh.', an: 'a.n.', ub: 'u.b.' },
  bertugas: (jenis, nama, sampai) =>
    `${jenis} ${nama} is on duty until ${sampai}. An approval by the officer in person stands, and is recorded as such. Back already? End the assignment in penghubung.yaml.`,
};

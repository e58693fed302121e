import type { Katalog } from '../katalog.ts';

export const lampiran: Katalog['lampiran'] = {
  nama: "Reporters' files",
  status: {
    antre: 'not downloaded yet',
    tersimpan: 'stored',
    ditolak: 'not downloaded',
    gagal: 'download failed, not tried again',
  },
  sebab: {
    terlalu_besar: () => 'larger than 10 MiB',
    tipe: () => 'no JPEG, PNG or PDF',
    alamat: (host) => `its address (${host}) is not in lapor.asal_berkas, or not https`,
    dialihkan: () => 'redirected to an address that is not allowed',
    tidak_ada: () => 'there is no such file',
    tanpa_izin: () => 'its server refuses',
    terputus: () => 'its server gave no whole answer',
    masa_simpan: () => 'erased, past its retention',
  },
  lagi: (kapan) => `Looked at again ${kapan}`,
  gagal: (n) => `${n} file(s) of reporters could not be downloaded.`,
  ditolak: (n) => `${n} file(s) of reporters not downloaded for their size, type or address.`,
  lengkap: 'none failed to download',
  saran: 'The report says why (penghubung show ID); open the file in LAPOR! if need be',
};

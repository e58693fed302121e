import type { Katalog } from '../../katalog.ts';

export const umum: Katalog['umum'] = {
  ringkas: "The liaison officer's desk for LAPOR!-SP4N",
  opsi: {
    config: 'settings file (default: penghubung.yaml in this folder)',
    bahasa: 'language: id or en',
    json: 'write one JSON document, for other programs',
    sebagai: 'officer on whose decision this is done',
    'dicatat-oleh': 'officer who types it, if another',
    help: 'show help',
    version: 'show the version',
  },
  kataPerintah: 'command',
  kataPilihan: 'options',
  pemakaian: 'Usage',
  argumen: 'Arguments',
  daftarOpsi: 'Options',
  opsiUmum: 'General options',
  daftarPerintah: 'Commands',
  contoh: 'Examples',
  takDikenal: (kata) => `"${kata}" is not known.`,
  argumenKurang: (nama) => `${nama} is missing.`,
  isianDuaKali: (nama) => `Field "${nama}" is given twice. Give it once.`,
  nilaiSalah: (opsi, boleh) => `The value of ${opsi} is wrong; expected ${boleh}.`,
  bantuan: (perintah) => `Help: penghubung ${perintah === '' ? '' : `${perintah} `}--help`,
};

export const argumen: Katalog['argumen'] = {
  id: 'LAPOR! number of the report, or register number',
  register: 'register number to link, for instance REG-2026-000001',
  aksi: 'action of the SOP; those allowed now: penghubung show ID',
  ekspor: 'the LAPOR! admin export (.xlsx)',
  ba: 'number of a Berita Acara, such as BA-000007',
  kiriman: 'number of a dispatch, such as TL-2026-000123',
  karantina: 'number in quarantine, such as KR-000003',
  cakupan: 'dispatch to send again',
  cadangan: 'the folder that backup made',
  libur: 'file of days off of one year (.json), in the form of data/hari-libur',
  naskah: 'id of a standard text; those there are: penghubung naskah list',
  'berkas-naskah': 'file of standard texts (.yaml); default: that of the settings',
  sop: 'path of an SOP file, or a shipped one such as kapuas-2018',
  bundel: 'folder made by ba export, checked without a database',
};

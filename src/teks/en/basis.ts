import type { Katalog } from '../katalog.ts';

export const basis: Katalog['basis'] = {
  bukan_basis: (path) =>
    `${path} is no database. Check data in penghubung.yaml; if the file was overwritten, restore it.`,
  rusak: (path) =>
    `Database ${path} is damaged. Do not delete it. Restore the last backup: penghubung restore FOLDER`,
  bukan_milik_kita: (path) =>
    `${path} belongs to another program. Choose another folder for data in penghubung.yaml.`,
  lebih_baru: (path) =>
    `${path} was written by a newer version of this program. Update the program and try again.`,
  penuh: (path) =>
    `The disk is full; ${path} cannot be written. Free some space, then check: penghubung doctor`,
  hanya_baca: (path) => `${path} is read-only. Let this account write, then check: penghubung doctor`,
  terkunci: (path) => `${path} is in use by another program. Wait a moment and try again.`,
  diganti: (path) =>
    `${path} was replaced (a backup was restored) while it was open; nothing was recorded. Do it again; start anew: penghubung run`,
  tidak_ada: (path) =>
    `${path} or its folder does not exist. Check data in penghubung.yaml: penghubung doctor`,
  bukan_kunci: (path) =>
    `${path} should be the sync lock file, which is empty. Move or delete it; the program makes it again.`,
  tanpa_izin: (path) =>
    `This account may not open ${path}. Correct the permissions, then check: penghubung doctor`,
  setelan: (path) =>
    `This computer does not give ${path} the durability it needs. Move the data folder to a local disk (no network folder).`,
};

export const kunci: Katalog['kunci'] = {
  hilang: (path) =>
    `Encryption key ${path} is gone, but there is a database. Do not make a new one. Restore the last backup: penghubung restore FOLDER`,
  tidak_terbaca: (path) =>
    `Encryption key ${path} cannot be read. Correct the permissions, then check: penghubung doctor`,
  cacat: (path) =>
    `Encryption key ${path} was changed or cut off. Restore the last backup: penghubung restore FOLDER`,
  tidak_tersimpan: (path) =>
    `Encryption key ${path} cannot be stored. Check space and permissions of the data folder: penghubung doctor`,
};

const WAY_ON =
  'The journal goes on, without new checkpoints. Copy the file kunci-segel (that file alone) from a backup into the data folder. If no backup holds it: penghubung jejak checkpoint --ganti-kunci --sebab kunci-hilang --sebagai PETUGAS';

export const kunciSegel: Katalog['kunciSegel'] = {
  hilang: (path) => `Checkpoint key ${path} is gone. ${WAY_ON}`,
  tidak_terbaca: (path) =>
    `Checkpoint key ${path} cannot be read. Correct the permissions, then check: penghubung doctor`,
  cacat: (path) => `Checkpoint key ${path} was changed or cut off. ${WAY_ON}`,
  tidak_tersimpan: (path) =>
    `Checkpoint key ${path} cannot be stored. Check space and permissions of the data folder: penghubung doctor`,
  lain: (path) => `${path} is not the key that last sealed this journal. ${WAY_ON}`,
};

export const migrasi: Katalog['migrasi'] = (berkas) =>
  `Updating the database (${berkas}) failed; nothing was changed. Install the program again, whole, then check: penghubung doctor`;

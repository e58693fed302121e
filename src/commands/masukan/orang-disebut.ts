import type { OrangDiajukan } from '../../sop/ba/orang-ba.ts';

/** Parts of somebody from outside; a comma belongs to a name ("S.Sos., M.Si."). */
const BAGIAN = ['nama', 'nip', 'pangkat', 'jabatan', 'hadir'] as const;

/** `penghubung1`, `penghubung1=tidak-hadir`, or `nama=…;jabatan=…;hadir=menolak-tanda-tangan`; null: none of them. */
export function uraikanOrang(disebut: string): OrangDiajukan | null {
  const kosong = { petugas: null, nama: null, nip: null, pangkat: null, jabatan: null, hadir: 'hadir' };
  if (!disebut.trimStart().startsWith('nama=')) {
    const [petugas = '', hadir = 'hadir', ...lebih] = disebut.split('=');
    return petugas.trim() === '' || lebih.length > 0 ? null : { ...kosong, petugas: petugas.trim(), hadir };
  }
  const isi = disebut.split(';').map((satu) => {
    const batas = satu.indexOf('=');
    return [satu.slice(0, batas).trim(), satu.slice(batas + 1).trim()] as const;
  });
  const asing = isi.some(([nama]) => !BAGIAN.some((b) => b === nama));
  return asing ? null : { ...kosong, ...Object.fromEntries(isi) };
}

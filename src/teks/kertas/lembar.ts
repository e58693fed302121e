/** Papers beside the Berita Acara: telaah, disposisi, nota dinas, formulir. */
export const lembar = {
  isian: 'Isian formulir',
  tindakan: (nama: string, waktu: string) => `${nama}, ${waktu}`,
  perihal: 'Perihal',
  /** Reports on the same problem, linked to this one. */
  sekaitan: 'Laporan yang dikaitkan',
  oleh: 'Dicatat atas keputusan',
};

/** Papers beside the Berita Acara: telaah, disposisi, nota dinas, formulir. */
export const lembar = {
  isian: 'Isian formulir',
  tindakan: (nama: string, waktu: string) => `${nama}, ${waktu}`,
  oleh: 'Dicatat atas keputusan',
};

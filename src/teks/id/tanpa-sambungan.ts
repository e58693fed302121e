/** For an office that has only LAPOR!'s export: what comes in and goes out by hand. */
export const tanpaSambungan = {
  /** Answers of one case, by their numbers. */
  siap: (kiriman: readonly string[]) => `siap disalin: ${kiriman.join(', ')}`,
  /** Of the digest. */
  lembar: 'Siap disalin ke LAPOR!, lalu catat dengan mark-sent',
  untuk: (jenis: string, laporan: string) => `${jenis} untuk ${laporan}`,
  /** Of `import`. */
  ditutup: (n: number, nomor: string) => `${n} kini tertutup di LAPOR!: ${nomor}`,
  dibalas: (n: number, nomor: string) => `${n} ditanggapi pelapornya: ${nomor}`,
};

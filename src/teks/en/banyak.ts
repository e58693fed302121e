/** "1 report", "2 reports": Indonesian has one word for both. */
export const banyak = (n: number, satu: string, semua = `${satu}s`): string =>
  `${n} ${n === 1 ? satu : semua}`;

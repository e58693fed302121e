/** Names a network failure by its code only: messages may hold URLs and headers. */
export function sebabGalat(galat: unknown): string {
  const kode = galat instanceof Error && 'code' in galat ? galat.code : null;
  return typeof kode === 'string' && /^\w{1,64}$/.test(kode) ? kode : 'galat jaringan';
}

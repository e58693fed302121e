/** A whole number within bounds, or null. */
export function bilangan(teks: string, min: number, maks: number): number | null {
  if (!/^\d{1,16}$/.test(teks)) return null;
  const nilai = Number(teks);
  return Number.isSafeInteger(nilai) && nilai >= min && nilai <= maks ? nilai : null;
}

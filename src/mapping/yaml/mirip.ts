/** The name that was probably meant, or null: at most a third of its letters may differ. */
export function palingMirip(nama: string, dikenal: Iterable<string>): string | null {
  let terbaik: string | null = null;
  let jarakTerbaik = Math.floor(Math.min(nama.length, NAMA_MAKS) / 3) + 1;
  if (nama.length > NAMA_MAKS) return null;
  for (const calon of dikenal) {
    const jarak = jarakSunting(nama.toLowerCase(), calon.toLowerCase());
    if (jarak >= jarakTerbaik) continue;
    terbaik = calon;
    jarakTerbaik = jarak;
  }
  return terbaik;
}

/** A longer name is no slip of the finger, and the comparison is quadratic. */
const NAMA_MAKS = 64;

/** Levenshtein, one row at a time. */
function jarakSunting(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, huruf] of [...a].entries()) {
    const berikut = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const ganti = (baris[j - 1] ?? 0) + (huruf === b[j - 1] ? 0 : 1);
      berikut.push(Math.min(ganti, (baris[j] ?? 0) + 1, (berikut[j - 1] ?? 0) + 1));
    }
    baris = berikut;
  }
  return baris[b.length] ?? 0;
}

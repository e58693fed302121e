interface Janji {
  readonly pada: number;
  readonly urut: number;
  readonly kerja: () => void;
}

/** True time of the simulated world, as a heap of what is to happen. It moves only from one happening to the next. */
export class JamDunia {
  #kini: number;
  #urut = 0;
  readonly #antre: Janji[] = [];

  constructor(mulai: number) {
    this.#kini = mulai;
  }

  /** ms UTC. */
  get kini(): number {
    return this.#kini;
  }

  setelah(ms: number, kerja: () => void): void {
    this.pada(this.#kini + Math.max(0, ms), kerja);
  }

  pada(waktu: number, kerja: () => void): void {
    const janji = { pada: Math.max(Math.round(waktu), this.#kini), urut: this.#urut++, kerja };
    this.#antre.push(janji);
    this.#naik(this.#antre.length - 1);
  }

  /** Does what is due first; of two due together, what was promised first. False: nothing is due until then. */
  langkah(sampai: number): boolean {
    const pertama = this.#antre[0];
    if (pertama === undefined || pertama.pada > sampai) {
      this.#kini = Math.max(this.#kini, sampai);
      return false;
    }
    const terakhir = this.#antre.pop() as Janji;
    if (this.#antre.length > 0) {
      this.#antre[0] = terakhir;
      this.#turun(0);
    }
    this.#kini = pertama.pada;
    pertama.kerja();
    return true;
  }

  #naik(awal: number): void {
    for (let i = awal; i > 0; ) {
      const induk = (i - 1) >> 1;
      if (!this.#tukarBila(i, induk)) return;
      i = induk;
    }
  }

  #turun(awal: number): void {
    for (let i = awal; ; ) {
      const kiri = 2 * i + 1;
      if (kiri >= this.#antre.length) return;
      const kanan = kiri + 1 < this.#antre.length && lebihDulu(this.#di(kiri + 1), this.#di(kiri));
      const anak = kanan ? kiri + 1 : kiri;
      if (!this.#tukarBila(anak, i)) return;
      i = anak;
    }
  }

  #tukarBila(anak: number, induk: number): boolean {
    const [a, b] = [this.#di(anak), this.#di(induk)];
    if (!lebihDulu(a, b)) return false;
    this.#antre[anak] = b;
    this.#antre[induk] = a;
    return true;
  }

  #di(i: number): Janji {
    return this.#antre[i] as Janji;
  }
}

const lebihDulu = (a: Janji, b: Janji): boolean => a.pada < b.pada || (a.pada === b.pada && a.urut < b.urut);

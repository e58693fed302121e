interface Sandbox {
  readonly url: string;
  readonly urlF01: string;
  readonly urlSandbox: string;
  readonly token: string;
  readonly reports: number;
  readonly faults: string;
  readonly seed: number;
}

/** What the sandbox says when it stands. */
export const sandbox = ({
  url,
  urlF01,
  urlSandbox,
  token,
  reports,
  faults,
  seed,
}: Sandbox): readonly string[] => [
  `LAPOR! tiruan siap, dengan ${reports} laporan rekaan (gangguan: ${faults}, angka awal: ${seed}).`,
  `  Alamat API : ${url}`,
  `  f01 (lama) : ${urlF01}`,
  `  Pengaturan : ${urlSandbox}`,
  `  Token      : ${token}`,
  'Pakai dari jendela lain:',
  `  penghubung init --sambungan rest --url ${url} --token-env LAPOR_TOKEN`,
  `  LAPOR_TOKEN=${token} penghubung sync`,
  'Berhenti: Ctrl+C. Setelah berhenti, isinya hilang.',
];

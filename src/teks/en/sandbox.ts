import type { Katalog } from '../katalog.ts';

export const sandbox: Katalog['sandbox'] = ({ url, urlF01, urlSandbox, token, reports, faults, seed }) => [
  `The LAPOR!-style server is ready, with ${reports} invented reports (faults: ${faults}, seed: ${seed}).`,
  `  API address : ${url}`,
  `  f01 (legacy): ${urlF01}`,
  `  Controls    : ${urlSandbox}`,
  `  Token       : ${token}`,
  'From another window:',
  `  penghubung init --sambungan rest --url ${url} --token-env LAPOR_TOKEN`,
  `  LAPOR_TOKEN=${token} penghubung sync`,
  'Stop: Ctrl+C. Its content is gone then.',
];

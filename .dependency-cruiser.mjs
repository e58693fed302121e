// The rooms of src/ and who may know whom. test/arch/arah.test.ts runs it and shows that each rule bites.

/** What reaches the world outside: loaded only when it is needed, so that `status` loads no axios. */
const ADAPTERS = ['connector', 'store', 'berkas', 'berita-acara', 'bundel', 'system', 'sandbox'];

/** A room (a path) and what else of ours it may import. Its own files are always allowed, except between dialects. */
const ROOMS = {
  sop: [],
  ports: ['sop'],
  jejak: [],
  mapping: ['sop', 'ports'],
  config: ['sop', 'mapping/yaml'],
  connector: ['sop', 'ports', 'mapping'],
  store: ['sop', 'ports', 'jejak'],
  berkas: ['sop', 'ports', 'jejak'],
  'berita-acara': ['sop', 'ports', 'jejak', 'teks', 'mapping/arsip'],
  bundel: ['sop', 'ports', 'jejak', 'teks', 'mapping/xlsx'],
  system: ['sop', 'ports'],
  sandbox: ['sop', 'ports'],
  report: ['sop', 'ports', 'jejak', 'teks', 'mapping', 'connector'],
  teks: ['sop', 'ports', 'jejak', 'mapping', 'config', 'galat', 'report', ...ADAPTERS],
  galat: ['config', 'mapping'],
  app: ['sop', 'ports', 'jejak', 'mapping', 'config', 'galat', 'teks', 'report', ...ADAPTERS],
  commands: ['app', 'ports', 'sop', 'report', 'teks', 'config', 'galat', 'jejak', ...ADAPTERS],
  cli: ['app', 'commands', 'config', 'galat', 'teks', 'ports', 'sop'],
};

/** A package has one home; everybody else meets what its home makes of it. */
const HOMES = {
  axios: 'connector/http',
  'p-retry': 'connector/http',
  'node-cron': 'connector/schedule',
  nodemailer: 'connector/smtp',
  'better-sqlite3': 'store/sqlite',
  commander: ['cli', 'commands'],
  hono: 'sandbox',
  '@hono/node-server': 'sandbox',
  yaml: 'mapping/yaml',
  'read-excel-file': 'mapping/xlsx',
  sharp: 'berkas',
  pdfmake: 'berita-acara',
  'easy-template-x': 'berita-acara',
  'ical-generator': 'report/lembar-tenggat',
  'write-excel-file': ['bundel', 'mapping/lembar-kerja'],
  pino: 'system',
  zod: ['mapping', 'config', 'sandbox'],
};

/** A room is a folder, a file, or a file with its folder: `config` is src/config.ts and src/config/. */
const inside = (...rooms) => `^src/(${rooms.join('|')})(/|\\.ts$)`;
const ours = '^(src|bin|test|bench|fixtures)/';

const roomRules = Object.entries(ROOMS).map(([room, known]) => ({
  name: `room-${room}`,
  severity: 'error',
  from: { path: inside(room) },
  to: { path: ours, pathNot: inside(room, ...known) },
}));

const homeRules = Object.entries(HOMES).map(([name, home]) => ({
  name: `home-${name}`,
  severity: 'error',
  from: { path: '^(src|bin)/', pathNot: inside(...[home].flat()) },
  to: { path: `(^|node_modules/)${name}(/|$)` },
}));

const typesOnly = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { ...to, dependencyTypesNot: ['type-only', 'type-import'] },
});

export default {
  forbidden: [
    ...roomRules,
    ...homeRules,
    {
      name: 'no-room-without-a-rule',
      severity: 'error',
      comment: 'a new folder of src/ says here whom it may know',
      from: {},
      to: { path: '^src/', pathNot: inside(...Object.keys(ROOMS)) },
    },
    {
      name: 'sop-and-ports-stand-alone',
      severity: 'error',
      comment:
        'guard 2 of 3: no package and nothing of the platform; the compiler (guard 1) knows nothing of packages',
      from: { path: inside('sop', 'ports') },
      to: { pathNot: '^src/' },
    },
    {
      name: 'jejak-without-packages',
      severity: 'error',
      comment: 'an auditor reads the verifier whole',
      from: { path: inside('jejak') },
      to: { pathNot: '^src/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'dialects-apart',
      severity: 'error',
      from: { path: '^src/mapping/([^/]+)/' },
      to: { path: '^src/mapping/', pathNot: '^src/mapping/($1|yaml|kawat|arsip|xlsx)/' },
    },
    typesOnly('app-loads-adapters-late', inside('app'), { path: inside(...ADAPTERS), dynamic: false }),
    typesOnly('teks-knows-types-only', inside('teks'), { path: '^src/', pathNot: inside('teks') }),
    typesOnly('galat-knows-types-only', inside('galat'), { path: '^src/', pathNot: inside('galat') }),
    // What app answers with may be made of an adapter's types; nothing is loaded by them.
    typesOnly('report-reads-nothing-itself', inside('report'), { path: inside('mapping', 'connector') }),
    typesOnly('commands-open-nothing-themselves', inside('commands'), {
      path: inside(...ADAPTERS),
    }),
    {
      name: 'launcher-loads-cli-only',
      severity: 'error',
      from: { path: '^bin/' },
      to: { pathNot: '^src/cli\\.ts$', dependencyTypesNot: ['core'] },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'at run time; a type that goes back to its room is erased',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shipped-packages-only',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

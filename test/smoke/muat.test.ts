import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { setelan } from '../../bench/alat/app.ts';
import { modulDimuat } from '../../bench/alat/modul-dimuat.ts';
import { muatanBerlebih, PERINTAH_RINGAN } from '../../bench/alat/muatan-ringan.ts';

function folderInstansi(): string {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-muat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'penghubung.yaml'), setelan('http://127.0.0.1:9/api/v1'));
  return folder;
}

describe('what must answer at once', () => {
  it.each(PERINTAH_RINGAN)(
    '$argumen loads no network, spreadsheet, PDF or server code',
    ({ argumen, paket }) => {
      const dimuat = modulDimuat(argumen, folderInstansi());
      expect(dimuat.galat).toBe('');
      expect(dimuat.kode).toBe(0);
      expect(muatanBerlebih(dimuat, paket)).toEqual([]);
      // Had the recorder seen nothing, nothing would be too much.
      expect(dimuat.paket).toEqual(paket);
      expect(dimuat.kita).toContain('src/cli.ts');
    },
  );

  it('is seen to load them where a command does need them', () => {
    vi.stubEnv('BENCH_TOKEN', 'token-uji');
    const dimuat = modulDimuat(['sync'], folderInstansi());
    expect(muatanBerlebih(dimuat, [])).toEqual(
      expect.arrayContaining(['axios', 'node:http', 'src/connector/pull.ts']),
    );
  });
});

// The control of the power-loss trial: the program as it would be without `synchronous=FULL`. Only its own child
// processes load it (node --import); the product has no such switch.
import { registerHooks } from 'node:module';

const FULL = "['synchronous', 2]";
const NORMAL = "['synchronous', 1]";

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/src/store/sqlite/basis/buka.ts')) return loaded;
    const source = String(loaded.source);
    if (!source.includes(FULL))
      throw new Error('buka.ts no longer says how long a commit waits for the disk');
    return { ...loaded, source: source.replace(FULL, NORMAL) };
  },
});

// One plain line from what vitest's json reporter wrote; a test file that could not even be loaded is one failure.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const unloaded = testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
const skipped = numPendingTests + numTodoTests;
process.stdout.write(`${numPassedTests} passed, ${numFailedTests + unloaded} failed, ${skipped} skipped\n`);

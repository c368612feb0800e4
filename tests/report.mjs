// Reads what the runs have written into a folder, and says what was skipped and why, which classes took longest, and how many tests
// passed and failed. Usage: node tests/report.mjs FOLDER STATUS [clients]; the status is that of the runs, and "clients" that the
// clients' tests were run, too.
import { readdirSync, readFileSync } from 'node:fs';

const Slowest = 10;
const [folder, status, clients] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const seconds = new Map();

const attribute = (element, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';

for (const file of readdirSync(folder).filter(name => name.endsWith('.trx'))) {
  const trx = readFileSync(`${folder}/${file}`, 'utf8');
  for (const [result] of trx.matchAll(/<UnitTestResult\b[\s\S]*?(?:\/>|<\/UnitTestResult>)/g)) {
    const [name, outcome] = [attribute(result, 'testName'), attribute(result, 'outcome')];
    if (outcome === 'NotExecuted') {
      total.skipped++;
      const reason = /<Message>([\s\S]*?)<\/Message>/.exec(result) ?? /<StdOut>([\s\S]*?)<\/StdOut>/.exec(result);
      console.log(`skipped ${name}: ${reason?.[1] ?? ''}`);
      continue;
    }
    total[outcome === 'Passed' ? 'passed' : 'failed']++;
    const [hours, minutes, rest] = attribute(result, 'duration').split(':').map(Number);
    const type = name.split('(')[0].split('.').slice(0, -1).join('.');
    seconds.set(type, (seconds.get(type) ?? 0) + (hours * 60 + minutes) * 60 + rest);
  }
}

if (clients) {
  // The last lines count; without them the clients' tests did not get to their end.
  let tap = '';
  try {
    tap = readFileSync(`${folder}/clients.tap`, 'utf8');
  } catch {}
  const counted = new Map([...tap.matchAll(/^# (pass|fail|cancelled|skipped) (\d+)$/gm)].map(([, what, n]) => [what, Number(n)]));
  total.passed += counted.get('pass') ?? 0;
  total.failed += counted.size === 4 ? counted.get('fail') + counted.get('cancelled') : 1;
  total.skipped += counted.get('skipped') ?? 0;
  for (const [, name, reason] of tap.matchAll(/^ *ok \d+ - (.*) # SKIP(.*)$/gm)) console.log(`skipped ${name}:${reason}`);
}

console.log(`The ${Slowest} slowest classes, their tests one after another:`);
for (const [type, sum] of [...seconds].sort(([, a], [, b]) => b - a).slice(0, Slowest)) {
  console.log(`${sum.toFixed(1).padStart(7)} s  ${type}`);
}

// A test project that crashed has no results for what it did not get to.
if (status !== '0' && total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed` + (total.skipped ? `, ${total.skipped} skipped` : ''));
process.exit(total.passed > 0 && total.failed === 0 ? 0 : 1);

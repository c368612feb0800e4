import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endpoint } from './api.js';
import { cubes, tables, values, workbooks } from './exports/readers.js';

const home = new URL('/', endpoint);

/** Formats in which there are no values to compare: descriptors of the CSV, charts and specifications of charts. */
const others = ['datapackage.json', 'csv-metadata.json', 'vl.json', 'svg', 'png'];

/** The same numbers in every run. */
function random(seed) {
  return n => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
}

async function ask(query, variables) {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  assert.ok(!errors, `${query}\n${JSON.stringify(errors)}`);
  return data;
}

async function store(query) {
  const answer = await fetch(new URL('/q', home), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = await answer.json();
  assert.equal(answer.status, 201, `${query}\n${JSON.stringify(body)}`);
  return body;
}

async function get(address) {
  const answer = await fetch(new URL(address, home));
  const bytes = Buffer.from(await answer.arrayBuffer());
  assert.equal(answer.status, 200, `${address}\n${bytes.subarray(0, 500)}`);
  return bytes;
}

/** A question for values, what the API answers to it, and in which columns a table has them. */
async function question(next, codes) {
  const some = (list, most) => [...new Set(Array.from({ length: 1 + next(most) }, () => list[next(list.length)]))];
  const indicators = some(codes.indicators, 4);
  const from = 1950 + next(70);
  const to = from + next(80);
  if (next(2)) {
    const where = `{ indicator: { code: { in: ${JSON.stringify(indicators)} } }, year: { gte: ${from}, lte: ${to} }${next(3) ? '' : ', value: { eq: null }'} }`;
    const fields = ['code', 'valueText', 'decimals', 'publishedOn', 'area { name(language: ZH_HANS) }', 'notes { code }', 'source { name address }'];
    const order = ['', ', order: [{ value: DESC }]', ', order: [{ year: ASC }]'][next(3)];
    const selection = ['value', ...fields.filter(() => next(2))].sort(() => next(3) - 1).join(' ');
    const { observations } = await ask(
      `{ observations(first: 1000, where: ${where}${order}) { totalCount nodes { year value status indicator { code } area { code } notes { text } } } }`,
    );
    assert.equal(observations.nodes.length, observations.totalCount);
    return {
      query: `{ observations(where: ${where}${order}) { nodes { ${selection} } } }`,
      columns: { indicator: 'indicator.code', area: 'area.code', year: 'year', value: 'value', status: 'status', notes: 'notes.text' },
      expected: observations.nodes.map(o => ({
        indicator: o.indicator.code,
        area: o.area.code,
        year: o.year,
        value: o.value,
        status: o.status,
        notes: o.notes.map(n => n.text).join('; ') || null,
      })),
    };
  }
  const transform = ['LEVEL', 'CHANGE', 'CHANGE', 'PERCENT_CHANGE', 'LOG', 'RANK'][next(6)];
  const kind = ['', ', areaKind: DISTRICT', ', areas: ["310000", "000000"]'][next(3)];
  const args = `indicators: ${JSON.stringify(indicators)}, from: ${from}, to: ${to}, transform: ${transform}${kind}`;
  const { series } = await ask(`{ series(${args}) { indicator { code } area { code } years values statuses notes } }`);
  const inPoints = next(2);
  return {
    query: inPoints
      ? `{ series(${args}) { area { name } points { value } } }`
      : `{ series(${args}) { ${['values', 'years', 'crossesBreak', 'sources { name }'].sort(() => next(3) - 1).join(' ')} } }`,
    columns: {
      indicator: 'indicator.code',
      area: 'area.code',
      ...(inPoints
        ? { year: 'points.year', value: 'points.value', status: 'points.status', notes: 'points.notes.text' }
        : { year: 'years', value: 'values', status: 'statuses', notes: 'notes' }),
    },
    expected: series.flatMap(s =>
      s.years.map((year, i) => ({
        indicator: s.indicator.code,
        area: s.area.code,
        year,
        value: s.values[i],
        status: s.statuses[i],
        notes: s.notes[i],
      })),
    ),
  };
}

/** LibreOffice shows 15 digits of a double's 17: a value read there is the one expected if they differ by less than the last digit shown. */
const asShown = (read, expected) =>
  read.map((one, i) => {
    const value = expected[i]?.value;
    const same = one.value !== null && value != null && Math.abs(one.value - value) <= 1e-14 * Math.abs(value);
    return same ? { ...one, value } : one;
  });

const key = value => `${value.indicator}/${value.area}/${value.year}`;
const byKey = list => [...list].sort((one, other) => (key(one) < key(other) ? -1 : 1));

describe('exports', { timeout: 300_000 }, () => {
  it('have the rows, values, statuses and notes of the API in every format, read by software of others', async () => {
    const next = random(20261126);
    const { indicators } = await ask('{ indicators(first: 50) { nodes { code } } }');
    const codes = { indicators: indicators.nodes.map(i => i.code) };
    const asked = [];
    let withNull = 0;
    while (asked.length < 30) {
      const one = await question(next, codes);
      // Without values there are formats with nothing to hold.
      if (one.expected.length === 0) continue;
      asked.push(one);
      withNull += one.expected.some(v => v.value === null) ? 1 : 0;
      const { hash, formats } = await store(one.query);
      for (const { name } of formats.filter(f => !others.includes(f.name) && f.name !== 'xlsx')) {
        const bytes = await get(`/q/${hash}.${name}`);
        if (tables[name]) {
          assert.deepEqual(values(await tables[name](bytes), one.columns), one.expected, `${name}: ${one.query}`);
        } else {
          assert.ok(cubes[name], `There is no reader for ${name}.`);
          assert.deepEqual(byKey(await cubes[name](bytes)), byKey(one.expected), `${name}: ${one.query}`);
        }
      }
      one.book = await get(`/q/${hash}.xlsx`);
    }

    // Questions without a missing value would prove little of them.
    assert.ok(withNull >= 5, `only ${withNull} of the questions have missing values`);
    const books = await workbooks(asked.map(one => one.book));
    asked.forEach((one, i) =>
      assert.deepEqual(asShown(values(books[i], one.columns), one.expected), one.expected, `xlsx: ${one.query}`),
    );
  });

  it('are the same for a question of another form', async () => {
    // Rows without values: entities with lists in them, all pages of them.
    const { hash } = await store('{ districts { nodes { code areaKm2 zones { nodes { code } } } } }');
    const { districts } = await ask('{ districts(first: 50) { nodes { code name areaKm2 zones(first: 50) { nodes { code name } } } } }');
    const expected = districts.nodes.flatMap(d =>
      (d.zones.nodes.length ? d.zones.nodes : [null]).map(z => [d.code, d.name, String(d.areaKm2), z?.code ?? null, z?.name ?? null]),
    );
    const columns = ['code', 'name', 'areaKm2', 'zones.code', 'zones.name'];
    for (const name of Object.keys(tables)) {
      const rows = await tables[name](await get(`/q/${hash}.${name}`));
      assert.deepEqual(
        rows.map(row => columns.map(column => (row[column] == null ? null : String(row[column])))),
        expected,
        name,
      );
    }
    const [rows] = await workbooks([await get(`/q/${hash}.xlsx`)]);
    assert.deepEqual(rows.map(row => columns.map(column => row[column])), expected);
  });
});

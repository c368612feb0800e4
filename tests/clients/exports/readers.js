import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import JSONstat from 'jsonstat-toolkit';

/**
 * Every format as software of others reads it, as the values in it: { indicator, area, year, value, status, notes }. What
 * a format cannot tell apart from nothing is undefined.
 */
const folder = mkdtempSync(join(tmpdir(), 'openurban-exports-'));
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
process.on('exit', () => rmSync(folder, { recursive: true }));
let files = 0;

/** A table's rows: an object with the columns of the table, null where a cell is missing. */
export const tables = {
  csv: bytes => sql(bytes, 'csv', file => `read_csv('${file}', header=true, strict_mode=true, all_varchar=true)`),
  tsv: bytes =>
    sql(bytes, 'tsv', file => `read_csv('${file}', header=true, delim='\\t', quote='', escape='', all_varchar=true)`),
  parquet: async bytes => {
    const rows = await sql(bytes, 'parquet', file => `read_parquet('${file}')`);
    // Two readers, one file.
    const others = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    if (JSON.stringify(rows.map(plain)) !== JSON.stringify(others.map(plain))) throw new Error('DuckDB and hyparquet differ');
    return rows;
  },
  json: bytes => JSON.parse(text(bytes)).rows,
  geojson: bytes => JSON.parse(text(bytes)).features.map(feature => feature.properties),
  'datapackage.zip': bytes => tables.csv(Buffer.from(unzipSync(bytes)['data.csv'])),
  'csvw.zip': bytes => tables.csv(Buffer.from(unzipSync(bytes)['data.csv'])),
};

/** Workbooks as LibreOffice converts them, all at once: it takes seconds to start. */
export async function workbooks(books) {
  const paths = books.map(bytes => file(bytes, 'xlsx'));
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${join(folder, 'office')}`, '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1', '--outdir', folder, ...paths],
    { stdio: 'pipe', timeout: 180_000 },
  );
  const rows = [];
  for (const path of paths) {
    // It names the sheet in the file's name when it is told which one.
    const bytes = ['.csv', '-Data.csv'].map(end => path.replace('.xlsx', end)).map(read).find(Boolean);
    rows.push(await tables.csv(bytes));
  }
  return rows;
}

/** Values out of the rows of a table. */
export function values(rows, columns) {
  return rows
    .filter(row => row[columns.indicator] != null)
    .map(row => ({
      indicator: row[columns.indicator],
      area: row[columns.area],
      year: Number(row[columns.year]),
      value: row[columns.value] == null ? null : Number(row[columns.value]),
      status: row[columns.status],
      notes: row[columns.notes] ?? null,
    }));
}

/** Formats that have dimensions and no rows. */
export const cubes = {
  jsonstat: bytes => {
    const raw = JSON.parse(text(bytes));
    const dataset = JSONstat(raw);
    const found = [];
    dataset.Data({}, true);
    const ids = raw.id;
    const categories = ids.map(id => dataset.Dimension(id).id);
    for (let cell = 0; cell < dataset.n; cell++) {
      const { value, status } = dataset.Data(cell);
      if (status == null) continue;
      let rest = cell;
      const place = {};
      for (let i = ids.length - 1; i >= 0; i--) {
        place[ids[i]] = categories[i][rest % raw.size[i]];
        rest = Math.floor(rest / raw.size[i]);
      }
      found.push({
        indicator: place.indicator,
        area: place.area,
        year: Number(place.year),
        value: value ?? null,
        status,
        notes: raw.extension?.notes?.[cell] ?? null,
      });
    }
    return found;
  },
  'sdmx-csv': async bytes =>
    (await tables.csv(bytes)).map(row => ({
      indicator: row.INDICATOR,
      area: row.REF_AREA,
      year: Number(row.TIME_PERIOD),
      value: row.OBS_VALUE == null || row.OBS_VALUE === 'NaN' ? null : Number(row.OBS_VALUE),
      status: row.OBS_STATUS,
      notes: row.COMMENT_OBS ?? null,
    })),
};

export const text = bytes => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

function plain(row) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value == null ? null : value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'bigint' ? Number(value) : value,
    ]),
  );
}

function file(bytes, extension) {
  const path = join(folder, `${++files}.${extension}`);
  writeFileSync(path, bytes);
  return path;
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function sql(bytes, extension, from) {
  const path = file(bytes, extension);
  return (await duckdb.runAndReadAll(`SELECT * FROM ${from(path)}`)).getRowObjectsJson();
}

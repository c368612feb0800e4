// Writes what the published operations answer as TypeScript types, so that a page cannot read a field that it did not ask for.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, visit } from 'graphql';

const schema = new URL('../../schema/', import.meta.url);
const folder = new URL('operations/', schema);
// What is left out of further pages of a list is always there for a page, which gets all of them as one (WholeLists).
const withoutDirectives = { enter: node => (node.kind === 'Directive' ? null : undefined) };
const documents = readdirSync(folder)
  .filter(file => file.endsWith('.graphql'))
  .sort()
  .map(file => ({
    location: file,
    document: visit(parse(readFileSync(new URL(file, folder), 'utf8')), withoutDirectives),
  }));

mkdirSync(new URL('generated/', import.meta.url), { recursive: true });

// The texts of the pages in all languages, by subject: what is not there does not compile.
const texts = Object.fromEntries(
  readdirSync(new URL('texts/', schema))
    .filter(file => file.endsWith('.json'))
    .map(file => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(`texts/${file}`, schema), 'utf8'))]),
);
const inAll = (english, path) =>
  Object.fromEntries(
    Object.keys(english).map(key => [
      key,
      typeof english[key] === 'string'
        ? Object.fromEntries(
            Object.entries(texts).map(([language, all]) => [
              language,
              [...path, key].reduce((of, name) => of[name], all),
            ]),
          )
        : inAll(english[key], [...path, key]),
    ]),
  );
writeFileSync(
  new URL('generated/texts.ts', import.meta.url),
  Object.entries(inAll(texts.en, []))
    .map(([subject, of]) => `export const ${subject} = ${JSON.stringify(of)};\n`)
    .join(''),
);

const routes = JSON.parse(readFileSync(new URL('routes.json', import.meta.url), 'utf8'));
const names = of => of.map(({ page }) => `'${page}'`).join(' | ');
const list = of => of.map(({ page }) => `'${page}'`).join(', ');
const still = routes.filter(route => route.script === false);
writeFileSync(
  new URL('generated/routes.ts', import.meta.url),
  `/** Pages that browsers take over. */
export type ScriptedPage = ${names(routes.filter(route => !still.includes(route)))};

/** Pages on which no script runs. */
export type StillPage = ${names(still)};

export type PageName = ScriptedPage | StillPage;

/** Pages that stand in frames of other pages. */
export const framedPages: readonly PageName[] = [${list(routes.filter(route => route.framed))}];

/** The pages that every page leads to. */
export const navigation = ${JSON.stringify(routes.filter(route => route.navigation).map(({ path, page }) => ({ path, page })))} as const;
`,
);

// The page of a route, by its name: indicator is indicatorPage of IndicatorPage.tsx, in whichever folder that is.
const files = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter(folder => folder.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, import.meta.url)).map(file => `${name}/${file}`));
function moduleOf({ page, view = page }) {
  const name = `${view[0].toUpperCase()}${view.slice(1)}Page`;
  const found = files.filter(file => file.endsWith(`/${name}.tsx`));
  if (found.length !== 1) {
    throw new Error(`The page ${page} of routes.json needs one file ${name}.tsx; there are ${found.length}.`);
  }

  return { name: `${view}Page`, path: `../${found[0].slice(0, -'.tsx'.length)}` };
}

function writePages(file, of, name, type) {
  const imports = new Map(of.map(moduleOf).map(module => [module.name, module.path]));
  writeFileSync(
    new URL(`generated/${file}`, import.meta.url),
    `import type { Page } from '../shared/Page';
import type { ${type} } from './routes';
${[...imports].map(([page, path]) => `import { ${page} } from '${path}';\n`).join('')}
export const ${name}: Readonly<Record<${type}, Page<any>>> = {
${of.map(route => `  ${route.page}: ${moduleOf(route).name},\n`).join('')}};
`,
  );
}

// Apart from each other: no browser loads a page on which no script runs.
writePages(
  'pages.ts',
  routes.filter(route => !still.includes(route)),
  'pages',
  'ScriptedPage',
);
writePages('stillPages.ts', still, 'stillPages', 'StillPage');

writeFileSync(
  new URL('generated/operations.ts', import.meta.url),
  await codegen({
    filename: 'operations.ts',
    schema: parse(readFileSync(new URL('openurban.graphql', schema), 'utf8')),
    schemaAst: buildSchema(readFileSync(new URL('openurban.graphql', schema), 'utf8')),
    documents,
    config: {
      enumType: 'string-literal',
      skipTypename: true,
      useTypeImports: true,
      scalars: { Date: 'string', DateTime: 'string', ID: 'string', Long: 'number' },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  }),
);

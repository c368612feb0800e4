import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const path = file => new URL(`../../${file}`, import.meta.url);
const read = file => readFileSync(path(file), 'utf8');

const [, version] = /<Version>(.*)<\/Version>/.exec(read('Directory.Build.props'));
const current = read('schema/openurban.graphql');

/** What a client written for one schema can no longer rely on in another. */
function compare(released, altered) {
  const schemas = [buildSchema(released), buildSchema(altered)];
  const describeAll = changes => changes.map(change => `${change.type}: ${change.description}`);
  return { breaking: describeAll(findBreakingChanges(...schemas)), dangerous: describeAll(findDangerousChanges(...schemas)) };
}

describe('The schema', () => {
  it(`breaks nothing that version ${version} has promised`, t => {
    const file = `schema/versions/${version}.graphql`;
    assert.ok(existsSync(path(file)), `${file} is missing. Copy schema/openurban.graphql to it: what ${version} promises.`);

    const { breaking, dangerous } = compare(read(file), current);

    dangerous.forEach(change => t.diagnostic(`May surprise clients of version ${version}: ${change}`));
    assert.equal(
      breaking.length,
      0,
      [
        `Clients of version ${version} break:`,
        ...breaking,
        'Keep what they use and deprecate it. If the break is meant: raise <Version> in Directory.Build.props and copy',
        'schema/openurban.graphql to schema/versions under the new version.',
      ].join('\n'),
    );
  });
});

describe('The comparison of schemas', () => {
  const breaks = [
    ['a removed type', /\bPredecessor\b/g, 'Ancestor', 'TYPE_REMOVED: Predecessor was removed.'],
    ['a removed field', '  centroidGcj02: Coordinates', '  centre: Coordinates', 'FIELD_REMOVED: District.centroidGcj02 was removed.'],
    ['a removed argument', /\basOf: Date/g, 'on: Date', 'ARG_REMOVED: Query.series arg asOf was removed.'],
    ['a removed enum value', '  COPY\n', '  REPRINT\n', 'VALUE_REMOVED_FROM_ENUM: COPY was removed from enum type PublicationBasis.'],
    ['a removed interface', 'type Topic implements Node & Entity', 'type Topic implements Node', 'IMPLEMENTED_INTERFACE_REMOVED: Topic no longer implements interface Entity.'],
    ['a member that a union lost', 'union Item = Plan | Goal', 'union Item = Plan', 'TYPE_REMOVED_FROM_UNION: Goal was removed from union type Item.'],
    ['a changed type', /valueText: String\b/g, 'valueText: Float', 'FIELD_CHANGED_KIND: Observation.valueText changed type from String to Float.'],
    ['a field that may now be null', /publishedOn: Date!/g, 'publishedOn: Date', 'FIELD_CHANGED_KIND: Source.publishedOn changed type from Date! to Date.'],
    ['a new required argument', 'code: String!): District', 'code: String!, year: Int!): District', 'REQUIRED_ARG_ADDED: A required arg year on Query.district was added.'],
    ['an argument that is now required', /indicators: \[String!\]\)/g, 'indicators: [String!]!)', 'ARG_CHANGED_KIND: District.latest arg indicators has changed type from [String!] to [String!]!.'],
    ['a new required input field', 'input PlanSortInput {', 'input PlanSortInput { by: String!', 'REQUIRED_INPUT_FIELD_ADDED: A required field by on input type PlanSortInput was added.'],
    ['an input field that is now required', 'checksum: StringOperationFilterInput', 'checksum: StringOperationFilterInput!', 'FIELD_CHANGED_KIND: ReleaseFilterInput.checksum changed type from StringOperationFilterInput to StringOperationFilterInput!.'],
  ];
  const schema = `${current}\nunion Item = Plan | Goal\n`;

  for (const [what, from, to, expected] of breaks) {
    it(`finds ${what}`, () => {
      const altered = schema.replace(from, to);

      const { breaking } = compare(schema, altered);

      assert.ok(breaking.includes(expected), `Found: ${breaking.join('\n')}`);
    });
  }

  it('takes what is added for no break, and tells what may surprise', () => {
    const altered = schema
      .replace('type Topic implements Node {', 'type Topic implements Node { colour: String')
      .replace('  COPY\n', '  COPY\n  REPRINT\n');

    assert.deepEqual(compare(schema, altered), {
      breaking: [],
      dangerous: ['VALUE_ADDED_TO_ENUM: REPRINT was added to enum type PublicationBasis.'],
    });
  });
});

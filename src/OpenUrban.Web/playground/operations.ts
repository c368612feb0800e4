const files = import.meta.glob<string>('../../../schema/operations/*.graphql', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** The text of a published operation; undefined when there is none of this name. */
export const operationText = (name: string): string | undefined => files[`../../../schema/operations/${name}.graphql`];

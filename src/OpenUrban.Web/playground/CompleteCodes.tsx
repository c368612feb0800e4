import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { useLanguage } from '../shared/Texts';
import { codeAt, readCodes } from './codes';

/** Offers the codes of areas and indicators while one is being written, by code and by name. */
export function CompleteCodes() {
  const language = useLanguage();
  const monaco = useMonaco(state => state.monaco);
  const queryEditor = useGraphiQL(state => state.queryEditor);

  useEffect(() => {
    // Codes stand in quotation marks, where the editor offers nothing of its own.
    queryEditor?.updateOptions({ quickSuggestions: { other: true, comments: false, strings: true } });
  }, [queryEditor]);

  useEffect(() => {
    const provider = monaco?.languages.registerCompletionItemProvider('graphql', {
      triggerCharacters: ['"'],
      provideCompletionItems: async (model, position) => {
        const before = model.getValueInRange(new monaco.Range(1, 1, position.lineNumber, position.column));
        const place = codeAt(before);
        if (!place) {
          return { suggestions: [] };
        }
        const range = new monaco.Range(
          position.lineNumber,
          position.column - place.written.length,
          position.lineNumber,
          position.column,
        );
        return {
          suggestions: (await readCodes(place.kind, language)).map(({ code, name }) => ({
            label: { label: code, description: name },
            kind: monaco.languages.CompletionItemKind.Value,
            insertText: code,
            filterText: `${code} ${name}`,
            range,
          })),
        };
      },
    });
    return () => provider?.dispose();
  }, [monaco, language]);

  return null;
}

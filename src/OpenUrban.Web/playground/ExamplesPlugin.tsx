import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, examples } from './examples';

export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

function ExamplesPanel() {
  const openExample = useOpenExample();
  // Before the editor is there a click would be lost.
  const ready = useGraphiQL(state => Boolean(state.queryEditor));
  return (
    <section className="examples" aria-label="Examples">
      <h2>Examples</h2>
      <ol>
        {examples.map(example => (
          <li key={example.name}>
            <button type="button" disabled={!ready} onClick={() => openExample(example)}>
              <span>{example.title}</span>
              <span lang="zh">{example.chineseTitle}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Returns a function that shows an example: in the tab that already has it, in the current tab if that is empty, or in a new tab. */
function useOpenExample() {
  const tabs = useGraphiQL(state => state.tabs);
  const activeTabIndex = useGraphiQL(state => state.activeTabIndex);
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const { addTab, changeTab } = useGraphiQLActions();

  return ({ query, variables }: Example) => {
    if (!queryEditor || queryEditor.getValue() === query) {
      return;
    }
    const tabIndex = tabs.findIndex((tab, index) => index !== activeTabIndex && tab.query === query);
    if (tabIndex >= 0) {
      changeTab(tabIndex);
      return;
    }
    if (queryEditor.getValue().trim() !== '') {
      addTab();
    }
    queryEditor.setValue(query);
    variableEditor?.setValue(variables);
  };
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M9 6h12M9 12h12M9 18h12M3 6l1 1 2-2M3 12l1 1 2-2M3 18l1 1 2-2" />
    </svg>
  );
}

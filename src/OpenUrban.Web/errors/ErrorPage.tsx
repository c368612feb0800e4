import { error as w } from '../generated/texts';
import type { Page, PageProps } from '../shared/Page';
import { useTexts } from '../shared/Texts';

/** What is wrong with a request. The API renders it once for a language and fills both in for each request. */
interface Failure {
  readonly status: string;
  readonly messages: string;
}

/** Why nothing can be shown, for people. Messages are in English, as programs get them. */
export const errorPage: Page<Failure> = {
  head: ({ address }) => ({ title: w.title[address.language] }),
  Content: ErrorContent,
};

function ErrorContent({ data }: PageProps<Failure>) {
  const text = useTexts();
  return (
    <>
      <h1>{text(w.title)}</h1>
      <p lang="en" className="messages">
        {data.messages}
      </p>
      <p className="soft">{text(w.status, data.status)}</p>
    </>
  );
}

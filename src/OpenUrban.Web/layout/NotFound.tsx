import { layout as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { fill } from '../shared/languages';
import type { Head } from '../shared/Page';
import { useTexts } from '../shared/Texts';

const codeOf = (address: Address) => address.path.slice(address.path.lastIndexOf('/') + 1);

export const notFoundHead = (address: Address): Head => ({
  title: w.notFound[address.language],
  description: fill(w.notFoundWhy[address.language], codeOf(address)),
  linkedData: { '@type': 'WebPage' },
});

/** A page about something that the data set has not. */
export function NotFound({ address }: { address: Address }) {
  const text = useTexts();
  return (
    <>
      <h1>{text(w.notFound)}</h1>
      <p>{text(w.notFoundWhy, codeOf(address))}</p>
      <p>
        <a href={address.to('/indicators')}>{text(w.indicators)}</a>,{' '}
        <a href={address.to('/districts')}>{text(w.districts)}</a>,{' '}
        <a href={address.to('/sources')}>{text(w.sources)}</a>
      </p>
    </>
  );
}

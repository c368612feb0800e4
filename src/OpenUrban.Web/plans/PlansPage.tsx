import { common, plans as w } from '../generated/texts';
import './plans.css';
import type { PlansPageQuery } from '../generated/operations';
import { fill } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { useTexts } from '../shared/Texts';
import type { Target } from './data';
import { PlanSection } from './PlanSection';
import { type StatusCounts, StatusList, statusCounts } from './StatusList';
import { TargetCard } from './TargetCard';

/** The plans, and whether they are being met. */
export const plansPage: Page<PlansPageQuery> = {
  head: ({ data, address }) => {
    const { total, counts } = allTargets(data);
    const standing = statusCounts(counts)
      .map(([status, count]) => `${common.progressStatuses[status][address.language]} ${count}`)
      .join(', ');
    return {
      title: w.title[address.language],
      description: fill(w.description[address.language], total, standing),
      canonical: address.only('language', 'release'),
      linkedData: {
        '@type': 'CollectionPage',
        name: w.title[address.language],
        isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: address.global('/dataset') },
        about: (data.plans.nodes ?? []).map(plan => ({
          '@type': 'Legislation',
          name: plan.name,
          legislationIdentifier: plan.documentNumber,
          legislationDate: plan.issuedOn,
          legislationPassedBy: { '@type': 'GovernmentOrganization', name: plan.issuer },
        })),
      },
    };
  },
  Content: PlansContent,
};

function PlansContent({ data, address }: PageProps<PlansPageQuery>) {
  const text = useTexts();
  const plans = data.plans.nodes ?? [];
  return (
    <>
      <h1>{text(w.title)}</h1>
      <p className="lead">{text(w.lead)}</p>
      <StatusList counts={allTargets(data).counts} />
      <section aria-labelledby="targets">
        <h2 id="targets">{text(w.targets)}</h2>
        {plans.map(plan => (
          <section key={plan.code} aria-labelledby={`targets-${plan.code}`}>
            <h3 id={`targets-${plan.code}`}>{plan.shortName}</h3>
            {judgedFirst(plan.targets.nodes ?? []).map(target => (
              <TargetCard key={target.code} target={target} address={address} />
            ))}
          </section>
        ))}
      </section>
      {plans.map(plan => (
        <PlanSection key={plan.code} plan={plan} address={address} />
      ))}
    </>
  );
}

/** What can be judged comes first, what has no figure last; else as the plan has them. */
const judgedFirst = (targets: readonly Target[]): Target[] => {
  const place = ({ progress }: Target) =>
    progress.status === 'NO_FIGURE' ? 2 : progress.status === 'NOT_ASSESSABLE' ? 1 : 0;
  return [...targets].sort((one, other) => place(one) - place(other));
};

function allTargets(data: PlansPageQuery): { total: number; counts: StatusCounts } {
  const counts: Partial<Record<keyof StatusCounts, number>> = {};
  const targets = (data.plans.nodes ?? []).flatMap(plan => plan.targets.nodes ?? []);
  for (const { progress } of targets) {
    counts[progress.status] = (counts[progress.status] ?? 0) + 1;
  }
  return { total: targets.length, counts };
}

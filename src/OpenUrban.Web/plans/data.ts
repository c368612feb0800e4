import type { PlansPageQuery } from '../generated/operations';

export type Plan = PlansPageQuery['plans']['nodes'] extends (infer P)[] | null ? P : never;
export type Target = Plan['targets']['nodes'] extends (infer T)[] | null ? T : never;
export type Measure = Plan['implementation']['nodes'] extends (infer M)[] | null ? M : never;

import type { Reading } from '../../../utils/portal/define-page';
import addSubscription from '../../../utils/portal/pages/add-subscription';
import customerAccount from '../../../utils/portal/pages/customer-account';
import customerList from '../../../utils/portal/pages/customer-list';
import subscriptionDetail from '../../../utils/portal/pages/subscription-detail';
import subscriptionList from '../../../utils/portal/pages/subscription-list';
import { Random } from '../../portal/state/random.ts';
import { harmful } from './harmful';
import { harmless } from './harmless';
import { type Judgement, judge } from './judge';
import type { Mutation } from './mutation';
import type { Scene } from './scene';
import type { DrawnPage, Truth } from './truth';

const readers = {
  'customer-list': customerList,
  'subscription-list': subscriptionList,
  'subscription-detail': subscriptionDetail,
  'customer-account': customerAccount,
  'add-subscription': addSubscription,
};
const mutations = new Map<string, Mutation>([...harmless, ...harmful].map((mutation) => [mutation.name, mutation]));

/** Each kind of change, whether the page must be read right after it, and the pages that it applies to. */
export const kinds = [
  ...harmless.map((mutation) => ({ ...mutation, isHarmless: true })),
  ...harmful.map((mutation) => ({ ...mutation, isHarmless: false })),
].map(({ name, pages, isHarmless }) => ({ name, pages, isHarmless }));

let drawn: DrawnPage[] = [];

export function load(pages: DrawnPage[]): void {
  drawn = pages;
}

export interface Job {
  page: number;
  kind: string;
  seed: number;
}

export interface Outcome extends Job, Judgement {}

/** Changes pages and reads them; a change that found nothing to change has no outcome. */
export async function run(jobs: Job[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const job of jobs) {
    const judgement = await runOne(job);
    if (judgement) outcomes.push({ ...job, ...judgement });
  }
  return outcomes;
}

/**
 * Nothing here waits for a server: what is not there at once never comes, and a refusal need not take long. What must be read right has the
 * time that a loaded machine needs for two looks.
 */
const pace = (kind: string) => ({ look: 0, patience: harmless.some(({ name }) => name === kind) ? 3_000 : 200 });

async function runOne({ page: position, kind, seed }: Job): Promise<Judgement | undefined> {
  const page = drawn[position];
  const mutation = mutations.get(kind);
  if (!page || !mutation) throw new Error(`No page ${position} or no change ${kind}`);
  history.replaceState(null, '', page.path);
  const truth = structuredClone(page.truth);
  const scene: Scene = { random: new Random(seed), language: page.language, truth };
  if (!show(page, page.first, mutation, scene, seed)) return undefined;
  try {
    return judgeReading(truth, await readers[page.id].read(document, { pace: pace(kind) }));
  } catch (error) {
    return { verdict: 'wrong', note: `threw ${String(error)}` };
  }
}

function judgeReading(truth: Truth, reading: Reading<Parameters<typeof judge>[1]>): Judgement {
  return reading.ok ? judge(truth, reading.capture) : { verdict: 'refused', note: `${reading.reason} ${reading.detail ?? ''}` };
}

const root = document.documentElement;

/** Shows a view of a page, changed; its tabs and pagers lead to the other views, changed in the same way. */
function show(page: DrawnPage, view: number, mutation: Mutation, scene: Scene, seed: number): boolean {
  scene.random = new Random(seed);
  const html = page.views[view] ?? '';
  root.lang = page.language.replace(/-\w+$/, (region) => region.toUpperCase());
  root.setHTMLUnsafe(mutation.rewrite?.(html, scene) ?? html);
  scrollTo(0, 0);
  const changed = mutation.change?.(scene) ?? true;
  shown = (next) => show(page, next, mutation, scene, seed);
  return changed;
}

let shown: (view: number) => void = () => {};
addEventListener(
  'click',
  (event) => {
    event.preventDefault();
    for (const node of event.composedPath()) {
      const view = node instanceof Element ? Element.prototype.getAttribute.call(node, 'data-view') : null;
      if (view !== null) return shown(Number(view));
    }
  },
  true,
);

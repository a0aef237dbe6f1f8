import type { ClosingCustomer } from '../../components/dashboard/closing-project';
import type { ProofLine, ProofTotals } from '../../components/dashboard/proof-project';
import type { Guid } from '../../utils/consolidation/guid';
import { type CustomerProof, proofOfCustomer } from '../../utils/consolidation/proof';
import { closingOf, isToClose } from '../../utils/consolidation/proof-closing';
import type { Instant } from '../../utils/consolidation/subscription';
import { accountCaptures, confirmedAccess, eventsAbout, sourcesAbout } from '../../utils/database/proof-events';
import { type CustomerOnDisk, eachCustomer, judgeCustomer, listHeadlines } from '../../utils/database/queries';
import { type ChainCheck, verifyChain } from '../../utils/database/verify-chain';
import { writeProofExcel, writeProofJson } from './proof-files';
import type { ProjectClosing, ProofAnswer, ProofAsk, ProofProgress, ProofView } from './proof-work';

/** This context's one clock. */
const now = (): Instant => new Date().toISOString();

addEventListener('message', ({ data }: MessageEvent<ProofAsk>) => {
  answer(data).then(
    (given) => postMessage(given),
    (error) => postMessage({ is: 'failed', message: String(error) } satisfies ProofAnswer),
  );
});

async function answer(question: ProofAsk): Promise<ProofAnswer> {
  if (question.ask === 'closing') return { is: 'closing', closing: await viewClosing(now()) };
  const chain = await checked();
  if (question.ask === 'verify') return { is: 'verified', chain };
  const { customer } = question;
  const writtenAt = now();
  if (question.ask === 'view') {
    const view = customer === undefined ? await viewProject(writtenAt, chain) : await viewCustomer(customer, writtenAt, chain);
    return view ? { is: 'view', view } : { is: 'nothing' };
  }
  const asked = {
    ...question,
    writtenAt,
    chain,
    proofs: proofs(customer, writtenAt),
    customerLists: await accountCaptures({ customer }),
    access: await confirmedAccess(),
  };
  if (question.ask === 'json') return { is: 'file', file: await writeProofJson(asked) };
  const file = await writeProofExcel(asked);
  return file ? { is: 'file', file } : { is: 'too-long' };
}

async function checked(): Promise<ChainCheck> {
  return await verifyChain({ onProgress: (done, total) => tell('checking', done, total) });
}

const millisecondsBetween = 100;
let toldAt = 0;

/** Often enough to be seen, seldom enough to cost nothing. */
function tell(doing: ProofProgress['doing'], done: number, total: number): void {
  if (performance.now() - toldAt < millisecondsBetween) return;
  toldAt = performance.now();
  postMessage({ is: 'progress', doing, done, total } satisfies ProofProgress);
}

/** The customers one at a time, by name. */
async function* proofs(customer: Guid | undefined, at: Instant): AsyncGenerator<CustomerOnDisk & { proof: CustomerProof }> {
  if (customer !== undefined) {
    const found = await judgeCustomer(customer, { now: at });
    if (found) yield { ...found, proof: proofOfCustomer(found, await eventsAbout(customer)) };
    return;
  }
  const { total } = await listHeadlines({ limit: 0 });
  let done = 0;
  for await (const found of eachCustomer({ now: at })) {
    yield { ...found, proof: proofOfCustomer(found, await eventsAbout(found.facts.id)) };
    done += 1;
    tell('collecting', done, total);
  }
}

async function viewCustomer(customer: Guid, writtenAt: Instant, chain: ChainCheck): Promise<ProofView | undefined> {
  const { value } = await proofs(customer, writtenAt).next();
  if (!value) return undefined;
  return { writtenAt, chain, about: { customer: value.proof, customerLists: await accountCaptures({ customer }) } };
}

/** A page of this many lines still draws and prints at once; the files hold all. */
const mostLines = 500;

async function viewProject(writtenAt: Instant, chain: ChainCheck): Promise<ProofView | undefined> {
  const totals: ProofTotals = {
    customers: 0,
    customersDone: 0,
    subscriptions: 0,
    subscriptionsDone: 0,
    verified: 0,
    overlap: { least: 0, most: 0 },
    exclusions: 0,
  };
  const lines: ProofLine[] = [];
  let count = 0;
  for await (const { proof } of proofs(undefined, writtenAt)) {
    const line = lineOf(proof);
    addLine(totals, line);
    if (lines.length < mostLines) lines.push(line);
    count += 1;
  }
  const about = { totals, lines, access: await confirmedAccess(), more: count - lines.length };
  return count === 0 ? undefined : { writtenAt, chain, about };
}

/** The part of the proof that is looked at day by day. */
async function viewClosing(at: Instant): Promise<ProjectClosing> {
  const verified: ClosingCustomer[] = [];
  const open: ClosingCustomer[] = [];
  const count = { total: 0, verified: 0 };
  for await (const { facts, judgement } of eachCustomer({ now: at })) {
    const closing = closingOf(facts, judgement, await sourcesAbout(facts.id));
    if (!isToClose({ ...judgement, closing })) continue;
    const isVerified = closing.verdict === 'verified';
    count.total += 1;
    count.verified += isVerified ? 1 : 0;
    const shown = isVerified ? verified : open;
    if (shown.length < mostLines) shown.push({ customer: facts.id, name: facts.name, closing });
  }
  const customers = [...open, ...verified].slice(0, mostLines);
  return { ...count, customers, more: count.total - customers.length };
}

function lineOf({ customer, name, isInProject, stage, from, exclusions, steps, closing }: CustomerProof): ProofLine {
  const sumOf = (bound: 'least' | 'most') => from.reduce((sum, { overlapDays }) => sum + (overlapDays?.[bound] ?? 0), 0);
  const excluded = new Set(exclusions.flatMap(({ source }) => source?.event ?? []));
  return {
    customer,
    name,
    isInProject,
    stage,
    subscriptions: from.length,
    done: from.filter((one) => one.stage === 'done').length,
    closing,
    overlap: { least: sumOf('least'), most: sumOf('most') },
    exclusions,
    // Only those that an exclusion names: a project has many.
    steps: steps.filter(({ id }) => excluded.has(id)),
  };
}

function addLine(totals: ProofTotals, line: ProofLine): void {
  totals.exclusions += line.exclusions.length;
  // A customer that does not move counts for nothing.
  if (!line.isInProject || line.stage === 'not moving') return;
  totals.customers += 1;
  totals.customersDone += line.stage === 'done' ? 1 : 0;
  totals.subscriptions += line.subscriptions;
  totals.subscriptionsDone += line.done;
  totals.verified += line.closing.verdict === 'verified' ? 1 : 0;
  totals.overlap.least += line.overlap.least;
  totals.overlap.most += line.overlap.most;
}

import type { CustomerCase } from './customer-case';
import type { ExplainId, ExplanationLine } from './explanation';
import type { FlaggedLine } from './flags';
import { plannedFor, type StagedLine } from './stage';

type Asked = StagedLine & FlaggedLine;

/** What is missing until a From subscription is done, first thing first. Empty when it is. */
export function explainNext(line: Asked, { clock }: Pick<CustomerCase, 'clock'>): ExplanationLine[] {
  if (line.stage === 'done') return [];
  const day = plannedFor(line, clock);
  const next = nextIds(line).map((id) => missing(`explain.${id}`, id === 'next-wait' && day !== undefined ? { day } : {}));
  return [...next, ...gateLines(line)];
}

function missing(sentence: ExplanationLine['sentence'], values: ExplanationLine['values'] = {}): ExplanationLine {
  return { part: 'missing', sentence, values };
}

/** Only where suspending by hand is the way: elsewhere the gate is closed for good and says nothing about what to do. */
function gateLines({ method, gate, stage, twins }: Asked): ExplanationLine[] {
  const mayOpen = method.method === 'recreate-and-suspend' && twins.length > 0 && stage !== 'stopped on From';
  if (!mayOpen || gate.isSafe) return [];
  return gate.missing.map((reason) => missing(`gate.${reason}`));
}

function nextIds(line: Asked): ExplainId[] {
  if (line.method.method === 'decide') return ['next-decide'];
  if (line.method.method === 'leave') return ['next-give-reason'];
  if (line.stop) return ['next-capture-from'];
  switch (line.stage) {
    case 'to do':
      return [toBegin(line)];
    case 'requested':
      return [line.method.method === 'transfer' ? 'next-accept-transfer' : 'next-await-microsoft'];
    case 'planned':
      return ['next-wait'];
    case 'submitted':
      return ['next-capture-to'];
    case 'twin seen':
      return [toVerify(line)];
    case 'twin verified':
      return toStop(line);
    default:
      return ['next-capture-from'];
  }
}

function toBegin({ method }: Asked): ExplainId {
  if (method.method === 'transfer') return 'next-request-transfer';
  return method.method === 'moved-by-microsoft' ? 'next-tell-microsoft' : 'next-recreate';
}

function toVerify({ group, areTwinsActive, isDifferenceAccepted }: Asked): ExplainId {
  if (group?.isSuggestion) return 'next-confirm-pair';
  if (!areTwinsActive) return 'next-twin-active';
  if (group && group.differences.length > 0 && !isDifferenceAccepted) return 'next-settle-difference';
  return 'next-capture-to';
}

function toStop({ method, gate }: Asked): ExplainId[] {
  switch (method.method) {
    case 'transfer':
      return ['next-accept-transfer'];
    case 'moved-by-microsoft':
      return ['next-await-microsoft'];
    case 'recreate-and-cancel':
      return ['next-cancel'];
    case 'recreate-at-term-end':
      return ['next-cancel-at-term-end'];
    default:
      return gate.isSafe ? ['next-suspend'] : [];
  }
}

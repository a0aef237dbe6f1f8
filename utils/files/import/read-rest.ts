import { isObject } from '../json';
import { refuse } from './import-problem';
import type { Imported, StatedLength } from './imported';
import { JsonFields } from './json-fields';
import { readRestActivityLog } from './kinds/rest-activity-log';
import { readRestCustomers } from './kinds/rest-customers';
import { readRestMigrations } from './kinds/rest-migrations';
import { readRestSubscriptions } from './kinds/rest-subscriptions';
import { ProblemList } from './problem-list';
import type { ImportKind } from './table-kind';

export interface ReadRest {
  kind: ImportKind;
  rows: number;
  imported: Imported;
}

interface Answer {
  items: JsonFields[];
  isList: boolean;
  length: StatedLength;
}

type Reader = (answer: Answer) => Imported;

/** The answers that can be read: by what the API calls an item, else by the fields that only such an item has. */
const kinds: { kind: ImportKind; objectType?: string; fields: string[]; isListOnly?: true; read: Reader }[] = [
  {
    kind: 'rest-subscriptions',
    objectType: 'Subscription',
    fields: ['id', 'status', 'quantity', 'billingType'],
    // One subscription alone may be a request to change it: its status is then what somebody wanted.
    isListOnly: true,
    read: ({ items, length }) => readRestSubscriptions(items, length),
  },
  {
    kind: 'rest-customers',
    objectType: 'Customer',
    fields: ['id', 'companyProfile', 'relationshipToPartner'],
    isListOnly: true,
    read: ({ items, length }) => readRestCustomers(items, length),
  },
  {
    kind: 'rest-activity-log',
    objectType: 'AuditRecord',
    fields: ['operationType', 'operationDate', 'operationStatus'],
    read: ({ items, length }) => readRestActivityLog(items, length),
  },
  {
    kind: 'rest-migrations',
    fields: ['currentSubscriptionId', 'customerTenantId', 'catalogItemId', 'status'],
    read: ({ items }) => readRestMigrations(items),
  },
];

/** A saved answer of Partner Center's REST API. One problem anywhere refuses the whole file. */
export function readRest(value: unknown): ReadRest {
  const problems = new ProblemList();
  const answer = unwrap(value, problems);
  const [first] = answer.items;
  if (!first) refuse('no-rows');
  const found = kinds.find((kind) => answer.items.every((item) => isOfKind(item, kind)));
  if (!found) refuse('unknown-json');
  if (found.isListOnly && !answer.isList) refuse('not-a-list');
  const imported = found.read(answer);
  problems.refuseIfAny();
  return { kind: found.kind, rows: answer.items.length, imported };
}

function isOfKind(item: JsonFields, { objectType, fields }: (typeof kinds)[number]): boolean {
  const stated = item.object('attributes')?.text('objectType');
  return stated === undefined ? item.has(...fields) : stated === objectType;
}

/** Partner Center documentation, developer/error-codes.md and the authorization server's form. */
function isErrorAnswer(fields: JsonFields): boolean {
  return fields.has('code', 'description') || fields.has('code', 'message') || fields.has('error');
}

/** Names under which saved answers and tools put the items; an answer may be wrapped more than once. */
const wrappers = ['items', 'value', 'body', 'data', 'response'];

function unwrap(value: unknown, problems: ProblemList, path = '$', depth = 0): Answer {
  if (Array.isArray(value)) {
    const items = value.flatMap((inner, index) => (isObject(inner) ? [new JsonFields(inner, `${path}[${index}]`, problems)] : []));
    if (items.length < value.length) refuse('unknown-json');
    return { items, isList: true, length: {} };
  }
  if (!isObject(value)) return refuse('unknown-json');
  if (isErrorAnswer(new JsonFields(value, path, problems))) refuse('error-answer');
  const wrapped = depth < 3 ? Object.entries(value).find(([key, inner]) => isWrapper(key, inner)) : undefined;
  if (!wrapped) return { items: [new JsonFields(value, path, problems)], isList: false, length: {} };
  const [key, inner] = wrapped;
  const answer = unwrap(inner, problems, `${path}.${key}`, depth + 1);
  return { ...answer, length: { ...statedLength(new JsonFields(value, path, problems)), ...answer.length } };
}

const isWrapper = (key: string, inner: unknown) =>
  wrappers.includes(key.toLowerCase()) && (Array.isArray(inner) || isObject(inner));

/** `totalCount` may be that of the page, of all pages or plainly wrong: it is kept to be compared, never believed. */
function statedLength(fields: JsonFields): StatedLength {
  const statedTotal = fields.statedCount('totalCount');
  const hasNextPage = fields.object('links')?.object('next') !== undefined || fields.has('@odata.nextLink');
  return { ...(statedTotal !== undefined && { statedTotal }), ...(hasNextPage && { hasNextPage }) };
}
